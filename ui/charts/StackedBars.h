#pragma once

#include "ui/charts/ChartPainting.h"

namespace passerelle {

/// Height in points of the bars and the legend of `chart` at a width in points.
qreal stackedBarsHeight(const StackedBarChart &chart, qreal widthPoints, LegendUse legend);

/// Draws the bars: category names on the left, totals on the right, legend below. Status series
/// share the whole width, so that axes of different sizes compare; a chart of other series keeps
/// its lengths.
void paintStackedBars(QPainter &painter, const StackedBarChart &chart, const ChartPlace &place);

} // namespace passerelle
