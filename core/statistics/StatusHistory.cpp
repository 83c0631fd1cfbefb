#include "core/statistics/StatusHistory.h"

#include <algorithm>

namespace passerelle {

namespace {

QDate firstFollowUp(const PlanContents &contents)
{
    QDate first;
    for (const Action &action : contents.actions)
        for (const FollowUp &followUp : action.followUps)
            if (followUp.effectiveOn.isValid()
                && (!first.isValid() || followUp.effectiveOn < first))
                first = followUp.effectiveOn;
    return first;
}

/// The last day of the month or quarter that holds `day`.
QDate endOfStep(QDate day, HistoryStep step)
{
    const int months = step == HistoryStep::Month ? 1 : 3;
    const int lastMonth = (day.month() - 1) / months * months + months;
    const QDate first(day.year(), lastMonth, 1);
    return QDate(day.year(), lastMonth, first.daysInMonth());
}

} // namespace

DatePeriod historySpan(const PlanContents &contents, QDate today)
{
    const DatePeriod &term = contents.plan.term;
    const QDate start = term.start.isValid() ? term.start : firstFollowUp(contents);
    const QDate end = term.end.isValid() ? std::min(term.end, today) : today;
    if (!start.isValid() || start > end)
        return {};
    return {start, end};
}

HistoryStep historyStepFor(const DatePeriod &span)
{
    constexpr int monthsDrawnOneByOne = 18;
    return span.start.addMonths(monthsDrawnOneByOne) > span.end ? HistoryStep::Month
                                                                : HistoryStep::Quarter;
}

std::vector<StatusPoint> statusHistory(const PlanIndex &index, const DatePeriod &span,
                                       HistoryStep step)
{
    if (!span.start.isValid() || !span.end.isValid() || span.end < span.start)
        return {};
    std::vector<StatusPoint> points;
    const auto add = [&](QDate day) {
        points.push_back({day, statusCounts(index.planActions(), day)});
    };
    add(span.start);
    for (QDate day = endOfStep(span.start, step); day < span.end;
         day = endOfStep(day.addDays(1), step))
        if (day > span.start)
            add(day);
    if (span.end > span.start)
        add(span.end);
    return points;
}

} // namespace passerelle
