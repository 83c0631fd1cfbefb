#include "core/reports/progress/IndicatorLine.h"

#include "core/reports/progress/IndicatorWords.h"
#include "core/reports/progress/ReviewPeriod.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/ComputedIndicator.h"
#include "core/statistics/IndicatorProgress.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr PlaceLevel comparatorLevels[]{PlaceLevel::Department, PlaceLevel::Region,
                                        PlaceLevel::Country};

bool hasBegun(const Reading &reading, QDate asOf)
{
    return !reading.period.start.isValid() || reading.period.start <= asOf;
}

/// Readings of one level over the latest period it has.
std::vector<Reading> latestAt(const Indicator &indicator, PlaceLevel level, QDate asOf)
{
    std::vector<Reading> readings;
    for (const Reading &reading : indicator.readings) {
        if (reading.level != level || !hasBegun(reading, asOf))
            continue;
        if (!readings.empty() && readings.front().period.end < reading.period.end)
            readings.clear();
        if (readings.empty() || readings.front().period == reading.period)
            readings.push_back(reading);
    }
    return readings;
}

/// Other places no larger than ours, over the same period.
std::vector<Reading> neighbours(const Indicator &indicator, const Reading &own)
{
    std::vector<Reading> readings;
    const PlaceLevel level = own.level.value_or(PlaceLevel::Local);
    for (const Reading &reading : indicator.readings)
        if (reading.level.value_or(PlaceLevel::Local) <= level && reading.period == own.period
            && !isSamePlace(reading.place, own.place))
            readings.push_back(reading);
    return readings;
}

RichText ownCell(const ReviewScope &scope, const Indicator &indicator,
                 const IndicatorComparison &comparison)
{
    const Reading &own = *comparison.own;
    RichText cell{plain(readingText(indicator, own, scope.locale))};
    QStringList facts;
    if (!own.place.isEmpty() && !isSamePlace(own.place, scope.contents.territory.name))
        facts << own.place;
    if (own.place.isEmpty() && !own.level)
        facts << ProgressText::tr("place not stated");
    facts << displayText(own.period, scope.locale);
    facts.removeAll(QString());
    if (!facts.isEmpty())
        cell.push_back(muted(ProgressText::tr(" (%1)").arg(facts.join(QStringLiteral(", ")))));
    if (const std::optional<Reading> &previous = comparison.previous)
        cell.push_back(muted(u'\n'
                             + ProgressText::tr("before: %1 (%2)")
                                   .arg(readingText(indicator, *previous, scope.locale),
                                        displayText(previous->period, scope.locale))));
    for (const Reading &reading : neighbours(indicator, own))
        cell.push_back(
            plain(u'\n' + readingText(indicator, reading, scope.locale) + u' ' + reading.place));
    return cell;
}

/// Counted over the reviewed period and from the start.
struct Computed
{
    std::optional<double> inPeriod;
    std::optional<double> whole;
};

Computed computedOf(const ReviewScope &scope, const Indicator &indicator)
{
    const DatePeriod period{scope.period.start, std::min(scope.period.end, scope.asOf)};
    return {computedValue(indicator, scope.index, period),
            computedValue(indicator, scope.index, {{}, scope.asOf})};
}

/// The number that its target speaks of comes first: of the period when it is yearly.
RichText computedCell(const ReviewScope &scope, const Indicator &indicator)
{
    const Computed computed = computedOf(scope, indicator);
    if (!computed.whole)
        return {muted(ProgressText::tr("nobody counted yet"))};
    const QString whole = numberText(*computed.whole, scope.locale);
    const QString day = shortDay(scope.asOf, scope.locale);
    if (!isYearly(indicator)) {
        RichText cell{plain(whole), muted(ProgressText::tr(" (until %1)").arg(day))};
        if (computed.inPeriod)
            cell.push_back(muted(u'\n'
                                 + ProgressText::tr("in the period: %1")
                                       .arg(numberText(*computed.inPeriod, scope.locale))));
        return cell;
    }
    return {plain(numberText(computed.inPeriod.value_or(0), scope.locale)),
            muted(ProgressText::tr(" (%1)").arg(reviewYears(scope.period))),
            muted(u'\n' + ProgressText::tr("since the start, until %1: %2").arg(day, whole))};
}

/// What its target is compared with.
std::optional<double> measuredValue(const ReviewScope &scope, const Indicator &indicator)
{
    if (indicator.computedFrom == IndicatorSource::Entered)
        return currentValue(indicator, scope.index, scope.contents.territory.name, scope.asOf);
    const Computed computed = computedOf(scope, indicator);
    return isYearly(indicator) ? computed.inPeriod : computed.whole;
}

