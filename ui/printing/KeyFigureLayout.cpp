#include "ui/printing/KeyFigureLayout.h"

#include "ui/look/Palette.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace passerelle {

namespace {

constexpr std::size_t figureLimit = 5;
constexpr qreal gutter = points(14);
constexpr qreal padding = points(7);
constexpr qreal topRule = points(0.9);
constexpr qreal bottomRule = points(0.6);

/// The largest size at which every value of the band stands on one line.
TextStyle valueStyle(const std::vector<KeyFigure> &figures, qreal width)
{
    for (const qreal size : {17.0, 14.5, 12.0}) {
        TextStyle style({size, 1.32, QFont::Bold, palette::ink});
        const QFontMetricsF metrics(style.font(RunStyle::Plain));
        const bool allFit =
            std::all_of(figures.begin(), figures.end(), [&](const KeyFigure &figure) {
                return metrics.horizontalAdvance(figure.value) <= width;
            });
        if (allFit)
            return style;
    }
    return TextStyle({10.5, 1.32, QFont::Bold, palette::ink});
}

Piece bandPiece(const std::vector<KeyFigure> &figures, const PrintStyle &style, qreal width)
{
    const auto count = static_cast<qreal>(figures.size());
    const qreal column = (width + gutter) / count;
    const TextStyle values = valueStyle(figures, column - gutter);
    Piece piece;
    piece.marks.emplace_back(FillMark{QRectF(0, 0, width, topRule), palette::heading});
    const qreal top = topRule + padding;
    std::vector<std::shared_ptr<const TextBlock>> labels;
    qreal valueHeight = values.lineHeight();
    qreal left = 0;
    for (const KeyFigure &figure : figures) {
        const auto value =
            std::make_shared<TextBlock>(RichText{{figure.value}}, values, column - gutter);
        valueHeight = std::max(valueHeight, value->height());
        piece.marks.emplace_back(TextMark{value, 0, value->lineCount(), {left, top}});
        labels.push_back(std::make_shared<TextBlock>(RichText{{figure.label}}, style.figureLabel,
                                                     column - gutter));
        left += column;
    }
    qreal bottom = top + valueHeight;
    left = 0;
    for (const auto &label : labels) {
        piece.marks.emplace_back(TextMark{label, 0, label->lineCount(), {left, top + valueHeight}});
        bottom = std::max(bottom, top + valueHeight + label->height());
        left += column;
    }
    piece.height = bottom + padding + bottomRule;
    piece.marks.emplace_back(
        FillMark{QRectF(0, piece.height - bottomRule, width, bottomRule), palette::line});
    return piece;
}

} // namespace

std::vector<Piece> keyFigurePieces(const KeyFigureBand &band, const PrintStyle &style, qreal width)
{
    const std::size_t count = band.figures.size();
    if (count == 0)
        return {};
    const std::size_t rows = (count + figureLimit - 1) / figureLimit;
    const std::size_t perRow = (count + rows - 1) / rows;
    std::vector<Piece> pieces;
    for (std::size_t from = 0; from < count; from += perRow) {
        const auto first = band.figures.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last =
            band.figures.begin() + static_cast<std::ptrdiff_t>(std::min(from + perRow, count));
        pieces.push_back(bandPiece({first, last}, style, width));
        pieces.back().spaceBefore = from > 0 ? points(8) : 0;
    }
    return pieces;
}

} // namespace passerelle
