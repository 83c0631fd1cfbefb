#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// A section per first-level node: the beginning of its description, how far it is, its actions
/// grouped by the nodes below, what was noted and what took place in the period. Every node below
/// is named by its full title, with or without actions. Actions outside the outline come last.
std::vector<Section> nodeSections(const ReviewScope &scope);

} // namespace passerelle
