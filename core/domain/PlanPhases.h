#pragma once

#include "core/domain/Plan.h"

namespace passerelle {

/// The phase a plan was in on a day: the last one begun, or one without a date; nullopt before the
/// first.
std::optional<PlanPhase> phaseOn(const Plan &plan, QDate day);

} // namespace passerelle
