#include "core/statistics/IndicatorProgress.h"

#include <QtGlobal>

#include <algorithm>

namespace passerelle {

namespace {

bool contradicts(std::optional<IndicatorDirection> direction, double way)
{
    if (!direction)
        return false;
    switch (*direction) {
    case IndicatorDirection::Increase:
        return way < 0;
    case IndicatorDirection::Decrease:
        return way > 0;
    case IndicatorDirection::Stable:
        return true;
    }
    return false;
}

bool isAtTarget(const Indicator &indicator, double current)
{
    if (indicator.direction == IndicatorDirection::Increase)
        return current >= *indicator.target;
    if (indicator.direction == IndicatorDirection::Decrease)
        return current <= *indicator.target;
    return false;
}

} // namespace

std::optional<double> indicatorProgress(const Indicator &indicator, std::optional<double> current)
{
    if (!current || !indicator.baseline || !indicator.target)
        return std::nullopt;
    const double way = *indicator.target - *indicator.baseline;
    if (qFuzzyIsNull(way) || contradicts(indicator.direction, way))
        return std::nullopt;
    return (*current - *indicator.baseline) / way;
}

std::optional<WayToTarget> wayToTarget(const Indicator &indicator, std::optional<double> current)
{
    if (const std::optional<double> progress = indicatorProgress(indicator, current)) {
        if (*progress < 0)
            return WayToTarget::Backwards;
        return *progress < 1 ? WayToTarget::UnderWay : WayToTarget::Reached;
    }
    if (current && indicator.target && isAtTarget(indicator, *current))
        return WayToTarget::Reached;
    return std::nullopt;
}

double clippedForDisplay(double progress)
{
    return std::clamp(progress, 0.0, 1.0);
}

} // namespace passerelle
