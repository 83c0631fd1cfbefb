#pragma once

class QFontMetrics;

namespace passerelle {

/// The width of a wide letter, in pixels: the unit in which the window counts the widths of its
/// parts. QFontMetrics::averageCharWidth() is that of a whole face, signs and all: between faces
/// whose words are as wide as one another, it differs by half.
int letterWidth(const QFontMetrics &metrics);

} // namespace passerelle
