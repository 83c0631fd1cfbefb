#pragma once

#include "core/domain/Action.h"

#include <span>
#include <vector>

namespace passerelle {

/// What the follow-ups of an action say of it on a day. A status or confidence that nobody has
/// stated by then is unknown (nullopt), which is not "not started".
struct ActionState
{
    std::optional<ActionStatus> status;
    QDate statusOn; ///< effective day of the follow-up that states the status
    QString statusReason;
    QDate postponedTo;
    QString resumeCondition;
    QDate remindOn;
    std::optional<Confidence> confidence;
    QDate confidenceOn;

    bool operator==(const ActionState &) const = default;
};

/// The state of an action at the end of a day, past or present: the latest follow-up up to that day
/// that states a status, and the latest that states a confidence; on one day the last recorded
/// counts. Follow-ups without a date are ignored. Source: product rule "State at a date".
ActionState stateOn(const Action &action, QDate day);

/// The statuses of an action at the end of each of `days`, in their order.
std::vector<std::optional<ActionStatus>> statusesOn(const Action &action,
                                                    std::span<const QDate> days);

/// Whether nothing more is expected of an action: completed or abandoned. Unknown is not over.
bool isOver(std::optional<ActionStatus> status);

/// Whether an action was part of the plan on a day: false only before the day a dated amendment or
/// opportunity brought it in.
bool existsOn(const Action &action, QDate day);

/// The dated follow-ups of an action in the order they count: by day, then instant of recording.
std::vector<const FollowUp *> orderedFollowUps(const Action &action);

} // namespace passerelle
