#include "ui/printing/ReportPages.h"

#include "ui/printing/BlockLayout.h"
#include "ui/printing/CoverPage.h"
#include "ui/printing/PageFlow.h"
#include "ui/printing/PageFrame.h"
#include "ui/printing/PdfFinishing.h"

#include <QPageLayout>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace passerelle {

namespace {

/// A short document says so by its first section, which goes on under the titles; one of which
/// little more than the kind is known has nothing to put on a cover either.
bool hasCover(const Report &report)
{
    const bool isShort = !report.sections.empty() && !report.sections.front().startsPage;
    const bool isBare = report.planTitle.isEmpty() && report.periodText.isEmpty()
        && report.coverLines.isEmpty() && report.logos.empty();
    return !isShort && !isBare;
}

/// A page of its own, or what is left of one that is hardly begun, for a section and those that
/// follow it down the page; too long for its page by little, it is drawn together.
class Chapter final
{
public:
    using SectionIterator = std::vector<Section>::const_iterator;

    Chapter(const BlockLayout &layout, SectionIterator first, SectionIterator end)
        : m_layout(layout)
        , m_first(first)
        , m_last(std::find_if(first + 1, end,
                              [](const Section &section) { return section.startsPage; }))
    {
    }

    SectionIterator end() const { return m_last; }

    void placeIn(PageFlow &flow) const
    {
        std::vector<Piece> running = pieces(true);
        if (!m_first->startsPage || flow.hasRoomForSection(running)) {
            flow.place(std::move(running));
            return;
        }
        flow.startPage();
        flow.place(m_layout.tightened(pieces(false)));
    }

private:
    /// The first section keeps to its page by itself: those that follow may well be longer.
    std::vector<Piece> pieces(bool isRunning) const
    {
        std::vector<Piece> all = m_layout.sectionPieces(*m_first, isRunning);
        if (!isRunning)
            all = m_layout.tightened(std::move(all));
        for (auto section = m_first + 1; section != m_last; ++section) {
            std::vector<Piece> more = m_layout.sectionPieces(*section, true);
            std::move(more.begin(), more.end(), std::back_inserter(all));
        }
        return all;
    }

    const BlockLayout &m_layout;
    SectionIterator m_first;
    SectionIterator m_last;
};

PageFlow flowOf(const Report &report, const PrintStyle &style, const PageFrame &frame)
{
    const BlockLayout layout(style, frame.content().size());
    PageFlow flow(frame.content().height());
    auto section = report.sections.begin();
    if (!hasCover(report)) {
        flow.place(mastheadPieces(report, style, frame.content().width()));
        if (section != report.sections.end())
            flow.place(layout.sectionPieces(*section++, true));
    }
    while (section != report.sections.end()) {
        const Chapter chapter(layout, section, report.sections.end());
        chapter.placeIn(flow);
        section = chapter.end();
    }
    return flow;
}

/// As QPdfWriter counts it.
QSizeF a4InPageUnits()
{
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    return layout.fullRectPixels(pageUnitsPerInch).size();
}

} // namespace

struct ReportPages::Layout
{
    explicit Layout(Report contents)
        : report(std::move(contents))
        , frame(report, style, a4InPageUnits())
        , coverPages(hasCover(report) ? 1 : 0)
    {
        PageFlow flow = flowOf(report, style, frame);
        bookmarks = flow.bookmarks();
        pages = flow.takePages();
        if (coverPages > 0 && pages.size() == 1 && pages.front().empty())
            pages.clear(); // no section: the cover is the document
    }

    int count() const { return coverPages + int(pages.size()); }

    Report report;
    PrintStyle style;
    PageFrame frame;
    int coverPages;
    std::vector<PrintedPage> pages;
    std::vector<Bookmark> bookmarks;
};

ReportPages::ReportPages(Report report)
    : m_layout(std::make_unique<Layout>(std::move(report)))
{
}

ReportPages::~ReportPages() = default;
ReportPages::ReportPages(ReportPages &&) noexcept = default;
ReportPages &ReportPages::operator=(ReportPages &&) noexcept = default;

int ReportPages::count() const
{
    return m_layout->count();
}

QSizeF ReportPages::pageSize() const
{
    return m_layout->frame.pageSize();
}

const Report &ReportPages::report() const
{
    return m_layout->report;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    const PageFrame &frame = m_layout->frame;
    if (page < m_layout->coverPages) {
        paintCover(painter, m_layout->report, frame);
        return;
    }
    frame.paint(painter, page + 1, count());
    for (const PlacedPiece &placed : m_layout->pages[std::size_t(page - m_layout->coverPages)])
        paintPiece(painter, placed.piece, frame.content().topLeft() + QPointF(0, placed.top),
                   m_layout->report.locale);
}

void ReportPages::forget(int page)
{
    if (page >= m_layout->coverPages)
        PrintedPage().swap(m_layout->pages[std::size_t(page - m_layout->coverPages)]);
}

std::vector<PdfBookmark> ReportPages::bookmarks() const
{
    std::vector<PdfBookmark> result;
    for (const Bookmark &bookmark : m_layout->bookmarks) {
        const qreal top = (m_layout->frame.content().top() + bookmark.top) / pageUnitsPerPoint;
        result.push_back({bookmark.title.level, bookmark.title.text,
                          bookmark.page + std::size_t(m_layout->coverPages),
                          std::max(top - 8, 0.0)});
    }
    return result;
}

} // namespace passerelle
