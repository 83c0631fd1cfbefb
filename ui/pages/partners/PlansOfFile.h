#pragma once

#include "core/statistics/OrganizationRoles.h"
#include "ui/session/PlanSession.h"

namespace passerelle {

/// The contents of every plan of the file, for what goes across plans.
class PlansOfFile final
{
public:
    explicit PlansOfFile(const PlanSession &session);

    /// Reads all anew.
    Result<> read();
    /// Reads what an edit touched; all when plans came or went.
    Result<> refresh(const ChangeSet &changes);

    /// What each organization does, in the order of the session's organizations; empty without a
    /// plan.
    const std::vector<OrganizationRoles> &roles() const { return m_roles; }
    /// What one of them does.
    OrganizationRoles rolesOf(const OrganizationId &organization) const;

private:
    Result<> readPlans();
    Result<> refreshPlans(const ChangeSet &changes);

    const PlanSession &m_session;
    std::vector<PlanContents> m_plans;
    std::vector<OrganizationRoles> m_roles;
};

} // namespace passerelle
