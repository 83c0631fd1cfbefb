#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// What to remember: the highlighted follow-ups of the period, by date, with their action. Of many,
/// the first, the last and one halfway, and the others counted in a last item. Empty for none.
std::vector<RichText> highlights(const ReviewScope &scope);

} // namespace passerelle
