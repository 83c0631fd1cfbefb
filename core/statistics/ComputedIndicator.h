#pragma once

#include "core/statistics/PlanIndex.h"

namespace passerelle {

/// Whether an indicator counts year by year (its periodicity says "annuelle", "yearly"...), and not
/// from the start of the plan.
bool isYearly(const Indicator &indicator);

/// The value of a computed indicator over the events held in a period (open ends allowed): of its
/// action, of its node with everything below, or of the whole plan with the sub-actions. The sum of
/// participants is nullopt when no event says how many came; the number of events may be zero.
/// nullopt for an indicator entered by hand.
std::optional<double> computedValue(const Indicator &indicator, const PlanIndex &index,
                                    const DatePeriod &period);

/// The value to show today: computed (over the calendar year when yearly, else from the start), or
/// the latest reading of `ownPlace` that has a number.
std::optional<double> currentValue(const Indicator &indicator, const PlanIndex &index,
                                   const QString &ownPlace, QDate today);

} // namespace passerelle
