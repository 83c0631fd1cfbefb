#pragma once

#include "core/domain/PlanContents.h"

namespace passerelle {

/// Days without a sign of life after which an action in progress is stale.
inline constexpr int staleAfterDays = 180;
/// An action ends soon when its planned end is at most that many days away.
inline constexpr int endingSoonDays = 30;

/// What the calendar says of an action on a day. Late is computed, never a status.
struct Lateness
{
    int daysLateToStart = 0; ///< above 0 when planned to have started, and is not
    int daysOverdue = 0; ///< above 0 when planned to have ended, and is not
    int lateMilestones = 0;
    bool isStale = false;
    bool isEndingSoon = false;

    bool operator==(const Lateness &) const = default;

    bool isLateToStart() const { return daysLateToStart > 0; }
    bool isOverdue() const { return daysOverdue > 0; }
    /// Late to start or overdue; a late milestone is a matter of its own.
    bool isLate() const { return isLateToStart() || isOverdue(); }
    /// By how many days: those of the end when it is overdue, else those of the start; 0 when not
    /// late.
    int daysLate() const;
};

/// Late to start: planned start before today, status "not started" or "preparing". Overdue: planned
/// end before today, status neither "completed" nor "abandoned" (an unknown status is overdue).
/// Stale: in progress, and no follow-up, event held or milestone done for 180 days. Ending soon:
/// planned end from today to 30 days ahead, not completed nor abandoned.
Lateness latenessOf(const Action &action, QDate today);

/// The latest day up to today with a follow-up, an event held or a milestone done; null when there
/// is none.
QDate lastSignOfLife(const Action &action, QDate today);

/// Whether a milestone was done by `today`.
bool isDone(const Milestone &milestone, QDate today);

/// A milestone whose due day is past and which was not done by `today`.
bool isLate(const Milestone &milestone, QDate today);

/// Whether anybody follows the plan: an action or sub-action has a status on that day. Nothing is
/// called late in a plan that nobody follows.
bool isFollowed(const PlanContents &contents, QDate day);

} // namespace passerelle
