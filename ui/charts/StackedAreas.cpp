#include "ui/charts/StackedAreas.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartStage.h"
#include "ui/charts/Hatching.h"
#include "ui/look/Palette.h"

#include <QAreaSeries>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace passerelle {

namespace {

constexpr qreal topPoints = 4;
constexpr qreal plotPoints = 72;
constexpr qreal labelPoints = 8.2;
constexpr qreal axisPoints = 16;
constexpr qreal legendGapPoints = 4;
constexpr int gridLineGoal = 5;

/// Running sums of the series with something to show, from the lowest to the highest.
struct Stack
{
    explicit Stack(const StackedAreaChart &chart)
    {
        std::vector<double> sums(chart.dates.size(), 0.0);
        for (const ChartSeries &one : chart.series) {
            if (!hasValues(one))
                continue;
            for (std::size_t i = 0; i < sums.size() && i < one.values.size(); ++i)
                sums[i] += std::max(one.values[i], 0.0);
            series.push_back(&one);
            tops.push_back(sums);
        }
        for (const double sum : sums)
            highest = std::max(highest, sum);
    }

    std::vector<const ChartSeries *> series;
    std::vector<std::vector<double>> tops;
    double highest = 0;
};

/// A round step that cuts [0, highest] into about five.
double gridStep(double highest)
{
    const double rough = std::max(highest, 1.0) / gridLineGoal;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * magnitude)
            return std::max(factor * magnitude, 1.0);
    }
    return std::max(10.0 * magnitude, 1.0);
}

struct DateTick
{
    QDate date;
    QString label;
};

/// New years within the period; the months of a period shorter than fifteen months.
std::vector<DateTick> dateTicks(const QDate &first, const QDate &last, const QLocale &locale)
{
    std::vector<DateTick> ticks;
    const bool isShort = first.daysTo(last) < 460;
    QDate date = isShort ? QDate(first.year(), first.month(), 1) : QDate(first.year(), 1, 1);
    const int step = isShort ? (first.daysTo(last) > 200 ? 3 : 1) : 12;
    for (; date <= last; date = date.addMonths(step)) {
        if (date >= first)
            ticks.push_back({date,
                             isShort ? locale.toString(date, QStringLiteral("MMM yyyy"))
                                     : QString::number(date.year())});
    }
    return ticks;
}

struct AreasGeometry
{
    AreasGeometry(const StackedAreaChart &chart, const Stack &stack, const ChartPlace &place)
        : unit(place.unitsPerPoint)
        , style(place.style)
        , font(style.font(labelPoints * unit))
        , first(chart.dates.front())
        , last(chart.dates.back())
        , step(gridStep(stack.highest))
        , top(step * std::ceil(std::max(stack.highest, 1.0) / step))
    {
        const qreal labels =
            QFontMetricsF(font).horizontalAdvance(place.locale.toString(top, 'f', 0)) + 6 * unit;
        const qreal height = place.fillsArea ? place.area.height() - (topPoints + axisPoints) * unit
                                             : plotPoints * unit;
        plot = QRectF(place.area.left() + labels, place.area.top() + topPoints * unit,
                      place.area.width() - labels, std::max(height, unit));
    }

    qreal xOf(const QDate &date) const
    {
        const auto days = static_cast<qreal>(std::max<qint64>(first.daysTo(last), 1));
        return plot.left() + plot.width() * static_cast<qreal>(first.daysTo(date)) / days;
    }

    qreal yOf(double value) const { return plot.bottom() - plot.height() * value / top; }

    qreal unit;
    ChartStyle style;
    QFont font;
    QDate first;
    QDate last;
    double step;
    double top;
    QRectF plot;
};

void paintAreas(QPainter &painter, const StackedAreaChart &chart, const Stack &stack,
                const AreasGeometry &geometry)
{
    ChartStage stage(geometry.plot.size() / geometry.unit);
    auto *time = new QValueAxis;
    time->setRange(0,
                   static_cast<qreal>(std::max<qint64>(geometry.first.daysTo(geometry.last), 1)));
    auto *count = new QValueAxis;
    count->setRange(0, geometry.top);
    const auto lineThrough = [&](const std::vector<double> &values, QObject *parent) {
        auto *line = new QLineSeries(parent);
        for (std::size_t i = 0; i < values.size(); ++i)
            line->append(static_cast<qreal>(geometry.first.daysTo(chart.dates[i])), values[i]);
        if (values.size() == 1)
            line->append(1, values.front()); // one date still shows as a band
        return line;
    };
    std::vector<double> below(chart.dates.size(), 0.0);
    for (std::size_t i = 0; i < stack.series.size(); ++i) {
        auto *area = new QAreaSeries;
        area->setUpperSeries(lineThrough(stack.tops[i], area));
        area->setLowerSeries(lineThrough(below, area));
        area->setColor(palette::seriesColour(stack.series[i]->role));
        area->setPen(QPen(geometry.style.ground, 0.6));
        stage.show(area, time, count);
        below = stack.tops[i];
    }
    stage.paint(painter, geometry.plot);
}

