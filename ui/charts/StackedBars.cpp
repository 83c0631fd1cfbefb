#include "ui/charts/StackedBars.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartStage.h"
#include "ui/charts/Hatching.h"
#include "ui/look/Palette.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace passerelle {

namespace {

constexpr qreal namePoints = 9;
constexpr qreal nameLinePoints = 11.4;
constexpr int nameLineLimit = 4;
constexpr qreal widestNameShare = 0.42; ///< of the width; a third unless names ask for more
constexpr qreal countPoints = 7.6;
constexpr qreal barPoints = 10.5;
constexpr qreal rowGapPoints = 7.5;
constexpr qreal gapAboveLegendPoints = 5;
constexpr qreal columnGapPoints = 10;

double valueAt(const ChartSeries &series, qsizetype category)
{
    const auto index = static_cast<std::size_t>(category);
    return index < series.values.size() ? std::max(series.values[index], 0.0) : 0.0;
}

double sumAt(const StackedBarChart &chart, qsizetype category)
{
    return std::accumulate(chart.series.begin(), chart.series.end(), 0.0,
                           [category](double sum, const ChartSeries &series) {
                               return sum + valueAt(series, category);
                           });
}

bool showsShares(const StackedBarChart &chart)
{
    return std::none_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
        return series.role == SeriesRole::Local || series.role == SeriesRole::Comparator;
    });
}

/// Bars of one kind, whose length is said once, at their end, and which no legend need name.
bool hasOneKind(const StackedBarChart &chart)
{
    return chart.series.size() == 1 && !showsShares(chart);
}

/// The whole that the full width stands for in the bar of `category`.
double wholeOf(const StackedBarChart &chart, qsizetype category)
{
    if (showsShares(chart))
        return sumAt(chart, category);
    double longest = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        longest = std::max(longest, sumAt(chart, i));
    return longest;
}

/// A category's name cut into lines that fit `width`; the last one elided when there are too many.
QStringList nameLines(const QString &name, const QFont &font, qreal width)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == nameLineLimit - 1) {
            const QString rest = name.mid(line.textStart());
            lines << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        lines << name.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// Columns and rows of a chart, in the painter's units.
struct BarsGeometry
{
    BarsGeometry(const StackedBarChart &chart, qreal width, qreal unitSize,
                 ChartStyle chartStyle = {})
        : unit(unitSize)
        , style(std::move(chartStyle))
        , nameFont(style.font(namePoints * unit))
    {
        const QFontMetricsF metrics(nameFont);
        qreal widestName = 0;
        for (const QString &name : chart.categories)
            widestName = std::max(widestName, metrics.horizontalAdvance(name));
        qreal widestTotal = 0;
        for (const QString &total : chart.totals)
            widestTotal = std::max(widestTotal, metrics.horizontalAdvance(total));
        const qreal third = width / 3 - columnGapPoints * unit;
        // Two lines of a third hold most names; longer ones get a wider column before more lines.
        const qreal share = widestName > 1.8 * third ? width * widestNameShare : third;
        nameWidth = std::min(std::ceil(widestName) + unit, share);
        qsizetype lineCount = 1;
        for (const QString &name : chart.categories) {
            names.append(nameLines(name, nameFont, nameWidth));
            lineCount = std::max(lineCount, names.last().size());
        }
        row = std::max(barPoints, static_cast<qreal>(lineCount) * nameLinePoints) * unit
            + rowGapPoints * unit;
        const qreal barsLeft = nameWidth > 0 ? nameWidth + columnGapPoints * unit : 0;
        const qreal totalsWidth = widestTotal > 0 ? widestTotal + columnGapPoints * unit : 0;
        bars = QRectF(barsLeft, 0, std::max(width - barsLeft - totalsWidth, unit),
                      row * static_cast<qreal>(chart.categories.size()));
    }

    qreal unit;
    ChartStyle style;
    QFont nameFont;
    qreal nameWidth = 0;
    qreal row = 0;
    QRectF bars;
    QList<QStringList> names;
};

void paintSegments(QPainter &painter, const StackedBarChart &chart, const BarsGeometry &geometry,
                   const QPointF &origin)
{
    const auto categoryCount = chart.categories.size();
    ChartStage stage(geometry.bars.size() / geometry.unit);
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barPoints * geometry.unit / geometry.row);
    for (const ChartSeries &one : chart.series) {
        if (!hasValues(one))
            continue;
        auto *set = new QBarSet(one.label);
        // Qt Charts counts categories from the bottom.
        for (qsizetype category = categoryCount - 1; category >= 0; --category) {
            const double whole = wholeOf(chart, category);
            set->append(whole > 0 ? valueAt(one, category) / whole : 0);
        }
        set->setColor(geometry.style.seriesColour(one.role));
        set->setPen(QPen(geometry.style.ground, 0.6));
        series->append(set);
    }
    auto *share = new QValueAxis;
    share->setRange(0, 1);
    auto *position = new QBarCategoryAxis;
    for (qsizetype category = 0; category < categoryCount; ++category)
        position->append(QString::number(category));
    stage.show(series, share, position);
    stage.paint(painter, geometry.bars.translated(origin));
}

