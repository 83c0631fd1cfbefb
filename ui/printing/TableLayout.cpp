#include "ui/printing/TableLayout.h"

#include "ui/look/Palette.h"
#include "ui/printing/ColumnWidths.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace passerelle {

namespace {

constexpr qreal rowPadding = points(4.3);
constexpr qreal groupPaddingTop = points(7);
constexpr qreal thinRule = points(0.6);
constexpr qreal strongRule = points(0.9);

struct ColumnPlace
{
    qreal left = 0;
    qreal width = 0; ///< of the text, gutter excluded
};

bool isBlank(const RichText &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](const TextRun &run) { return run.text.trimmed().isEmpty(); });
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
            m_places.push_back({left, width - columnGutter});
            left += width;
        }
        m_places.back().width += columnGutter;
    }

    std::vector<Piece> pieces()
    {
        std::vector<Piece> pieces;
        if (hasTitles()) {
            m_header = std::make_shared<const Piece>(header());
            pieces.push_back(*m_header);
            repeat(*m_header);
            pieces.back().keepsWithNext = !m_table.rows.empty();
        }
        std::vector<std::size_t> starts;
        for (const TableRow &row : m_table.rows) {
            if (!row.isGroup)
                starts.push_back(pieces.size());
            addRow(pieces, row);
        }
        keepLastItemsTogether(pieces, starts, m_content.height());
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

    /// What the rows to come find above them when they start a page.
    void repeat(Piece piece)
    {
        m_repeated = std::make_shared<const Piece>(piece);
        piece.height += rowPadding;
        m_repeatedAboveCutRow = std::make_shared<const Piece>(std::move(piece));
    }

    /// The header, then the group that goes on from the page before.
    void repeatGroup(RichText text)
    {
        //: After the title of a group of rows, where the group goes on on the next page
        const QString words = QCoreApplication::translate("TableLayout", "(continued)");
        text.push_back({u' ' + words, RunStyle::Muted});
        Piece group = groupPiece(text);
        if (!m_header) {
            repeat(std::move(group));
            return;
        }
        Piece both = *m_header;
        addMarks(both, group, {0, both.height});
        both.height += group.height;
        repeat(std::move(both));
    }

    void addRow(std::vector<Piece> &pieces, const TableRow &row)
    {
        if (row.isGroup) {
            addGroup(pieces, row);
            return;
        }
        leaveGroupAbove(row);
        addCells(pieces, row);
    }

    /// A row less indented than the first one of its group stands outside of it.
    void leaveGroupAbove(const TableRow &row)
    {
        m_groupIndent = m_groupIndent.value_or(row.indent);
        if (row.indent >= *m_groupIndent)
            return;
        m_groupIndent = row.indent;
        if (m_header)
            repeat(*m_header);
    }

    Piece groupPiece(const RichText &text) const
    {
        const auto block = std::make_shared<TextBlock>(text, m_style.tableCell, m_content.width());
        Piece piece;
        piece.height = groupPaddingTop + block->height() + rowPadding + strongRule;
        piece.marks.emplace_back(TextMark{block, 0, block->lineCount(), {0, groupPaddingTop}});
        piece.marks.emplace_back(rule(piece.height - strongRule, true));
        return piece;
    }

    void addGroup(std::vector<Piece> &pieces, const TableRow &row)
    {
        RichText text = row.cells.empty() ? RichText() : row.cells.front();
        if (isBlank(text))
            return;
        for (TextRun &run : text) {
            if (run.style == RunStyle::Plain)
                run.style = RunStyle::Strong;
        }
        Piece piece = groupPiece(text);
        piece.keepsWithNext = &row != &m_table.rows.back();
        piece.repeatedHeader = m_header;
        pieces.push_back(std::move(piece));
        m_groupIndent.reset();
        repeatGroup(std::move(text));
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
            ? row.indent * rowIndentStep
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
        const qreal room = m_content.height() - (m_repeated ? m_repeatedAboveCutRow->height : 0);
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
        piece.repeatedHeader = first == 0 ? m_repeated : m_repeatedAboveCutRow;
        return piece;
    }

    const Table &m_table;
    const PrintStyle &m_style;
    QSizeF m_content;
    std::vector<ColumnPlace> m_places;
    std::shared_ptr<const Piece> m_header;
    std::shared_ptr<const Piece> m_repeated; ///< above the rows of the group being laid out
    std::shared_ptr<const Piece> m_repeatedAboveCutRow;
    std::optional<int> m_groupIndent; ///< of the first row of that group
};

} // namespace

std::vector<Piece> tablePieces(const Table &table, const PrintStyle &style, QSizeF content)
{
    if (table.columns.empty())
        return {};
    return TableLayout(table, style, content).pieces();
}

} // namespace passerelle
