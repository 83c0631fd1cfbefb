#pragma once

#include "core/reports/Report.h"
#include "core/statistics/StatusHistory.h"

#include <span>

namespace passerelle {

/// Every status as charts stack them: what is done first, then what is going on, to come and given
/// up; nullopt, "not stated", last.
std::span<const std::optional<ActionStatus>> statusesAsDrawn();

SeriesRole seriesRole(std::optional<ActionStatus> status);
/// The status a series of that role counts; nullopt for "not stated", and for roles of other
/// charts.
std::optional<ActionStatus> statusOfRole(SeriesRole role);
/// The label of a status; "Status not stated" for none.
QString statusLabel(std::optional<ActionStatus> status);
int countOf(const StatusCounts &counts, std::optional<ActionStatus> status);

/// One series per status that occurs anywhere in `counts`, in the order of statusesAsDrawn().
std::vector<ChartSeries> statusSeries(const std::vector<StatusCounts> &counts);

/// The statuses over time, from the first moment when one was stated; without dates when none ever
/// was.
StackedAreaChart statusHistoryChart(const std::vector<StatusPoint> &history);

} // namespace passerelle
