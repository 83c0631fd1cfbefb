#include "core/statistics/ActionState.h"

#include <algorithm>
#include <limits>

namespace passerelle {

namespace {

qint64 recordingInstant(const FollowUp &followUp)
{
    return followUp.recordedAt.isValid() ? followUp.recordedAt.toMSecsSinceEpoch()
                                         : std::numeric_limits<qint64>::min();
}

bool countsBefore(const FollowUp *left, const FollowUp *right)
{
    if (left->effectiveOn != right->effectiveOn)
        return left->effectiveOn < right->effectiveOn;
    return recordingInstant(*left) < recordingInstant(*right);
}

void takeStatus(ActionState &state, const FollowUp &followUp)
{
    state.status = followUp.status;
    state.statusOn = followUp.effectiveOn;
    state.statusReason = followUp.statusReason;
    state.postponedTo = followUp.postponedTo;
    state.resumeCondition = followUp.resumeCondition;
    state.remindOn = followUp.remindOn;
}

void takeConfidence(ActionState &state, const FollowUp &followUp)
{
    state.confidence = followUp.confidence;
    state.confidenceOn = followUp.effectiveOn;
}

} // namespace

std::vector<const FollowUp *> orderedFollowUps(const Action &action)
{
    std::vector<const FollowUp *> followUps;
    followUps.reserve(action.followUps.size());
    for (const FollowUp &followUp : action.followUps)
        if (followUp.effectiveOn.isValid())
            followUps.push_back(&followUp);
    std::ranges::stable_sort(followUps, countsBefore);
    return followUps;
}

ActionState stateOn(const Action &action, QDate day)
{
    ActionState state;
    for (const FollowUp *followUp : orderedFollowUps(action)) {
        if (followUp->effectiveOn > day)
            break;
        if (followUp->status)
            takeStatus(state, *followUp);
        if (followUp->confidence)
            takeConfidence(state, *followUp);
    }
    return state;
}

std::vector<std::optional<ActionStatus>> statusesOn(const Action &action,
                                                    std::span<const QDate> days)
{
    std::vector<std::optional<ActionStatus>> statuses;
    statuses.reserve(days.size());
    for (const QDate &day : days)
        statuses.push_back(stateOn(action, day).status);
    return statuses;
}

bool isOver(std::optional<ActionStatus> status)
{
    return status == ActionStatus::Completed || status == ActionStatus::Abandoned;
}

bool existsOn(const Action &action, QDate day)
{
    return action.origin == ActionOrigin::Initial || !action.originOn.isValid()
        || action.originOn <= day;
}

} // namespace passerelle
