#include "ui/printing/PageFrame.h"

#include "ui/charts/Palette.h"

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

QString planLine(const Report &report)
{
    if (report.planTitle.isEmpty() || report.planTerm.isEmpty())
        return report.planTitle + report.planTerm;
    return report.planTitle + u' ' + report.planTerm;
}

PageFrame::PageFrame(const Report &report, const PrintStyle &style, QSizeF pageSize)
    : m_style(style)
    , m_kind(report.kind.simplified())
    , m_plan(planLine(report).simplified())
    , m_territory(report.territory.simplified())
    , m_pageSize(pageSize)
    , m_footerRule(pageSize.height() - footerRuleFromBottom)
{
    const qreal width = pageSize.width() - 2 * sideMargin;
    m_notice = std::make_shared<TextBlock>(RichText{{report.notice.simplified(), RunStyle::Strong}},
                                           style.furniture, width);
    const qreal territoryWidth = std::min(widthOf(m_territory), width * 0.4);
    const qreal pageTextWidth = widthOf(QStringLiteral("0000 / 0000"));
    m_noticeStandsInFooter = m_notice->lineCount() <= 1
        && m_notice->naturalWidth() <= width - territoryWidth - pageTextWidth - 2 * textGap;
    if (!m_noticeStandsInFooter)
        m_footerRule -= m_notice->height();
    m_content = QRectF(sideMargin, contentTop, width, m_footerRule - contentGap - contentTop);
}

void PageFrame::paint(QPainter &painter, int number, int total) const
{
    paintHeader(painter);
    //: Page number and number of pages at the foot of a printed page
    const QString pageText =
        QCoreApplication::translate("PageFrame", "%1 / %2").arg(number).arg(total);
    paintFooter(painter, pageText);
}

void PageFrame::paintHeader(QPainter &painter) const
{
    const qreal width = m_content.width();
    const qreal half = (width - textGap) / 2;
    // Each side may use what the other leaves, and half of the line at least.
    const qreal kindRoom = std::max(half, width - textGap - widthOf(m_plan));
    const QString kind = elided(m_kind, kindRoom);
    const QString plan = elided(m_plan, width - textGap - widthOf(kind));
    paintText(painter, kind, m_content.left(), headerTextTop);
    paintText(painter, plan, m_content.right() - widthOf(plan), headerTextTop);
    if (!kind.isEmpty() || !plan.isEmpty())
        painter.fillRect(QRectF(m_content.left(), headerRule, width, ruleWidth), palette::line);
}

void PageFrame::paintFooter(QPainter &painter, const QString &pageText) const
{
    painter.fillRect(QRectF(m_content.left(), m_footerRule, m_content.width(), ruleWidth),
                     palette::line);
    paintNotice(painter);
    const qreal top =
        m_footerRule + footerTextGap + (m_noticeStandsInFooter ? 0 : m_notice->height());
    const qreal pageTextWidth = widthOf(pageText);
    const qreal room = m_noticeStandsInFooter && m_notice->lineCount() > 0
        ? m_content.width() * 0.4
        : m_content.width() - pageTextWidth - textGap;
    paintText(painter, elided(m_territory, room), m_content.left(), top);
    paintText(painter, pageText, m_content.right() - pageTextWidth, top);
}

void PageFrame::paintNotice(QPainter &painter) const
{
    qreal left = m_content.left();
    if (m_noticeStandsInFooter) {
        const qreal territoryEnd =
            std::min(widthOf(m_territory), m_content.width() * 0.4) + textGap;
        const qreal centred = (m_content.width() - m_notice->naturalWidth()) / 2;
        const qreal pageText = widthOf(QStringLiteral("0000 / 0000")) + textGap;
        left += std::min(std::max(centred, territoryEnd),
                         m_content.width() - pageText - m_notice->naturalWidth());
    }
    m_notice->paint(painter, {left, m_footerRule + footerTextGap});
}

void PageFrame::paintCoverNotice(QPainter &painter) const
{
    m_notice->paint(painter, {m_content.left(), m_footerRule + footerTextGap});
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

void PageFrame::paintText(QPainter &painter, const QString &text, qreal left, qreal top) const
{
    const TextBlock block({{text}}, m_style.furniture, m_pageSize.width());
    block.paint(painter, {left, top});
}

} // namespace passerelle
