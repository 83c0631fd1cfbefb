#include "ui/printing/TableLayout.h"

#include "ui/charts/Palette.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace passerelle {

namespace {

constexpr qreal gutter = points(11);
constexpr qreal indentStep = points(11);
constexpr qreal rowPadding = points(4.3);
constexpr qreal groupPaddingTop = points(7);
constexpr qreal thinRule = points(0.6);
constexpr qreal strongRule = points(0.9);
constexpr qreal narrowColumn = points(75);
constexpr std::size_t rowsLookedAt = 40;
constexpr qsizetype shortText = 24;

struct ColumnPlace
{
    qreal left = 0;
    qreal width = 0; ///< of the text, gutter excluded
};

qreal widestWord(const QString &text, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// The widest word of the column's title and, where the column is to be narrow, of its short cells:
/// codes, dates, amounts.
qreal neededWidth(const Table &table, std::size_t column, const PrintStyle &style, qreal planned)
{
    const QFontMetricsF metrics(style.tableHeader.font(RunStyle::Plain));
    qreal widest = widestWord(table.columns[column].title, metrics);
    if (planned < narrowColumn) {
        const std::size_t looked = std::min(table.rows.size(), rowsLookedAt);
        for (std::size_t i = 0; i < looked; ++i) {
            const TableRow &row = table.rows[i];
            if (row.isGroup || column >= row.cells.size())
                continue;
            for (const TextRun &run : row.cells[column]) {
                if (run.text.size() <= shortText)
                    widest = std::max(widest, widestWord(run.text, metrics));
            }
        }
    }
    return widest + gutter + points(0.5);
}

/// Widths by weight; a column too narrow for its words takes what it needs from the others, as long
/// as it stays under an equal share.
std::vector<qreal> columnWidths(const Table &table, const PrintStyle &style, qreal width)
{
    const std::size_t count = table.columns.size();
    std::vector<qreal> weights;
    for (const TableColumn &column : table.columns)
        weights.push_back(std::max(column.weight, 0.05));
    const qreal allWeights = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<qreal> needs;
    for (std::size_t i = 0; i < count; ++i) {
        needs.push_back(std::min(neededWidth(table, i, style, width * weights[i] / allWeights),
                                 width / static_cast<qreal>(count)));
    }
    std::vector<bool> isNarrow(count, false);
    std::vector<qreal> widths(count);
    for (bool changed = true; changed;) {
        changed = false;
        qreal free = width;
        qreal weight = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (isNarrow[i])
                free -= needs[i];
            else
                weight += weights[i];
        }
        for (std::size_t i = 0; i < count; ++i) {
            widths[i] = isNarrow[i] ? needs[i] : free * weights[i] / weight;
            if (!isNarrow[i] && widths[i] < needs[i]) {
                isNarrow[i] = true;
                changed = true;
            }
        }
    }
    return widths;
}

class TableLayout final
{
public:
    TableLayout(const Table &table, const PrintStyle &style, QSizeF content)
        : m_table(table)
        , m_style(style)
        , m_content(content)
    {
        qreal left = 0;
        for (const qreal width : columnWidths(table, style, content.width())) {
            m_places.push_back({left, width - gutter});
            left += width;
        }
        m_places.back().width += gutter;
    }

    std::vector<Piece> pieces()
    {
        std::vector<Piece> pieces;
        if (hasTitles()) {
            m_header = std::make_shared<const Piece>(header());
            pieces.push_back(*m_header);
            Piece aboveCutRow = *m_header;
            aboveCutRow.height += rowPadding;
            m_headerAboveCutRow = std::make_shared<const Piece>(std::move(aboveCutRow));
            pieces.back().keepsWithNext = !m_table.rows.empty();
        }
        for (const TableRow &row : m_table.rows)
            addRow(pieces, row);
        if (m_table.rows.empty())
            addRow(pieces, {{{{QStringLiteral("—"), RunStyle::Muted}}}});
        return pieces;
    }

private:
    using Cells = std::vector<std::shared_ptr<const TextBlock>>;

    bool hasTitles() const
    {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                           [](const TableColumn &column) { return !column.title.isEmpty(); });
    }

    FillMark rule(qreal top, bool isStrong) const
    {
        return {QRectF(0, top, m_content.width(), isStrong ? strongRule : thinRule),
                isStrong ? palette::heading : palette::line};
    }