/// A part of a bar that is drawn.
struct Segment
{
    const ChartSeries &series;
    double value;
    QRectF area;
};

std::vector<Segment> segmentsOf(const StackedBarChart &chart, const BarsGeometry &geometry,
                                const QPointF &origin)
{
    std::vector<Segment> segments;
    const qreal height = barPoints * geometry.unit;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        const double whole = wholeOf(chart, category);
        qreal left = origin.x() + geometry.bars.left();
        const qreal middle = origin.y() + geometry.row * (static_cast<qreal>(category) + 0.5);
        for (const ChartSeries &series : chart.series) {
            const double value = valueAt(series, category);
            if (value <= 0 || whole <= 0)
                continue;
            const qreal width = geometry.bars.width() * value / whole;
            segments.push_back({series, value, QRectF(left, middle - height / 2, width, height)});
            left += width;
        }
    }
    return segments;
}

/// The hatching of a segment and its number, on plain ground.
void paintSigns(QPainter &painter, const Segment &segment, bool hasNumber, const ChartPlace &place)
{
    const QFontMetricsF metrics(painter.font());
    const QString text = place.locale.toString(segment.value, 'f',
                                               segment.value == std::floor(segment.value) ? 0 : 1);
    const QPointF centre = segment.area.center();
    const qreal textWidth = metrics.horizontalAdvance(text);
    const bool shows = hasNumber && textWidth + 4 * place.unitsPerPoint <= segment.area.width();
    const qreal edge = 0.4 * place.unitsPerPoint; // the white line around a segment
    QPainterPath striped;
    striped.addRect(segment.area.adjusted(edge, edge, -edge, -edge));
    if (shows) {
        const qreal ground = textWidth / 2 + 1.6 * place.unitsPerPoint;
        striped.addRect(QRectF(centre.x() - ground, segment.area.top() + edge, 2 * ground,
                               segment.area.height() - 2 * edge));
    }
    paintHatching(painter, striped, segment.series.role, place.unitsPerPoint, place.style);
    if (!shows)
        return;
    painter.setPen(palette::inkOn(place.style.seriesColour(segment.series.role)));
    painter.drawText(centre + QPointF(-textWidth / 2, metrics.capHeight() / 2), text);
}

void paintCounts(QPainter &painter, const StackedBarChart &chart, const BarsGeometry &geometry,
                 const ChartPlace &place)
{
    painter.setFont(geometry.style.font(countPoints * geometry.unit));
    for (const Segment &segment : segmentsOf(chart, geometry, place.area.topLeft()))
        paintSigns(painter, segment, !hasOneKind(chart), place);
}

void paintNames(QPainter &painter, const StackedBarChart &chart, const BarsGeometry &geometry,
                const QPointF &origin)
{
    const QFontMetricsF metrics(geometry.nameFont);
    painter.setFont(geometry.nameFont);
    painter.setPen(geometry.style.ink);
    const qreal line = nameLinePoints * geometry.unit;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        const QStringList &lines = geometry.names[category];
        const qreal middle = origin.y() + geometry.row * (static_cast<qreal>(category) + 0.5);
        qreal baseline =
            middle + metrics.capHeight() / 2 - line * static_cast<qreal>(lines.size() - 1) / 2;
        for (const QString &text : lines) {
            painter.drawText(QPointF(origin.x(), baseline), text);
            baseline += line;
        }
        const QString total = chart.totals.value(category);
        const qreal right = showsShares(chart) ? geometry.bars.right()
                                               : geometry.bars.left()
                + geometry.bars.width() * sumAt(chart, category)
                    / std::max(wholeOf(chart, category), 1e-9);
        painter.drawText(
            QPointF(origin.x() + right + 6 * geometry.unit, middle + metrics.capHeight() / 2),
            total);
    }
}

} // namespace

qreal stackedBarsHeight(const StackedBarChart &chart, qreal widthPoints, LegendUse legend)
{
    // Measured at ten units a point: metrics of very small pixel sizes are coarse.
    constexpr qreal unit = 10;
    const BarsGeometry geometry(chart, widthPoints * unit, unit);
    const qreal bars = geometry.bars.height() / unit;
    const qreal legendHeight = hasOneKind(chart) || legend == LegendUse::LeftOut
        ? 0
        : ChartLegend(chart.series, widthPoints * unit, unit).height() / unit;
    return legendHeight > 0 ? bars + gapAboveLegendPoints + legendHeight : bars;
}

void paintStackedBars(QPainter &painter, const StackedBarChart &chart, const ChartPlace &place)
{
    if (chart.categories.isEmpty())
        return;
    const BarsGeometry geometry(chart, place.area.width(), place.unitsPerPoint, place.style);
    const QPointF origin = place.area.topLeft();
    paintSegments(painter, chart, geometry, origin);
    paintCounts(painter, chart, geometry, place);
    paintNames(painter, chart, geometry, origin);
    if (hasOneKind(chart) || place.legend == LegendUse::LeftOut)
        return;
    const ChartLegend legend(chart.series, place.area.width(), place.unitsPerPoint, place.style);
    legend.paint(
        painter,
        origin + QPointF(0, geometry.bars.height() + gapAboveLegendPoints * place.unitsPerPoint));
}

} // namespace passerelle
