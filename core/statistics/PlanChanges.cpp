#include "core/statistics/PlanChanges.h"

#include "core/statistics/ActionState.h"
#include "core/statistics/PlanIndex.h"

#include <algorithm>

namespace passerelle {

namespace {

bool holds(const DatePeriod &period, QDate day)
{
    return day.isValid() && (!period.start.isValid() || day >= period.start)
        && (!period.end.isValid() || day <= period.end);
}

bool overlaps(const DatePeriod &period, const DatePeriod &other)
{
    if (other.isNull())
        return false;
    const QDate first = other.start.isValid() ? other.start : other.end;
    const QDate last = other.end.isValid() ? other.end : other.start;
    return (!period.end.isValid() || first <= period.end)
        && (!period.start.isValid() || last >= period.start);
}

bool wasUnderWayOrOver(std::optional<ActionStatus> status)
{
    return status == ActionStatus::OnHold || status == ActionStatus::Completed
        || status == ActionStatus::Abandoned;
}

/// The kind of a turn from one status to another; nullopt when it is not one worth telling.
std::optional<ChangeKind> kindOfTurn(std::optional<ActionStatus> before, ActionStatus after)
{
    if (before == after)
        return std::nullopt;
    switch (after) {
    case ActionStatus::InProgress:
        return wasUnderWayOrOver(before) ? ChangeKind::Resumed : ChangeKind::Started;
    case ActionStatus::Completed:
        return ChangeKind::Completed;
    case ActionStatus::Postponed:
        return ChangeKind::Postponed;
    case ActionStatus::OnHold:
        return ChangeKind::OnHold;
    case ActionStatus::Abandoned:
        return ChangeKind::Abandoned;
    case ActionStatus::NotStarted:
    case ActionStatus::Preparing:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The last follow-up of each day that states a status, by day.
std::vector<const FollowUp *> dailyStatuses(const Action &action)
{
    std::vector<const FollowUp *> daily;
    for (const FollowUp *followUp : orderedFollowUps(action)) {
        if (!followUp->status)
            continue;
        if (!daily.empty() && daily.back()->effectiveOn == followUp->effectiveOn)
            daily.back() = followUp;
        else
            daily.push_back(followUp);
    }
    return daily;
}

void addTurns(const Action &action, const DatePeriod &period, std::vector<ActionChange> &into)
{
    std::optional<ActionStatus> before;
    for (const FollowUp *followUp : dailyStatuses(action)) {
        const std::optional<ChangeKind> kind = kindOfTurn(before, *followUp->status);
        before = followUp->status;
        if (!kind || !holds(period, followUp->effectiveOn))
            continue;
        const QString &text =
            followUp->statusReason.isEmpty() ? followUp->text : followUp->statusReason;
        into.push_back({action.id, *kind, followUp->effectiveOn, text, followUp->postponedTo});
    }
}

std::vector<ActionChange> sorted(std::vector<ActionChange> changes)
{
    std::ranges::stable_sort(changes, [](const ActionChange &left, const ActionChange &right) {
        return left.kind != right.kind ? left.kind < right.kind : left.on < right.on;
    });
    return changes;
}

} // namespace

PlanChanges changesIn(const PlanContents &contents, const DatePeriod &period)
{
    const PlanIndex index(contents);
    PlanChanges changes;
    for (const Action &action : contents.actions) {
        const bool isSub = index.action(action.parent) != nullptr;
        std::vector<ActionChange> &into = isSub ? changes.subActions : changes.actions;
        addTurns(action, period, into);
        if (action.origin != ActionOrigin::Initial && holds(period, action.originOn))
            into.push_back({action.id, ChangeKind::New, action.originOn, {}, {}});
    }
    changes.actions = sorted(std::move(changes.actions));
    changes.subActions = sorted(std::move(changes.subActions));
    for (const Decision &decision : contents.decisions)
        if (const Meeting *meeting = index.meeting(decision.meeting);
            meeting && overlaps(period, meeting->held))
            changes.decisions.push_back(decision.id);
    return changes;
}

} // namespace passerelle
