#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// Decisions and their follow-up, by meeting: the open ones, and those taken or closed in the
/// period; older closed ones are counted. With the meetings held in the period. nullopt for none.
std::optional<Section> decisionSection(const ReviewScope &scope);

} // namespace passerelle
