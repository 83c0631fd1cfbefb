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
    void paintHeader(QPainter &painter) const;
    void paintNotice(QPainter &painter) const;
    void paintFooter(QPainter &painter, const QString &pageText) const;
    QString elided(const QString &text, qreal width) const;
    qreal widthOf(const QString &text) const;
    void paintText(QPainter &painter, const QString &text, qreal left, qreal top) const;

    const PrintStyle &m_style;
    QString m_kind;
    QString m_plan;
    QString m_territory;
    std::shared_ptr<const TextBlock> m_notice;
    bool m_noticeStandsInFooter = false; ///< between territory and page number; else above them
    QSizeF m_pageSize;
    QRectF m_content;
    qreal m_footerRule = 0;
};

/// The plan's title and its term on one line; either may be empty.
QString planLine(const Report &report);

} // namespace passerelle
