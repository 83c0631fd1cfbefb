#include "ui/widgets/ClampedText.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace passerelle {

ClampedText ClampedTextCache::clamped(const QString &text, const QFont &font, int width,
                                      int mostLines)
{
    constexpr qsizetype mostWidths = 16; // a window that is dragged larger asks for each on its way
    const bool isMeasured = text == m_text && font == m_font;
    if (!isMeasured)
        measure(text, font);
    if (!isMeasured || mostLines != m_mostLines || m_byWidth.size() >= mostWidths)
        m_byWidth.clear();
    m_mostLines = mostLines;
    auto found = m_byWidth.constFind(width);
    if (found == m_byWidth.constEnd())
        found = m_byWidth.insert(width, broken(width, mostLines));
    return *found;
}

void ClampedTextCache::measure(const QString &text, const QFont &font)
{
    m_text = text;
    m_font = font;
    // Not simplified(), which makes breaking spaces of the others: « and » stand by their words.
    m_line = text.trimmed();
    for (const QChar lineEnd :
         {QChar(u'\n'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        m_line.replace(lineEnd, u' ');
    m_words.clear();
    QTextLayout layout(m_line, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(m_line.size()));
    layout.endLayout();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_line);
    for (qsizetype start = 0; start < m_line.size(); start = finder.position()) {
        if (finder.toNextBoundary() < 0)
            finder.toEnd();
        qsizetype end = finder.position();
        while (end > start && m_line.at(end - 1) == u' ')
            --end;
        m_words.push_back({start, line.cursorToX(int(start)), line.cursorToX(int(end))});
    }
}

ClampedText ClampedTextCache::broken(int width, int mostLines) const
{
    QStringList lines;
    for (size_t first = 0; first < m_words.size();) {
        const double edge = m_words[first].left + width;
        const bool fitsWhole = m_words.back().right <= edge;
        const QString rest = m_line.mid(m_words[first].start);
        const bool isLast = lines.size() + 1 == mostLines;
        if (fitsWhole || isLast) {
            lines << (fitsWhole ? rest
                                : QFontMetrics(m_font).elidedText(rest, Qt::ElideRight, width));
            return {lines.join(u'\n'), fitsWhole};
        }
        size_t next = first + 1;
        while (next < m_words.size() && m_words[next].right <= edge)
            ++next;
        const qsizetype end = next < m_words.size() ? m_words[next].start : m_line.size();
        lines << m_line.sliced(m_words[first].start, end - m_words[first].start).trimmed();
        first = next;
    }
    return {lines.join(u'\n'), true};
}

} // namespace passerelle
