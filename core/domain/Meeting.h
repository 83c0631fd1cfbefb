#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabularies.h"

#include <QTime>

#include <vector>

namespace passerelle {

/// A seat in a committee: a contact, an organization, or only words ("représentants des malades").
struct CommitteeMember
{
    CommitteeMemberId id;
    ContactId contact;
    OrganizationId organization;
    QString name; ///< words of the source when neither is known
    bool isAlternate = false;
    QString college;

    bool operator==(const CommitteeMember &) const = default;
};

/// A standing body ("instance"): COPIL, COTECH, working group, plenary...
struct Committee
{
    CommitteeId id;
    PlanId plan; ///< null when it serves the territory as a whole
    QString name;
    CommitteeKind kind = CommitteeKind::WorkingGroup;
    QString chair;
    QString frequency; ///< as said: "chaque mois"
    QString note; ///< free notes; what an import could not place
    QString source;
    std::vector<CommitteeMember> members; ///< in order

    bool operator==(const Committee &) const = default;
};

struct Meeting
{
    MeetingId id;
    CommitteeId committee;
    QString title;
    DatePeriod held; ///< one day, or the span a source gives ("avril-juillet 2019")
    QTime startTime;
    QTime endTime;
    QString place;
    MeetingState state = MeetingState::Draft;
    QString minutes;
    QString source;

    bool operator==(const Meeting &) const = default;
};

/// The day a meeting was held, or the first of those given for it; invalid when none is.
inline QDate firstDay(const Meeting &meeting)
{
    return meeting.held.start.isValid() ? meeting.held.start : meeting.held.end;
}

struct Decision
{
    DecisionId id;
    MeetingId meeting;
    QString number; ///< "COPIL-2024-1/3"
    QString text;
    ActionId action;
    NodeId node;
    OrganizationId responsible;
    QDate dueOn;
    DecisionStatus status = DecisionStatus::ToDo;
    QDate doneOn;
    QString reason;
    QString reservations;

    bool operator==(const Decision &) const = default;
};

/// Whether a decision still has to be carried out.
inline bool isOpen(const Decision &decision)
{
    return decision.status == DecisionStatus::ToDo || decision.status == DecisionStatus::InProgress;
}

} // namespace passerelle
