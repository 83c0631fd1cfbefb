#pragma once

#include "ui/charts/ChartPainting.h"
#include "ui/printing/TextBlock.h"

#include <QRectF>

#include <memory>
#include <variant>
#include <vector>

namespace passerelle {

/// Lines of a text, at a place inside a piece.
struct TextMark
{
    std::shared_ptr<const TextBlock> block;
    int firstLine = 0;
    int lineCount = 0;
    QPointF position;
};

/// A filled rectangle: a rule, a band.
struct FillMark
{
    QRectF area;
    QColor colour;
};

struct ChartMark
{
    std::shared_ptr<const Chart> chart;
    QRectF area;
    LegendUse legend = LegendUse::Shown;
};

using Mark = std::variant<TextMark, FillMark, ChartMark>;

/// What a bookmark of the document is called and how deep it stands.
struct BookmarkTitle
{
    int level = 1; ///< 1 or 2
    QString text;
};

/// The smallest thing a page break never cuts: a row, a title, one or two lines. Positions are
/// relative to its top left corner; lengths are page units.
struct Piece
{
    qreal spaceBefore = 0; ///< dropped at the top of a page
    qreal height = 0;
    bool keepsWithNext = false;
    std::vector<Mark> marks;
    std::shared_ptr<const Piece> repeatedHeader; ///< drawn again when a page starts with this piece
    std::vector<BookmarkTitle> bookmarks;
};

/// A text taking its own height, cut so that no line of it ends up alone on a page.
std::vector<Piece> textPieces(const std::shared_ptr<const TextBlock> &block, qreal left = 0);

/// The first and last lines of a text of `lineCount` lines stay together; the others may part.
/// Gives the number of lines of each part, from top to bottom.
std::vector<int> lineGroups(int lineCount);

/// Keeps the last three items of a list or table on one page, so that none starts a page alone, as
/// far as they are not taller than a quarter of it. `starts` tells the first piece of each item.
void keepLastItemsTogether(std::vector<Piece> &pieces, const std::vector<std::size_t> &starts,
                           qreal pageHeight);

/// Adds the marks of `part` to `whole`, moved by `offset`.
void addMarks(Piece &whole, const Piece &part, QPointF offset);

/// Draws a piece with its corner at `topLeft`.
void paintPiece(QPainter &painter, const Piece &piece, QPointF topLeft, const QLocale &locale);

} // namespace passerelle
