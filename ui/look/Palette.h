#pragma once

#include "core/reports/Report.h"

#include <QColor>

/// The colours of documents and charts, said once. Statuses come from the Okabe-Ito family, safe
/// for colour-blind readers; colour never speaks alone.
namespace passerelle::palette {

inline constexpr QColor ink{0x1D, 0x24, 0x33};
inline constexpr QColor softInk{0x5D, 0x67, 0x7B};
inline constexpr QColor accentWash{0xE4, 0xEA, 0xFB};
inline constexpr QColor heading{0x20, 0x39, 0x7A};
inline constexpr QColor alert{0xB3, 0x42, 0x0A};
inline constexpr QColor line{0xE1, 0xE5, 0xEC};
inline constexpr QColor paper{0xFF, 0xFF, 0xFF};

/// The colour that stands for a series in every chart.
QColor seriesColour(SeriesRole role);

/// White or dark ink, whichever reads at 4.5:1 or better on `background`; the better of the two
/// otherwise.
QColor inkOn(const QColor &background);

/// Contrast of two colours as WCAG 2 defines it, in [1, 21].
double contrastRatio(const QColor &first, const QColor &second);

} // namespace passerelle::palette
