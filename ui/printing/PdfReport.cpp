#include "ui/printing/PdfReport.h"

#include "ui/printing/BlockLayout.h"
#include "ui/printing/CoverPage.h"
#include "ui/printing/PageFlow.h"
#include "ui/printing/PageFrame.h"
#include "ui/printing/PdfFinishing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

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
    std::vector<Piece> pieces(bool isRunning) const
    {
        std::vector<Piece> all = m_layout.sectionPieces(*m_first, isRunning);
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

/// Draws the pages and lets each go once drawn: their shaped texts are the bulk of the memory.
void paintPages(QPdfWriter &writer, const Report &report, const PageFrame &frame,
                std::vector<Page> pages)
{
    const int coverPages = hasCover(report) ? 1 : 0;
    if (coverPages > 0 && pages.size() == 1 && pages.front().empty())
        pages.clear(); // no section: the cover is the document
    const int total = static_cast<int>(pages.size()) + coverPages;
    QPainter painter(&writer);
    if (coverPages > 0)
        paintCover(painter, report, frame);
    int number = coverPages;
    for (Page &page : pages) {
        if (number > 0)
            writer.newPage();
        ++number;
        frame.paint(painter, number, total);
        for (const PlacedPiece &placed : page) {
            paintPiece(painter, placed.piece, frame.content().topLeft() + QPointF(0, placed.top),
                       report.locale);
        }
        Page().swap(page);
    }
}

std::vector<PdfBookmark> pdfBookmarks(const std::vector<Bookmark> &bookmarks, const Report &report,
                                      const PageFrame &frame)
{
    std::vector<PdfBookmark> result;
    const std::size_t coverPages = hasCover(report) ? 1 : 0;
    for (const Bookmark &bookmark : bookmarks) {
        const qreal top = (frame.content().top() + bookmark.top) / pageUnitsPerPoint;
        result.push_back({bookmark.title.level, bookmark.title.text, bookmark.page + coverPages,
                          std::max(top - 8, 0.0)});
    }
    return result;
}

PdfProperties propertiesOf(const Report &report)
{
    PdfProperties properties;
    QStringList title{report.kind.simplified(), report.planTitle.simplified()};
    title.removeAll(QString());
    QStringList subject{planLine(report).simplified(), report.periodText.simplified(),
                        report.dataDateText.simplified()};
    subject.removeAll(QString());
    properties.title = title.join(QStringLiteral(" – "));
    properties.author = report.territory.simplified();
    properties.subject = subject.join(QStringLiteral(" · "));
    properties.keywords = report.keywords.join(QStringLiteral(", "));
    properties.language = report.locale.bcp47Name();
    properties.created = QDateTime::currentDateTimeUtc();
    return properties;
}

Result<QByteArray> pdfOf(const Report &report)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    std::vector<PdfBookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(pageUnitsPerInch);
        const PrintStyle style;
        const PageFrame frame(report, style, QSizeF(writer.width(), writer.height()));
        PageFlow flow = flowOf(report, style, frame);
        bookmarks = pdfBookmarks(flow.bookmarks(), report, frame);
        paintPages(writer, report, frame, flow.takePages());
    }
    return finishedPdf(drawn, propertiesOf(report), bookmarks);
}

Error writeError(const QSaveFile &file)
{
    return {ErrorCode::File,
            QCoreApplication::translate("PdfReport",
                                        "The document could not be written to “%1” (%2). Choose "
                                        "another folder, or close the program that uses the file.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
            file.errorString()};
}

} // namespace

Result<> writePdf(const Report &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    const Result<QByteArray> pdf = pdfOf(report);
    if (!pdf)
        return pdf.error();
    if (file.write(*pdf) != pdf->size() || !file.commit())
        return writeError(file);
    return {};
}

} // namespace passerelle
