#include "ui/printing/CoverPage.h"

#include "ui/look/Palette.h"
#include "ui/printing/LogoRow.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace passerelle {

namespace {

constexpr qreal territoryTop = points(58);
constexpr qreal panelShare = 0.5; ///< of the page's height, unless a long title needs more
constexpr qreal panelPadding = points(40);
constexpr qreal factsGap = points(34);
constexpr qreal labelWidth = points(128);
constexpr qreal logoHeight = points(50);

TextStyle coverStyle(qreal size, qreal lineRatio, QFont::Weight weight, const QColor &colour)
{
    return TextStyle({size, lineRatio, weight, colour});
}

/// The title in the largest size that keeps it within four lines.
std::shared_ptr<const TextBlock> coverTitle(const QString &text, qreal width)
{
    std::shared_ptr<const TextBlock> block;
    for (const qreal size : {38.0, 32.0, 26.0, 21.0}) {
        block = std::make_shared<TextBlock>(
            RichText{{text}}, coverStyle(size, 1.16, QFont::Bold, palette::heading), width);
        if (block->lineCount() <= 4)
            break;
    }
    return block;
}

/// "Porteur : Agglomération d'Agen" as a label and its value; no label without a colon.
struct CoverFact
{
    QString label;
    QString value;
};

CoverFact coverFact(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^([^:]{1,40}?)\\s*:\\s+(.+)$"),
                                            QRegularExpression::DotMatchesEverythingOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(line);
    return match.hasMatch() ? CoverFact{match.captured(1), match.captured(2)} : CoverFact{{}, line};
}

class Cover final
{
public:
    Cover(QPainter &painter, const Report &report, const PageFrame &frame)
        : m_painter(painter)
        , m_report(report)
        , m_frame(frame)
        , m_area(frame.content())
    {
    }

    void paint()
    {
        paintPanel();
        const qreal logosTop =
            m_report.logos.empty() ? m_area.bottom() : m_area.bottom() - logoHeight;
        paintFacts(logosTop - points(14));
        paintLogos(m_painter, m_report.logos,
                   QRectF(m_area.left(), logosTop, m_area.width(), logoHeight));
        m_frame.paintCoverNotice(m_painter);
    }

private:
    /// A pale panel holding the titles, which stand on its lower edge.
    void paintPanel()
    {
        const auto territory = std::make_shared<TextBlock>(
            RichText{{m_report.territory}},
            coverStyle(12.5, 1.35, QFont::DemiBold, palette::heading), m_area.width());
        const auto title = coverTitle(m_report.kind, m_area.width());
        const TextBlock plan({{m_report.planTitle}},
                             coverStyle(15, 1.35, QFont::Normal, palette::ink), m_area.width());
        const TextBlock term({{m_report.planTerm}}, coverStyle(15, 1.35, QFont::Bold, palette::ink),
                             m_area.width());
        const qreal gap = points(16);
        const qreal titles = title->height() + gap + plan.height() + term.height();
        const qreal needed =
            territoryTop + territory->height() + points(50) + titles + panelPadding;
        m_bottom = std::max(m_frame.pageSize().height() * panelShare, needed);
        m_painter.fillRect(QRectF(0, 0, m_frame.pageSize().width(), m_bottom), palette::accentWash);
        m_painter.fillRect(QRectF(0, m_bottom, m_frame.pageSize().width(), points(3)),
                           palette::heading);
        qreal top = m_bottom - panelPadding - titles;
        const qreal bridgeTop = territoryTop + territory->height() + points(6);
        const qreal bridgeHeight = top - points(40) - bridgeTop;
        if (bridgeHeight > points(70))
            paintFootbridge(bridgeTop, bridgeHeight);
        territory->paint(m_painter, {m_area.left(), territoryTop});
        m_painter.fillRect(QRectF(m_area.left(), top - points(18), points(46), points(4)),
                           palette::heading);
        title->paint(m_painter, {m_area.left(), top});
        top += title->height() + gap;
        plan.paint(m_painter, {m_area.left(), top});
        term.paint(m_painter, {m_area.left(), top + plan.height()});
    }

    /// Period and date of the data, then one ruled line per fact, as far down as `limit`.
    void paintFacts(qreal limit)
    {
        qreal top = m_bottom + factsGap;
        const TextBlock period({{m_report.periodText}},
                               coverStyle(12, 1.45, QFont::Bold, palette::ink), m_area.width());
        period.paint(m_painter, {m_area.left(), top});
        top += period.height();
        const bool standsAlone = period.lineCount() == 0;
        const TextBlock dataDate({{m_report.dataDateText}},
                                 standsAlone ? coverStyle(12, 1.45, QFont::Bold, palette::ink)
                                             : coverStyle(10, 1.5, QFont::Normal, palette::softInk),
                                 m_area.width());
        dataDate.paint(m_painter, {m_area.left(), top});
        top += dataDate.height() + (standsAlone && dataDate.lineCount() == 0 ? 0 : points(20));
        std::vector<Fact> facts;
        for (const FactLook &look : {FactLook{9.6, 6}, FactLook{8.6, 4}, FactLook{7.6, 2}}) {
            facts = factsInLook(look);
            const qreal height =
                std::accumulate(facts.begin(), facts.end(), 0.0,
                                [](qreal sum, const Fact &fact) { return sum + fact.height; });
            if (top + height <= limit)
                break;
        }
        for (const Fact &fact : facts) {
            if (top + fact.height > limit)
                return;
            m_painter.fillRect(QRectF(m_area.left(), top, m_area.width(), points(0.6)),
                               palette::line);
            fact.label->paint(m_painter, {m_area.left(), top + fact.padding});
            fact.value->paint(m_painter, {m_area.left() + fact.indent, top + fact.padding});
            top += fact.height;
        }
    }