/// The hatching of the areas; drawn over the chart, since a brush of Qt Charts cannot hold it in
/// the page's measures.
void paintStripes(QPainter &painter, const StackedAreaChart &chart, const Stack &stack,
                  const AreasGeometry &geometry)
{
    std::vector<double> below(chart.dates.size(), 0.0);
    for (std::size_t i = 0; i < stack.series.size(); ++i) {
        QPolygonF outline;
        for (std::size_t at = 0; at < chart.dates.size(); ++at)
            outline << QPointF(geometry.xOf(chart.dates[at]), geometry.yOf(stack.tops[i][at]));
        for (std::size_t at = chart.dates.size(); at > 0; --at)
            outline << QPointF(geometry.xOf(chart.dates[at - 1]), geometry.yOf(below[at - 1]));
        QPainterPath area;
        area.addPolygon(outline);
        paintHatching(painter, area, stack.series[i]->role, geometry.unit, geometry.style);
        below = stack.tops[i];
    }
}

void paintGrid(QPainter &painter, const AreasGeometry &geometry, const QLocale &locale)
{
    const QFontMetricsF metrics(geometry.font);
    painter.setFont(geometry.font);
    for (double value = 0; value <= geometry.top; value += geometry.step) {
        const qreal y = geometry.yOf(value);
        painter.fillRect(
            QRectF(geometry.plot.left(), y, geometry.plot.width(), 0.6 * geometry.unit),
            geometry.style.line);
        const QString label = locale.toString(value, 'f', 0);
        painter.setPen(geometry.style.softInk);
        painter.drawText(
            QPointF(geometry.plot.left() - 6 * geometry.unit - metrics.horizontalAdvance(label),
                    y + metrics.capHeight() / 2),
            label);
    }
}

void paintDates(QPainter &painter, const AreasGeometry &geometry, const QLocale &locale)
{
    const QFontMetricsF metrics(geometry.font);
    painter.setFont(geometry.font);
    const qreal bottom = geometry.plot.bottom();
    painter.fillRect(
        QRectF(geometry.plot.left(), bottom, geometry.plot.width(), 0.8 * geometry.unit),
        geometry.style.softInk);
    qreal free = geometry.plot.left() - 20 * geometry.unit;
    for (const DateTick &tick : dateTicks(geometry.first, geometry.last, locale)) {
        const qreal x = geometry.xOf(tick.date);
        painter.fillRect(
            QRectF(x - 0.4 * geometry.unit, bottom, 0.8 * geometry.unit, 4 * geometry.unit),
            geometry.style.softInk);
        const qreal width = metrics.horizontalAdvance(tick.label);
        const qreal left =
            std::clamp(x - width / 2, geometry.plot.left(), geometry.plot.right() - width);
        if (left < free)
            continue;
        painter.setPen(geometry.style.softInk);
        painter.drawText(QPointF(left, bottom + 5 * geometry.unit + metrics.ascent()), tick.label);
        free = left + width + 6 * geometry.unit;
    }
}

} // namespace

qreal stackedAreasHeight(const StackedAreaChart &chart, qreal widthPoints, LegendUse legend)
{
    constexpr qreal unit = 10;
    const qreal bare = topPoints + plotPoints + axisPoints;
    if (legend == LegendUse::LeftOut)
        return bare;
    return bare + legendGapPoints
        + ChartLegend(chart.series, widthPoints * unit, unit).height() / unit;
}

QRectF stackedAreasPlot(const StackedAreaChart &chart, const ChartPlace &place)
{
    return chart.dates.empty() ? QRectF() : AreasGeometry(chart, Stack(chart), place).plot;
}

void paintStackedAreas(QPainter &painter, const StackedAreaChart &chart, const ChartPlace &place)
{
    if (chart.dates.empty())
        return;
    const Stack stack(chart);
    const AreasGeometry geometry(chart, stack, place);
    paintGrid(painter, geometry, place.locale);
    paintAreas(painter, chart, stack, geometry);
    paintStripes(painter, chart, stack, geometry);
    paintDates(painter, geometry, place.locale);
    if (place.legend == LegendUse::LeftOut)
        return;
    const ChartLegend legend(chart.series, geometry.plot.width(), place.unitsPerPoint, place.style);
    legend.paint(
        painter,
        QPointF(geometry.plot.left(),
                geometry.plot.bottom() + (axisPoints + legendGapPoints) * place.unitsPerPoint));
}

} // namespace passerelle
