#include "ui/charts/StackedAreasWidget.h"

#include "core/domain/DatePeriod.h"
#include "ui/charts/StackedAreas.h"
#include "ui/look/Theme.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace passerelle {

namespace {

/// What the painters call a point, so that the labels of the axes are a little smaller than the
/// texts of the window.
qreal unitOf(const QFont &font)
{
    constexpr qreal pointsOfText = 8.9;
    return QFontInfo(font).pixelSize() / pointsOfText;
}

} // namespace

StackedAreasWidget::StackedAreasWidget(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StackedAreasWidget::setChart(StackedAreaChart chart)
{
    m_chart = std::move(chart);
    m_chosen.reset();
    update();
}

QString StackedAreasWidget::textAt(std::size_t position) const
{
    QStringList parts;
    const QLocale locale;
    for (const ChartSeries &series : m_chart.series)
        if (series.values[position] > 0)
            //: The label of a status and how many actions have it: "Completed 3".
            parts << tr("%1 %2").arg(series.label,
                                     locale.toString(series.values[position], 'f', 0));
    //: %1 is a day, %2 a list of statuses with their numbers.
    return tr("%1: %2").arg(displayText(m_chart.dates[position], locale),
                            parts.join(QStringLiteral(", ")));
}

QSize StackedAreasWidget::sizeHint() const
{
    return QSize(32, 14) * fontMetrics().height();
}

QSize StackedAreasWidget::minimumSizeHint() const
{
    return QSize(14, 8) * fontMetrics().height();
}

ChartPlace StackedAreasWidget::place() const
{
    ChartPlace place;
    place.area = QRectF(rect()).adjusted(2, 0, -2, 0);
    place.unitsPerPoint = unitOf(font());
    place.legend = LegendUse::LeftOut;
    place.style = chartStyleOf(themeOf(palette()), font());
    place.fillsArea = true;
    return place;
}

qreal StackedAreasWidget::xOf(std::size_t position) const
{
    const QRectF plot = stackedAreasPlot(m_chart, place());
    const QDate first = m_chart.dates.front();
    const auto days = qreal(std::max<qint64>(first.daysTo(m_chart.dates.back()), 1));
    return plot.left() + plot.width() * qreal(first.daysTo(m_chart.dates[position])) / days;
}

std::size_t StackedAreasWidget::positionAt(qreal x) const
{
    std::size_t nearest = 0;
    for (std::size_t position = 1; position < m_chart.dates.size(); ++position)
        if (std::abs(xOf(position) - x) < std::abs(xOf(nearest) - x))
            nearest = position;
    return nearest;
}

void StackedAreasWidget::choose(std::optional<std::size_t> position)
{
    if (m_chosen == position)
        return;
    m_chosen = position;
    update();
}

void StackedAreasWidget::tellChosen()
{
    if (!m_chosen)
        return;
    const QString text = textAt(*m_chosen);
    setAccessibleDescription(text);
    const QPointF place(xOf(*m_chosen), height() / 2.0);
    QToolTip::showText(mapToGlobal(place.toPoint()), text, this);
}

bool StackedAreasWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        tellChosen();
        return true;
    }
    return QWidget::event(event);
}

void StackedAreasWidget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartPlace where = place();
    painter.save();
    paintStackedAreas(painter, m_chart, where);
    painter.restore();
    if (m_chart.dates.empty())
        return;
    const Theme &theme = themeOf(palette());
    const QRectF plot = stackedAreasPlot(m_chart, where);
    if (m_chosen) {
        painter.setPen(QPen(theme.ink, 1.5));
        const qreal x = xOf(*m_chosen);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accentInk, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void StackedAreasWidget::keyPressEvent(QKeyEvent *event)
{
    if (m_chart.dates.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_chart.dates.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        // Without a choice, the latest date is where one starts to read.
        choose(m_chosen ? std::max<std::size_t>(*m_chosen, 1) - 1 : last);
        break;
    case Qt::Key_Right:
        choose(m_chosen ? std::min(*m_chosen + 1, last) : last);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    tellChosen();
}

void StackedAreasWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_chart.dates.empty())
        choose(positionAt(event->position().x()));
}

void StackedAreasWidget::leaveEvent(QEvent *event)
{
    choose(std::nullopt);
    QWidget::leaveEvent(event);
}

void StackedAreasWidget::focusOutEvent(QFocusEvent *event)
{
    choose(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace passerelle
