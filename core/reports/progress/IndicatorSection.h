#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// The indicators with what they compare to: value and period of the territory, department, region
/// and country over the same period, the gap in words, the target. Grouped by what they measure,
/// then by the common beginning of their names ("Infirmiers : ..."). "nd" is kept; sources are
/// numbered notes. nullopt when the plan has no indicator.
std::optional<Section> indicatorSection(const ReviewScope &scope);

} // namespace passerelle
