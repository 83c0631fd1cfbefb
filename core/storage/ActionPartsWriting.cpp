#include "core/storage/ActionStore.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

/// Statements for action_organization and action_term, whose second placeholder after the owner is
/// a role or a list.
struct RoleStatements
{
    const char *insert;
    const char *updatePosition;
    const char *remove;
};

constexpr RoleStatements organizations{
    R"sql(
        INSERT INTO action_organization (position, action_id, role, organization_id)
        VALUES (?, ?, ?, ?))sql",
    R"sql(
        UPDATE action_organization
        SET position = ?
        WHERE action_id = ? AND role = ? AND organization_id = ?)sql",
    R"sql(
        DELETE FROM action_organization
        WHERE action_id = ? AND role = ? AND organization_id = ?)sql",
};

constexpr RoleStatements terms{
    "INSERT INTO action_term (position, action_id, list, key) VALUES (?, ?, ?, ?)",
    "UPDATE action_term SET position = ? WHERE action_id = ? AND list = ? AND key = ?",
    "DELETE FROM action_term WHERE action_id = ? AND list = ? AND key = ?",
};

constexpr LinkStatements communeLinks{
    "INSERT INTO action_commune (position, action_id, commune_id) VALUES (?, ?, ?)",
    "UPDATE action_commune SET position = ? WHERE action_id = ? AND commune_id = ?",
    "DELETE FROM action_commune WHERE action_id = ? AND commune_id = ?",
};

constexpr LinkStatements districtLinks{
    "INSERT INTO action_district (position, action_id, district_id) VALUES (?, ?, ?)",
    "UPDATE action_district SET position = ? WHERE action_id = ? AND district_id = ?",
    "DELETE FROM action_district WHERE action_id = ? AND district_id = ?",
};

constexpr LinkStatements referenceObjectives{
    R"sql(
        INSERT INTO action_reference_objective (position, action_id, objective_id)
        VALUES (?, ?, ?))sql",
    R"sql(
        UPDATE action_reference_objective
        SET position = ?
        WHERE action_id = ? AND objective_id = ?)sql",
    R"sql(
        DELETE FROM action_reference_objective
        WHERE action_id = ? AND objective_id = ?)sql",
};

template <typename Role, typename Value>
Result<> syncRole(const Connection &connection, const RoleStatements &sql, const ActionId &owner,
                  Role role, const std::vector<Value> &before, const std::vector<Value> &after)
{
    return syncChildren(
        before, after, [](const Value &value) { return value; },
        ChildStatements{
            [&](const Value &value, int position) {
                return runStatement(connection, sql.insert, position, owner, role, value);
            },
            [&](const Value &value, int position) {
                return runOnOneRow(connection, sql.updatePosition, position, owner, role, value);
            },
            [&](const Value &value) {
                return runStatement(connection, sql.remove, owner, role, value);
            },
        });
}

