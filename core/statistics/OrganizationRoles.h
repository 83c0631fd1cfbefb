#pragma once

#include "core/statistics/PlanIndex.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace passerelle {

/// What an organization does in a plan.
struct RolesInPlan
{
    PlanId plan;
    bool isCarrier = false;
    bool isFunder = false;
    bool isPlanPartner = false; ///< lead, co-lead or partner of the plan as a whole
    bool isSignatory = false;
    int pledges = 0;
    int led = 0; ///< actions, sub-actions not among them
    int coLed = 0;
    int partnerOf = 0;
    int subActions = 0; ///< of which it is lead, co-lead or partner
    int milestones = 0; ///< it is responsible for
    int decisions = 0; ///< it is responsible for, of this plan's committees
    int openDecisions = 0;
    int seats = 0; ///< in committees of this plan, by itself or by one of its contacts
    int indicators = 0; ///< it is responsible for

    bool operator==(const RolesInPlan &) const = default;

    /// Whether it does nothing in this plan.
    bool isEmpty() const;
};

/// What an organization does in the file.
struct OrganizationRoles
{
    OrganizationId organization;
    std::vector<RolesInPlan> plans; ///< in the order given, those where it does something
    int contacts = 0;
    int territorySeats = 0; ///< in committees of the territory as a whole
    int territoryDecisions = 0; ///< of those committees
    int territoryIndicators = 0; ///< of the territory, it is responsible for

    bool operator==(const OrganizationRoles &) const = default;
};

/// What each organization does across the plans of one file, in the order of the first plan's
/// organizations. The territory's committees, which each plan's contents repeat, count once.
std::vector<OrganizationRoles> organizationRoles(std::span<const PlanContents> plans);

/// How an organization takes part in the actions below a first-level node.
struct RoleCounts
{
    int led = 0;
    int coLed = 0;
    int partnerOf = 0;

    bool operator==(const RoleCounts &) const = default;

    int total() const { return led + coLed + partnerOf; }
};

/// One line of "who does what".
struct WhoDoesWhatRow
{
    OrganizationId organization;
    std::vector<RoleCounts> counts; ///< by column
    RoleCounts all;

    bool operator==(const WhoDoesWhatRow &) const = default;
};

/// Organizations across first-level nodes. Sub-actions do not count.
struct WhoDoesWhat
{
    std::vector<NodeId> columns; ///< in outline order; a null one last for actions on no node
    std::vector<WhoDoesWhatRow> rows; ///< those who do something, in the order of organizations

    bool operator==(const WhoDoesWhat &) const = default;
};

WhoDoesWhat whoDoesWhat(const PlanContents &contents);

} // namespace passerelle
