#include "core/reports/progress/StatusFigures.h"

#include "core/domain/TextShortening.h"
#include "core/reports/StatusSeries.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/StatusHistory.h"
#include "core/wording/LevelNames.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr int categoryLength = 110;

QString nodeCategory(const ReviewScope &scope, const NodeId &id)
{
    const OutlineNode *node = scope.index.node(id);
    return node ? shortened(sectionTitle(*node), categoryLength)
                : ProgressText::tr("Outside the outline");
}

QString firstLevelName(const ReviewScope &scope)
{
    const QString name = levelName(scope.contents.plan, 0);
    return name.isEmpty() ? ProgressText::tr("part of the plan") : name.toLower();
}

struct NodeBars
{
    StackedBarChart chart;
    std::vector<StatusCounts> counts;
};

NodeBars barsOfNodes(const ReviewScope &scope)
{
    NodeBars bars;
    for (const NodeStatusCounts &node : statusCountsByFirstLevel(scope.index, scope.asOf)) {
        if (node.counts.total() == 0 && !scope.index.node(node.node))
            continue;
        bars.chart.categories << nodeCategory(scope, node.node);
        bars.chart.totals << scope.locale.toString(node.counts.total());
        bars.counts.push_back(node.counts);
    }
    return bars;
}

QString barsText(const StackedBarChart &chart, const QLocale &locale)
{
    QStringList sentences;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        const QString counts = countsText(chart.series, std::size_t(i), locale);
        sentences << (chart.series.size() == 1 || counts.isEmpty()
                          ? ProgressText::tr("%1: %2.").arg(chart.categories[i], chart.totals[i])
                          : ProgressText::tr("%1: %2 in all, %3.")
                                .arg(chart.categories[i], chart.totals[i], counts));
    }
    return sentences.join(u' ');
}

QString areasText(const StackedAreaChart &chart, const QLocale &locale)
{
    QStringList sentences;
    for (const std::size_t position : {std::size_t(0), chart.dates.size() - 1})
        sentences << ProgressText::tr("On %1: %2.")
                         .arg(displayText(chart.dates[position], locale),
                              countsText(chart.series, position, locale));
    return sentences.join(u' ');
}

bool isEndOfYear(QDate day)
{
    return day.month() == 12 && day.day() == 31;
}

struct CompletedOf
{
    double completed = 0;
    double total = 0; ///< abandoned ones left out
};

CompletedOf completedAt(const StackedAreaChart &chart, std::size_t position)
{
    CompletedOf counts;
    for (const ChartSeries &series : chart.series) {
        const double value = series.values[position];
        counts.total += series.role == SeriesRole::Abandoned ? 0 : value;
        counts.completed += series.role == SeriesRole::Completed ? value : 0;
    }
    return counts;
}

} // namespace

std::optional<Figure> statusByNodeFigure(const ReviewScope &scope)
{
    const StatusCounts whole = statusCounts(scope.index.planActions(), scope.asOf);
    if (whole.statedTotal() == 0 || whole.total() < 2)
        return std::nullopt;
    NodeBars bars = barsOfNodes(scope);
    bars.chart.series = statusSeries(bars.counts);
    const QString text = barsText(bars.chart, scope.locale);
    return Figure{ProgressText::tr("Progress by %1").arg(firstLevelName(scope)), text,
                  std::move(bars.chart)};
}

std::optional<Figure> statusOverTimeFigure(const ReviewScope &scope)
{
    const DatePeriod span = historySpan(scope.contents, scope.asOf);
    if (span.isNull() || scope.index.planActions().size() < 2)
        return std::nullopt;
    const std::vector<StatusPoint> points = statusHistory(scope.index, span, historyStepFor(span));
    StackedAreaChart chart = statusHistoryChart(points);
    if (chart.dates.size() < 2 || points.back().counts.statedTotal() == 0
        || points[points.size() - chart.dates.size()].counts == points.back().counts)
        return std::nullopt;
    const QString text = areasText(chart, scope.locale);
    return Figure{ProgressText::tr("Statuses over time"), text, std::move(chart)};
}

QString completedByYearText(const StackedAreaChart &chart, const QLocale &locale)
{
    // The last moment closes a row of years; alone it would only say the key figure again.
    if (std::ranges::none_of(chart.dates, isEndOfYear))
        return {};
    QStringList points;
    for (std::size_t i = 0; i < chart.dates.size(); ++i) {
        const QDate day = chart.dates[i];
        const bool isLast = i + 1 == chart.dates.size();
        if (!isEndOfYear(day) && !isLast)
            continue;
        const CompletedOf counts = completedAt(chart, i);
        const QString completed = numberText(counts.completed, locale);
        const QString total = numberText(counts.total, locale);
        points << (isEndOfYear(day) ? ProgressText::tr("%1 of %2 at the end of %3")
                                          .arg(completed, total, QString::number(day.year()))
                                    : ProgressText::tr("%1 of %2 on %3")
                                          .arg(completed, total, displayText(day, locale)));
    }
    return ProgressText::tr("Completed actions: %1.").arg(points.join(QStringLiteral(", ")));
}

std::optional<Figure> actionsByNodeFigure(const ReviewScope &scope)
{
    NodeBars bars = barsOfNodes(scope);
    if (bars.counts.size() < 2 || scope.index.planActions().empty())
        return std::nullopt;
    ChartSeries series{ProgressText::tr("Actions"), SeriesRole::Local, {}};
    for (const StatusCounts &counts : bars.counts)
        series.values.push_back(counts.total());
    bars.chart.series = {series};
    const QString text = barsText(bars.chart, scope.locale);
    return Figure{ProgressText::tr("Actions by %1").arg(firstLevelName(scope)), text,
                  std::move(bars.chart)};
}

} // namespace passerelle
