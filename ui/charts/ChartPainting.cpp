#include "ui/charts/ChartPainting.h"

#include "ui/charts/StackedAreas.h"
#include "ui/charts/StackedBars.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace passerelle {

qreal chartHeight(const Chart &chart, qreal widthPoints, LegendUse legend)
{
    if (const auto *bars = std::get_if<StackedBarChart>(&chart))
        return stackedBarsHeight(*bars, widthPoints, legend);
    return stackedAreasHeight(std::get<StackedAreaChart>(chart), widthPoints, legend);
}

void paintChart(QPainter &painter, const Chart &chart, const ChartPlace &place)
{
    painter.save();
    if (const auto *bars = std::get_if<StackedBarChart>(&chart))
        paintStackedBars(painter, *bars, place);
    else
        paintStackedAreas(painter, std::get<StackedAreaChart>(chart), place);
    painter.restore();
}

QByteArray chartPng(const Chart &chart, QSize pixels, const QLocale &locale)
{
    if (pixels.isEmpty())
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // The picture is drawn as on a page whose text is 174 mm wide, and smaller when it is flat.
    constexpr qreal pageWidthPoints = 493;
    const qreal unit = std::min(pixels.width() / pageWidthPoints,
                                pixels.height() / chartHeight(chart, pageWidthPoints));
    paintChart(painter, chart, {QRectF(QPointF(0, 0), QSizeF(pixels)), unit, locale});
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace passerelle
