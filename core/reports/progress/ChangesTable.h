#pragma once

#include "core/reports/progress/ReviewScope.h"
#include "core/statistics/PlanChanges.h"

namespace passerelle {

/// What happened to actions, grouped by kind: day, action, what was said of it when somebody did.
/// Sub-actions follow the actions of their group and are counted apart. Changes must not be empty.
Table changesTable(const ReviewScope &scope, const PlanChanges &changes);

} // namespace passerelle
