#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// One kind sentence on what the plan does not say yet (statuses, dates, actions), and what the
/// review does instead. Empty when nothing of it lacks.
QString notSaidYet(const ReviewScope &scope);

/// What a plan without statuses holds: nodes and actions under each first-level node, then who
/// leads how many actions. Blocks that would be empty are left out.
std::vector<Block> planHoldings(const ReviewScope &scope);

} // namespace passerelle
