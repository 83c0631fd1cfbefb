#include "ui/pages/partners/PlansOfFile.h"

#include <algorithm>

namespace passerelle {

PlansOfFile::PlansOfFile(const PlanSession &session)
    : m_session(session)
{
}

Result<> PlansOfFile::read()
{
    const Result<> read = readPlans();
    m_roles = organizationRoles(m_plans);
    return read;
}

Result<> PlansOfFile::refresh(const ChangeSet &changes)
{
    const Result<> refreshed = refreshPlans(changes);
    m_roles = organizationRoles(m_plans);
    return refreshed;
}

Result<> PlansOfFile::readPlans()
{
    m_plans.clear();
    for (const Plan &plan : m_session.plans()) {
        Result<PlanContents> contents = m_session.workspace().planContents(plan.id);
        if (!contents)
            return contents.error();
        m_plans.push_back(std::move(contents).value());
    }
    return {};
}

Result<> PlansOfFile::refreshPlans(const ChangeSet &changes)
{
    const auto planIdOf = [](const PlanContents &contents) { return contents.plan.id; };
    if (!std::ranges::equal(m_session.plans(), m_plans, {}, &Plan::id, planIdOf))
        return readPlans();
    for (PlanContents &contents : m_plans)
        if (const Result<> fresh = m_session.workspace().refresh(contents, changes); !fresh)
            return fresh;
    return {};
}

OrganizationRoles PlansOfFile::rolesOf(const OrganizationId &organization) const
{
    const auto found = std::ranges::find(m_roles, organization, &OrganizationRoles::organization);
    return found == m_roles.end() ? OrganizationRoles() : *found;
}

} // namespace passerelle
