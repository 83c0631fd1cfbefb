#pragma once

#include "tests/support/WindowFixture.h"

#include <functional>

namespace passerelle::test {

/// Takes a picture of a widget: `name` tells the page, tab, dialog or menu.
using TakePicture = std::function<void(const QString &name, QWidget &widget)>;

/// Shows everything the window can show with the file open now, one thing after the other.
void showPages(WindowFixture &fixture, const TakePicture &take);
void showDialogs(WindowFixture &fixture, const TakePicture &take);
void showMenus(WindowFixture &fixture, const TakePicture &take);

} // namespace passerelle::test
