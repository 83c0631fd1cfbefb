#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabularies.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace passerelle {

/// A step on the way ("étape").
struct Milestone
{
    MilestoneId id;
    QString title;
    QDate dueOn;
    QDate doneOn;
    OrganizationId responsible; ///< null when unknown

    bool operator==(const Milestone &) const = default;
};

/// Something that took place: afterwork, day, workshop. Events feed indicators.
struct Event
{
    EventId id;
    QString title;
    QDate heldOn;
    QString place;
    std::optional<int> participants;
    QString note;

    bool operator==(const Event &) const = default;
};

/// One point of an action's dated line of life ("point de suivi"). An action's status and
/// confidence are those of its latest follow-up that carries one.
struct FollowUp
{
    FollowUpId id;
    QDate effectiveOn;
    QDateTime recordedAt; ///< UTC, milliseconds; decides between follow-ups of one day
    QString author;
    QString text;
    std::optional<ActionStatus> status;
    QString statusReason; ///< postponed, on hold, abandoned
    QDate postponedTo; ///< postponed: the new date
    QString resumeCondition; ///< on hold
    QDate remindOn; ///< on hold
    std::optional<Confidence> confidence;
    MeetingId meeting; ///< where it was said or decided; null when none
    bool isHighlight = false;

    bool operator==(const FollowUp &) const = default;
};

/// A fiche-action. A sub-action is an action whose parent is an action. Everything but the title
/// may be unknown.
struct Action
{
    ActionId id;
    PlanId plan;
    NodeId node; ///< the outline node it serves; that of its parent for a sub-action
    ActionId parent; ///< null unless a sub-action
    int level = 0; ///< index into Plan::levels
    int position = 0;
    QString code;
    QString title;

    ActionOrigin origin = ActionOrigin::Initial;
    QDate originOn;
    MeetingId originMeeting;

    QString context;
    QString description;
    QString objectives;
    QString expectedResults;
    QString levers;
    QString obstacles;
    QString watchPoints;
    QString nextStep;

    ContactId electedReferent;
    DatePeriod planned;
    DatePeriod actual;
    QString calendarText; ///< as typed, kept when a date could not be read
    Recurrence recurrence = Recurrence::None;
    std::optional<Priority> priority;
    std::optional<ParticipationLevel> participation;
    bool isNotForPrint = false;
    double weight = 1.0; ///< in rates; above 0
    bool isOwnMeans = false;

    QString note; ///< free notes; what an import could not place
    QString source; ///< where an import found it

    std::vector<OrganizationId> leads;
    std::vector<OrganizationId> coLeads;
    std::vector<OrganizationId> partners;
    QStringList targetGroups; ///< keys of TermList::TargetGroup
    QStringList themes; ///< keys of TermList::Theme
    std::vector<CommuneId> communes; ///< with `districts`; both empty: the whole territory
    std::vector<DistrictId> districts;
    std::vector<ReferenceObjectiveId> referenceObjectives;
    std::vector<Milestone> milestones; ///< in order
    std::vector<Event> events; ///< by date
    std::vector<FollowUp> followUps; ///< by effective date, then instant of recording

    bool operator==(const Action &) const = default;

    bool isSubAction() const { return !parent.isNull(); }
};

/// Whether a status is stated with its reason: postponed, on hold and abandoned are. Source:
/// product rule "Status" of the vocabularies.
bool needsReason(ActionStatus status);

/// Problem with an action, translated, or nothing: empty title, end before start, weight not above
/// zero, a status that needs a reason without one.
std::optional<QString> problemOf(const Action &action);

/// Problem with a follow-up, translated, or nothing: no date, or a status without the reason it
/// needs (postponed: new date and reason; on hold, abandoned: reason).
std::optional<QString> problemOf(const FollowUp &followUp);

/// As problemOf(), of one that is being entered: nor is an action postponed to the day itself or
/// before. Those written already keep what they say.
std::optional<QString> problemOfEntry(const FollowUp &followUp);

} // namespace passerelle
