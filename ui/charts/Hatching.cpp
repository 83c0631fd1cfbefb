#include "ui/charts/Hatching.h"

#include "ui/look/Palette.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace passerelle {

namespace {

constexpr qreal stripePoints = 0.45;
constexpr qreal dotPoints = 0.8;

/// From a line to the next, in points: wide for statuses that fill much of a chart.
qreal pitchOf(Hatching hatching)
{
    switch (hatching) {
    case Hatching::None:
    case Hatching::Rising:
        return 5;
    case Hatching::Crossed:
    case Hatching::Dotted:
        return 3.8;
    case Hatching::Falling:
    case Hatching::Level:
    case Hatching::Upright:
        return 2.6;
    }
    return 5;
}

/// Parallel lines that cover `box`, `pitch` apart; `slope` is their step to the right for a step
/// up: 1, 0 or -1.
QList<QLineF> leaningLines(const QRectF &box, qreal pitch, int slope)
{
    const qreal lean = slope * box.height();
    const qreal step = slope == 0 ? pitch : pitch * std::sqrt(2.0);
    // Counted from the origin of the page, not of the area, so that neighbours meet. A leaning line
    // is told by where it crosses the height zero.
    const auto crossing = [slope](const QPointF &point) { return point.x() + slope * point.y(); };
    const qreal first = std::min(crossing(box.topLeft()), crossing(box.bottomLeft()));
    const qreal last = std::max(crossing(box.topRight()), crossing(box.bottomRight()));
    QList<QLineF> lines;
    for (qreal at = std::ceil(first / step) * step; at <= last; at += step) {
        const qreal bottomX = at - slope * box.bottom();
        lines.append(QLineF(bottomX, box.bottom(), bottomX + lean, box.top()));
    }
    return lines;
}

QList<QLineF> levelLines(const QRectF &box, qreal pitch)
{
    QList<QLineF> lines;
    for (qreal y = std::ceil(box.top() / pitch) * pitch; y <= box.bottom(); y += pitch) {
        const qreal left = std::floor(box.left() / pitch) * pitch;
        lines.append(QLineF(left, y, box.right(), y));
    }
    return lines;
}

QList<QLineF> linesOf(Hatching hatching, const QRectF &box, qreal pitch)
{
    switch (hatching) {
    case Hatching::None:
        return {};
    case Hatching::Rising:
        return leaningLines(box, pitch, 1);
    case Hatching::Falling:
        return leaningLines(box, pitch, -1);
    case Hatching::Crossed:
        return leaningLines(box, pitch, 1) + leaningLines(box, pitch, -1);
    case Hatching::Upright:
        return leaningLines(box, pitch, 0);
    case Hatching::Level:
    case Hatching::Dotted:
        return levelLines(box, pitch);
    }
    return {};
}

QPen penOf(Hatching hatching, qreal unit, const QColor &colour)
{
    const qreal width = (hatching == Hatching::Dotted ? dotPoints : stripePoints) * unit;
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (hatching == Hatching::Dotted)
        pen.setDashPattern({1, pitchOf(hatching) / dotPoints - 1}); // in widths of the line
    return pen;
}

} // namespace

Hatching hatchingOf(SeriesRole role)
{
    switch (role) {
    case SeriesRole::InProgress:
        return Hatching::Rising;
    case SeriesRole::Preparing:
        return Hatching::Level;
    case SeriesRole::Postponed:
        return Hatching::Falling;
    case SeriesRole::OnHold:
        return Hatching::Upright;
    case SeriesRole::NotStarted:
        return Hatching::Dotted;
    case SeriesRole::Abandoned:
        return Hatching::Crossed;
    case SeriesRole::Completed:
    case SeriesRole::NotStated:
    case SeriesRole::Local:
    case SeriesRole::Comparator:
        break;
    }
    return Hatching::None;
}

void paintHatching(QPainter &painter, const QPainterPath &area, SeriesRole role, qreal unit,
                   const ChartStyle &style)
{
    const Hatching hatching = style.isHatched ? hatchingOf(role) : Hatching::None;
    const QRectF box = area.boundingRect();
    if (hatching == Hatching::None || box.isEmpty())
        return;
    painter.save();
    painter.setClipPath(area, Qt::IntersectClip);
    painter.setPen(penOf(hatching, unit, style.ground));
    painter.drawLines(linesOf(hatching, box, pitchOf(hatching) * unit));
    painter.restore();
}

} // namespace passerelle
