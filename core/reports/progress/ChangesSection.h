#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// What changed in the period, or since the day asked for: actions started, completed, resumed,
/// postponed, put on hold, abandoned, new, in one table grouped by kind; decisions taken. What
/// came between the end of the period and the day of the data follows under a heading of its own.
/// nullopt for a plan nobody follows yet.
std::optional<Section> changesSection(const ReviewScope &scope);

} // namespace passerelle
