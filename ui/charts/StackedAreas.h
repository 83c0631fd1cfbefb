#pragma once

#include "ui/charts/ChartPainting.h"

namespace passerelle {

/// Height in points of the areas, the axis and the legend of `chart` at a width in points.
qreal stackedAreasHeight(const StackedAreaChart &chart, qreal widthPoints, LegendUse legend);

/// Where the areas themselves are drawn in `place`: the first date at its left side, the last one
/// at its right side, days evenly between.
QRectF stackedAreasPlot(const StackedAreaChart &chart, const ChartPlace &place);

/// Draws the areas over time, a tick at each new year (each month on short periods), legend below.
void paintStackedAreas(QPainter &painter, const StackedAreaChart &chart, const ChartPlace &place);

} // namespace passerelle
