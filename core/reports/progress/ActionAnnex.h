#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// The full table of the actions, by first-level node, with every lead and partner. nullopt for a
/// plan of fewer than two actions, or of titles only: its pages have already said as much.
std::optional<Section> actionAnnex(const ReviewScope &scope);

} // namespace passerelle
