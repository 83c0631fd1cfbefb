#include "ui/printing/ColumnWidths.h"

#include "core/reports/ColumnBalance.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace passerelle {

namespace {

/// The width of the widest part of a column's texts that is not to be cut.
class NeededWidth final
{
public:
    explicit NeededWidth(const TextStyle &style)
        : m_plain(style.font(RunStyle::Plain))
        , m_bold(style.font(RunStyle::Strong))
        , m_widestLetter(m_bold.horizontalAdvance(u'M'))
    {
    }

    void addTitle(const QString &title) { add(wordsToKeepWhole(title), m_bold, 0); }

    void addCell(const RichText &cell, qreal indent)
    {
        const bool isBold = std::any_of(cell.begin(), cell.end(), [](const TextRun &run) {
            return run.style == RunStyle::Strong || run.style == RunStyle::Alert;
        });
        add(partsToKeepWhole(cell), isBold ? m_bold : m_plain, indent);
    }

    qreal widest() const { return m_widest; }

private:
    void add(const QStringList &parts, const QFontMetricsF &metrics, qreal indent)
    {
        for (const QString &part : parts) {
            // Most words are too short to matter, and measuring them is slow.
            if (static_cast<qreal>(part.size()) * m_widestLetter + indent > m_widest)
                m_widest = std::max(m_widest, metrics.horizontalAdvance(part) + indent);
        }
    }

    QFontMetricsF m_plain;
    QFontMetricsF m_bold;
    qreal m_widestLetter;
    qreal m_widest = 0;
};

std::vector<qreal> neededWidths(const Table &table, const PrintStyle &style)
{
    std::vector<qreal> needs;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        NeededWidth title(style.tableHeader);
        title.addTitle(table.columns[i].title);
        NeededWidth cells(style.tableCell);
        for (const TableRow &row : table.rows) {
            if (!row.isGroup && i < row.cells.size())
                cells.addCell(row.cells[i], i == 0 ? row.indent * rowIndentStep : 0);
        }
        needs.push_back(std::max(title.widest(), cells.widest()) + columnGutter + points(0.5));
    }
    return needs;
}

/// Shares `width` by weight among the columns that then have what they need; the others get just
/// that. One column more is found in need at each turn, since it takes from those that share.
std::vector<qreal> sharedOut(const std::vector<double> &weights, const std::vector<qreal> &needs,
                             qreal width)
{
    std::vector<qreal> widths(weights.size(), 0.0);
    std::vector<bool> isInNeed(weights.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        qreal free = width;
        double weight = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            free -= isInNeed[i] ? needs[i] : 0;
            weight += isInNeed[i] ? 0 : weights[i];
        }
        for (std::size_t i = 0; i < weights.size(); ++i) {
            widths[i] = isInNeed[i] ? needs[i] : free * weights[i] / weight;
            if (!isInNeed[i] && widths[i] < needs[i])
                changed = isInNeed[i] = true;
        }
    }
    return widths;
}

} // namespace

std::vector<qreal> columnWidths(const Table &table, const PrintStyle &style, qreal width)
{
    std::vector<qreal> needs = neededWidths(table, style);
    const qreal allNeeds = std::accumulate(needs.begin(), needs.end(), 0.0);
    if (allNeeds >= width) {
        for (qreal &need : needs)
            need *= width / allNeeds;
        return needs;
    }
    std::vector<double> weights;
    for (const TableColumn &column : table.columns)
        weights.push_back(std::max(column.weight, 0.05));
    return sharedOut(weights, needs, width);
}

} // namespace passerelle
