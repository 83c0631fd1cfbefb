#pragma once

#include "core/statistics/IndicatorComparison.h"

#include <QLocale>

/// What documents and pages say of the values of indicators.
namespace passerelle {

/// A value as printed, without its unit: "12,5", "yes".
QString valueText(const Indicator &indicator, double value, const QLocale &locale);

/// A reading as printed: number, words, or "n/a".
QString readingText(const Indicator &indicator, const Reading &reading, const QLocale &locale);

/// "well below France".
QString classText(ComparatorClass comparatorClass, const QString &place);

/// How far our value is from a comparator that has a gap: "+3 points" between percentages, else
/// "+12 %".
QString gapText(const Indicator &indicator, double own, const ComparedReading &comparator,
                const QLocale &locale);

/// The largest place our value can be compared with; nullptr when there is none.
const ComparedReading *largestComparable(const IndicatorComparison &comparison);

} // namespace passerelle
