#include "core/storage/ActionStore.h"

#include "core/storage/ActionParts.h"
#include "core/storage/Circles.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const Action &a)
{
    return runOnOneRow(
        connection, sql, a.plan, a.node, a.parent, a.level, a.position, a.code, a.title, a.origin,
        a.originOn, a.originMeeting, a.context, a.description, a.objectives, a.expectedResults,
        a.levers, a.obstacles, a.watchPoints, a.nextStep, a.electedReferent, a.planned.start,
        a.planned.end, a.actual.start, a.actual.end, a.calendarText, a.recurrence, a.priority,
        a.participation, a.isNotForPrint, a.weight, a.isOwnMeans, a.note, a.source, a.id);
}

/// Whether the row itself is the same, its parts aside.
bool hasSameRow(Action before, const Action &after)
{
    before.leads = after.leads;
    before.coLeads = after.coLeads;
    before.partners = after.partners;
    before.targetGroups = after.targetGroups;
    before.themes = after.themes;
    before.communes = after.communes;
    before.districts = after.districts;
    before.referenceObjectives = after.referenceObjectives;
    before.milestones = after.milestones;
    before.events = after.events;
    before.followUps = after.followUps;
    return before == after;
}

/// The actions of a plan, or one action; the other id is null.
Result<std::vector<Action>> listOf(const Connection &connection, const PlanId &plan,
                                   const ActionId &action)
{
    std::vector<Action> actions;
    Query query(connection, R"sql(
        SELECT id, plan_id, node_id, parent_id, level, position, code, title, origin, origin_on,
            origin_meeting_id, context, description, objectives, expected_results, levers,
            obstacles, watch_points, next_step, elected_referent_id, planned_start, planned_end,
            actual_start, actual_end, calendar_text, recurrence, priority, participation,
            is_not_for_print, weight, is_own_means, note, source
        FROM action
        WHERE plan_id = ? OR id = ?
        ORDER BY position, id)sql");
    const Result<> read = forEachRow(query.bind(plan, action), [&](const Query &row) {
        Action &a = actions.emplace_back();
        row.read(a.id, a.plan, a.node, a.parent, a.level, a.position, a.code, a.title, a.origin,
                 a.originOn, a.originMeeting, a.context, a.description, a.objectives,
                 a.expectedResults, a.levers, a.obstacles, a.watchPoints, a.nextStep,
                 a.electedReferent, a.planned.start, a.planned.end, a.actual.start, a.actual.end,
                 a.calendarText, a.recurrence, a.priority, a.participation, a.isNotForPrint,
                 a.weight, a.isOwnMeans, a.note, a.source);
    });
    if (!read)
        return read.error();
    if (actions.empty())
        return actions;
    if (const Result<> parts = readActionParts(connection, plan, action, actions); !parts)
        return parts.error();
    return actions;
}

} // namespace

Result<std::vector<Action>> ActionStore::list(const PlanId &plan) const
{
    return listOf(m_connection, plan, {});
}

Result<std::optional<Action>> ActionStore::find(const ActionId &id) const
{
    Result<std::vector<Action>> found = listOf(m_connection, {}, id);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Action>() : std::optional(std::move(found->front()));
}

Result<> ActionStore::insert(const Action &action)
{
    if (const std::optional<QString> problem = problemOf(action))
        return Error{ErrorCode::Invalid, *problem, {}};
    const Result<> inserted = runWithFields(m_connection, R"sql(
        INSERT INTO action (plan_id, node_id, parent_id, level, position, code, title, origin,
            origin_on, origin_meeting_id, context, description, objectives, expected_results,
            levers, obstacles, watch_points, next_step, elected_referent_id, planned_start,
            planned_end, actual_start, actual_end, calendar_text, recurrence, priority,
            participation, is_not_for_print, weight, is_own_means, note, source, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?))sql",
                                            action);
    if (!inserted)
        return inserted;
    return syncParts(Action{}, action);
}

Result<> ActionStore::update(const Action &before, const Action &after)
{
    if (const std::optional<QString> problem = problemOf(after))
        return Error{ErrorCode::Invalid, *problem, {}};
    if (const Result<> allowed = refuseCircle(m_connection, after.id, after.parent, after.title);
        !allowed)
        return allowed;
    if (!hasSameRow(before, after))
        if (const Result<> updated = runWithFields(m_connection, R"sql(
                UPDATE action
                SET plan_id = ?, node_id = ?, parent_id = ?, level = ?, position = ?, code = ?,
                    title = ?, origin = ?, origin_on = ?, origin_meeting_id = ?, context = ?,
                    description = ?, objectives = ?, expected_results = ?, levers = ?,
                    obstacles = ?, watch_points = ?, next_step = ?, elected_referent_id = ?,
                    planned_start = ?, planned_end = ?, actual_start = ?, actual_end = ?,
                    calendar_text = ?, recurrence = ?, priority = ?, participation = ?,
                    is_not_for_print = ?, weight = ?, is_own_means = ?, note = ?, source = ?
                WHERE id = ?)sql",
                                                   after);
            !updated)
            return updated;
    return syncParts(before, after);
}

Result<> ActionStore::remove(const ActionId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM action WHERE id = ?", id);
}

Result<> ActionStore::syncParts(const Action &before, const Action &after)
{
    return syncLinked(before, after)
        .and_then([&] { return syncMilestones(before, after); })
        .and_then([&] { return syncEvents(before, after); })
        .and_then([&] { return syncFollowUps(before, after); });
}

} // namespace passerelle
