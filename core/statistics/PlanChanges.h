#pragma once

#include "core/domain/PlanContents.h"

namespace passerelle {

enum class ChangeKind
{
    Started, ///< in progress, after not being begun, or postponed
    Completed,
    Resumed, ///< in progress again, after being on hold, completed or abandoned
    Postponed,
    OnHold,
    Abandoned,
    New, ///< brought into the plan by a dated amendment or opportunity
};

/// One turn in the life of an action.
struct ActionChange
{
    ActionId action;
    ChangeKind kind = ChangeKind::New;
    QDate on;
    QString text; ///< the reason, else the text of the follow-up; may be empty
    QDate postponedTo;

    bool operator==(const ActionChange &) const = default;
};

struct PlanChanges
{
    std::vector<ActionChange> actions; ///< by kind, then day, then outline order
    std::vector<ActionChange> subActions; ///< the same; they do not count among the plan's actions
    std::vector<DecisionId> decisions; ///< taken in meetings held in the period, in their order

    bool operator==(const PlanChanges &) const = default;

    bool isEmpty() const { return actions.empty() && subActions.empty() && decisions.empty(); }
};

/// What changed in a period, both days included: turns of status of the plan's actions and of
/// their sub-actions (each day counts by its last status), new ones, new decisions. Saying the same
/// status again is no change. Source: product rule "What changed since".
PlanChanges changesIn(const PlanContents &contents, const DatePeriod &period);

} // namespace passerelle
