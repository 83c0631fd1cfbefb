#pragma once

#include "tests/support/WindowFixture.h"
#include "ui/pages/Destination.h"

#include <functional>
#include <optional>
#include <vector>

namespace passerelle::test {

/// Takes a picture of a widget: `name` tells the page, tab, dialog or menu.
using TakePicture = std::function<void(const QString &name, QWidget &widget)>;

/// Something the window can show. A scene of a page is shown on that page, with a thing chosen
/// whose details hold much text; it leaves the window as it found it.
struct Scene
{
    using Show =
        std::function<void(const QString &name, WindowFixture &fixture, const TakePicture &take)>;

    QString name; ///< of its pictures: "plan-tabs"
    std::optional<PageKey> page; ///< none: shown as well where no file is open
    Show show;
};

/// Everything the window can show; what it learns to show gets a line here.
const std::vector<Scene> &scenes();

/// The pages of the window that no scene shows.
QStringList pagesWithoutScene();

/// Shows each scene with the file open now; only those without a page when none is.
void showScenes(WindowFixture &fixture, const TakePicture &take);

/// Lets the window finish what it lays out and puts off.
void settle();

} // namespace passerelle::test
