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

/// The statement of one table, in two parts: which actions it is about stands between them.
struct PartQuery
{
    const char *select;
    const char *order;
    void (*read)(const Query &row, Action &action);
};

constexpr PartQuery partQueries[]{
    {R"sql(
        SELECT x.action_id, x.organization_id, x.role
        FROM action_organization x)sql",
     "ORDER BY x.position, x.organization_id", readOrganization},
    {R"sql(
        SELECT x.action_id, x.list, x.key
        FROM action_term x)sql",
     "ORDER BY x.position, x.list, x.key", readTerm},
    {R"sql(
        SELECT x.action_id, x.commune_id
        FROM action_commune x)sql",
     "ORDER BY x.position, x.commune_id", readLink<&Action::communes>},
    {R"sql(
        SELECT x.action_id, x.district_id
        FROM action_district x)sql",
     "ORDER BY x.position, x.district_id", readLink<&Action::districts>},
    {R"sql(
        SELECT x.action_id, x.objective_id
        FROM action_reference_objective x)sql",
     "ORDER BY x.position, x.objective_id", readLink<&Action::referenceObjectives>},
    {R"sql(
        SELECT x.action_id, x.id, x.title, x.due_on, x.done_on, x.responsible_id
        FROM milestone x)sql",
     "ORDER BY x.position, x.id", readMilestone},
    {R"sql(
        SELECT x.action_id, x.id, x.title, x.held_on, x.place, x.participants, x.note
        FROM event x)sql",
     "ORDER BY x.held_on NULLS LAST, x.id", readEvent},
    {R"sql(
        SELECT x.action_id, x.id, x.effective_on, x.recorded_at, x.author, x.text, x.status,
            x.status_reason, x.postponed_to, x.resume_condition, x.remind_on, x.confidence,
            x.meeting_id, x.is_highlight
        FROM follow_up x)sql",
     "ORDER BY x.effective_on, x.recorded_at, x.id", readFollowUp},
};

/// The parts of the actions `condition` names, which has one placeholder for `owner`.
template <typename Owner>
Result<> readParts(const Connection &connection, const char *condition, const Owner &owner,
                   std::vector<Action> &actions)
{
    const OwnersById<Action> owners(actions);
    for (const PartQuery &part : partQueries) {
        Query query(connection,
                    QStringLiteral("%1 %2 %3")
                        .arg(QString::fromLatin1(part.select), QString::fromLatin1(condition),
                             QString::fromLatin1(part.order)));
        const Result<> read = forEachRow(query.bind(owner), [&](const Query &row) {
            if (Action *known = owners.find(row.value(0).toString()))
                part.read(row, *known);
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Result<> readActionParts(const Connection &connection, const PlanId &plan,
                         std::vector<Action> &actions)
{
    return readParts(connection, "JOIN action a ON a.id = x.action_id WHERE a.plan_id = ?", plan,
                     actions);
}

Result<> readActionParts(const Connection &connection, const ActionId &action,
                         std::vector<Action> &actions)
{
    return readParts(connection, "WHERE x.action_id = ?", action, actions);
}

} // namespace passerelle
