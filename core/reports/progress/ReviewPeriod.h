#pragma once

#include "core/domain/PlanContents.h"

namespace passerelle {

/// The period an annual review speaks of when none is asked for: a civil year.
/// - From January to March, when reviews are written, the year before; later, the year of `asOf`.
/// - Without follow-up in it, the year of `asOf` if it has some (a plan that just began), else the
///   last earlier year that has some (a term that is over).
/// - Without any follow-up, the year of `asOf`, or the last year of a term that is over.
/// It is cut to the plan's term where the two overlap, and never goes past `asOf`.
DatePeriod defaultReviewPeriod(const PlanContents &contents, QDate asOf);

/// The first and last day of a period for a sentence that says "from" and "to": the year is said
/// once when both have the same. Both days must be known.
struct PeriodEnds
{
    QString first; ///< "1 January"
    QString last; ///< "31 December 2022"
};

PeriodEnds periodEnds(const DatePeriod &period, const QLocale &locale);

/// "From 1 January to 31 December 2022".
QString reviewPeriodText(const DatePeriod &period, const QLocale &locale);

/// "2022", or "2021 – 2022" for a period over several years.
QString reviewYears(const DatePeriod &period);

} // namespace passerelle
