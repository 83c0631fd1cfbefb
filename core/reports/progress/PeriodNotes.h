#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// Adds what was noted of these actions and their sub-actions in the period, and the events held,
/// by action then day, under a heading; nothing when there is none.
void addPeriodNotes(Section &section, const ReviewScope &scope, const PlanIndex::Actions &actions);

} // namespace passerelle
