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

double clippedForDisplay(double progress)
{
    return std::clamp(progress, 0.0, 1.0);
}

} // namespace passerelle
