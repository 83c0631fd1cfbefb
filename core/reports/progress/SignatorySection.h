#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// Who signed the plan: full names, roles, representative and function, date, deliberation, as far
/// as known, in signing order; then the pledges, and who made none. nullopt when no signatory is
/// known.
std::optional<Section> signatorySection(const ReviewScope &scope);

} // namespace passerelle
