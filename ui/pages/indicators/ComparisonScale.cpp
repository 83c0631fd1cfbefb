#include "ui/pages/indicators/ComparisonScale.h"

#include "ui/look/Theme.h"
#include "ui/pages/indicators/ComparatorLook.h"

#include <QPainter>

namespace passerelle {

namespace {

constexpr int stepCount = 5;
constexpr double gap = 3;

} // namespace

ComparisonScale::ComparisonScale(ComparatorClass reached, QWidget *parent)
    : QWidget(parent)
    , m_reached(reached)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(stepText(reached));
    setToolTip(stepText(reached));
}

QSize ComparisonScale::sizeHint() const
{
    return {fontMetrics().height() * 7, fontMetrics().height()};
}

void ComparisonScale::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const double width = (this->width() - gap * (stepCount - 1)) / stepCount;
    for (int step = 0; step < stepCount; ++step) {
        const auto comparatorClass = static_cast<ComparatorClass>(step);
        const bool isReached = comparatorClass == m_reached;
        const double inset = isReached ? 0.5 : height() * 0.25;
        const QRectF cell(step * (width + gap), inset, width, height() - 2 * inset);
        painter.setPen(isReached ? QPen(theme.ink, 1) : QPen(Qt::NoPen));
        painter.setBrush(isReached ? colourOf(comparatorClass)
                                   : washOf(colourOf(comparatorClass), theme.panel, 0.35));
        painter.drawRoundedRect(cell.adjusted(0.5, 0, -0.5, 0), 3, 3);
    }
}

} // namespace passerelle
