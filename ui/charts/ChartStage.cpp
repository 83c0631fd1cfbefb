#include "ui/charts/ChartStage.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace passerelle {

ChartStage::ChartStage(QSizeF size)
    : m_chart(new QChart)
{
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_scene.addItem(m_chart);
    m_chart->resize(size);
    m_chart->setPlotArea(QRectF({0, 0}, size));
    m_scene.setSceneRect(QRectF({0, 0}, size));
}

void ChartStage::show(QAbstractSeries *series, QAbstractAxis *horizontal, QAbstractAxis *vertical)
{
    m_chart->addSeries(series);
    if (!m_chart->axes().contains(horizontal))
        m_chart->addAxis(horizontal, Qt::AlignBottom);
    if (!m_chart->axes().contains(vertical))
        m_chart->addAxis(vertical, Qt::AlignLeft);
    series->attachAxis(horizontal);
    series->attachAxis(vertical);
    horizontal->setVisible(false);
    vertical->setVisible(false);
}

void ChartStage::paint(QPainter &painter, const QRectF &target)
{
    m_scene.render(&painter, target, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace passerelle
