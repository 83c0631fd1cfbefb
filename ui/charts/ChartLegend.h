#pragma once

#include "core/reports/Report.h"
#include "ui/charts/ChartStyle.h"

#include <QPointF>

class QPainter;

namespace passerelle {

/// The names of the series that have something to show, each after a patch of its colour and
/// hatching, on as many lines as the width asks for.
class ChartLegend final
{
public:
    /// Lays the entries out over `width`; `unit` is the size of a point, as for all lengths here.
    ChartLegend(const std::vector<ChartSeries> &series, qreal width, qreal unit,
                ChartStyle style = {});

    qreal height() const { return m_height; }

    void paint(QPainter &painter, QPointF topLeft) const;

private:
    struct Entry
    {
        QPointF position;
        QString label;
        SeriesRole role;
    };

    ChartStyle m_style;
    std::vector<Entry> m_entries;
    qreal m_unit;
    qreal m_height = 0;
};

/// Whether the legend of `chart` explains all that `other` shows.
bool legendCovers(const Chart &chart, const Chart &other);

/// True when the series has a value above zero, so is drawn.
bool hasValues(const ChartSeries &series);

} // namespace passerelle
