#pragma once

#include "core/domain/Indicator.h"

namespace passerelle {

/// How far an indicator went from its baseline to its target: (current - baseline) / (target -
/// baseline). 1 is the target, above 1 beyond it, below 0 the wrong way; falling targets work the
/// same. nullopt when one of the three is unknown, when there is no way to go, or when the target
/// contradicts the direction of the indicator (or asks it to stay stable).
std::optional<double> indicatorProgress(const Indicator &indicator, std::optional<double> current);

/// Where a value stands on the way to its target.
enum class WayToTarget
{
    Backwards, ///< on the wrong side of its baseline
    UnderWay,
    Reached, ///< at its target or beyond
};

/// Told by indicatorProgress(); without a baseline, whether the target is reached follows from the
/// direction alone. nullopt when neither tells.
std::optional<WayToTarget> wayToTarget(const Indicator &indicator, std::optional<double> current);

/// indicatorProgress() kept within [0, 1], for bars only.
double clippedForDisplay(double progress);

} // namespace passerelle
