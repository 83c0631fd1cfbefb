#pragma once

#include "core/statistics/OrganizationRoles.h"
#include "ui/models/PartnerTableModel.h"

#include <QDate>

namespace passerelle {

/// What an organization does in a plan, or in several taken together: "signatory, leads 3, partner
/// of 7". Empty when nothing.
QString rolesInShort(const RolesInPlan &roles);
QString rolesInShort(const OrganizationRoles &roles);

/// Name, kind, roles. `roles` in the order of the contents' organizations.
PartnerTable organizationTable(const PlanContents &contents,
                               const std::vector<OrganizationRoles> &roles);

/// Name, function, organization, e-mail, telephone, mandate; those whose mandate is over soft.
PartnerTable contactTable(const PlanContents &contents, const PlanIndex &index, QDate today);

/// Organizations across first-level nodes: "● 2  ◐ 1  ○ 3" for lead, co-lead and partner.
PartnerTable whoDoesWhatTable(const PlanContents &contents, const PlanIndex &index);

} // namespace passerelle
