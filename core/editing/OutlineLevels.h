#pragma once

#include "core/editing/PlanOutline.h"

namespace passerelle {

/// Gives the row and everything below it the levels of where they stand now, and the sub-actions
/// the node of their parent. Error Invalid when the plan has no such level. A plan whose levels are
/// not known sets no limit.
Result<> applyLevels(PlanOutline &outline, const OutlineRow &row);

/// Whether a row may stand under `parent`, its depth aside: a node not under an action, an action
/// not at the top of a plan that has nodes, nothing below itself. Error Invalid when not, Conflict
/// when the row or parent is gone.
Result<> checkParent(const PlanOutline &outline, const OutlineRow &row,
                     const OutlineParent &parent);

} // namespace passerelle
