#pragma once

#include "core/domain/Indicator.h"

namespace passerelle {

/// The values of one place over time.
struct PlaceCurve
{
    struct Point
    {
        QDate day; ///< the middle of the period of the reading
        double value = 0;

        bool operator==(const Point &) const = default;
    };

    QString place; ///< as the first reading spells it
    bool isOwn = false;
    std::vector<Point> points; ///< by day

    bool operator==(const PlaceCurve &) const = default;
};

/// The readings that have a number and a date, place by place: our own first, then the larger ones
/// from department to country. Which is our own is decided as compareIndicator() does.
std::vector<PlaceCurve> indicatorCurves(const Indicator &indicator, const QString &ownPlace,
                                        QDate today);

} // namespace passerelle
