#pragma once

#include "core/statistics/ComparatorClass.h"

namespace passerelle {

/// A comparator with what it says of our value.
struct ComparedReading
{
    Reading reading; ///< "nd" is kept as such
    std::optional<double> gap;
    std::optional<ComparatorClass> comparatorClass; ///< nullopt: not available or not comparable

    bool operator==(const ComparedReading &) const = default;
};

/// The latest reading of a place, and those of larger places over the same period.
struct IndicatorComparison
{
    std::optional<Reading> own;
    std::optional<Reading> previous; ///< the one before, of the same place
    std::vector<ComparedReading> comparators; ///< from department to country

    bool operator==(const IndicatorComparison &) const = default;
};

/// Readings of `ownPlace` (else those said local), the latest period that has begun on `today`; its
/// comparators are the larger places with exactly the same period. Place names match without case,
/// accents or the shape of the apostrophe.
IndicatorComparison compareIndicator(const Indicator &indicator, const QString &ownPlace,
                                     QDate today);

/// Whether two spellings name one place.
bool isSamePlace(const QString &left, const QString &right);

} // namespace passerelle
