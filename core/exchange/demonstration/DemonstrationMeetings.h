#pragma once

#include "core/domain/Meeting.h"
#include "core/exchange/demonstration/DemonstrationEntry.h"

#include <QString>

#include <vector>

namespace passerelle {

class DemonstrationReferences;
struct PlanDraft;

/// Reads the committees, meetings, decisions and pledges of the demonstration into a draft. A
/// committee or a meeting already there is completed, not doubled.
class DemonstrationMeetings final
{
public:
    /// `draft` and `references` must outlive the reader; `references` learns the keys of the
    /// meetings read. `source` is where committees and meetings say they come from.
    DemonstrationMeetings(PlanDraft &draft, DemonstrationReferences &references, QString source);

    void readCommittee(DemonstrationEntry &entry);
    /// Keeps the decisions of the meeting for readDecisions, once the actions they name are read.
    void readMeeting(DemonstrationEntry &entry);
    void readDecisions();
    /// Adds a pledge to its signatory.
    void readPledge(DemonstrationEntry &entry);

private:
    struct PendingDecision
    {
        MeetingId meeting;
        DemonstrationEntry entry;
    };

    Committee &committee(const QString &name, CommitteeKind kind);
    Meeting &meeting(const CommitteeId &committee, QDate heldOn);
    void readDecision(PendingDecision &pending);

    PlanDraft &m_draft;
    DemonstrationReferences &m_references;
    QString m_source;
    std::vector<PendingDecision> m_pending;
};

} // namespace passerelle