/// Against the largest place that compares.
RichText gapCell(const ReviewScope &scope, const Indicator &indicator,
                 const IndicatorComparison &comparison)
{
    if (const ComparedReading *largest = largestComparable(comparison))
        return {plain(classText(*largest->comparatorClass, largest->reading.place)),
                muted(ProgressText::tr(" (%1)").arg(
                    gapText(indicator, *comparison.own->value, *largest, scope.locale)))};
    if (comparison.own && comparison.own->value && !comparison.own->text.isEmpty())
        return {plain(comparison.own->text)};
    return {};
}

/// "38% of the way"; not all of it before the target is reached.
QString wayText(const ReviewScope &scope, const Indicator &indicator, std::optional<double> current)
{
    const std::optional<WayToTarget> way = wayToTarget(indicator, current);
    if (!way)
        return {};
    switch (*way) {
    case WayToTarget::Backwards:
        return ProgressText::tr("going backwards");
    case WayToTarget::Reached:
        return ProgressText::tr("target reached");
    case WayToTarget::UnderWay:
        break;
    }
    constexpr double almostAll = 0.99;
    const double progress = std::min(*indicatorProgress(indicator, current), almostAll);
    return ProgressText::tr("%1 of the way").arg(percentText(progress, scope.locale));
}

/// "3 → 5 → 8" from the baseline; empty without one.
QString stepsText(const ReviewScope &scope, const Indicator &indicator,
                  const std::optional<double> &current)
{
    if (!indicator.baseline || !current)
        return {};
    QStringList values;
    for (const double value : {*indicator.baseline, *current, *indicator.target})
        values << valueText(indicator, value, scope.locale);
    return values.join(QStringLiteral(" → "));
}

/// Below the target "3 → 5 → 8: 40% of the way"; without steps, only whether it is reached.
void addTarget(IndicatorLine &line, const ReviewScope &scope)
{
    const Indicator &indicator = *line.indicator;
    if (!indicator.target)
        return;
    line.target = {plain(valueText(indicator, *indicator.target, scope.locale))};
    if (indicator.targetOn.isValid())
        line.target.push_back(
            muted(ProgressText::tr(" (%1)").arg(shortDay(indicator.targetOn, scope.locale))));
    const std::optional<double> current = measuredValue(scope, indicator);
    const QString steps = stepsText(scope, indicator, current);
    const QString way = wayText(scope, indicator, current);
    line.hasSteps = !steps.isEmpty();
    if (line.hasSteps && !way.isEmpty())
        line.target.push_back(muted(u'\n' + ProgressText::tr("%1: %2").arg(steps, way)));
    else if (line.hasSteps || !way.isEmpty())
        line.target.push_back(muted(u'\n' + steps + way));
}

void addNotes(IndicatorLine &line, const IndicatorComparison &comparison, SourceNotes &notes)
{
    const auto add = [&](const QString &text) {
        if (const int number = notes.numberOf(text); number > 0)
            line.notes.push_back(number);
    };
    add(line.indicator->sourceName);
    if (comparison.own) {
        add(comparison.own->sourceName);
        add(comparison.own->comment);
    }
    for (const auto &[level, readings] : line.comparators)
        for (const Reading &reading : readings) {
            add(reading.sourceName);
            add(reading.comment);
        }
    std::ranges::sort(line.notes);
    line.notes.erase(std::unique(line.notes.begin(), line.notes.end()), line.notes.end());
}

} // namespace

int SourceNotes::numberOf(const QString &text)
{
    const QString note = text.simplified();
    if (note.isEmpty())
        return 0;
    if (!m_texts.contains(note))
        m_texts << note;
    return int(m_texts.indexOf(note)) + 1;
}

IndicatorLine indicatorLine(const ReviewScope &scope, const Indicator &indicator,
                            SourceNotes &notes)
{
    const IndicatorComparison comparison =
        compareIndicator(indicator, scope.contents.territory.name, scope.asOf);
    IndicatorLine line;
    line.indicator = &indicator;
    line.gap = gapCell(scope, indicator, comparison);
    addTarget(line, scope);
    if (comparison.own)
        line.period = comparison.own->period;
    for (const ComparedReading &comparator : comparison.comparators)
        line.comparators[*comparator.reading.level].push_back(comparator.reading);
    if (!comparison.own)
        for (const PlaceLevel level : comparatorLevels)
            if (std::vector<Reading> readings = latestAt(indicator, level, scope.asOf);
                !readings.empty())
                line.comparators.emplace(level, std::move(readings));
    if (indicator.computedFrom != IndicatorSource::Entered)
        line.own = computedCell(scope, indicator);
    else if (comparison.own)
        line.own = ownCell(scope, indicator, comparison);
    else if (line.comparators.empty())
        line.own = {muted(ProgressText::tr("no reading yet"))};
    addNotes(line, comparison, notes);
    return line;
}

} // namespace passerelle
