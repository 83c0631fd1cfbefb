#pragma once

#include "ui/printing/TextBlock.h"

#include <QRectF>

#include <memory>

class QPainter;

namespace passerelle {

/// What stands around the contents of every page: who speaks, about what, which page, the notice.
class PageFrame final
{
public:
    /// A frame for pages of `pageSize`, in page units.
    PageFrame(const Report &report, const PrintStyle &style, QSizeF pageSize);

    QSizeF pageSize() const { return m_pageSize; }

    /// Where the contents of a page go.
    QRectF content() const { return m_content; }

    /// Header and footer of page `number` of `total`, both counted from one.
    void paint(QPainter &painter, int number, int total) const;

    /// The notice alone, where the footer begins: for the cover.
    void paintCoverNotice(QPainter &painter) const;

private:
    using Text = std::shared_ptr<const TextBlock>;

    void layOutHeader(const Report &report);
    void layOutFooter(const Report &report);
    Text text(const QString &text, CellAlignment alignment = CellAlignment::Start) const;
    qreal widthOf(const QString &text) const;
    QString elided(const QString &text, qreal width) const;

    const PrintStyle &m_style;
    QSizeF m_pageSize;
    QRectF m_content;
    qreal m_footerRule;
    bool m_noticeStandsInFooter = false; ///< between territory and page number; else above them
    qreal m_noticeLeft = 0;
    // Laid out once: they are the same on every page.
    Text m_kind;
    Text m_plan;
    Text m_territory;
    Text m_notice;
};

} // namespace passerelle
