#pragma once

#include "ui/look/Palette.h"

#include <QFont>

namespace passerelle {

struct Theme;

/// The inks and face of a chart: those of a printed page, unless a window gives its own. The
/// colours of the series are the same everywhere.
struct ChartStyle
{
    QColor ink = palette::ink;
    QColor softInk = palette::softInk;
    QColor line = palette::line;
    QColor ground = palette::paper; ///< behind the chart, and between its parts
    bool isHatched = true; ///< for pages printed without colour; a window has signs and numbers
    QString fontFamily = {}; ///< empty: the face of documents

    QFont font(qreal pixelSize) const;
};

/// How a chart looks on a card of the window.
ChartStyle chartStyleOf(const Theme &theme, const QFont &font);

} // namespace passerelle
