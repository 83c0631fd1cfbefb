#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// What is difficult on the day of the data, gravest first: objectives compromised, support needed
/// and late, late, support needed, on hold; each with the day of the latest words about it. The
/// others are counted in a last item that says where to find them. Empty for none.
std::vector<RichText> difficulties(const ReviewScope &scope);

} // namespace passerelle
