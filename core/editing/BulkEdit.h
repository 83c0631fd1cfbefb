#pragma once

#include "core/Result.h"
#include "core/domain/Action.h"

#include <functional>
#include <span>
#include <variant>
#include <vector>

namespace passerelle {

struct Stores;

/// Who says something, and when: what a follow-up is signed with.
struct Recording
{
    QString author;
    QDateTime recordedAt; ///< UTC
};

/// States a status on a day, with what it needs (see problemOf(FollowUp)), as a new follow-up.
/// Actions which have that status on that day already are left alone.
struct StatusChange
{
    ActionStatus status = ActionStatus::NotStarted;
    QDate effectiveOn;
    QString reason = {};
    QDate postponedTo = {};
    QString resumeCondition = {};
    QDate remindOn = {};
    QString text = {};
};

/// States a confidence on a day, as a new follow-up.
struct ConfidenceChange
{
    Confidence confidence = Confidence::Unknown;
    QDate effectiveOn;
    QString text = {};
};

/// Who leads: `removed` go, and `added` come to every action, also to one that had none of
/// `removed`: each once, in the place of the first one that went, or last.
struct LeadChange
{
    std::vector<OrganizationId> removed;
    std::vector<OrganizationId> added;
};

/// All the leads at once.
struct LeadReplacement
{
    std::vector<OrganizationId> leads;
};

/// Keys of TermList::TargetGroup or TermList::Theme that go and come.
struct TargetGroupChange
{
    QStringList removed;
    QStringList added;
};
struct ThemeChange
{
    QStringList removed;
    QStringList added;
};

struct PriorityChange
{
    std::optional<Priority> priority;
};
/// Dates, as setPlanned() puts them; none takes those there were away, and leaves the words.
struct PlannedPeriodChange
{
    DatePeriod planned;
};
struct PrintChange
{
    bool isNotForPrint = false;
};

/// One thing done to several actions at once.
using BulkChange =
    std::variant<StatusChange, ConfidenceChange, LeadChange, LeadReplacement, TargetGroupChange,
                 ThemeChange, PriorityChange, PlannedPeriodChange, PrintChange>;

/// The action with the change; `recording` signs a follow-up it may add.
Action changed(const Action &action, const BulkChange &change, const Recording &recording);

/// Plans an action for exact dates, or in words when `period` is null. Dates take the place of
/// words that stood for dates; words kept beside other dates stay, also when those dates go and no
/// words come.
void setPlanned(Action &action, const DatePeriod &period, const QString &words);

/// The action with one more follow-up, given an id and signed; in the order of follow-ups.
Action withFollowUp(const Action &action, FollowUp followUp, const Recording &recording);

/// Changes each action and writes what differs. Call inside Workspace::write, so that all of it is
/// one edit. The first action that would break a rule stops it, named in the error.
Result<> changeActions(Stores &stores, std::span<const Action> actions, const BulkChange &change,
                       const Recording &recording);

/// Adds a follow-up to one action. Call inside Workspace::write.
Result<> addFollowUp(Stores &stores, const Action &action, const FollowUp &followUp,
                     const Recording &recording);

} // namespace passerelle