std::vector<QString> vectorOf(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

Result<> ActionStore::syncLinked(const Action &before, const Action &after)
{
    const Connection &connection = m_connection;
    const auto organization = [&](OrganizationRole role, const std::vector<OrganizationId> &old,
                                  const std::vector<OrganizationId> &now) {
        return syncRole(connection, organizations, after.id, role, old, now);
    };
    const auto term = [&](TermList list, const QStringList &old, const QStringList &now) {
        return syncRole(connection, terms, after.id, list, vectorOf(old), vectorOf(now));
    };
    return organization(OrganizationRole::Lead, before.leads, after.leads)
        .and_then(
            [&] { return organization(OrganizationRole::CoLead, before.coLeads, after.coLeads); })
        .and_then([&] {
            return organization(OrganizationRole::Partner, before.partners, after.partners);
        })
        .and_then(
            [&] { return term(TermList::TargetGroup, before.targetGroups, after.targetGroups); })
        .and_then([&] { return term(TermList::Theme, before.themes, after.themes); })
        .and_then([&] {
            return syncLinks(connection, communeLinks, after.id, before.communes, after.communes);
        })
        .and_then([&] {
            return syncLinks(connection, districtLinks, after.id, before.districts,
                             after.districts);
        })
        .and_then([&] {
            return syncLinks(connection, referenceObjectives, after.id, before.referenceObjectives,
                             after.referenceObjectives);
        });
}

Result<> ActionStore::syncMilestones(const Action &before, const Action &after)
{
    return syncById(
        before.milestones, after.milestones,
        ChildStatements{
            [&](const Milestone &m, int position) {
                return runStatement(m_connection, R"sql(
                    INSERT INTO milestone (position, title, due_on, done_on, responsible_id,
                        action_id, id)
                    VALUES (?, ?, ?, ?, ?, ?, ?))sql",
                                    position, m.title, m.dueOn, m.doneOn, m.responsible, after.id,
                                    m.id);
            },
            [&](const Milestone &m, int position) {
                return runOnOneRow(m_connection, R"sql(
                    UPDATE milestone
                    SET position = ?, title = ?, due_on = ?, done_on = ?, responsible_id = ?
                    WHERE id = ?)sql",
                                   position, m.title, m.dueOn, m.doneOn, m.responsible, m.id);
            },
            [&](const Milestone &m) {
                return runStatement(m_connection, "DELETE FROM milestone WHERE id = ?", m.id);
            },
        });
}

Result<> ActionStore::syncEvents(const Action &before, const Action &after)
{
    return syncById(
        before.events, after.events,
        ChildStatements{
            [&](const Event &e, int) {
                return runStatement(m_connection, R"sql(
                    INSERT INTO event (title, held_on, place, participants, note, action_id, id)
                    VALUES (?, ?, ?, ?, ?, ?, ?))sql",
                                    e.title, e.heldOn, e.place, e.participants, e.note, after.id,
                                    e.id);
            },
            [&](const Event &e, int) {
                return runOnOneRow(m_connection, R"sql(
                    UPDATE event
                    SET title = ?, held_on = ?, place = ?, participants = ?, note = ?
                    WHERE id = ?)sql",
                                   e.title, e.heldOn, e.place, e.participants, e.note, e.id);
            },
            [&](const Event &e) {
                return runStatement(m_connection, "DELETE FROM event WHERE id = ?", e.id);
            },
        });
}

Result<> ActionStore::syncFollowUps(const Action &before, const Action &after)
{
    return syncById(
        before.followUps, after.followUps,
        ChildStatements{
            [&](const FollowUp &f, int) {
                return runStatement(m_connection, R"sql(
                    INSERT INTO follow_up (effective_on, recorded_at, author, text, status,
                        status_reason, postponed_to, resume_condition, remind_on, confidence,
                        meeting_id, is_highlight, action_id, id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                                    f.effectiveOn, f.recordedAt, f.author, f.text, f.status,
                                    f.statusReason, f.postponedTo, f.resumeCondition, f.remindOn,
                                    f.confidence, f.meeting, f.isHighlight, after.id, f.id);
            },
            [&](const FollowUp &f, int) {
                return runOnOneRow(m_connection, R"sql(
                    UPDATE follow_up
                    SET effective_on = ?, recorded_at = ?, author = ?, text = ?, status = ?,
                        status_reason = ?, postponed_to = ?, resume_condition = ?, remind_on = ?,
                        confidence = ?, meeting_id = ?, is_highlight = ?
                    WHERE id = ?)sql",
                                   f.effectiveOn, f.recordedAt, f.author, f.text, f.status,
                                   f.statusReason, f.postponedTo, f.resumeCondition, f.remindOn,
                                   f.confidence, f.meeting, f.isHighlight, f.id);
            },
            [&](const FollowUp &f) {
                return runStatement(m_connection, "DELETE FROM follow_up WHERE id = ?", f.id);
            },
        });
}

} // namespace passerelle
