#include "ui/printing/BlockLayout.h"

#include "ui/printing/FigureFit.h"
#include "ui/printing/KeyFigureLayout.h"
#include "ui/printing/TableLayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace passerelle {

namespace {

constexpr qreal bulletIndent = points(11);
constexpr qreal bulletGap = points(3);
constexpr qreal sideGap = points(22);
constexpr qreal gapUnderTitle = points(7);

/// White space a block asks for above and below; between two blocks the larger one is kept.
struct Gaps
{
    qreal before = 0;
    qreal after = 0;
};

struct GapsOfBlock
{
    Gaps operator()(const Heading &heading) const
    {
        return heading.level <= 2 ? Gaps{points(22), gapUnderTitle} : Gaps{points(14), points(4)};
    }
    Gaps operator()(const Paragraph &paragraph) const
    {
        switch (paragraph.style) {
        case ParagraphStyle::Body:
            return {points(6), points(6)};
        case ParagraphStyle::Lead:
            return {points(4), points(11)};
        case ParagraphStyle::Note:
            return {points(6), points(6)};
        }
        return {};
    }
    Gaps operator()(const BulletList &) const { return {points(6), points(8)}; }
    Gaps operator()(const KeyFigureBand &) const { return {points(11), points(14)}; }
    Gaps operator()(const Table &) const { return {points(7), points(10)}; }
    Gaps operator()(const Figure &) const { return {points(22), points(14)}; }
    Gaps operator()(const SideBySide &) const { return {points(20), points(14)}; }
};

void append(std::vector<Piece> &pieces, std::vector<Piece> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

void keepTogether(std::vector<Piece> &pieces)
{
    for (Piece &piece : pieces)
        piece.keepsWithNext = true;
}

} // namespace

BlockLayout::BlockLayout(const PrintStyle &style, QSizeF content)
    : m_style(style)
    , m_content(content)
    , m_bullet(
          std::make_shared<TextBlock>(RichText{{QStringLiteral("•")}}, style.body, bulletIndent))
{
}

std::vector<Piece> BlockLayout::sectionPieces(const Section &section, bool isRunning) const
{
    std::vector<Piece> pieces =
        titlePieces(section.title, isRunning ? m_style.runningTitle : m_style.pageTitle, 1);
    if (!pieces.empty())
        pieces.front().spaceBefore = points(28);
    std::vector<Piece> contents = blockPieces(section.blocks);
    if (contents.empty() && !pieces.empty())
        pieces.back().keepsWithNext = false;
    if (!contents.empty())
        contents.front().spaceBefore = pieces.empty() ? points(20) : gapUnderTitle;
    append(pieces, std::move(contents));
    return pieces;
}

std::vector<Piece> BlockLayout::tightened(std::vector<Piece> pieces) const
{
    constexpr qreal leastSpace = 0.6;
    qreal contents = 0;
    qreal spaces = 0;
    for (const Piece &piece : pieces) {
        contents += piece.height;
        spaces += &piece == &pieces.front() ? 0 : piece.spaceBefore;
    }
    const qreal room = m_content.height() - contents;
    if (room >= spaces || room < leastSpace * spaces)
        return pieces;
    for (Piece &piece : pieces)
        piece.spaceBefore *= room / spaces;
    return pieces;
}

template <typename AnyBlock>
std::vector<Piece> BlockLayout::piecesOf(const std::vector<AnyBlock> &blocks,
                                         std::size_t index) const
{
    if constexpr (std::is_same_v<AnyBlock, Block>) {
        const auto *figure = std::get_if<Figure>(&blocks[index]);
        const auto *next =
            index + 1 < blocks.size() ? std::get_if<Figure>(&blocks[index + 1]) : nullptr;
        if (figure && next && sharesLegend(*figure, *next, m_content))
            return figurePieces(*figure, LegendUse::LeftOut);
    }
    return std::visit([this](const auto &block) { return (*this)(block); }, blocks[index]);
}

template <typename AnyBlock>
std::vector<Piece> BlockLayout::blockPieces(const std::vector<AnyBlock> &blocks) const
{
    std::vector<Piece> pieces;
    qreal gapAfter = 0;
    bool followsTitle = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const AnyBlock &block = blocks[i];
        std::vector<Piece> more = piecesOf(blocks, i);
        if (more.empty())
            continue;
        const Gaps gaps = std::visit(GapsOfBlock(), block);
        more.front().spaceBefore = followsTitle ? gapAfter : std::max(gaps.before, gapAfter);
        gapAfter = gaps.after;
        followsTitle = std::holds_alternative<Heading>(block);
        append(pieces, std::move(more));
    }
    if (!pieces.empty())
        pieces.back().keepsWithNext = false;
    return pieces;
}