    /// Titles stand on the rule under them, whatever their number of lines.
    Piece header() const
    {
        Cells cells;
        int lines = 1;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const TableColumn &column = m_table.columns[i];
            cells.push_back(std::make_shared<TextBlock>(RichText{{column.title}},
                                                        m_style.tableHeader, m_places[i].width,
                                                        column.alignment));
            lines = std::max(lines, cells.back()->lineCount());
        }
        const qreal bottom = rowPadding + lines * m_style.tableHeader.lineHeight();
        Piece piece;
        piece.height = bottom + rowPadding + strongRule;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            piece.marks.emplace_back(TextMark{cells[i],
                                              0,
                                              cells[i]->lineCount(),
                                              {m_places[i].left, bottom - cells[i]->height()}});
        }
        piece.marks.emplace_back(rule(bottom + rowPadding, true));
        return piece;
    }

    void addRow(std::vector<Piece> &pieces, const TableRow &row) const
    {
        if (row.isGroup)
            addGroup(pieces, row);
        else
            addCells(pieces, row);
    }

    void addGroup(std::vector<Piece> &pieces, const TableRow &row) const
    {
        RichText text = row.cells.empty() ? RichText() : row.cells.front();
        for (TextRun &run : text) {
            if (run.style == RunStyle::Plain)
                run.style = RunStyle::Strong;
        }
        const auto block = std::make_shared<TextBlock>(text, m_style.tableCell, m_content.width());
        if (block->lineCount() == 0)
            return;
        Piece piece;
        piece.height = groupPaddingTop + block->height() + rowPadding + strongRule;
        piece.marks.emplace_back(TextMark{block, 0, block->lineCount(), {0, groupPaddingTop}});
        piece.marks.emplace_back(rule(piece.height - strongRule, true));
        piece.keepsWithNext = &row != &m_table.rows.back();
        piece.repeatedHeader = m_header;
        pieces.push_back(std::move(piece));
    }

    /// The first cell with a text is the one that moves.
    static qreal indent(const TableRow &row, std::size_t column)
    {
        if (row.indent <= 0)
            return 0;
        const auto first =
            std::find_if(row.cells.begin(), row.cells.end(), [](const RichText &cell) {
                return std::any_of(cell.begin(), cell.end(),
                                   [](const TextRun &run) { return !run.text.isEmpty(); });
            });
        return first - row.cells.begin() == static_cast<std::ptrdiff_t>(column)
            ? row.indent * indentStep
            : 0;
    }

    void addCells(std::vector<Piece> &pieces, const TableRow &row) const
    {
        Cells cells;
        int lines = 1;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            static const RichText nothing;
            cells.push_back(std::make_shared<TextBlock>(
                i < row.cells.size() ? row.cells[i] : nothing, m_style.tableCell,
                m_places[i].width - indent(row, i), m_table.columns[i].alignment));
            lines = std::max(lines, cells.back()->lineCount());
        }
        const qreal whole = lines * m_style.tableCell.lineHeight() + 2 * rowPadding + thinRule;
        const qreal room = m_content.height() - (m_header ? m_headerAboveCutRow->height : 0);
        const std::vector<int> groups = whole <= room ? std::vector<int>{lines} : lineGroups(lines);
        int line = 0;
        for (const int count : groups) {
            pieces.push_back(slice(row, cells, line, count, lines));
            line += count;
        }
    }

    /// Lines [first, first + count) of a row of `total` lines; the rule is under the last one.
    Piece slice(const TableRow &row, const Cells &cells, int first, int count, int total) const
    {
        Piece piece;
        const qreal top = first == 0 ? rowPadding : 0;
        piece.height = top + count * m_style.tableCell.lineHeight();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int shown = std::min(count, cells[i]->lineCount() - first);
            if (shown > 0) {
                piece.marks.emplace_back(
                    TextMark{cells[i], first, shown, {m_places[i].left + indent(row, i), top}});
            }
        }
        if (first + count == total) {
            piece.height += rowPadding + thinRule;
            piece.marks.emplace_back(rule(piece.height - thinRule, false));
        }
        piece.repeatedHeader = first == 0 ? m_header : m_headerAboveCutRow;
        return piece;
    }

    const Table &m_table;
    const PrintStyle &m_style;
    QSizeF m_content;
    std::vector<ColumnPlace> m_places;
    std::shared_ptr<const Piece> m_header;
    std::shared_ptr<const Piece> m_headerAboveCutRow;
};

} // namespace

std::vector<Piece> tablePieces(const Table &table, const PrintStyle &style, QSizeF content)
{
    if (table.columns.empty())
        return {};
    return TableLayout(table, style, content).pieces();
}

} // namespace passerelle
