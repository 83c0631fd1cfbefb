#include "core/statistics/Lateness.h"

#include "core/statistics/ActionState.h"

#include <algorithm>

namespace passerelle {

namespace {

/// Days from a planned day to today; 0 when there is none or it is not past.
int daysPast(QDate planned, QDate today)
{
    return planned.isValid() && planned < today ? int(planned.daysTo(today)) : 0;
}

} // namespace

QDate lastSignOfLife(const Action &action, QDate today)
{
    QDate last;
    const auto consider = [&](QDate day) {
        if (day.isValid() && day <= today && (!last.isValid() || day > last))
            last = day;
    };
    for (const FollowUp &followUp : action.followUps)
        consider(followUp.effectiveOn);
    for (const Event &event : action.events)
        consider(event.heldOn);
    for (const Milestone &milestone : action.milestones)
        consider(milestone.doneOn);
    return last;
}

int Lateness::daysLate() const
{
    return isOverdue() ? daysOverdue : daysLateToStart;
}

bool isDone(const Milestone &milestone, QDate today)
{
    return milestone.doneOn.isValid() && milestone.doneOn <= today;
}

bool isLate(const Milestone &milestone, QDate today)
{
    return milestone.dueOn.isValid() && milestone.dueOn < today && !isDone(milestone, today);
}

Lateness latenessOf(const Action &action, QDate today)
{
    const std::optional<ActionStatus> status = stateOn(action, today).status;
    Lateness lateness;
    if (status == ActionStatus::NotStarted || status == ActionStatus::Preparing)
        lateness.daysLateToStart = daysPast(action.planned.start, today);
    if (!isOver(status)) {
        const QDate end = action.planned.end;
        lateness.daysOverdue = daysPast(end, today);
        lateness.isEndingSoon =
            end.isValid() && end >= today && end <= today.addDays(endingSoonDays);
    }
    if (status == ActionStatus::InProgress)
        lateness.isStale = lastSignOfLife(action, today).daysTo(today) >= staleAfterDays;
    lateness.lateMilestones = int(std::ranges::count_if(
        action.milestones, [&](const Milestone &milestone) { return isLate(milestone, today); }));
    return lateness;
}

bool isFollowed(const PlanContents &contents, QDate day)
{
    return std::ranges::any_of(contents.actions, [day](const Action &action) {
        return stateOn(action, day).status.has_value();
    });
}

} // namespace passerelle
