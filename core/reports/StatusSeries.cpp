#include "core/reports/StatusSeries.h"

#include "core/reports/progress/ProgressText.h"

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

constexpr std::array<std::optional<ActionStatus>, 8> drawnOrder{
    ActionStatus::Completed, ActionStatus::InProgress,
    ActionStatus::Preparing, ActionStatus::Postponed,
    ActionStatus::OnHold,    ActionStatus::NotStarted,
    ActionStatus::Abandoned, std::nullopt,
};

} // namespace

std::span<const std::optional<ActionStatus>> statusesAsDrawn()
{
    return drawnOrder;
}

SeriesRole seriesRole(std::optional<ActionStatus> status)
{
    if (!status)
        return SeriesRole::NotStated;
    switch (*status) {
    case ActionStatus::NotStarted:
        return SeriesRole::NotStarted;
    case ActionStatus::Preparing:
        return SeriesRole::Preparing;
    case ActionStatus::InProgress:
        return SeriesRole::InProgress;
    case ActionStatus::Completed:
        return SeriesRole::Completed;
    case ActionStatus::Postponed:
        return SeriesRole::Postponed;
    case ActionStatus::OnHold:
        return SeriesRole::OnHold;
    case ActionStatus::Abandoned:
        return SeriesRole::Abandoned;
    }
    return SeriesRole::NotStated;
}

std::optional<ActionStatus> statusOfRole(SeriesRole role)
{
    const auto found = std::ranges::find(drawnOrder, role, seriesRole);
    return found == drawnOrder.end() ? std::nullopt : *found;
}

QString statusLabel(std::optional<ActionStatus> status)
{
    return status ? labelOf(*status) : ProgressText::tr("Status not stated");
}

int countOf(const StatusCounts &counts, std::optional<ActionStatus> status)
{
    return status ? counts.of(*status) : counts.notStated;
}

std::vector<ChartSeries> statusSeries(const std::vector<StatusCounts> &counts)
{
    std::vector<ChartSeries> all;
    for (const std::optional<ActionStatus> status : drawnOrder) {
        ChartSeries series{statusLabel(status), seriesRole(status), {}};
        for (const StatusCounts &each : counts)
            series.values.push_back(countOf(each, status));
        if (std::ranges::any_of(series.values, [](double number) { return number > 0; }))
            all.push_back(std::move(series));
    }
    return all;
}

StackedAreaChart statusHistoryChart(const std::vector<StatusPoint> &history)
{
    const auto firstStated = std::ranges::find_if(
        history, [](const StatusPoint &point) { return point.counts.statedTotal() > 0; });
    StackedAreaChart chart;
    std::vector<StatusCounts> counts;
    for (auto point = firstStated; point != history.end(); ++point) {
        chart.dates.push_back(point->day);
        counts.push_back(point->counts);
    }
    chart.series = statusSeries(counts);
    return chart;
}

} // namespace passerelle
