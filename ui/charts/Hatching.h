#pragma once

#include "core/reports/Report.h"
#include "ui/charts/ChartStyle.h"

class QPainter;
class QPainterPath;

namespace passerelle {

/// The stripes that tell a status from the others on a page printed without colour.
enum class Hatching
{
    None,
    Rising,
    Falling,
    Crossed,
    Level,
    Upright,
    Dotted,
};

/// Statuses whose greys are near each other have different hatchings.
Hatching hatchingOf(SeriesRole role);

/// Draws the hatching of `role` over `area`, filled before, as opaque lines of the ground's
/// colour; nothing in a style without hatching. `unit` is the size of a point. Lines of
/// neighbouring areas of one role meet.
void paintHatching(QPainter &painter, const QPainterPath &area, SeriesRole role, qreal unit,
                   const ChartStyle &style);

} // namespace passerelle
