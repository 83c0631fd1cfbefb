#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// The first page: key figures, progress by first-level node and over time, what to remember, what
/// is difficult. For a plan without any status: what it holds, and kindly what it does not say yet.
Section summarySection(const ReviewScope &scope);

} // namespace passerelle
