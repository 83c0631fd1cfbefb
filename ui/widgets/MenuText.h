#pragma once

#include <QString>

namespace passerelle {

// In menus, on buttons and in check boxes, "&" underlines the letter after it.

/// A text of the user's for such a place, with each "&" shown as it is.
QString inMenu(QString text);

/// The title of something, in a menu: short enough that the menu is no wider than a window.
QString menuTitle(const QString &title);

/// What a text made for such a place says elsewhere.
QString withoutMnemonics(const QString &text);

} // namespace passerelle
