#include "core/statistics/ComputedIndicator.h"

#include "core/domain/TextFolding.h"
#include "core/statistics/IndicatorComparison.h"

#include <algorithm>
#include <iterator>

namespace passerelle {

namespace {

/// Those of an action are its own: its sub-actions are counted by indicators of theirs.
PlanIndex::Actions actionsMeasured(const Indicator &indicator, const PlanIndex &index)
{
    if (!indicator.action.isNull()) {
        const Action *action = index.action(indicator.action);
        return action ? PlanIndex::Actions{action} : PlanIndex::Actions{};
    }
    PlanIndex::Actions measured;
    for (const Action *action :
         indicator.node.isNull() ? index.planActions() : index.actionsUnder(indicator.node)) {
        measured.push_back(action);
        std::ranges::copy(index.descendantsOf(action->id), std::back_inserter(measured));
    }
    return measured;
}

bool isIn(const DatePeriod &period, QDate day)
{
    return day.isValid() && (!period.start.isValid() || day >= period.start)
        && (!period.end.isValid() || day <= period.end);
}

struct EventTotals
{
    int events = 0;
    int participants = 0;
    bool hasParticipants = false;
};

void add(EventTotals &totals, const Action &action, const DatePeriod &period)
{
    for (const Event &event : action.events) {
        if (!isIn(period, event.heldOn))
            continue;
        ++totals.events;
        totals.participants += event.participants.value_or(0);
        totals.hasParticipants = totals.hasParticipants || event.participants.has_value();
    }
}

} // namespace

bool isYearly(const Indicator &indicator)
{
    static const QStringList yearly{QStringLiteral("annuel"),       QStringLiteral("annuelle"),
                                    QStringLiteral("chaque annee"), QStringLiteral("par an"),
                                    QStringLiteral("yearly"),       QStringLiteral("annual")};
    return yearly.contains(matchingKey(indicator.periodicity));
}

std::optional<double> computedValue(const Indicator &indicator, const PlanIndex &index,
                                    const DatePeriod &period)
{
    if (indicator.computedFrom == IndicatorSource::Entered)
        return std::nullopt;
    EventTotals totals;
    for (const Action *action : actionsMeasured(indicator, index))
        add(totals, *action, period);
    if (indicator.computedFrom == IndicatorSource::EventCount)
        return totals.events;
    if (!totals.hasParticipants)
        return std::nullopt;
    return totals.participants;
}

std::optional<double> currentValue(const Indicator &indicator, const PlanIndex &index,
                                   const QString &ownPlace, QDate today)
{
    if (indicator.computedFrom != IndicatorSource::Entered)
        return computedValue(indicator, index,
                             {isYearly(indicator) ? QDate(today.year(), 1, 1) : QDate(), today});
    Indicator withNumbers = indicator;
    std::erase_if(withNumbers.readings, [](const Reading &reading) { return !reading.value; });
    const std::optional<Reading> own = compareIndicator(withNumbers, ownPlace, today).own;
    return own ? own->value : std::nullopt;
}

} // namespace passerelle
