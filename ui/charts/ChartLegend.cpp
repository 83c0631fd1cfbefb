#include "ui/charts/ChartLegend.h"

#include "ui/charts/Palette.h"
#include "ui/printing/DocumentFont.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace passerelle {

namespace {

constexpr qreal fontPoints = 8.2;
constexpr qreal squarePoints = 6.5;
constexpr qreal labelOffsetPoints = 10;
constexpr qreal gapPoints = 14;
constexpr qreal linePoints = 13;

} // namespace

bool hasValues(const ChartSeries &series)
{
    return std::any_of(series.values.begin(), series.values.end(),
                       [](double value) { return value > 0; });
}

ChartLegend::ChartLegend(const std::vector<ChartSeries> &series, qreal width, qreal unit)
    : m_unit(unit)
{
    const QFontMetricsF metrics(documentFont(fontPoints * unit));
    QPointF position(0, 0);
    for (const ChartSeries &one : series) {
        if (one.label.isEmpty() || !hasValues(one))
            continue;
        const QString label =
            metrics.elidedText(one.label, Qt::ElideRight, width - labelOffsetPoints * unit);
        const qreal entryWidth = labelOffsetPoints * unit + metrics.horizontalAdvance(label);
        if (position.x() > 0 && position.x() + entryWidth > width)
            position = {0, position.y() + linePoints * unit};
        m_entries.push_back({position, label, palette::seriesColour(one.role)});
        position.rx() += entryWidth + gapPoints * unit;
    }
    if (!m_entries.empty())
        m_height = position.y() + linePoints * unit;
}

void ChartLegend::paint(QPainter &painter, QPointF topLeft) const
{
    const QFont font = documentFont(fontPoints * m_unit);
    const QFontMetricsF metrics(font);
    const qreal baseline = (linePoints * m_unit + metrics.capHeight()) / 2;
    const qreal square = squarePoints * m_unit;
    painter.setFont(font);
    for (const Entry &entry : m_entries) {
        const QPointF origin = topLeft + entry.position;
        painter.fillRect(
            QRectF(origin.x(), origin.y() + (linePoints * m_unit - square) / 2, square, square),
            entry.colour);
        painter.setPen(palette::softInk);
        painter.drawText(origin + QPointF(labelOffsetPoints * m_unit, baseline), entry.label);
    }
}

} // namespace passerelle
