#pragma once

#include "core/statistics/ActionState.h"
#include "core/statistics/PlanIndex.h"

#include <QLocale>

namespace passerelle {

/// Names apart by commas: `limit` of them and then "and 54 others"; 0: all. One more than `limit`
/// is named rather than counted.
QString joinedNames(const QStringList &names, int limit);

/// Display names of organizations, limited as joinedNames().
QString organizationNames(const std::vector<OrganizationId> &ids, const PlanIndex &index,
                          int limit);

/// Leads, then co-leads, who are said to be such; limited as organizationNames().
QString leadNames(const Action &action, const PlanIndex &index, int limit);

/// When an action takes place, where room is short: its planned period ("janv. 2021 – déc. 2023"),
/// else its calendar in words, shortened, else its actual period. Empty when none is known.
QString periodInWords(const Action &action, const QLocale &locale);
/// Its dates in digits, to the month, for a narrow column: "01/21 – 12/23", "01/21 →", "→ 12/23".
/// Empty when it is told in words.
QString shortPeriod(const Action &action);

/// A status with its day: "In progress since 3 March 2022", "Completed on 3 March 2022", "Postponed
/// to 30 September 2023"; "not stated" without one.
QString statusInWords(const ActionState &state, const QLocale &locale);

} // namespace passerelle
