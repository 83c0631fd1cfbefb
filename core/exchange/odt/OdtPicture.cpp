#include "core/exchange/odt/OdtPicture.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pngHeadSize = 24;

QSizeF pngSize(const QByteArray &content)
{
    if (content.size() < pngHeadSize)
        return {};
    return QSizeF(qFromBigEndian<quint32>(content.constData() + 16),
                  qFromBigEndian<quint32>(content.constData() + 20));
}

/// Start-of-frame markers carry the size; C4, C8 and CC are other tables of the same range.
bool isStartOfFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

QSizeF jpegSize(const QByteArray &content)
{
    qsizetype position = 2;
    while (position + 9 < content.size()) {
        if (static_cast<uchar>(content[position]) != 0xFF)
            return {};
        const auto marker = static_cast<uchar>(content[position + 1]);
        if (isStartOfFrame(marker)) {
            return QSizeF(qFromBigEndian<quint16>(content.constData() + position + 7),
                          qFromBigEndian<quint16>(content.constData() + position + 5));
        }
        position += 2 + qFromBigEndian<quint16>(content.constData() + position + 2);
    }
    return {};
}

/// Leading number of "12.5mm"; 0 for percentages, which say nothing of the ratio.
double svgLength(QStringView text)
{
    if (text.endsWith(u'%'))
        return 0.0;
    qsizetype length = 0;
    while (length < text.size() && (text[length].isDigit() || text[length] == u'.'))
        ++length;
    return text.left(length).toDouble();
}

QSizeF svgSize(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    if (!xml.readNextStartElement() || xml.name() != "svg"_L1)
        return {};
    const QXmlStreamAttributes attributes = xml.attributes();
    const QSizeF size(svgLength(attributes.value("width"_L1)),
                      svgLength(attributes.value("height"_L1)));
    if (!size.isEmpty())
        return size;
    const QStringList box =
        attributes.value("viewBox"_L1).toString().replace(u',', u' ').simplified().split(u' ');
    return box.size() == 4 ? QSizeF(box[2].toDouble(), box[3].toDouble()) : QSizeF();
}

} // namespace

std::optional<OdtPictureKind> recognizePicture(const QByteArray &content)
{
    OdtPictureKind kind;
    if (content.startsWith("\x89PNG\r\n\x1A\n"))
        kind = {u"png"_s, u"image/png"_s, pngSize(content)};
    else if (content.startsWith("\xFF\xD8\xFF"))
        kind = {u"jpg"_s, u"image/jpeg"_s, jpegSize(content)};
    else if (content.left(4096).contains("<svg"))
        kind = {u"svg"_s, u"image/svg+xml"_s, svgSize(content)};
    if (kind.size.isEmpty())
        return std::nullopt;
    return kind;
}

QSizeF shrunkToFit(const QSizeF &size, const QSizeF &room)
{
    const double scale =
        std::min({1.0, room.width() / size.width(), room.height() / size.height()});
    return size * scale;
}

} // namespace passerelle
