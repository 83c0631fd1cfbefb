#include "core/storage/ActionParts.h"

#include "core/storage/OwnersById.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

void readOrganization(const Query &row, Action &action)
{
    QString owner;
    OrganizationId organization;
    OrganizationRole role{};
    row.read(owner, organization, role);
    switch (role) {
    case OrganizationRole::Lead:
        action.leads.push_back(organization);
        break;
    case OrganizationRole::CoLead:
        action.coLeads.push_back(organization);
        break;
    default:
        action.partners.push_back(organization);
        break;
    }
}

void readTerm(const Query &row, Action &action)
{
    QString owner;
    TermList list{};
    QString key;
    row.read(owner, list, key);
    (list == TermList::TargetGroup ? action.targetGroups : action.themes) << key;
}

template <auto Member>
void readLink(const Query &row, Action &action)
{
    QString owner;
    row.read(owner, (action.*Member).emplace_back());
}

void readMilestone(const Query &row, Action &action)
{
    QString owner;
    Milestone &m = action.milestones.emplace_back();
    row.read(owner, m.id, m.title, m.dueOn, m.doneOn, m.responsible);
}

void readEvent(const Query &row, Action &action)
{
    QString owner;
    Event &e = action.events.emplace_back();
    row.read(owner, e.id, e.title, e.heldOn, e.place, e.participants, e.note);
}

void readFollowUp(const Query &row, Action &action)
{
    QString owner;
    FollowUp &f = action.followUps.emplace_back();
    row.read(owner, f.id, f.effectiveOn, f.recordedAt, f.author, f.text, f.status, f.statusReason,
             f.postponedTo, f.resumeCondition, f.remindOn, f.confidence, f.meeting, f.isHighlight);
}

/// What reads one table. The placeholders stand for a plan and an action, one of which is null: all
/// actions of the plan, or this one.
struct PartQuery
{
    const char *statement;
    void (*read)(const Query &row, Action &action);
};

constexpr PartQuery partQueries[]{
    {R"sql(
        SELECT action_id, organization_id, role
        FROM action_organization
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY position, organization_id)sql",
     readOrganization},
    {R"sql(
        SELECT action_id, list, key
        FROM action_term
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY position, list, key)sql",
     readTerm},
    {R"sql(
        SELECT action_id, commune_id
        FROM action_commune
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY position, commune_id)sql",
     readLink<&Action::communes>},
    {R"sql(
        SELECT action_id, district_id
        FROM action_district
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY position, district_id)sql",
     readLink<&Action::districts>},
    {R"sql(
        SELECT action_id, objective_id
        FROM action_reference_objective
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY position, objective_id)sql",
     readLink<&Action::referenceObjectives>},
    {R"sql(
        SELECT action_id, id, title, due_on, done_on, responsible_id
        FROM milestone
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY position, id)sql",
     readMilestone},
    {R"sql(
        SELECT action_id, id, title, held_on, place, participants, note
        FROM event
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY held_on NULLS LAST, id)sql",
     readEvent},
    {R"sql(
        SELECT action_id, id, effective_on, recorded_at, author, text, status,
            status_reason, postponed_to, resume_condition, remind_on, confidence,
            meeting_id, is_highlight
        FROM follow_up
        WHERE action_id IN (SELECT id FROM action WHERE plan_id = ? UNION ALL SELECT ?)
        ORDER BY effective_on, recorded_at, id)sql",
     readFollowUp},
};

} // namespace

Result<> readActionParts(const Connection &connection, const PlanId &plan, const ActionId &action,
                         std::vector<Action> &actions)
{
    const OwnersById<Action> owners(actions);
    for (const PartQuery &part : partQueries) {
        Query query(connection, part.statement);
        const Result<> read = forEachRow(query.bind(plan, action), [&](const Query &row) {
            if (Action *known = owners.find(row.value(0).toString()))
                part.read(row, *known);
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace passerelle
