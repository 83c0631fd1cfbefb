#pragma once

#include "core/reports/Report.h"
#include "ui/charts/ChartStyle.h"

#include <QRectF>
#include <QSize>

class QPainter;

namespace passerelle {

/// A chart whose neighbour explains the same colours may do without.
enum class LegendUse
{
    Shown,
    LeftOut,
};

/// Where a chart is drawn and how large a typographic point is there.
struct ChartPlace
{
    QRectF area; ///< in the painter's units
    qreal unitsPerPoint = 1.0; ///< 1200 / 72 on a page at 1200 dots per inch
    QLocale locale = {};
    LegendUse legend = LegendUse::Shown;
    ChartStyle style = {};
    bool fillsArea = false; ///< areas over time take the whole height; needs the legend left out
};

/// The height, in points, that shows `chart` well at a width in points: it grows with the number of
/// categories and the length of their names.
qreal chartHeight(const Chart &chart, qreal widthPoints, LegendUse legend = LegendUse::Shown);

/// Draws the chart as vectors, its legend below, into `place`.
void paintChart(QPainter &painter, const Chart &chart, const ChartPlace &place);

/// The chart as a PNG picture on white, for word-processor documents. Empty when `pixels` is.
QByteArray chartPng(const Chart &chart, QSize pixels, const QLocale &locale);

} // namespace passerelle
