#include "ui/printing/LogoRow.h"

#include "ui/printing/PrintStyle.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <memory>

namespace passerelle {

namespace {

constexpr qreal gap = points(26);
constexpr int printedDotsPerInch = 300;

/// A logo read once: a picture, or a drawing that stays sharp.
struct Logo
{
    QImage image;
    std::shared_ptr<QSvgRenderer> drawing;

    bool isValid() const { return drawing || !image.isNull(); }
    QSizeF size() const { return drawing ? QSizeF(drawing->defaultSize()) : QSizeF(image.size()); }
};

Logo readLogo(const QByteArray &bytes)
{
    Logo logo;
    if (bytes.left(1024).contains("<svg") || bytes.left(5) == "<?xml") {
        logo.drawing = std::make_shared<QSvgRenderer>(bytes);
        if (!logo.drawing->isValid() || logo.drawing->defaultSize().isEmpty())
            logo.drawing.reset();
        return logo;
    }
    logo.image = QImage::fromData(bytes);
    return logo;
}

/// Flattened on white (PDF/A-1 knows no transparency) and no finer than print needs.
QImage printable(const QImage &image, const QSizeF &size)
{
    const QSize finest =
        (size * printedDotsPerInch / pageUnitsPerInch).toSize().expandedTo(QSize(1, 1));
    QImage scaled = image;
    if (image.width() > finest.width())
        scaled = image.scaled(finest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage flat(scaled.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, scaled);
    return flat;
}

/// Wide logos are lower and tall ones narrower, so that none shouts.
QSizeF balancedSize(const QSizeF &natural, qreal height)
{
    const qreal ratio = natural.width() / natural.height();
    const qreal balanced = height / std::max(std::sqrt(ratio), 1.0);
    return {balanced * ratio, balanced};
}

} // namespace

void paintLogos(QPainter &painter, const std::vector<QByteArray> &logos, const QRectF &area)
{
    std::vector<Logo> valid;
    qreal width = -gap;
    for (const QByteArray &bytes : logos) {
        Logo logo = readLogo(bytes);
        if (!logo.isValid())
            continue;
        width += balancedSize(logo.size(), area.height()).width() + gap;
        valid.push_back(std::move(logo));
    }
    if (valid.empty())
        return;
    const qreal scale = std::min(area.width() / width, 1.0);
    qreal left = area.left();
    for (const Logo &logo : valid) {
        const QSizeF size = balancedSize(logo.size(), area.height()) * scale;
        const QRectF place(
            QPointF(left, area.bottom() - (area.height() * scale + size.height()) / 2), size);
        if (logo.drawing)
            logo.drawing->render(&painter, place);
        else
            painter.drawImage(place, printable(logo.image, size));
        left += size.width() + gap * scale;
    }
}

} // namespace passerelle
