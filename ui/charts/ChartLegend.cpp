#include "ui/charts/ChartLegend.h"

#include "ui/charts/Hatching.h"
#include "ui/look/Palette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace passerelle {

namespace {

constexpr qreal fontPoints = 8.2;
constexpr QSizeF patchPoints(11, 7);
constexpr qreal labelOffsetPoints = 14.5;
constexpr qreal gapPoints = 14;
constexpr qreal linePoints = 13;

} // namespace

bool hasValues(const ChartSeries &series)
{
    return std::any_of(series.values.begin(), series.values.end(),
                       [](double value) { return value > 0; });
}

bool legendCovers(const Chart &chart, const Chart &other)
{
    const auto seriesOf = [](const Chart &any) -> const std::vector<ChartSeries> & {
        return std::visit(
            [](const auto &one) -> const auto & { return one.series; }, any);
    };
    const std::vector<ChartSeries> &explained = seriesOf(chart);
    const std::vector<ChartSeries> &shown = seriesOf(other);
    return std::all_of(shown.begin(), shown.end(), [&explained](const ChartSeries &one) {
        return !hasValues(one)
            || std::any_of(explained.begin(), explained.end(), [&one](const ChartSeries &each) {
                   return each.role == one.role && each.label == one.label && hasValues(each);
               });
    });
}

ChartLegend::ChartLegend(const std::vector<ChartSeries> &series, qreal width, qreal unit,
                         ChartStyle style)
    : m_style(std::move(style))
    , m_unit(unit)
{
    const QFontMetricsF metrics(m_style.font(fontPoints * unit));
    QPointF position(0, 0);
    for (const ChartSeries &one : series) {
        if (one.label.isEmpty() || !hasValues(one))
            continue;
        const QString label =
            metrics.elidedText(one.label, Qt::ElideRight, width - labelOffsetPoints * unit);
        const qreal entryWidth = labelOffsetPoints * unit + metrics.horizontalAdvance(label);
        if (position.x() > 0 && position.x() + entryWidth > width)
            position = {0, position.y() + linePoints * unit};
        m_entries.push_back({position, label, one.role});
        position.rx() += entryWidth + gapPoints * unit;
    }
    if (!m_entries.empty())
        m_height = position.y() + linePoints * unit;
}

void ChartLegend::paint(QPainter &painter, QPointF topLeft) const
{
    const QFont font = m_style.font(fontPoints * m_unit);
    const QFontMetricsF metrics(font);
    const qreal baseline = (linePoints * m_unit + metrics.capHeight()) / 2;
    const QSizeF patch = patchPoints * m_unit;
    painter.setFont(font);
    for (const Entry &entry : m_entries) {
        const QPointF origin = topLeft + entry.position;
        const qreal top = (linePoints * m_unit - patch.height()) / 2;
        QPainterPath area;
        area.addRect(QRectF(origin + QPointF(0, top), patch));
        painter.fillPath(area, palette::seriesColour(entry.role));
        paintHatching(painter, area, entry.role, m_unit, m_style);
        painter.setPen(m_style.softInk);
        painter.drawText(origin + QPointF(labelOffsetPoints * m_unit, baseline), entry.label);
    }
}

} // namespace passerelle
