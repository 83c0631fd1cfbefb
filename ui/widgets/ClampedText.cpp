#include "ui/widgets/ClampedText.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

namespace passerelle {

ClampedText clampedText(const QString &text, const QFont &font, int width, int mostLines)
{
    QString words = text.trimmed();
    // Not simplified(), which makes breaking spaces of the others: « and » stand by their words.
    words.replace(u'\n', u' ');
    QTextLayout layout(words, font);
    QStringList lines;
    bool isWhole = true;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        if (isLast) {
            const QString rest = words.mid(line.textStart());
            lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            isWhole = lines.last() == rest;
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return {lines.join(u'\n'), isWhole};
}

ClampedText ClampedTextCache::clamped(const QString &text, const QFont &font, int width,
                                      int mostLines)
{
    constexpr qsizetype mostWidths = 16; // a window that is dragged larger asks for each on its way
    const bool isSame = text == m_text && font == m_font && mostLines == m_mostLines;
    if (!isSame || m_byWidth.size() >= mostWidths)
        m_byWidth.clear();
    m_text = text;
    m_font = font;
    m_mostLines = mostLines;
    auto found = m_byWidth.constFind(width);
    if (found == m_byWidth.constEnd())
        found = m_byWidth.insert(width, clampedText(text, font, width, mostLines));
    return *found;
}

} // namespace passerelle
