#include "core/statistics/ComputedIndicator.h"

#include "core/statistics/IndicatorComparison.h"

namespace passerelle {

namespace {

PlanIndex::Actions actionsMeasured(const Indicator &indicator, const PlanIndex &index)
{
    if (!indicator.action.isNull()) {
        const Action *action = index.action(indicator.action);
        return action ? PlanIndex::Actions{action} : PlanIndex::Actions{};
    }
    return indicator.node.isNull() ? index.planActions() : index.actionsUnder(indicator.node);
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

std::optional<double> computedValue(const Indicator &indicator, const PlanIndex &index,
                                    const DatePeriod &period)
{
    if (indicator.computedFrom == IndicatorSource::Entered)
        return std::nullopt;
    EventTotals totals;
    for (const Action *action : actionsMeasured(indicator, index)) {
        add(totals, *action, period);
        for (const Action *descendant : index.descendantsOf(action->id))
            add(totals, *descendant, period);
    }
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
        return computedValue(indicator, index, {QDate(), today});
    const std::optional<Reading> own = compareIndicator(indicator, ownPlace, today).own;
    return own ? own->value : std::nullopt;
}

} // namespace passerelle
