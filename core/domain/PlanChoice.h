#pragma once

#include "core/Result.h"
#include "core/domain/Plan.h"

#include <vector>

namespace passerelle {

/// The plan `wanted` names by id, title, or a part of a title that only one plan has (case, accents
/// and punctuation do not matter). Error NotFound or Invalid, listing the plans, when that does not
/// leave one.
Result<Plan> planNamed(const std::vector<Plan> &plans, const QString &wanted);

/// The only plan, else the one in force on `day`. Error NotFound when there is none at all, Invalid
/// and listing the plans when that does not leave one.
Result<Plan> planInForce(const std::vector<Plan> &plans, QDate day);

} // namespace passerelle
