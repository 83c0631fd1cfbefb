#include "ui/printing/PageFlow.h"

#include <algorithm>
#include <numeric>

namespace passerelle {

namespace {

constexpr qreal littleUsed = 0.45; ///< share of a page above which a new section leaves it
constexpr qreal notTooFull = 0.7; ///< the same for one that ends on that page
constexpr qreal openingShare = 0.2; ///< a title and some eight lines

/// The height of the pieces from `first` to `last`, the space above them included.
template <typename Iterator>
qreal heightOf(Iterator first, Iterator last)
{
    return std::accumulate(first, last, 0.0, [](qreal sum, const Piece &piece) {
        return sum + piece.spaceBefore + piece.height;
    });
}

} // namespace

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

bool PageFlow::hasRoomForSection(const std::vector<Piece> &section) const
{
    const qreal whole = heightOf(section.begin(), section.end());
    // What ends on the page may stand lower; but the first page, a summary, stays by itself.
    const bool mayStandLower = m_pages.size() > 1 && fits(whole);
    if (m_isAtTop || m_bottom >= (mayStandLower ? notTooFull : littleUsed) * m_contentHeight)
        return false;
    const auto parts = std::find_if(section.begin(), section.end(),
                                    [](const Piece &piece) { return !piece.keepsWithNext; });
    const auto opening = parts == section.end() ? parts : parts + 1;
    const qreal few = std::min(whole, openingShare * m_contentHeight);
    return fits(std::max(heightOf(section.begin(), opening), few));
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
