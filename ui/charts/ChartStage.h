#pragma once

#include <QGraphicsScene>
#include <QRectF>

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QPainter;

namespace passerelle {

/// A Qt chart without decoration, whose plot fills a rectangle exactly: what is written around it
/// (names, counts, legend) can then be placed to the point.
class ChartStage final
{
public:
    /// A stage of `size`, in points.
    explicit ChartStage(QSizeF size);

    /// Adds a series; it and both axes become the stage's.
    void show(QAbstractSeries *series, QAbstractAxis *horizontal, QAbstractAxis *vertical);

    /// Draws the plot into `target` as vectors.
    void paint(QPainter &painter, const QRectF &target);

private:
    QGraphicsScene m_scene;
    QChart *m_chart;
};

} // namespace passerelle
