#pragma once

#include "core/domain/PlanContents.h"
#include "core/reports/ProgressOptions.h"
#include "core/reports/Report.h"

namespace passerelle {

/// The annual review of a plan ("Bilan d'avancement"): summary, changes, a section per first-level
/// node, indicators, decisions, signatories, full table of the actions. Says what was true on
/// `asOf`; actions not for print do not appear in any way. What the plan does not hold is left out
/// or said kindly: no heading or table is ever empty. So is what the options leave out; no other
/// part refers to it.
Report progressReport(const PlanContents &contents, const ProgressOptions &options);

} // namespace passerelle
