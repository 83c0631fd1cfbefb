#pragma once

#include "core/domain/Indicator.h"
#include "core/exchange/planfolder/Doubts.h"
#include "core/exchange/planfolder/PlanFolder.h"

#include <span>

namespace passerelle {

/// One indicator of `plan` per name and unit, in order of appearance, with one reading per row. A
/// row without number or words is "nd". A value that is not a number (decimal point) is kept as
/// words with a doubt; so is a date that cannot be read, as a comment.
std::vector<Indicator> indicatorsFromRows(std::span<const IndicatorRow> rows, const QString &file,
                                          const PlanId &plan, Doubts *doubts);

} // namespace passerelle
