#include "core/reports/progress/ActionCells.h"

#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/Lateness.h"
#include "core/statistics/ProgressRates.h"

namespace passerelle {

namespace {

/// Keeps a sign on the line of its word.
constexpr QChar noBreakSpace = u'\u00A0';

} // namespace

RichText actionCell(const ReviewScope &scope, const Action &action)
{
    RichText cell{plain(codeAndTitle(action.code, action.title))};
    const ProgressRates rates = subActionRates(scope.index, action.id, scope.asOf);
    if (rates.total > rates.notStated && rates.completed.base > 0)
        cell.push_back(muted(
            u'\n'
            + ProgressText::tr("%1 of %n sub-action(s) completed", nullptr, rates.completed.base)
                  .arg(scope.locale.toString(rates.completed.count))));
    return cell;
}

RichText leadsCell(const ReviewScope &scope, const Action &action, int limit)
{
    const QString names = leadNames(action, scope.index, limit);
    if (!names.isEmpty())
        return {plain(names)};
    return {muted(isOver(stateOn(action, scope.asOf).status) ? ProgressText::tr("not stated")
                                                             : ProgressText::tr("to be named"))};
}

RichText statusCell(const ReviewScope &scope, const Action &action)
{
    const ActionState state = stateOn(action, scope.asOf);
    RichText cell;
    if (state.status)
        cell.push_back(plain(labelOf(*state.status)));
    else
        cell.push_back(muted(ProgressText::tr("not stated")));
    if (state.confidence && *state.confidence != Confidence::Unknown && !isOver(state.status))
        cell.push_back(muted(noBreakSpace + confidenceSign(*state.confidence)));
    return cell;
}

RichText periodCell(const ReviewScope &scope, const Action &action)
{
    const QString text = periodInWords(action, scope.locale);
    if (text.isEmpty())
        return {muted(ProgressText::tr("no date"))};
    const Lateness lateness = latenessOf(action, scope.asOf);
    if (!lateness.isLate() || !scope.filled.statuses)
        return {plain(text)};
    return {plain(text + u'\n'), alert(delayText(lateness))};
}

} // namespace passerelle
