#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// Decisions and their follow-up, by meeting: the open ones, and those taken or closed from the
/// start of the period to the day of the data; older closed ones are counted. With the meetings
/// held over these dates. nullopt for none.
std::optional<Section> decisionSection(const ReviewScope &scope);

} // namespace passerelle
