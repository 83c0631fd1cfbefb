#include "ui/printing/TextBlock.h"

#include "core/reports/Typography.h"
#include "ui/printing/LoneMarks.h"

#include <QPainter>

#include <algorithm>

namespace passerelle {

namespace {

QString joinedText(const RichText &text)
{
    QString joined;
    for (const TextRun &run : text)
        joined += run.text;
    joined.replace(u'\t', u' ');
    joined.replace(u'\n', QChar::LineSeparator);
    return withWholeDates(joined);
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool hasOneStyle(const RichText &text)
{
    return std::all_of(text.begin(), text.end(),
                       [&](const TextRun &run) { return run.style == text.front().style; });
}

} // namespace

TextBlock::TextBlock(const RichText &text, const TextStyle &style, qreal width,
                     CellAlignment alignment)
    : m_lineHeight(style.lineHeight())
{
    const QString joined = joinedText(text);
    if (isBlank(joined))
        return;
    const RunStyle first = hasOneStyle(text) ? text.front().style : RunStyle::Plain;
    m_colour = style.colour(first);
    m_layout.setText(joined);
    m_layout.setFont(style.font(first));
    QList<QTextLayout::FormatRange> formats;
    if (!hasOneStyle(text)) {
        int start = 0;
        for (const TextRun &run : text) {
            const int length = static_cast<int>(run.text.size());
            if (run.style != RunStyle::Plain)
                formats.append({start, length, style.format(run.style)});
            start += length;
        }
    }
    separateLoneMarks(joined, formats);
    if (!formats.isEmpty())
        m_layout.setFormats(formats);
    breakLines(width, style.baseline(), alignment);
}

void TextBlock::breakLines(qreal width, qreal baseline, CellAlignment alignment)
{
    QTextOption option(alignment == CellAlignment::End ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, m_lineHeight));
        // A fallback font may be taller than ours: every line hangs from its baseline.
        line.setPosition(QPointF(0, top + baseline - line.ascent()));
        top += m_lineHeight;
    }
    m_layout.endLayout();
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, int first, int count) const
{
    painter.setPen(m_colour);
    const QPointF origin = topLeft - QPointF(0, first * m_lineHeight);
    for (int i = first; i < std::min(first + count, lineCount()); ++i)
        m_layout.lineAt(i).draw(&painter, origin);
}

} // namespace passerelle
