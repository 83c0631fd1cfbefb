#include "ui/printing/LoneMarks.h"

namespace passerelle {

namespace {

/// The characters that contextual alternates of Inter 3 and 4 replace.
bool isReplaceable(QChar c)
{
    const char16_t code = c.unicode();
    if ((code >= u'a' && code <= u'z') || code == u' ' || (code >= u'\u00C0' && code < u'\u2000'))
        return code == u'x' || code == u'\u00D7' || code == u'\u00F7';
    static constexpr QStringView marks = u"()*+-:<=>@[]{}~±×÷‒–—•‣⁃⁌⁍−≈≠≤≥▪◦←→↔⇐⇒⇔⟵⟶⟷";
    return marks.contains(c);
}

/// The nearest character before or after `index`, looking past one space.
QChar neighbour(const QString &text, qsizetype index, int direction)
{
    qsizetype other = index + direction;
    if (other >= 0 && other < text.size() && text[other].isSpace())
        other += direction;
    return other >= 0 && other < text.size() ? text[other] : QChar();
}

/// Capitals, digits, and what stands as high as they do: currency signs, symbols, other marks.
bool isTrigger(QChar c)
{
    static constexpr QStringView low = u",.;…'’\"«»";
    return !c.isNull() && !c.isLower() && !low.contains(c);
}

} // namespace

void separateLoneMarks(const QString &text, QList<QTextLayout::FormatRange> &formats)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isReplaceable(text[i]))
            continue;
        const QChar before = neighbour(text, i, -1);
        const QChar after = neighbour(text, i, 1);
        const bool isAtRisk = text[i] == u'x' ? before.isDigit() && after.isDigit()
                                              : isTrigger(before) || isTrigger(after);
        if (isAtRisk)
            formats.append({static_cast<int>(i), 1, QTextCharFormat()});
    }
}

} // namespace passerelle
