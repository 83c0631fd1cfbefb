#include "ui/printing/PageFrame.h"

#include "ui/look/Palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace passerelle {

namespace {

constexpr qreal sideMargin = points(50);
constexpr qreal headerTextTop = points(20.5);
constexpr qreal headerRule = points(37);
constexpr qreal contentTop = points(60);
constexpr qreal footerRuleFromBottom = points(39);
constexpr qreal footerTextGap = points(5);
constexpr qreal contentGap = points(13);
constexpr qreal textGap = points(16);
constexpr qreal ruleWidth = points(0.6);

} // namespace

PageFrame::PageFrame(const Report &report, const PrintStyle &style, QSizeF pageSize)
    : m_style(style)
    , m_pageSize(pageSize)
    , m_content(sideMargin, contentTop, pageSize.width() - 2 * sideMargin, 0)
    , m_footerRule(pageSize.height() - footerRuleFromBottom)
{
    layOutHeader(report);
    layOutFooter(report);
    m_content.setBottom(m_footerRule - contentGap);
}

void PageFrame::layOutHeader(const Report &report)
{
    const qreal room = m_content.width() - textGap;
    const QString kind = report.kind.simplified();
    const QString plan = planLine(report).simplified();
    // Each side may use what the other leaves, and half of the line at least.
    const QString shownKind = elided(kind, std::max(room / 2, room - widthOf(plan)));
    m_kind = text(shownKind);
    m_plan = text(elided(plan, room - widthOf(shownKind)), CellAlignment::End);
}

void PageFrame::layOutFooter(const Report &report)
{
    const qreal width = m_content.width();
    const qreal pageNumberRoom = widthOf(QStringLiteral("0000 / 0000")) + textGap;
    const QString territory = report.territory.simplified();
    const qreal territoryWidth = std::min(widthOf(territory), width * 0.4);
    m_notice = std::make_shared<TextBlock>(RichText{{report.notice.simplified(), RunStyle::Strong}},
                                           m_style.furniture, width);
    const qreal noticeWidth = m_notice->naturalWidth();
    m_noticeStandsInFooter = m_notice->lineCount() <= 1
        && noticeWidth <= width - territoryWidth - textGap - pageNumberRoom;
    if (m_noticeStandsInFooter) {
        m_noticeLeft = std::min(std::max((width - noticeWidth) / 2, territoryWidth + textGap),
                                width - pageNumberRoom - noticeWidth);
    } else {
        m_footerRule -= m_notice->height();
    }
    const bool sharesLine = m_noticeStandsInFooter && m_notice->lineCount() > 0;
    m_territory = text(elided(territory, sharesLine ? territoryWidth : width - pageNumberRoom));
}

void PageFrame::paint(QPainter &painter, int number, int total) const
{
    const qreal left = m_content.left();
    m_kind->paint(painter, {left, headerTextTop});
    m_plan->paint(painter, {left, headerTextTop});
    if (m_kind->lineCount() + m_plan->lineCount() > 0)
        painter.fillRect(QRectF(left, headerRule, m_content.width(), ruleWidth), palette::line);

    painter.fillRect(QRectF(left, m_footerRule, m_content.width(), ruleWidth), palette::line);
    const qreal top = m_footerRule + footerTextGap;
    m_notice->paint(painter, {left + m_noticeLeft, top});
    const qreal lastLine = top + (m_noticeStandsInFooter ? 0 : m_notice->height());
    m_territory->paint(painter, {left, lastLine});
    //: Page number and number of pages at the foot of a printed page
    const QString pageText =
        QCoreApplication::translate("PageFrame", "%1 / %2").arg(number).arg(total);
    text(pageText, CellAlignment::End)->paint(painter, {left, lastLine});
}

void PageFrame::paintCoverNotice(QPainter &painter) const
{
    m_notice->paint(painter, {m_content.left(), m_footerRule + footerTextGap});
}

PageFrame::Text PageFrame::text(const QString &text, CellAlignment alignment) const
{
    return std::make_shared<TextBlock>(RichText{{text}}, m_style.furniture, m_content.width(),
                                       alignment);
}

qreal PageFrame::widthOf(const QString &text) const
{
    return QFontMetricsF(m_style.furniture.font(RunStyle::Plain)).horizontalAdvance(text);
}

QString PageFrame::elided(const QString &text, qreal width) const
{
    const QFontMetricsF metrics(m_style.furniture.font(RunStyle::Plain));
    return metrics.elidedText(text, Qt::ElideRight, width + points(0.2));
}

} // namespace passerelle
