#include "core/domain/TextShortening.h"

#include <QRegularExpression>

namespace passerelle {

namespace {

const QString bullet = QStringLiteral(" • ");

} // namespace

QString shortened(const QString &text, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype lastSpace = line.lastIndexOf(u' ', length - 1);
    QString cut = line.left(lastSpace > length / 2 ? lastSpace : length - 1);
    while (!cut.isEmpty() && (cut.back().isPunct() || cut.back().isSpace()))
        cut.chop(1);
    return cut + QStringLiteral("…");
}

QString firstSentences(const QString &text, int length)
{
    const QString trimmed = text.trimmed();
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?…](?=\\s|$)|\\n"));
    qsizetype end = trimmed.size() <= length ? trimmed.size() : 0;
    if (end == 0)
        for (auto matches = sentenceEnd.globalMatch(trimmed); matches.hasNext();) {
            const qsizetype candidate = matches.next().capturedEnd();
            if (candidate > length)
                break;
            end = candidate;
        }
    QString kept = end > 0 ? trimmed.left(end).trimmed() : shortened(trimmed, length);
    if (end > 0 && end < trimmed.size())
        kept += QStringLiteral(" (…)");
    return kept.replace(bullet, QStringLiteral("\n• "));
}

} // namespace passerelle
