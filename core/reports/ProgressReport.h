#pragma once

#include "core/domain/PlanContents.h"
#include "core/reports/Report.h"

namespace passerelle {

struct ProgressOptions
{
    QDate asOf; ///< "today" of every computed rule; must be valid
    DatePeriod period; ///< null: defaultReviewPeriod()
    std::optional<QDate> since; ///< first day of "what changed"; default: the period's
    QLocale locale; ///< dates and numbers; the caller installs the translator of its language
};

/// The annual review of a plan ("Bilan d'avancement"): summary, changes, a section per first-level
/// node, indicators, decisions, signatories, full table of the actions. Says what was true on
/// `asOf`; actions not for print do not appear in any way. What the plan does not hold is left out
/// or said kindly: no heading or table is ever empty.
Report progressReport(const PlanContents &contents, const ProgressOptions &options);

} // namespace passerelle
