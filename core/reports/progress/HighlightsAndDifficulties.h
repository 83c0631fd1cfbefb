#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// What to remember: the highlighted follow-ups of the period, by date, with their action.
/// At most six; the rest is counted in a last item. Empty when there is none.
std::vector<RichText> highlights(const ReviewScope &scope);

/// What is difficult on the day of the data, gravest first: objectives compromised, support needed,
/// on hold with the reason, late with the days. Six at most, the rest is counted. Empty for none.
std::vector<RichText> difficulties(const ReviewScope &scope);

} // namespace passerelle
