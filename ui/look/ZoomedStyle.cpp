#include "ui/look/ZoomedStyle.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QPainter>
#include <QStyleOption>

#include <array>

namespace passerelle {

namespace {

constexpr int indentation = 14; ///< of a level of a tree: titles need the room

/// An arrow to the right before what can be opened, down before what is.
void drawArrow(QPainter &painter, const QStyleOption &option, double zoom)
{
    const double half = 4 * zoom;
    const std::array<QPointF, 3> down{{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(option.rect).center());
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    if (!isOpen)
        painter.rotate(option.direction == Qt::RightToLeft ? 90 : -90);
    painter.setPen(QPen(themeOf(option.palette).softInk, 1.5 * zoom, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(down.data(), int(down.size()));
    painter.restore();
}

} // namespace

ZoomedStyle::ZoomedStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int ZoomedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return qRound(usual * m_zoom);
    case PM_TreeViewIndentation:
        return qRound(indentation * m_zoom);
    default:
        return usual;
    }
}

QIcon ZoomedStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                const QWidget *widget) const
{
    // Each menu bar asks for it, to show it where it is narrow: the usual one would be read, with
    // all the plugins for pictures, before any window shows.
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("overflow-menu"));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

void ZoomedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorBranch && option->state.testFlag(State_Children))
        drawArrow(*painter, *option, m_zoom);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace passerelle
