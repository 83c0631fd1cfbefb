#pragma once

#include "core/reports/Report.h"

#include <QColor>
#include <QFont>
#include <QTextCharFormat>

#include <array>

/// The look of printed documents: measures, faces and colours. Lengths are in page units,
/// 1200 to the inch.
namespace passerelle {

inline constexpr int pageUnitsPerInch = 1200;
inline constexpr qreal pageUnitsPerPoint = pageUnitsPerInch / 72.0;

/// A length in typographic points, in page units.
constexpr qreal points(qreal value)
{
    return value * pageUnitsPerPoint;
}

/// Face, colour and line height of a kind of text.
class TextStyle final
{
public:
    struct Look
    {
        qreal sizePoints = 9.6;
        qreal lineRatio = 1.45;
        QFont::Weight weight = QFont::Normal;
        QColor colour;
    };

    explicit TextStyle(const Look &look);

    QFont font(RunStyle style) const { return isBold(style) ? m_boldFont : m_font; }
    QColor colour(RunStyle style) const;

    /// The format of a run among runs of other styles.
    const QTextCharFormat &format(RunStyle style) const
    {
        return m_formats[static_cast<std::size_t>(style)];
    }

    qreal lineHeight() const { return m_lineHeight; }

    /// From the top of a line to its baseline.
    qreal baseline() const { return m_baseline; }

private:
    static bool isBold(RunStyle style)
    {
        return style == RunStyle::Strong || style == RunStyle::Alert;
    }

    QFont m_font;
    QFont m_boldFont;
    QColor m_colour;
    std::array<QTextCharFormat, 4> m_formats;
    qreal m_lineHeight;
    qreal m_baseline;
};

/// Every kind of text of a document. Made once per document: fonts are costly to resolve.
struct PrintStyle
{
    PrintStyle();

    const TextStyle &heading(int level) const { return level <= 2 ? heading2 : heading3; }
    const TextStyle &paragraph(ParagraphStyle style) const;

    TextStyle pageTitle; ///< of a section that starts a page
    TextStyle runningTitle; ///< of a section that goes on down the page
    TextStyle heading2;
    TextStyle heading3;
    TextStyle body;
    TextStyle lead;
    TextStyle note;
    TextStyle tableHeader;
    TextStyle tableCell;
    TextStyle figureLabel;
    TextStyle furniture; ///< headers and footers
};

} // namespace passerelle
