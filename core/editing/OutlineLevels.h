#pragma once

#include "core/editing/PlanOutline.h"

namespace passerelle {

/// Gives rows and everything below them the levels of where they stand now, and sub-actions the
/// node of their parent. The outline must be in its order. Error Invalid when the plan has no such
/// level. A plan whose levels are not known sets no limit.
Result<> applyLevels(PlanOutline &outline, const OutlineRows &rows);

/// Whether rows, which are there, may stand under `parent`, their depth aside: a node not under an
/// action, an action not at the top of a plan that has nodes, nothing below itself. Error Invalid
/// when not, Conflict when the parent is gone.
Result<> checkParent(const PlanOutline &outline, const OutlineRows &rows,
                     const OutlineParent &parent);

} // namespace passerelle
