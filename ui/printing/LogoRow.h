#pragma once

#include <QByteArray>
#include <QRectF>

#include <vector>

class QPainter;

namespace passerelle {

/// Draws logos (PNG, JPEG or SVG) side by side from the left of `area`, standing on its bottom, all
/// of the same visual weight. What is not a picture is left out.
void paintLogos(QPainter &painter, const std::vector<QByteArray> &logos, const QRectF &area);

} // namespace passerelle
