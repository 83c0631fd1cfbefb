#include "core/storage/PlanStore.h"

#include "core/storage/Rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const Plan &p)
{
    return runOnOneRow(connection, sql, p.title, p.kind, p.generation, p.previousPlan, p.term.start,
                       p.term.end, p.signedOn, p.summary, p.communeCount, p.population, p.note,
                       p.source, p.id);
}

/// Reads the rows of a part of a plan into `parts`, one element a row.
template <typename Part, typename Read>
Result<> readParts(const Connection &connection, const char *sql, const PlanId &plan,
                   std::vector<Part> &parts, Read read)
{
    Query query(connection, sql);
    query.bind(plan);
    return forEachRow(query, [&](const Query &row) { read(row, parts.emplace_back()); });
}

Result<> readPartsOf(const Connection &connection, Plan &plan)
{
    if (const Result<> levels =
            readParts(connection, R"sql(
            SELECT name, kind
            FROM plan_level
            WHERE plan_id = ?
            ORDER BY position)sql",
                      plan.id, plan.levels,
                      [](const Query &row, PlanLevel &level) { row.read(level.name, level.kind); });
        !levels)
        return levels;
    if (const Result<> phases = readParts(connection, R"sql(
            SELECT id, phase, since, note
            FROM plan_phase
            WHERE plan_id = ?
            ORDER BY since, id)sql",
                                          plan.id, plan.phases,
                                          [](const Query &row, PhaseChange &phase) {
                                              row.read(phase.id, phase.phase, phase.since,
                                                       phase.note);
                                          });
        !phases)
        return phases;
    if (const Result<> roles = readParts(
            connection, R"sql(
            SELECT organization_id, role
            FROM plan_role
            WHERE plan_id = ?
            ORDER BY position)sql",
            plan.id, plan.roles,
            [](const Query &row, PlanRole &role) { row.read(role.organization, role.role); });
        !roles)
        return roles;
    return readParts(connection, R"sql(
        SELECT commune_id
        FROM plan_commune
        WHERE plan_id = ?
        ORDER BY position)sql",
                     plan.id, plan.perimeter,
                     [](const Query &row, CommuneId &commune) { row.read(commune); });
}

} // namespace

Result<std::vector<Plan>> PlanStore::list() const
{
    std::vector<Plan> plans;
    Query query(m_connection, R"sql(
        SELECT id, title, kind, generation, previous_plan_id, term_start, term_end, signed_on,
            summary, commune_count, population, note, source
        FROM plan
        ORDER BY term_start NULLS LAST, title, id)sql");
    const Result<> read = forEachRow(query, [&](const Query &row) {
        Plan &p = plans.emplace_back();
        row.read(p.id, p.title, p.kind, p.generation, p.previousPlan, p.term.start, p.term.end,
                 p.signedOn, p.summary, p.communeCount, p.population, p.note, p.source);
    });
    if (!read)
        return read.error();
    for (Plan &plan : plans)
        if (const Result<> parts = readPartsOf(m_connection, plan); !parts)
            return parts.error();
    return plans;
}

Result<Plan> PlanStore::find(const PlanId &id) const
{
    const Result<std::vector<Plan>> plans = list();
    if (!plans)
        return plans.error();
    const auto found = std::ranges::find(*plans, id, &Plan::id);
    if (found == plans->end())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("PlanStore", "There is no such plan in the file."),
                     id.toString()};
    return *found;
}

Result<> PlanStore::insert(const Plan &plan)
{
    if (const std::optional<QString> problem = problemOf(plan))
        return Error{ErrorCode::Invalid, *problem, {}};
    const Result<> inserted = runWithFields(m_connection, R"sql(
        INSERT INTO plan (title, kind, generation, previous_plan_id, term_start, term_end,
            signed_on, summary, commune_count, population, note, source, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                                            plan);
    if (!inserted)
        return inserted;
    return syncParts(Plan{}, plan);
}

Result<> PlanStore::update(const Plan &before, const Plan &after)
{
    if (const std::optional<QString> problem = problemOf(after))
        return Error{ErrorCode::Invalid, *problem, {}};
    const Result<> updated = runWithFields(m_connection, R"sql(
        UPDATE plan
        SET title = ?, kind = ?, generation = ?, previous_plan_id = ?, term_start = ?,
            term_end = ?, signed_on = ?, summary = ?, commune_count = ?, population = ?, note = ?,
            source = ?
        WHERE id = ?)sql",
                                           after);
    if (!updated)
        return updated;
    return syncParts(before, after);
}

