#include "core/storage/MeetingStore.h"

#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const Meeting &m)
{
    return runOnOneRow(connection, sql, m.committee, m.title, m.held.start, m.held.end, m.startTime,
                       m.endTime, m.place, m.state, m.minutes, m.source, m.id);
}

} // namespace

Result<std::vector<Meeting>> MeetingStore::listMeetings() const
{
    std::vector<Meeting> meetings;
    Query query(m_connection, R"sql(
        SELECT id, committee_id, title, held_start, held_end, start_time, end_time, place, state,
            minutes, source
        FROM meeting
        ORDER BY held_start NULLS LAST, start_time, title, id)sql");
    const Result<> read = forEachRow(query, [&](const Query &row) {
        Meeting &m = meetings.emplace_back();
        row.read(m.id, m.committee, m.title, m.held.start, m.held.end, m.startTime, m.endTime,
                 m.place, m.state, m.minutes, m.source);
    });
    if (!read)
        return read.error();
    return meetings;
}

Result<> MeetingStore::insertMeeting(const Meeting &meeting)
{
    return runWithFields(m_connection, R"sql(
        INSERT INTO meeting (committee_id, title, held_start, held_end, start_time, end_time, place,
            state, minutes, source, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                         meeting);
}

Result<> MeetingStore::updateMeeting(const Meeting &meeting)
{
    return runWithFields(m_connection, R"sql(
        UPDATE meeting
        SET committee_id = ?, title = ?, held_start = ?, held_end = ?, start_time = ?,
            end_time = ?, place = ?, state = ?, minutes = ?, source = ?
        WHERE id = ?)sql",
                         meeting);
}

Result<> MeetingStore::removeMeeting(const MeetingId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM meeting WHERE id = ?", id);
}

Result<std::vector<Decision>> MeetingStore::listDecisions() const
{
    std::vector<Decision> decisions;
    Query query(m_connection, R"sql(
        SELECT d.id, d.meeting_id, d.number, d.text, d.action_id, d.node_id, d.responsible_id,
            d.due_on, d.status, d.done_on, d.reason, d.reservations
        FROM decision d
        JOIN meeting m ON m.id = d.meeting_id
        ORDER BY m.held_start NULLS LAST, m.start_time, m.title, m.id, d.position, d.id)sql");
    const Result<> read = forEachRow(query, [&](const Query &row) {
        Decision &d = decisions.emplace_back();
        row.read(d.id, d.meeting, d.number, d.text, d.action, d.node, d.responsible, d.dueOn,
                 d.status, d.doneOn, d.reason, d.reservations);
    });
    if (!read)
        return read.error();
    return decisions;
}

Result<> MeetingStore::insertDecision(const Decision &decision)
{
    int position = 0;
    Query last(m_connection, R"sql(
        SELECT ifnull(max(position) + 1, 0)
        FROM decision
        WHERE meeting_id = ?)sql");
    const Result<> read =
        forEachRow(last.bind(decision.meeting), [&](const Query &row) { row.read(position); });
    if (!read)
        return read;
    return runStatement(m_connection, R"sql(
        INSERT INTO decision (meeting_id, position, number, text, action_id, node_id,
            responsible_id, due_on, status, done_on, reason, reservations, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                        decision.meeting, position, decision.number, decision.text, decision.action,
                        decision.node, decision.responsible, decision.dueOn, decision.status,
                        decision.doneOn, decision.reason, decision.reservations, decision.id);
}

Result<> MeetingStore::updateDecision(const Decision &decision)
{
    return runOnOneRow(m_connection, R"sql(
        UPDATE decision
        SET meeting_id = ?, number = ?, text = ?, action_id = ?, node_id = ?, responsible_id = ?,
            due_on = ?, status = ?, done_on = ?, reason = ?, reservations = ?
        WHERE id = ?)sql",
                       decision.meeting, decision.number, decision.text, decision.action,
                       decision.node, decision.responsible, decision.dueOn, decision.status,
                       decision.doneOn, decision.reason, decision.reservations, decision.id);
}

Result<> MeetingStore::removeDecision(const DecisionId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM decision WHERE id = ?", id);
}

} // namespace passerelle
