#pragma once

#include "ui/look/Theme.h"

#include <QIcon>

namespace passerelle {

/// The icon of a freedesktop name, from the desktop's theme when it has one that suits, else from
/// Breeze. Null when neither knows it: buttons always have words too.
QIcon icon(const QString &name);

/// The same in one colour, and in another where it is checked: on a filled button.
QIcon icon(const QString &name, const QColor &colour, const QColor &checkedColour);

/// Makes the icons asked for from now on readable on a theme.
void useIconsFor(const Theme &theme);

} // namespace passerelle
