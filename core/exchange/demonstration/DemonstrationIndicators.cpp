#include "core/exchange/demonstration/DemonstrationIndicators.h"

#include "core/exchange/demonstration/DemonstrationEntry.h"
#include "core/exchange/demonstration/DemonstrationReferences.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

Reading reading(DemonstrationEntry &entry, const Indicator &indicator)
{
    Reading found;
    found.id = ReadingId::create();
    found.period = entry.period(QStringLiteral("period"));
    found.value = entry.number(QStringLiteral("value"));
    found.text = entry.text(QStringLiteral("text"));
    found.comment = entry.text(QStringLiteral("comment"));
    found.place = entry.text(QStringLiteral("place"));
    found.level = entry.term<PlaceLevel>(QStringLiteral("level"));
    found.sourceName = indicator.sourceName;
    entry.refuseOtherKeys();
    return found;
}

/// A value with its day: {"value": 0, "on": "2020-01-01"}.
void readGoal(std::optional<DemonstrationEntry> goal, std::optional<double> &value, QDate &day)
{
    if (!goal)
        return;
    value = goal->number(QStringLiteral("value"));
    day = goal->day(QStringLiteral("on"));
    goal->refuseOtherKeys();
}

} // namespace

Indicator demonstrationIndicator(DemonstrationEntry &entry,
                                 const DemonstrationReferences &references)
{
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.name = entry.requiredText(QStringLiteral("name"));
    indicator.definition = entry.text(QStringLiteral("definition"));
    indicator.kind =
        entry.term<IndicatorKind>(QStringLiteral("kind")).value_or(IndicatorKind::Output);
    indicator.unit = entry.text(QStringLiteral("unit"));
    indicator.direction = entry.term<IndicatorDirection>(QStringLiteral("direction"));
    indicator.sourceName = entry.text(QStringLiteral("source_name"));
    indicator.method = entry.text(QStringLiteral("method"));
    indicator.periodicity = entry.text(QStringLiteral("periodicity"));
    indicator.responsible = references.organization(entry, QStringLiteral("responsible"));
    indicator.valueType = entry.term<IndicatorValueType>(QStringLiteral("value_type"))
                              .value_or(IndicatorValueType::Number);
    indicator.computedFrom = entry.term<IndicatorSource>(QStringLiteral("computed_from"))
                                 .value_or(IndicatorSource::Entered);
    readGoal(entry.entry(QStringLiteral("baseline")), indicator.baseline, indicator.baselineOn);
    readGoal(entry.entry(QStringLiteral("target")), indicator.target, indicator.targetOn);
    for (DemonstrationEntry &line : entry.entries(QStringLiteral("readings")))
        indicator.readings.push_back(reading(line, indicator));
    if (indicator.computedFrom != IndicatorSource::Entered && !indicator.readings.empty())
        entry.fail(
            QCoreApplication::translate("Demonstration", "a computed indicator has no readings."));
    entry.refuseOtherKeys();
    return indicator;
}

} // namespace passerelle
