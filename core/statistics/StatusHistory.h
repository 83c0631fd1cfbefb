#pragma once

#include "core/statistics/StatusCounts.h"

namespace passerelle {

enum class HistoryStep
{
    Month,
    Quarter
};

/// The counts of the plan's actions at the end of a day.
struct StatusPoint
{
    QDate day;
    StatusCounts counts;

    bool operator==(const StatusPoint &) const = default;
};

/// The days history is drawn on: from the start of the plan's term (else the first follow-up) to
/// its end or today, whichever comes first. Null when nothing of it is past.
DatePeriod historySpan(const PlanContents &contents, QDate today);

/// Month by month as long as the months can be told apart, by quarter beyond.
HistoryStep historyStepFor(const DatePeriod &span);

/// Counts at the start of the span, at the end of each month or quarter within it, and on its last
/// day. Empty for a null span.
std::vector<StatusPoint> statusHistory(const PlanIndex &index, const DatePeriod &span,
                                       HistoryStep step);

} // namespace passerelle
