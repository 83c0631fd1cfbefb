#pragma once

#include "core/domain/Indicator.h"

namespace passerelle {

/// Where a value stands against a comparator, on the five steps of the regional observatories.
enum class ComparatorClass
{
    MuchLower, ///< below -20 %
    Lower, ///< -20 % to -10 %
    Similar, ///< within 10 % either way, or not significant
    Higher, ///< +10 % to +20 %
    MuchHigher, ///< above +20 %
};

/// The gap of a value to a comparator: 0.12 is 12 % above. nullopt when one is unknown or negative,
/// or the comparator is zero: the scale is for levels, not for changes.
std::optional<double> gapTo(std::optional<double> comparator, std::optional<double> value);

/// The step a gap falls in; -20 % and +20 % belong to the middle steps, ±10 % to "similar".
ComparatorClass classOfGap(double gap);

/// Whether values of this indicator compare between places of different sizes: percentages, rates,
/// and numbers said "per" something. A headcount of a town and of a region do not.
bool comparesBetweenPlaces(const Indicator &indicator);

} // namespace passerelle