std::vector<Piece> BlockLayout::titlePieces(const QString &text, const TextStyle &style,
                                            int level) const
{
    std::vector<Piece> pieces =
        textPieces(std::make_shared<TextBlock>(RichText{{text}}, style, m_content.width()));
    keepTogether(pieces);
    if (!pieces.empty() && level <= 2)
        pieces.front().bookmarks.push_back({level, text.simplified()});
    return pieces;
}

std::vector<Piece> BlockLayout::operator()(const Heading &heading) const
{
    return titlePieces(heading.text, m_style.heading(heading.level), std::max(heading.level, 2));
}

std::vector<Piece> BlockLayout::operator()(const Paragraph &paragraph) const
{
    return textPieces(std::make_shared<TextBlock>(
        paragraph.text, m_style.paragraph(paragraph.style), m_content.width()));
}

std::vector<Piece> BlockLayout::operator()(const BulletList &list) const
{
    std::vector<Piece> pieces;
    std::vector<std::size_t> starts;
    for (const RichText &item : list.items) {
        std::vector<Piece> lines = textPieces(
            std::make_shared<TextBlock>(item, m_style.body, m_content.width() - bulletIndent),
            bulletIndent);
        if (lines.empty())
            continue;
        lines.front().marks.emplace_back(TextMark{m_bullet, 0, 1, {0, 0}});
        lines.front().spaceBefore = bulletGap;
        starts.push_back(pieces.size());
        append(pieces, std::move(lines));
    }
    keepLastItemsTogether(pieces, starts, m_content.height());
    return pieces;
}

std::vector<Piece> BlockLayout::operator()(const KeyFigureBand &band) const
{
    return keyFigurePieces(band, m_style, m_content.width());
}

std::vector<Piece> BlockLayout::operator()(const Table &table) const
{
    return tablePieces(table, m_style, m_content);
}

std::vector<Piece> BlockLayout::operator()(const Figure &figure) const
{
    return figurePieces(figure, LegendUse::Shown);
}

/// A figure whose legend is left out stays with the next one, which has it.
std::vector<Piece> BlockLayout::figurePieces(const Figure &figure, LegendUse legend) const
{
    std::vector<Piece> pieces = titlePieces(figure.title, m_style.heading2, 3);
    if (!showsSomething(figure.chart)) {
        const QString text = QCoreApplication::translate("BlockLayout", "No figures yet.");
        std::vector<Piece> note = textPieces(
            std::make_shared<TextBlock>(RichText{{text}}, m_style.lead, m_content.width()));
        append(pieces, std::move(note));
        return pieces;
    }
    const qreal titleHeight = points(60);
    const QSizeF pagePoints =
        QSizeF(m_content.width(), m_content.height() - titleHeight) / pageUnitsPerPoint;
    qreal space = pieces.empty() ? 0 : points(8);
    for (const Chart &chart : chartsOfHeight(figure.chart, pagePoints)) {
        Piece piece;
        piece.spaceBefore = space;
        piece.height = points(chartHeight(chart, pagePoints.width(), legend));
        piece.keepsWithNext = legend == LegendUse::LeftOut;
        piece.marks.emplace_back(ChartMark{std::make_shared<const Chart>(chart),
                                           QRectF(0, 0, m_content.width(), piece.height), legend});
        pieces.push_back(std::move(piece));
        space = points(12);
    }
    return pieces;
}

std::vector<Piece> BlockLayout::operator()(const SideBySide &sides) const
{
    const auto count = static_cast<qreal>(sides.columns.size());
    const qreal width = (m_content.width() - sideGap * (count - 1)) / std::max(count, 1.0);
    const BlockLayout narrow(m_style, {width, m_content.height()});
    Piece whole;
    qreal left = 0;
    for (const auto &column : sides.columns) {
        qreal bottom = 0;
        for (const Piece &piece : narrow.blockPieces(column)) {
            bottom += bottom > 0 ? piece.spaceBefore : 0;
            addMarks(whole, piece, {left, bottom});
            bottom += piece.height;
            whole.bookmarks.insert(whole.bookmarks.end(), piece.bookmarks.begin(),
                                   piece.bookmarks.end());
        }
        whole.height = std::max(whole.height, bottom);
        left += width + sideGap;
    }
    if (whole.marks.empty())
        return {};
    if (whole.height <= m_content.height())
        return {std::move(whole)};
    // Too long for one page: the columns follow each other instead.
    std::vector<Piece> pieces;
    for (const auto &column : sides.columns) {
        std::vector<Piece> more = blockPieces(column);
        if (!more.empty())
            more.front().spaceBefore = points(20);
        append(pieces, std::move(more));
    }
    return pieces;
}

} // namespace passerelle
