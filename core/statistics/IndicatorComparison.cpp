#include "core/statistics/IndicatorComparison.h"

#include <algorithm>

namespace passerelle {

namespace {

using Readings = std::vector<const Reading *>;

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (letter.isLetterOrNumber())
            plain += letter;
    return plain;
}

bool hasBegun(const Reading &reading, QDate today)
{
    return !reading.period.start.isValid() || reading.period.start <= today;
}

Readings readingsWhere(const Indicator &indicator, QDate today, auto &&condition)
{
    Readings readings;
    for (const Reading &reading : indicator.readings)
        if (hasBegun(reading, today) && condition(reading))
            readings.push_back(&reading);
    return readings;
}

Readings ownReadings(const Indicator &indicator, const QString &ownPlace, QDate today)
{
    Readings readings = readingsWhere(indicator, today, [&](const Reading &reading) {
        return isSamePlace(reading.place, ownPlace);
    });
    if (!readings.empty())
        return readings;
    return readingsWhere(indicator, today, [](const Reading &reading) {
        return !reading.level || *reading.level <= PlaceLevel::Intercommunality;
    });
}

/// By end of period, then start; without a date first.
bool isEarlier(const Reading *left, const Reading *right)
{
    if (left->period.end != right->period.end)
        return left->period.end < right->period.end;
    return left->period.start < right->period.start;
}

const Reading *previousOf(const Readings &readings, const Reading &latest)
{
    const Reading *previous = nullptr;
    for (const Reading *reading : readings) {
        const bool isCandidate = reading->period.end.isValid() && isEarlier(reading, &latest)
            && isSamePlace(reading->place, latest.place);
        if (isCandidate && (!previous || isEarlier(previous, reading)))
            previous = reading;
    }
    return previous;
}

ComparedReading compared(const Indicator &indicator, const Reading &own, const Reading &comparator)
{
    ComparedReading result{comparator, std::nullopt, std::nullopt};
    if (!comparesBetweenPlaces(indicator))
        return result;
    result.gap = gapTo(comparator.value, own.value);
    if (result.gap)
        result.comparatorClass = classOfGap(*result.gap);
    return result;
}

} // namespace

bool isSamePlace(const QString &left, const QString &right)
{
    return plainName(left) == plainName(right);
}

IndicatorComparison compareIndicator(const Indicator &indicator, const QString &ownPlace,
                                     QDate today)
{
    IndicatorComparison comparison;
    const Readings own = ownReadings(indicator, ownPlace, today);
    if (own.empty())
        return comparison;
    const Reading &latest = **std::ranges::max_element(own, isEarlier);
    comparison.own = latest;
    if (const Reading *previous = previousOf(own, latest))
        comparison.previous = *previous;

    const PlaceLevel ownLevel = latest.level.value_or(PlaceLevel::Local);
    const PlaceLevel smallest = std::max(ownLevel, PlaceLevel::Intercommunality);
    for (const Reading *reading : readingsWhere(indicator, today, [&](const Reading &candidate) {
             return candidate.level && *candidate.level > smallest
                 && candidate.period == latest.period;
         }))
        comparison.comparators.push_back(compared(indicator, latest, *reading));
    std::ranges::stable_sort(comparison.comparators, {}, [](const ComparedReading &comparator) {
        return *comparator.reading.level;
    });
    return comparison;
}

} // namespace passerelle
