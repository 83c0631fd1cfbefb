#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// Up to five figures, each with the words that give its base: actions, engaged, completed, late,
/// open decisions; for a plan without statuses, what it counts: nodes by level, actions, leads,
/// signatories. May hold fewer than two, when the plan is nearly empty.
KeyFigureBand keyFigures(const ReviewScope &scope);

} // namespace passerelle
