#pragma once

#include "core/Result.h"
#include "core/domain/Plan.h"

#include <vector>

namespace passerelle {

/// The plan `wanted` names by id, title, or a part of a title that only one plan has (case and
/// accents do not matter). With nothing wanted: the only plan, else the one in force on `asOf`.
/// Error NotFound or Invalid, listing the plans, when that does not leave one.
Result<Plan> choosePlan(const std::vector<Plan> &plans, const QString &wanted, QDate asOf);

} // namespace passerelle