Result<> PlanStore::remove(const PlanId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM plan WHERE id = ?", id);
}

Result<> PlanStore::syncParts(const Plan &before, const Plan &after)
{
    // A level has no id: its place is its key.
    const size_t levels = std::max(before.levels.size(), after.levels.size());
    for (size_t i = 0; i < levels; ++i) {
        const int position = static_cast<int>(i);
        Result<> written;
        if (i >= after.levels.size())
            written = runStatement(m_connection,
                                   "DELETE FROM plan_level WHERE plan_id = ? AND position = ?",
                                   after.id, position);
        else if (i >= before.levels.size())
            written = runStatement(
                m_connection,
                "INSERT INTO plan_level (name, kind, plan_id, position) VALUES (?, ?, ?, ?)",
                after.levels[i].name, after.levels[i].kind, after.id, position);
        else if (before.levels[i] != after.levels[i])
            written = runOnOneRow(
                m_connection,
                "UPDATE plan_level SET name = ?, kind = ? WHERE plan_id = ? AND position = ?",
                after.levels[i].name, after.levels[i].kind, after.id, position);
        if (!written)
            return written;
    }
    const Result<> phases = syncById(
        before.phases, after.phases,
        ChildStatements{
            [&](const PhaseChange &p, int) {
                return runStatement(m_connection, R"sql(
                    INSERT INTO plan_phase (phase, since, note, plan_id, id)
                    VALUES (?, ?, ?, ?, ?))sql",
                                    p.phase, p.since, p.note, after.id, p.id);
            },
            [&](const PhaseChange &p, int) {
                return runOnOneRow(m_connection, R"sql(
                    UPDATE plan_phase
                    SET phase = ?, since = ?, note = ?
                    WHERE id = ?)sql",
                                   p.phase, p.since, p.note, p.id);
            },
            [&](const PhaseChange &p) {
                return runStatement(m_connection, "DELETE FROM plan_phase WHERE id = ?", p.id);
            },
        });
    if (!phases)
        return phases;
    const Result<> roles = syncChildren(
        before.roles, after.roles, [](const PlanRole &role) { return role; },
        ChildStatements{
            [&](const PlanRole &r, int position) {
                return runStatement(m_connection, R"sql(
                    INSERT INTO plan_role (position, plan_id, organization_id, role)
                    VALUES (?, ?, ?, ?))sql",
                                    position, after.id, r.organization, r.role);
            },
            [&](const PlanRole &r, int position) {
                return runOnOneRow(m_connection, R"sql(
                    UPDATE plan_role
                    SET position = ?
                    WHERE plan_id = ? AND organization_id = ? AND role = ?)sql",
                                   position, after.id, r.organization, r.role);
            },
            [&](const PlanRole &r) {
                return runStatement(m_connection, R"sql(
                    DELETE FROM plan_role
                    WHERE plan_id = ? AND organization_id = ? AND role = ?)sql",
                                    after.id, r.organization, r.role);
            },
        });
    if (!roles)
        return roles;
    constexpr LinkStatements perimeter{
        "INSERT INTO plan_commune (position, plan_id, commune_id) VALUES (?, ?, ?)",
        "UPDATE plan_commune SET position = ? WHERE plan_id = ? AND commune_id = ?",
        "DELETE FROM plan_commune WHERE plan_id = ? AND commune_id = ?",
    };
    return syncLinks(m_connection, perimeter, after.id, before.perimeter, after.perimeter);
}

} // namespace passerelle
