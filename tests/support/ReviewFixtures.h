#pragma once

#include "tests/support/PlanBuilder.h"

/// The plans an annual review must read well for, in small or at full size.
namespace passerelle {

/// A contract of 42 actions under 4 axes and 13 objectives, 2019 - 2024, followed for six years,
/// with signatories, pledges, meetings, decisions, indicators; two actions abandoned, two added.
PlanContents followedContract();
/// 48 actions under 4 axes, 11 themes and 25 levers, with leads but no status, date or amount.
PlanContents plainDepartmentPlan();
PlanContents planOfOneAction();
/// 4 axes, 13 objectives, 13 signatories, no action at all.
PlanContents outlineOnly();
/// A plan with a title and nothing else.
PlanContents emptyPlan();
/// Everything that may be blank is blank; 60 organizations on one action; titles of 200 letters;
/// markup and line breaks in texts; nodes without children; sub-actions three levels deep.
PlanContents hostilePlan();
/// 151 readings of 101 indicators of a department, many without a number.
PlanContents manyIndicators();

} // namespace passerelle
