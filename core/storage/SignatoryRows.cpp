#include "core/storage/OwnersById.h"
#include "core/storage/PlanStore.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const Signatory &s,
                       int position)
{
    return runOnOneRow(connection, sql, s.plan, s.organization, position, s.representative,
                       s.function, s.signedOn, s.deliberation, s.source, s.id);
}

} // namespace

Result<std::vector<Signatory>> PlanStore::listSignatories(const PlanId &plan) const
{
    std::vector<Signatory> signatories;
    Query query(m_connection, R"sql(
        SELECT id, plan_id, organization_id, representative_id, function, signed_on, deliberation,
            source
        FROM signatory
        WHERE plan_id = ?
        ORDER BY position, id)sql");
    Result<> read = forEachRow(query.bind(plan), [&](const Query &row) {
        Signatory &s = signatories.emplace_back();
        row.read(s.id, s.plan, s.organization, s.representative, s.function, s.signedOn,
                 s.deliberation, s.source);
    });
    if (!read)
        return read.error();
    const OwnersById<Signatory> owners(signatories);
    Query pledges(m_connection, R"sql(
        SELECT p.signatory_id, p.id, p.text, p.kept_how
        FROM pledge p
        JOIN signatory s ON s.id = p.signatory_id
        WHERE s.plan_id = ?
        ORDER BY p.position, p.id)sql");
    read = forEachRow(pledges.bind(plan), [&](const Query &row) {
        QString owner;
        Pledge pledge;
        row.read(owner, pledge.id, pledge.text, pledge.keptHow);
        if (Signatory *known = owners.find(owner))
            known->pledges.push_back(std::move(pledge));
    });
    if (!read)
        return read.error();
    return signatories;
}

Result<> PlanStore::insertSignatory(const Signatory &signatory, int position)
{
    const Result<> inserted = runWithFields(m_connection, R"sql(
        INSERT INTO signatory (plan_id, organization_id, position, representative_id, function,
            signed_on, deliberation, source, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                                            signatory, position);
    if (!inserted)
        return inserted;
    return syncPledges({}, signatory);
}

Result<> PlanStore::updateSignatory(const Signatory &before, const Signatory &after, int position)
{
    const Result<> updated = runWithFields(m_connection, R"sql(
        UPDATE signatory
        SET plan_id = ?, organization_id = ?, position = ?, representative_id = ?, function = ?,
            signed_on = ?, deliberation = ?, source = ?
        WHERE id = ?)sql",
                                           after, position);
    if (!updated)
        return updated;
    return syncPledges(before, after);
}

Result<> PlanStore::removeSignatory(const SignatoryId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM signatory WHERE id = ?", id);
}

Result<> PlanStore::syncPledges(const Signatory &before, const Signatory &after)
{
    return syncById(before.pledges, after.pledges,
                    ChildStatements{
                        [&](const Pledge &p, int position) {
                            return runStatement(m_connection, R"sql(
                    INSERT INTO pledge (position, text, kept_how, signatory_id, id)
                    VALUES (?, ?, ?, ?, ?))sql",
                                                position, p.text, p.keptHow, after.id, p.id);
                        },
                        [&](const Pledge &p, int position) {
                            return runOnOneRow(m_connection, R"sql(
                    UPDATE pledge
                    SET position = ?, text = ?, kept_how = ?
                    WHERE id = ?)sql",
                                               position, p.text, p.keptHow, p.id);
                        },
                        [&](const Pledge &p) {
                            return runStatement(m_connection, "DELETE FROM pledge WHERE id = ?",
                                                p.id);
                        },
                    });
}

} // namespace passerelle
