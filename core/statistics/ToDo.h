#pragma once

#include "core/statistics/DuplicateOrganizations.h"
#include "core/statistics/MissingFields.h"

namespace passerelle {

/// A decision shows before it is due when that is at most so many days away.
inline constexpr int decisionNoticeDays = 30;

/// What the coordinator is asked to look at, the most pressing first.
enum class ToDoKind
{
    DecisionOverdue,
    ReminderReached, ///< of an action on hold
    MilestoneLate,
    ActionLate,
    DecisionDue, ///< within decisionNoticeDays
    ActionStale, ///< in progress without news
    PlanLacks, ///< a field that nobody filled in the whole plan
    ActionsLack, ///< a field that some actions lack
    DuplicateOrganizations,
};

/// One piece of advice ("À faire").
struct ToDoItem
{
    ToDoKind kind = ToDoKind::ActionLate;
    /// The same as long as the matter is the same, across sessions: what "later" and "never" are
    /// kept under. A late action planned anew and late again is another matter.
    QString adviceKey;
    QString text; ///< the title of what it is about, as typed; empty for fields and duplicates
    QDate on; ///< when it was or is due; of a stale action, its last news
    int days = 0; ///< since then; below 0 when it lies ahead
    bool isLateToStart = false; ///< of a late action: not begun, rather than past its end
    ActionId action = {}; ///< null when about none, or about several
    MilestoneId milestone = {};
    DecisionId decision = {};
    std::optional<MissingField> field = {}; ///< what the actions lack: also the filter to show
    int count = 0; ///< how many actions lack it
    OrganizationId left = {}; ///< of duplicates
    OrganizationId right = {};
    std::vector<OrganizationId> waitsFor = {}; ///< who is to act; empty when not known

    bool operator==(const ToDoItem &) const = default;
};

/// Everything to look at on a day, by urgency: by kind, then the longest overdue, then outline
/// order. Sub-actions included. Nothing is late in a plan nobody follows yet: such a plan lacks
/// its statuses. An action over awaits nothing.
std::vector<ToDoItem> toDoList(const PlanContents &contents, QDate today,
                               const std::vector<DuplicatePair> &duplicates = {});

} // namespace passerelle
