#include "core/storage/MeetingStore.h"
#include "core/storage/OwnersById.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const Committee &c)
{
    return runOnOneRow(connection, sql, c.plan, c.name, c.kind, c.chair, c.frequency, c.note,
                       c.source, c.id);
}

Result<> runWithFields(const Connection &connection, const char *sql, const CommitteeMember &m,
                       int position, const CommitteeId &committee)
{
    return runOnOneRow(connection, sql, committee, position, m.contact, m.organization, m.name,
                       m.isAlternate, m.college, m.id);
}

} // namespace

Result<std::vector<Committee>> MeetingStore::listCommittees() const
{
    std::vector<Committee> committees;
    Query query(m_connection, R"sql(
        SELECT id, plan_id, name, kind, chair, frequency, note, source
        FROM committee
        ORDER BY name, id)sql");
    Result<> read = forEachRow(query, [&](const Query &row) {
        Committee &c = committees.emplace_back();
        row.read(c.id, c.plan, c.name, c.kind, c.chair, c.frequency, c.note, c.source);
    });
    if (!read)
        return read.error();
    const OwnersById<Committee> owners(committees);
    Query members(m_connection, R"sql(
        SELECT committee_id, id, contact_id, organization_id, name, is_alternate, college
        FROM committee_member
        ORDER BY committee_id, position, id)sql");
    read = forEachRow(members, [&](const Query &row) {
        QString owner;
        CommitteeMember m;
        row.read(owner, m.id, m.contact, m.organization, m.name, m.isAlternate, m.college);
        if (Committee *known = owners.find(owner))
            known->members.push_back(std::move(m));
    });
    if (!read)
        return read.error();
    return committees;
}

Result<> MeetingStore::insertCommittee(const Committee &committee)
{
    const Result<> inserted = runWithFields(m_connection, R"sql(
        INSERT INTO committee (plan_id, name, kind, chair, frequency, note, source, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql",
                                            committee);
    if (!inserted)
        return inserted;
    return syncMembers({}, committee);
}

Result<> MeetingStore::updateCommittee(const Committee &before, const Committee &after)
{
    const Result<> updated = runWithFields(m_connection, R"sql(
        UPDATE committee
        SET plan_id = ?, name = ?, kind = ?, chair = ?, frequency = ?, note = ?, source = ?
        WHERE id = ?)sql",
                                           after);
    if (!updated)
        return updated;
    return syncMembers(before, after);
}

Result<> MeetingStore::removeCommittee(const CommitteeId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM committee WHERE id = ?", id);
}

Result<> MeetingStore::syncMembers(const Committee &before, const Committee &after)
{
    return syncById(before.members, after.members,
                    ChildStatements{
                        [&](const CommitteeMember &member, int position) {
                            return runWithFields(m_connection, R"sql(
                    INSERT INTO committee_member (committee_id, position, contact_id,
                        organization_id, name, is_alternate, college, id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql",
                                                 member, position, after.id);
                        },
                        [&](const CommitteeMember &member, int position) {
                            return runWithFields(m_connection, R"sql(
                    UPDATE committee_member
                    SET committee_id = ?, position = ?, contact_id = ?, organization_id = ?,
                        name = ?, is_alternate = ?, college = ?
                    WHERE id = ?)sql",
                                                 member, position, after.id);
                        },
                        [&](const CommitteeMember &member) {
                            return runStatement(m_connection,
                                                "DELETE FROM committee_member WHERE id = ?",
                                                member.id);
                        },
                    });
}

} // namespace passerelle
