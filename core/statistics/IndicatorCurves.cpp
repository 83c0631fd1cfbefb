#include "core/statistics/IndicatorCurves.h"

#include "core/statistics/IndicatorComparison.h"

#include <algorithm>

namespace passerelle {

namespace {

QDate middleOf(const DatePeriod &period)
{
    if (!period.start.isValid())
        return period.end;
    if (!period.end.isValid())
        return period.start;
    return period.start.addDays(period.start.daysTo(period.end) / 2);
}

struct LevelledCurve
{
    PlaceLevel level;
    PlaceCurve curve;
};

} // namespace

std::vector<PlaceCurve> indicatorCurves(const Indicator &indicator, const QString &ownPlace,
                                        QDate today)
{
    const IndicatorComparison comparison = compareIndicator(indicator, ownPlace, today);
    std::vector<LevelledCurve> found;
    for (const Reading &reading : indicator.readings) {
        const QDate day = middleOf(reading.period);
        const bool hasBegun = !reading.period.start.isValid() || reading.period.start <= today;
        if (!reading.value || !day.isValid() || !hasBegun)
            continue;
        auto place = std::ranges::find_if(found, [&](const LevelledCurve &known) {
            return isSamePlace(known.curve.place, reading.place);
        });
        if (place == found.end()) {
            const bool isOwn = comparison.own && isSamePlace(comparison.own->place, reading.place);
            found.push_back(
                {reading.level.value_or(PlaceLevel::Local), {reading.place, isOwn, {}}});
            place = found.end() - 1;
        }
        place->curve.points.push_back({day, *reading.value});
    }
    std::ranges::stable_sort(found, {}, [](const LevelledCurve &known) {
        return std::pair(!known.curve.isOwn, known.level);
    });
    std::vector<PlaceCurve> curves;
    for (LevelledCurve &known : found) {
        std::ranges::stable_sort(known.curve.points, {}, &PlaceCurve::Point::day);
        curves.push_back(std::move(known.curve));
    }
    return curves;
}

} // namespace passerelle
