#pragma once

#include <QProxyStyle>

namespace passerelle {

/// The Fusion style with icons in menus, buttons and lists, and the arrows of trees, that grow with
/// the texts beside them; what a menu bar has no room for is behind an icon of our set.
class ZoomedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ZoomedStyle();

    /// 1.0 is the usual size; widgets learn of it when they are polished again.
    void setZoom(double zoom) { m_zoom = zoom; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;

    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    double m_zoom = 1;
};

} // namespace passerelle
