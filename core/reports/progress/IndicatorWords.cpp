#include "core/reports/progress/IndicatorWords.h"

#include "core/reports/progress/ReviewWords.h"

#include <algorithm>
#include <cmath>

namespace passerelle {

namespace {

QString signedPercent(double ratio, const QLocale &locale)
{
    const double rounded = std::round(ratio * 100) / 100;
    if (rounded == 0)
        return percentText(0, locale);
    return (rounded < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        + percentText(std::abs(rounded), locale);
}

} // namespace

QString valueText(const Indicator &indicator, double value, const QLocale &locale)
{
    if (indicator.valueType == IndicatorValueType::YesNo)
        return value != 0 ? ProgressText::tr("yes") : ProgressText::tr("no");
    return numberText(value, locale);
}

QString readingText(const Indicator &indicator, const Reading &reading, const QLocale &locale)
{
    if (reading.value)
        return valueText(indicator, *reading.value, locale);
    return reading.text.isEmpty() ? ProgressText::tr("n/a") : reading.text;
}

QString classText(ComparatorClass comparatorClass, const QString &place)
{
    switch (comparatorClass) {
    case ComparatorClass::MuchLower:
        return ProgressText::tr("well below %1").arg(place);
    case ComparatorClass::Lower:
        return ProgressText::tr("below %1").arg(place);
    case ComparatorClass::Similar:
        return ProgressText::tr("close to %1").arg(place);
    case ComparatorClass::Higher:
        return ProgressText::tr("above %1").arg(place);
    case ComparatorClass::MuchHigher:
        return ProgressText::tr("well above %1").arg(place);
    }
    return {};
}

QString gapText(const Indicator &indicator, double own, const ComparedReading &comparator,
                const QLocale &locale)
{
    if (indicator.valueType != IndicatorValueType::Percentage
        && indicator.unit != QStringLiteral("%"))
        return signedPercent(*comparator.gap, locale);
    const double points = own - *comparator.reading.value;
    return (points < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        + ProgressText::tr("%1 points").arg(numberText(std::abs(points), locale));
}

const ComparedReading *largestComparable(const IndicatorComparison &comparison)
{
    const auto largest = std::ranges::find_if(
        comparison.comparators.rbegin(), comparison.comparators.rend(),
        [](const ComparedReading &comparator) { return comparator.comparatorClass.has_value(); });
    return largest == comparison.comparators.rend() ? nullptr : &*largest;
}

} // namespace passerelle
