#include "core/domain/FileNames.h"

#include "core/domain/TextFolding.h"

#include <QRegularExpression>

namespace passerelle {

namespace {

/// Names are limited to 255 bytes; this many characters take 240 at most and leave room for an end.
constexpr qsizetype longestName = 80;

bool isDotOrSpace(QChar character)
{
    return character == u'.' || character.isSpace();
}

} // namespace

QString fileNameFrom(const QString &text)
{
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|])"));
    QString name = printableLine(text).replace(refused, QStringLiteral(" ")).simplified();
    // A leading dot hides a file; Windows drops the last one.
    while (!name.isEmpty() && isDotOrSpace(name.front()))
        name.remove(0, 1);
    name.truncate(longestName);
    // Not half of a character of two.
    while (!name.isEmpty() && (isDotOrSpace(name.back()) || name.back().isHighSurrogate()))
        name.chop(1);
    return name;
}

} // namespace passerelle
