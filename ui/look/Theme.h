#pragma once

#include <QColor>
#include <QPalette>

namespace passerelle {

/// The colours of the window, by use. Every ink reads at 4.5:1 or better on what it is written on.
struct Theme
{
    bool isDark = false;
    QColor page; ///< behind the cards
    QColor rail; ///< behind the navigation
    QColor panel; ///< cards, fields, lists
    QColor rowWash; ///< rows of the first level, headers of tables
    QColor line; ///< separators, borders of cards
    QColor fieldLine; ///< borders of what can be typed in
    QColor ink;
    QColor softInk; ///< secondary text
    QColor accent; ///< filled: the page chosen in the rail, the main button
    QColor onAccent; ///< written on accent
    QColor accentInk; ///< written: links, titles of chosen tabs
    QColor accentWash; ///< selection
    QColor alert; ///< late marks, never without a sign or words
    QColor alertWash;

    bool operator==(const Theme &) const = default;
};

const Theme &lightTheme();
const Theme &darkTheme();

/// The theme a widget's palette shows: the palette is what tells a widget light from dark.
const Theme &themeOf(const QPalette &palette);

/// The palette that gives native widgets the colours of a theme.
QPalette paletteOf(const Theme &theme);

/// `colour` moved towards black or white just far enough to read at 4.5:1 on `background`.
QColor readableOn(const QColor &background, QColor colour);

/// `share` of `colour` in [0, 1], the rest `background`.
QColor washOf(const QColor &colour, const QColor &background, double share);

} // namespace passerelle
