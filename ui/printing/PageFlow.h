#pragma once

#include "ui/printing/Piece.h"

#include <vector>

namespace passerelle {

struct PlacedPiece
{
    Piece piece;
    qreal top = 0; ///< from the top of the page's content
};

using PrintedPage = std::vector<PlacedPiece>;

/// Where a title landed.
struct Bookmark
{
    BookmarkTitle title;
    std::size_t page = 0; ///< counted from zero among the pages of the flow
    qreal top = 0; ///< from the top of the page's content
};

/// Pours pieces into pages: what keeps together stays together, a table's header comes back on each
/// page, nothing is cut that fits on a page.
class PageFlow final
{
public:
    /// Pages of `contentHeight` page units.
    explicit PageFlow(qreal contentHeight);

    /// Goes to a new page unless the current one is still empty.
    void startPage();

    /// Whether a section that would rather start a page had better go on down the current one:
    /// little of it is used, and the title keeps company with the lines that follow it.
    bool hasRoomForSection(const std::vector<Piece> &section) const;

    /// Places the pieces, in order, after what is there.
    void place(std::vector<Piece> pieces);

    const std::vector<PrintedPage> &pages() const { return m_pages; }
    std::vector<PrintedPage> takePages() { return std::move(m_pages); }
    const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }

private:
    using PieceIterator = std::vector<Piece>::iterator;

    void placeTogether(PieceIterator first, PieceIterator last);
    void placeOne(Piece &piece);
    void startPageFor(const Piece &piece);
    qreal spaceBefore(const Piece &piece) const;
    bool fits(qreal height) const { return m_bottom + height <= m_contentHeight + 0.5; }

    qreal m_contentHeight;
    std::vector<PrintedPage> m_pages;
    qreal m_bottom = 0;
    bool m_isAtTop = true;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace passerelle
