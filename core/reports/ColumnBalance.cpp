#include "core/reports/ColumnBalance.h"

#include "core/reports/Typography.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

namespace passerelle {

namespace {

// Widths are counted in characters of the table's text.
constexpr double pageWidth = 104;
constexpr double gutter = 2.5;
constexpr double indentWidth = 2.5;
/// Up to this length a text stays on one line: a date, an amount, a status.
constexpr qsizetype shortText = 14;
/// A longer word may be hyphenated or cut.
constexpr qsizetype longestWholeWord = 18;

/// Looking at more rows would not change the widths much, and takes time.
constexpr std::size_t rowsLookedAt = 150;

struct ColumnNeed
{
    double least = 1; ///< longest word or short text
    double most = 1; ///< longest line
};

/// The lengths of the lines of a cell.
using CellLines = std::vector<double>;

/// What tables alike hold, measured.
struct Measures
{
    std::vector<ColumnNeed> needs; ///< one per column
    std::vector<std::vector<CellLines>> rows;
};

using Tables = std::vector<Table *>;
using Widths = std::vector<double>;

QString wholeText(const RichText &text)
{
    QString whole;
    for (const TextRun &run : text)
        whole += run.text;
    return whole;
}

CellLines measured(ColumnNeed &need, const QString &text, const QStringList &parts, double indent)
{
    for (const QString &part : parts)
        need.least = std::max(need.least, double(part.size()) + indent);
    CellLines lines;
    for (const QString &line : text.split(u'\n')) {
        lines.push_back(double(line.size()) + indent);
        need.most = std::max(need.most, lines.back());
    }
    return lines;
}

Measures measuresOf(const Tables &tables)
{
    const std::vector<TableColumn> &columns = tables.front()->columns;
    Measures measures{std::vector<ColumnNeed>(columns.size()), {{}}};
    for (std::size_t i = 0; i < columns.size(); ++i)
        measures.rows.front().push_back(
            measured(measures.needs[i], columns[i].title, wordsToKeepWhole(columns[i].title), 0));
    for (const Table *table : tables)
        for (const TableRow &row : table->rows) {
            std::vector<CellLines> cells;
            for (std::size_t i = 0; !row.isGroup && i < std::min(columns.size(), row.cells.size());
                 ++i)
                cells.push_back(measured(measures.needs[i], wholeText(row.cells[i]),
                                         partsToKeepWhole(row.cells[i]),
                                         i == 0 ? row.indent * indentWidth : 0));
            if (!cells.empty())
                measures.rows.push_back(std::move(cells));
        }
    return measures;
}

double sixthPower(double value)
{
    return value * value * value * value * value * value;
}

/// The lines that a row takes: those of its highest cell. A norm stands for the maximum, so that a
/// cell that is nearly as high counts too; parts of lines count, since any character may be the
/// one that makes the last line.
double linesOf(const std::vector<CellLines> &row, const Widths &widths)
{
    double sum = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        double lines = 0;
        for (const double length : row[i])
            lines += std::max(1.0, length / widths[i]);
        sum += sixthPower(lines);
    }
    return std::pow(sum, 1.0 / 6);
}

double linesOf(const Measures &measures, const Widths &widths)
{
    const std::size_t step = 1 + measures.rows.size() / rowsLookedAt;
    double lines = 0;
    for (std::size_t i = 0; i < measures.rows.size(); i += step)
        lines += linesOf(measures.rows[i], widths);
    return lines;
}

/// The column where one character more saves the most lines, if any does.
std::optional<std::size_t> neediestColumn(const Measures &measures, Widths widths)
{
    std::optional<std::size_t> neediest;
    double fewest = linesOf(measures, widths) - 1e-9;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] >= measures.needs[i].most)
            continue;
        ++widths[i];
        if (const double lines = linesOf(measures, widths); lines < fewest) {
            fewest = lines;
            neediest = i;
        }
        --widths[i];
    }
    return neediest;
}

/// Begins with what each column cannot do without, then gives the room left character by character
/// where it saves most.
Widths widthsFor(const Measures &measures)
{
    Widths widths;
    for (const ColumnNeed &need : measures.needs)
        widths.push_back(need.least);
    double room = pageWidth - gutter * double(widths.size())
        - std::accumulate(widths.begin(), widths.end(), 0.0);
    for (; room >= 1; --room) {
        const std::optional<std::size_t> column = neediestColumn(measures, widths);
        if (!column)
            break;
        ++widths[*column];
    }
    for (double &width : widths)
        width += gutter;
    return widths;
}

} // namespace

QStringList wordsToKeepWhole(const QString &text)
{
    // A hyphen before a digit does not end a line: "2023-03".
    static const QRegularExpression wordEnd(QStringLiteral("[ \\n]|(?<=[-/])(?![\\d ])"));
    QStringList words = withWholeDates(text).split(wordEnd, Qt::SkipEmptyParts);
    for (QString &word : words)
        word.truncate(longestWholeWord);
    return words;
}

QStringList partsToKeepWhole(const RichText &cell)
{
    QStringList parts;
    for (const QString &line : wholeText(cell).split(u'\n')) {
        if (line.size() <= shortText)
            parts << line;
        else
            parts << wordsToKeepWhole(line);
    }
    return parts;
}

void balanceColumns(Report &report)
{
    std::map<QStringList, Tables> alike;
    for (Section &section : report.sections)
        for (Block &block : section.blocks)
            if (auto *table = std::get_if<Table>(&block); table && !table->columns.empty()) {
                QStringList titles;
                for (const TableColumn &column : table->columns)
                    titles << column.title;
                alike[titles].push_back(table);
            }
    for (const auto &[titles, tables] : alike) {
        const Widths widths = widthsFor(measuresOf(tables));
        for (Table *table : tables)
            for (std::size_t i = 0; i < widths.size(); ++i)
                table->columns[i].weight = widths[i];
    }
}

} // namespace passerelle
