#include "ui/pages/indicators/ComparatorLook.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

namespace passerelle {

QColor colourOf(ComparatorClass comparatorClass)
{
    switch (comparatorClass) {
    case ComparatorClass::MuchLower:
        return {0x00, 0x72, 0xB2};
    case ComparatorClass::Lower:
        return {0x56, 0xB4, 0xE9};
    case ComparatorClass::Similar:
        return {0x9A, 0xA5, 0xB8};
    case ComparatorClass::Higher:
        return {0xE6, 0x9F, 0x00};
    case ComparatorClass::MuchHigher:
        return {0xD5, 0x5E, 0x00};
    }
    return {};
}

QString stepText(ComparatorClass comparatorClass)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("ComparatorLook", source);
    };
    switch (comparatorClass) {
    case ComparatorClass::MuchLower:
        return text(QT_TRANSLATE_NOOP("ComparatorLook", "lower by more than 20 %"));
    case ComparatorClass::Lower:
        return text(QT_TRANSLATE_NOOP("ComparatorLook", "lower by 10 to 20 %"));
    case ComparatorClass::Similar:
        return text(QT_TRANSLATE_NOOP("ComparatorLook", "within 10 %"));
    case ComparatorClass::Higher:
        return text(QT_TRANSLATE_NOOP("ComparatorLook", "higher by 10 to 20 %"));
    case ComparatorClass::MuchHigher:
        return text(QT_TRANSLATE_NOOP("ComparatorLook", "higher by more than 20 %"));
    }
    return {};
}

QIcon dotOf(ComparatorClass comparatorClass, const QFontMetrics &metrics)
{
    constexpr int finest = 2; // device pixels to one of ours, on the sharpest screens
    const int size = metrics.height();
    QPixmap dot(QSize(size, size) * finest);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(comparatorClass));
    const QRectF area(QPointF(0, 0), QSizeF(dot.size()));
    const double inset = area.width() * 0.16;
    painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset));
    return dot;
}

} // namespace passerelle
