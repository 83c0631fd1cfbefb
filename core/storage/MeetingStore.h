#pragma once

#include "core/Result.h"
#include "core/domain/Meeting.h"

#include <vector>

namespace passerelle {

class Connection;

/// Committees with their members, their meetings and decisions.
class MeetingStore final
{
public:
    explicit MeetingStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// All of the territory, by name.
    Result<std::vector<Committee>> listCommittees() const;
    Result<> insertCommittee(const Committee &committee);
    Result<> updateCommittee(const Committee &before, const Committee &after);
    /// With its meetings and their decisions.
    Result<> removeCommittee(const CommitteeId &id);

    /// All of the territory, by day, undated last.
    Result<std::vector<Meeting>> listMeetings() const;
    Result<> insertMeeting(const Meeting &meeting);
    Result<> updateMeeting(const Meeting &meeting);
    Result<> removeMeeting(const MeetingId &id);

    /// All of the territory, by meeting as listMeetings(), then in their order.
    Result<std::vector<Decision>> listDecisions() const;
    /// Puts the decision last in its meeting.
    Result<> insertDecision(const Decision &decision);
    Result<> updateDecision(const Decision &decision);
    Result<> removeDecision(const DecisionId &id);

private:
    Result<> syncMembers(const Committee &before, const Committee &after);

    const Connection &m_connection;
};

} // namespace passerelle
