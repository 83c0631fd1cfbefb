#include "core/statistics/OrganizationRoles.h"

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

/// The roles of every organization in one plan, and in the committees of the territory.
class PlanRolesCount final
{
public:
    explicit PlanRolesCount(const PlanContents &contents)
        : m_contents(contents)
        , m_index(contents)
    {
        countPlan();
        countActions();
        countCommittees();
        countIndicators();
    }

    RolesInPlan inPlan(const OrganizationId &organization) const
    {
        const auto found = m_roles.find(organization);
        RolesInPlan roles = found == m_roles.end() ? RolesInPlan() : found->second;
        roles.plan = m_contents.plan.id;
        return roles;
    }
    const RolesInPlan &inTerritory(const OrganizationId &organization)
    {
        return m_territory[organization];
    }

private:
    RolesInPlan &of(const OrganizationId &organization) { return m_roles[organization]; }

    void countPlan()
    {
        for (const PlanRole &role : m_contents.plan.roles) {
            RolesInPlan &roles = of(role.organization);
            const bool isCarrier = role.role == OrganizationRole::Carrier;
            const bool isFunder = role.role == OrganizationRole::Funder;
            roles.isCarrier |= isCarrier;
            roles.isFunder |= isFunder;
            roles.isPlanPartner |= !isCarrier && !isFunder;
        }
        for (const Signatory &signatory : m_contents.signatories) {
            of(signatory.organization).isSignatory = true;
            of(signatory.organization).pledges += static_cast<int>(signatory.pledges.size());
        }
    }

    void countActions()
    {
        for (const Action &action : m_contents.actions) {
            const bool isSub = m_index.action(action.parent) != nullptr;
            for (const auto &[organizations, count] :
                 {std::pair{&action.leads, &RolesInPlan::led},
                  std::pair{&action.coLeads, &RolesInPlan::coLed},
                  std::pair{&action.partners, &RolesInPlan::partnerOf}})
                for (const OrganizationId &organization : *organizations)
                    ++(of(organization).*(isSub ? &RolesInPlan::subActions : count));
            for (const Milestone &milestone : action.milestones)
                ++of(milestone.responsible).milestones;
        }
    }

    void countCommittees()
    {
        for (const Committee &committee : m_contents.committees) {
            auto &roles = committee.plan.isNull() ? m_territory : m_roles;
            for (const CommitteeMember &member : committee.members) {
                const Contact *contact = m_index.contact(member.contact);
                const bool byContact = member.organization.isNull() && contact != nullptr;
                ++roles[byContact ? contact->organization : member.organization].seats;
            }
        }
        for (const Decision &decision : m_contents.decisions) {
            const Meeting *meeting = m_index.meeting(decision.meeting);
            const Committee *committee =
                meeting == nullptr ? nullptr : m_index.committee(meeting->committee);
            const bool isOfTerritory = committee != nullptr && committee->plan.isNull();
            RolesInPlan &roles = (isOfTerritory ? m_territory : m_roles)[decision.responsible];
            ++roles.decisions;
            roles.openDecisions += isOpen(decision) ? 1 : 0;
        }
    }

    void countIndicators()
    {
        for (const Indicator &indicator : m_contents.indicators) {
            const bool isOfTerritory =
                indicator.plan.isNull() && indicator.node.isNull() && indicator.action.isNull();
            ++(isOfTerritory ? m_territory : m_roles)[indicator.responsible].indicators;
        }
    }

    const PlanContents &m_contents;
    PlanIndex m_index;
    std::unordered_map<OrganizationId, RolesInPlan> m_roles;
    std::unordered_map<OrganizationId, RolesInPlan> m_territory;
};

void countRole(WhoDoesWhatRow &row, size_t column, int RoleCounts::*count)
{
    ++(row.counts[column].*count);
    ++(row.all.*count);
}

} // namespace

bool RolesInPlan::isEmpty() const
{
    RolesInPlan nothing;
    nothing.plan = plan;
    return *this == nothing;
}

std::vector<OrganizationRoles> organizationRoles(std::span<const PlanContents> plans)
{
    if (plans.empty())
        return {};
    std::vector<PlanRolesCount> counts;
    counts.reserve(plans.size());
    for (const PlanContents &contents : plans)
        counts.emplace_back(contents);
    std::vector<OrganizationRoles> all;
    for (const Organization &organization : plans.front().organizations) {
        OrganizationRoles roles;
        roles.organization = organization.id;
        for (const PlanRolesCount &count : counts)
            if (const RolesInPlan inPlan = count.inPlan(organization.id); !inPlan.isEmpty())
                roles.plans.push_back(inPlan);
        const RolesInPlan &territory = counts.front().inTerritory(organization.id);
        roles.territorySeats = territory.seats;
        roles.territoryDecisions = territory.decisions;
        roles.territoryIndicators = territory.indicators;
        roles.contacts = static_cast<int>(
            std::ranges::count(plans.front().contacts, organization.id, &Contact::organization));
        all.push_back(std::move(roles));
    }
    return all;
}

WhoDoesWhat whoDoesWhat(const PlanContents &contents)
{
    const PlanIndex index(contents);
    WhoDoesWhat matrix;
    std::unordered_map<NodeId, size_t> columns;
    for (const OutlineNode *node : index.firstLevelNodes()) {
        columns.emplace(node->id, matrix.columns.size());
        matrix.columns.push_back(node->id);
    }
    if (!index.unattachedActions().empty())
        matrix.columns.emplace_back();
    std::unordered_map<OrganizationId, WhoDoesWhatRow> rows;
    for (const Action *action : index.planActions()) {
        const OutlineNode *top = index.firstLevelAbove(action->node);
        const size_t column = top == nullptr ? columns.size() : columns.at(top->id);
        for (const auto &[organizations, count] :
             {std::pair{&action->leads, &RoleCounts::led},
              std::pair{&action->coLeads, &RoleCounts::coLed},
              std::pair{&action->partners, &RoleCounts::partnerOf}})
            for (const OrganizationId &organization : *organizations) {
                WhoDoesWhatRow &row = rows[organization];
                row.organization = organization;
                row.counts.resize(matrix.columns.size());
                countRole(row, column, count);
            }
    }
    for (const Organization &organization : contents.organizations)
        if (auto row = rows.extract(organization.id))
            matrix.rows.push_back(std::move(row.mapped()));
    return matrix;
}

} // namespace passerelle
