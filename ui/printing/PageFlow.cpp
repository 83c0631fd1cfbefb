#include "ui/printing/PageFlow.h"

#include <algorithm>

namespace passerelle {

PageFlow::PageFlow(qreal contentHeight)
    : m_contentHeight(contentHeight)
    , m_pages(1)
{
}

void PageFlow::startPage()
{
    if (m_pages.back().empty())
        return;
    m_pages.emplace_back();
    m_bottom = 0;
    m_isAtTop = true;
}

void PageFlow::place(std::vector<Piece> pieces)
{
    auto first = pieces.begin();
    while (first != pieces.end()) {
        auto last = std::find_if(first, pieces.end(),
                                 [](const Piece &piece) { return !piece.keepsWithNext; });
        if (last != pieces.end())
            ++last;
        placeTogether(first, last);
        first = last;
    }
}

void PageFlow::placeTogether(PieceIterator first, PieceIterator last)
{
    qreal inside = 0; // the height of the group, without the space before it
    for (auto piece = first; piece != last; ++piece)
        inside += piece->height + (piece == first ? 0 : piece->spaceBefore);
    const qreal header = first->repeatedHeader ? first->repeatedHeader->height : 0;
    const bool fitsOnePage = header + inside <= m_contentHeight;
    if (!fits(spaceBefore(*first) + inside) && fitsOnePage)
        startPageFor(*first);
    for (auto piece = first; piece != last; ++piece)
        placeOne(*piece);
}

void PageFlow::placeOne(Piece &piece)
{
    if (!fits(spaceBefore(piece) + piece.height) && !m_isAtTop)
        startPageFor(piece);
    m_bottom += spaceBefore(piece);
    for (const BookmarkTitle &title : piece.bookmarks)
        m_bookmarks.push_back({title, m_pages.size() - 1, m_bottom});
    const qreal top = m_bottom;
    m_bottom += piece.height;
    m_isAtTop = false;
    m_pages.back().push_back({std::move(piece), top});
}

void PageFlow::startPageFor(const Piece &piece)
{
    startPage();
    if (!piece.repeatedHeader)
        return;
    m_pages.back().push_back({*piece.repeatedHeader, 0});
    m_bottom = piece.repeatedHeader->height;
}

qreal PageFlow::spaceBefore(const Piece &piece) const
{
    return m_isAtTop ? 0 : piece.spaceBefore;
}

} // namespace passerelle
