#pragma once

#include "core/reports/Report.h"

#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace passerelle {

struct PdfBookmark;

/// A report laid out once on A4 pages, the cover included, any of which can then be drawn on any
/// painter: what the PDF says and what a preview shows is the same. Laid out in the language spoken
/// at that time.
class ReportPages final
{
public:
    explicit ReportPages(Report report);
    ~ReportPages();
    ReportPages(ReportPages &&) noexcept;
    ReportPages &operator=(ReportPages &&) noexcept;

    int count() const;
    /// In page units, 1200 to the inch; pages are painted from the top left corner in them.
    QSizeF pageSize() const;
    /// Draws a page, counted from 0, on what is there: white paper, usually.
    void paint(QPainter &painter, int page) const;
    /// Lets a page go that will not be drawn again: shaped texts are the bulk of the memory.
    void forget(int page);

    /// Titles of sections and headings, and where they stand.
    std::vector<PdfBookmark> bookmarks() const;
    const Report &report() const;

private:
    struct Layout;

    std::unique_ptr<Layout> m_layout;
};

} // namespace passerelle
