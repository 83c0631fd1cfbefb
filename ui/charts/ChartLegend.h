#pragma once

#include "core/reports/Report.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace passerelle {

/// The names of the series that have something to show, each after a square of its colour, on as
/// many lines as the width asks for.
class ChartLegend final
{
public:
    /// Lays the entries out over `width`; `unit` is the size of a point, as for all lengths here.
    ChartLegend(const std::vector<ChartSeries> &series, qreal width, qreal unit);

    qreal height() const { return m_height; }

    void paint(QPainter &painter, QPointF topLeft) const;

private:
    struct Entry
    {
        QPointF position;
        QString label;
        QColor colour;
    };

    std::vector<Entry> m_entries;
    qreal m_unit;
    qreal m_height = 0;
};

/// True when the series has a value above zero, so is drawn.
bool hasValues(const ChartSeries &series);

} // namespace passerelle
