#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <optional>

namespace passerelle {

/// What must be known of a picture file to place it in a document without decoding it.
struct OdtPictureKind
{
    QString extension; ///< "png", "jpg", "svg"
    QString mediaType; ///< "image/png"
    QSizeF size; ///< in its own units; only the ratio counts
};

/// Reads the head of a PNG, JPEG or SVG file. Nothing when it is none of them, or has no size.
std::optional<OdtPictureKind> recognizePicture(const QByteArray &content);

/// `size` scaled down, never up, to fit in `room`, ratio kept.
QSizeF shrunkToFit(const QSizeF &size, const QSizeF &room);

} // namespace passerelle
