#include "ui/printing/Piece.h"

#include <QPainter>

#include <algorithm>

namespace passerelle {

namespace {

struct MarkPainter
{
    QPainter &painter;
    QPointF origin;
    const QLocale &locale;

    void operator()(const TextMark &mark) const
    {
        mark.block->paint(painter, origin + mark.position, mark.firstLine, mark.lineCount);
    }

    void operator()(const FillMark &mark) const
    {
        painter.fillRect(mark.area.translated(origin), mark.colour);
    }

    void operator()(const ChartMark &mark) const
    {
        paintChart(painter, *mark.chart,
                   {mark.area.translated(origin), pageUnitsPerPoint, locale, mark.legend});
    }
};

struct MarkMover
{
    QPointF offset;

    Mark operator()(TextMark mark) const
    {
        mark.position += offset;
        return mark;
    }

    Mark operator()(FillMark mark) const
    {
        mark.area.translate(offset);
        return mark;
    }

    Mark operator()(ChartMark mark) const
    {
        mark.area.translate(offset);
        return mark;
    }
};

} // namespace

std::vector<int> lineGroups(int lineCount)
{
    if (lineCount <= 3)
        return lineCount > 0 ? std::vector<int>{lineCount} : std::vector<int>{};
    std::vector<int> groups(static_cast<std::size_t>(lineCount - 2), 1);
    groups.front() = 2;
    groups.back() = 2;
    return groups;
}

std::vector<Piece> textPieces(const std::shared_ptr<const TextBlock> &block, qreal left)
{
    std::vector<Piece> pieces;
    int line = 0;
    for (const int count : lineGroups(block->lineCount())) {
        Piece piece;
        piece.height = count * block->lineHeight();
        piece.marks.emplace_back(TextMark{block, line, count, QPointF(left, 0)});
        pieces.push_back(std::move(piece));
        line += count;
    }
    return pieces;
}

void keepLastItemsTogether(std::vector<Piece> &pieces, const std::vector<std::size_t> &starts,
                           qreal pageHeight)
{
    constexpr std::size_t company = 3;
    constexpr qreal mostOfPage = 0.25;
    const std::size_t firstItem = starts.size() - std::min(starts.size(), company);
    qreal height = 0;
    for (std::size_t i = pieces.size(); i > 0 && firstItem < starts.size(); --i) {
        Piece &piece = pieces[i - 1];
        height += piece.spaceBefore + piece.height;
        if (i - 1 < starts[firstItem] || height > mostOfPage * pageHeight)
            return;
        piece.keepsWithNext = piece.keepsWithNext || i < pieces.size();
    }
}

void addMarks(Piece &whole, const Piece &part, QPointF offset)
{
    for (const Mark &mark : part.marks)
        whole.marks.push_back(std::visit(MarkMover{offset}, mark));
}

void paintPiece(QPainter &painter, const Piece &piece, QPointF topLeft, const QLocale &locale)
{
    for (const Mark &mark : piece.marks)
        std::visit(MarkPainter{painter, topLeft, locale}, mark);
}

} // namespace passerelle
