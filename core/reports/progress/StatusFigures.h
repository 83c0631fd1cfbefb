#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// Statuses by first-level node, as stacked bars; nothing when no status was ever stated, or when
/// the plan has a single action.
std::optional<Figure> statusByNodeFigure(const ReviewScope &scope);

/// Statuses over the term, quarter by quarter (month by month in the first year and a half);
/// nothing until there are two different moments to compare.
std::optional<Figure> statusOverTimeFigure(const ReviewScope &scope);

/// The completed actions at the end of each year drawn and on its last day, of all actions then;
/// empty when no year ended.
QString completedByYearText(const StackedAreaChart &chart, const QLocale &locale);

/// How many actions each first-level node holds, as bars of one colour; nothing for fewer than two
/// nodes with actions.
std::optional<Figure> actionsByNodeFigure(const ReviewScope &scope);

} // namespace passerelle
