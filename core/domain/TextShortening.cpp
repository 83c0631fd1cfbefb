#include "core/domain/TextShortening.h"

#include <QRegularExpression>

namespace passerelle {

namespace {

const QString bullet = QStringLiteral(" • ");

/// Where the last match that fits in `length` characters ends; 0 when none does.
qsizetype lastEnd(const QString &text, const QRegularExpression &pattern, int length)
{
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const qsizetype candidate = matches.next().capturedEnd();
        if (candidate > length)
            break;
        end = candidate;
    }
    return end;
}

/// Where the whole sentences that fit in `length` characters end; 0 when none does.
qsizetype endOfSentences(const QString &text, int length)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?…](?=\\s|$)|\\n"));
    return text.size() <= length ? text.size() : lastEnd(text, sentenceEnd, length);
}

QString withoutMarksAtEnd(QString text)
{
    while (!text.isEmpty() && (text.back().isPunct() || text.back().isSpace()))
        text.chop(1);
    return text;
}

} // namespace

QString shortened(const QString &text, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype lastSpace = line.lastIndexOf(u' ', length - 1);
    const QString cut = line.left(lastSpace > length / 2 ? lastSpace : length - 1);
    return withoutMarksAtEnd(cut) + QStringLiteral("…");
}

QString firstSentences(const QString &text, int length)
{
    const QString trimmed = text.trimmed();
    const qsizetype end = endOfSentences(trimmed, length);
    QString kept = end > 0 ? trimmed.left(end).trimmed() : shortened(trimmed, length);
    if (end > 0 && end < trimmed.size())
        kept += QStringLiteral(" (…)");
    return kept.replace(bullet, QStringLiteral("\n• "));
}

QString openingSentences(const QString &text, int length)
{
    const QString trimmed = text.trimmed();
    const qsizetype sentences = endOfSentences(trimmed, length);
    // An early full stop says little, and may be that of "M." or "1.".
    if (sentences == trimmed.size() || sentences > length / 2)
        return trimmed.left(sentences).simplified();
    static const QRegularExpression clauseEnd(QStringLiteral("[,;:](?=\\s)"));
    const qsizetype end = lastEnd(trimmed, clauseEnd, length);
    return end > length / 2
        ? withoutMarksAtEnd(trimmed.left(end).simplified()) + QStringLiteral("…")
        : shortened(trimmed, length);
}

} // namespace passerelle