    struct FactLook
    {
        qreal sizePoints;
        qreal paddingPoints;
    };

    struct Fact
    {
        std::shared_ptr<const TextBlock> label;
        std::shared_ptr<const TextBlock> value;
        qreal indent = 0;
        qreal padding = 0;
        qreal height = 0;
    };

    std::vector<Fact> factsInLook(const FactLook &look) const
    {
        const TextStyle labels = coverStyle(look.sizePoints, 1.4, QFont::Normal, palette::softInk);
        const TextStyle values = coverStyle(look.sizePoints, 1.4, QFont::Normal, palette::ink);
        std::vector<CoverFact> lines;
        for (const QString &line : m_report.coverLines)
            lines.push_back(coverFact(line.trimmed()));
        // Values share one edge, that of a fact without label too.
        const bool hasLabels = std::any_of(lines.begin(), lines.end(), [](const CoverFact &line) {
            return !line.label.isEmpty();
        });
        std::vector<Fact> facts;
        for (const CoverFact &words : lines) {
            Fact fact;
            fact.indent = hasLabels ? labelWidth : 0;
            fact.padding = points(look.paddingPoints);
            fact.label = std::make_shared<TextBlock>(RichText{{words.label}}, labels,
                                                     labelWidth - points(12));
            fact.value = std::make_shared<TextBlock>(RichText{{words.value}}, values,
                                                     m_area.width() - fact.indent);
            fact.height = std::max(fact.label->height(), fact.value->height()) + 2 * fact.padding;
            if (fact.value->lineCount() > 0)
                facts.push_back(std::move(fact));
        }
        return facts;
    }

    /// A footbridge drawn in white on the pale panel, between the territory and the titles: what
    /// the program is named after.
    void paintFootbridge(qreal top, qreal height)
    {
        const qreal width = m_frame.pageSize().width();
        const qreal deck = top + height * 0.82;
        const qreal sag = height * 0.66;
        const auto cable = [&](qreal x) {
            const qreal fromMiddle = 2 * x / width - 1;
            return deck - points(5) - sag * fromMiddle * fromMiddle;
        };
        const auto line = [&](qreal widthPoints) {
            m_painter.setPen(QPen(palette::paper, points(widthPoints)));
        };
        line(1.6);
        constexpr int hangers = 26;
        for (int i = 1; i < hangers; ++i) {
            const qreal x = width * i / hangers;
            m_painter.drawLine(QPointF(x, cable(x)), QPointF(x, deck));
        }
        QPainterPath path(QPointF(0, cable(0)));
        path.quadTo(QPointF(width / 2, 2 * cable(width / 2) - cable(0)),
                    QPointF(width, cable(width)));
        line(3);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        m_painter.fillRect(QRectF(0, deck, width, points(5)), palette::paper);
    }

    QPainter &m_painter;
    const Report &m_report;
    const PageFrame &m_frame;
    QRectF m_area;
    qreal m_bottom = 0;
};

} // namespace

void paintCover(QPainter &painter, const Report &report, const PageFrame &frame)
{
    Cover(painter, report, frame).paint();
}

std::vector<Piece> mastheadPieces(const Report &report, const PrintStyle &style, qreal width)
{
    const TextStyle territory = coverStyle(9.6, 1.45, QFont::DemiBold, palette::heading);
    const TextStyle plan = coverStyle(10.5, 1.45, QFont::Normal, palette::ink);
    QStringList dates{report.periodText, report.dataDateText};
    dates.removeAll(QString());
    struct Line
    {
        QString text;
        const TextStyle &style;
        qreal spaceBefore;
    };
    std::vector<Piece> pieces;
    for (const Line &line :
         {Line{report.territory, territory, 0}, Line{report.kind, style.pageTitle, points(5)},
          Line{planLine(report), plan, points(3)},
          Line{dates.join(QStringLiteral(" · ")), style.lead, points(1)}}) {
        std::vector<Piece> more =
            textPieces(std::make_shared<TextBlock>(RichText{{line.text}}, line.style, width));
        for (Piece &piece : more)
            piece.keepsWithNext = true;
        if (!more.empty())
            more.front().spaceBefore = line.spaceBefore;
        std::move(more.begin(), more.end(), std::back_inserter(pieces));
    }
    if (pieces.empty())
        return {};
    Piece rule;
    rule.spaceBefore = points(9);
    rule.height = points(1.5);
    rule.marks.emplace_back(FillMark{QRectF(0, 0, width, rule.height), palette::heading});
    pieces.push_back(std::move(rule));
    return pieces;
}

} // namespace passerelle
