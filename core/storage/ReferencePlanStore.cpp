#include "core/storage/ReferencePlanStore.h"

#include "core/storage/Circles.h"
#include "core/storage/OwnersById.h"
#include "core/storage/Rows.h"

namespace passerelle {

Result<std::vector<ReferencePlan>> ReferencePlanStore::list() const
{
    std::vector<ReferencePlan> plans;
    Query query(m_connection, "SELECT id, name FROM reference_plan ORDER BY name, id");
    Result<> read = forEachRow(query, [&](const Query &row) {
        ReferencePlan &plan = plans.emplace_back();
        row.read(plan.id, plan.name);
    });
    if (!read)
        return read.error();
    const OwnersById<ReferencePlan> owners(plans);
    Query objectives(m_connection, R"sql(
        SELECT reference_plan_id, id, parent_id, code, title, source
        FROM reference_objective
        ORDER BY reference_plan_id, position, id)sql");
    read = forEachRow(objectives, [&](const Query &row) {
        QString owner;
        ReferenceObjective o;
        row.read(owner, o.id, o.parent, o.code, o.title, o.source);
        if (ReferencePlan *known = owners.find(owner))
            known->objectives.push_back(std::move(o));
    });
    if (!read)
        return read.error();
    return plans;
}

Result<> ReferencePlanStore::insert(const ReferencePlan &plan)
{
    const Result<> inserted = runStatement(
        m_connection, "INSERT INTO reference_plan (name, id) VALUES (?, ?)", plan.name, plan.id);
    if (!inserted)
        return inserted;
    return syncObjectives({}, plan);
}

Result<> ReferencePlanStore::update(const ReferencePlan &before, const ReferencePlan &after)
{
    const Result<> updated = runOnOneRow(
        m_connection, "UPDATE reference_plan SET name = ? WHERE id = ?", after.name, after.id);
    if (!updated)
        return updated;
    return syncObjectives(before, after);
}

Result<> ReferencePlanStore::remove(const ReferencePlanId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM reference_plan WHERE id = ?", id);
}

Result<> ReferencePlanStore::syncObjectives(const ReferencePlan &before, const ReferencePlan &after)
{
    const Result<> written = syncById(
        before.objectives, after.objectives,
        ChildStatements{
            [&](const ReferenceObjective &o, int position) {
                return runStatement(m_connection, R"sql(
                    INSERT INTO reference_objective (parent_id, position, code, title, source,
                        reference_plan_id, id)
                    VALUES (?, ?, ?, ?, ?, ?, ?))sql",
                                    o.parent, position, o.code, o.title, o.source, after.id, o.id);
            },
            [&](const ReferenceObjective &o, int position) {
                return runOnOneRow(m_connection, R"sql(
                    UPDATE reference_objective
                    SET parent_id = ?, position = ?, code = ?, title = ?, source = ?
                    WHERE id = ?)sql",
                                   o.parent, position, o.code, o.title, o.source, o.id);
            },
            [&](const ReferenceObjective &o) {
                return runStatement(m_connection, "DELETE FROM reference_objective WHERE id = ?",
                                    o.id);
            },
        });
    return written ? refuseCircles(m_connection, after.id) : written;
}

} // namespace passerelle
