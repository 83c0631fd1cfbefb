#pragma once

#include "core/domain/PlanContents.h"

namespace passerelle {

enum class ComingUpKind
{
    Meeting,
    Event,
    Milestone,
    ActionStart,
    ActionEnd,
    DecisionDue,
    Reminder, ///< of an action on hold
    PlanEnd,
};

/// Something the next days bring.
struct ComingUp
{
    QDate on;
    ComingUpKind kind = ComingUpKind::Meeting;
    QString text; ///< the title of what it is about, as typed
    ActionId action; ///< null when not about one
    MeetingId meeting;
    DecisionId decision;

    bool operator==(const ComingUp &) const = default;
};

/// What comes from today to `days` days ahead, both included, by day: meetings (closed ones
/// only when they lie ahead of `today`, a past day then), events, milestones not done, starts of
/// actions not begun, ends of actions not over, decisions due and open, reminders of actions on
/// hold, the end of the plan. Sub-actions included.
std::vector<ComingUp> comingUp(const PlanContents &contents, QDate today, int days);

} // namespace passerelle
