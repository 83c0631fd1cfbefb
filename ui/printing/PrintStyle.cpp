#include "ui/printing/PrintStyle.h"

#include "ui/look/DocumentFont.h"
#include "ui/look/Palette.h"

#include <QFontMetricsF>

namespace passerelle {

TextStyle::TextStyle(const Look &look)
    : m_font(documentFont(points(look.sizePoints), look.weight))
    , m_boldFont(documentFont(points(look.sizePoints), QFont::Bold))
    , m_colour(look.colour)
    , m_lineHeight(points(look.sizePoints * look.lineRatio))
{
    const QFontMetricsF metrics(m_font);
    m_baseline = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (const RunStyle style :
         {RunStyle::Plain, RunStyle::Strong, RunStyle::Muted, RunStyle::Alert}) {
        QTextCharFormat &format = m_formats[static_cast<std::size_t>(style)];
        format.setForeground(colour(style));
        if (isBold(style))
            format.setFont(m_boldFont);
    }
}

QColor TextStyle::colour(RunStyle style) const
{
    switch (style) {
    case RunStyle::Plain:
    case RunStyle::Strong:
        return m_colour;
    case RunStyle::Muted:
        return palette::softInk;
    case RunStyle::Alert:
        return palette::alert;
    }
    return m_colour;
}

PrintStyle::PrintStyle()
    : pageTitle({19, 1.22, QFont::Bold, palette::heading})
    , runningTitle({15, 1.25, QFont::Bold, palette::heading})
    , heading2({12, 1.3, QFont::Bold, palette::heading})
    , heading3({10, 1.35, QFont::Bold, palette::ink})
    , body({9.6, 1.45, QFont::Normal, palette::ink})
    , lead({9.6, 1.45, QFont::Normal, palette::softInk})
    , note({8, 1.4, QFont::Normal, palette::softInk})
    , tableHeader({8.7, 1.4, QFont::Bold, palette::ink})
    , tableCell({8.7, 1.42, QFont::Normal, palette::ink})
    , figureLabel({8.3, 1.5, QFont::Normal, palette::softInk})
    , furniture({8, 1.4, QFont::Normal, palette::softInk})
{
}

const TextStyle &PrintStyle::paragraph(ParagraphStyle style) const
{
    switch (style) {
    case ParagraphStyle::Body:
        return body;
    case ParagraphStyle::Lead:
        return lead;
    case ParagraphStyle::Note:
        return note;
    }
    return body;
}

} // namespace passerelle
