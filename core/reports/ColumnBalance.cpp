#include "core/reports/ColumnBalance.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

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

struct ColumnNeed
{
    double least = 1; ///< longest word or short text
    double most = 1; ///< longest line
    double load = 0; ///< sum of the fourth powers of the texts' lengths
};

using Tables = std::vector<Table *>;

QString wholeText(const RichText &text)
{
    QString whole;
    for (const TextRun &run : text)
        whole += run.text;
    return whole;
}

void addCell(ColumnNeed &need, const RichText &cell, double indent)
{
    for (const QString &part : partsToKeepWhole(cell))
        need.least = std::max(need.least, double(part.size()) + indent);
    const QString text = wholeText(cell);
    for (const QString &line : text.split(u'\n'))
        need.most = std::max(need.most, double(line.size()) + indent);
    need.load += std::pow(double(text.size()) + indent, 4);
}

void addTitle(ColumnNeed &need, const QString &title)
{
    addCell(need, {{title}}, 0);
    need.load = 0; // one line more in the header costs little
}

std::vector<ColumnNeed> needsOf(const Tables &tables)
{
    std::vector<ColumnNeed> needs(tables.front()->columns.size());
    for (std::size_t i = 0; i < needs.size(); ++i)
        addTitle(needs[i], tables.front()->columns[i].title);
    for (const Table *table : tables)
        for (const TableRow &row : table->rows)
            for (std::size_t i = 0; !row.isGroup && i < std::min(needs.size(), row.cells.size());
                 ++i)
                addCell(needs[i], row.cells[i], i == 0 ? row.indent * indentWidth : 0);
    return needs;
}

/// A row is as high as its longest text; the sum over rows of the fourth powers of length / width
/// stands for that, and is least where widths follow the fifth root of the load. Kept between the
/// least and the most a column can use.
double widthOf(const ColumnNeed &need, double scale)
{
    return std::clamp(scale * std::pow(need.load, 0.2), need.least,
                      std::max(need.least, need.most));
}

std::vector<double> widthsFor(const std::vector<ColumnNeed> &needs)
{
    const double room = pageWidth - gutter * double(needs.size());
    const auto total = [&needs](double scale) {
        return std::accumulate(
            needs.begin(), needs.end(), 0.0,
            [scale](double sum, const ColumnNeed &need) { return sum + widthOf(need, scale); });
    };
    // The total grows with the scale: halving the interval finds where it fills the page.
    double low = 0;
    double high = pageWidth;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (total(middle) < room ? low : high) = middle;
    }
    std::vector<double> widths;
    for (const ColumnNeed &need : needs)
        widths.push_back(widthOf(need, low) + gutter);
    return widths;
}

} // namespace

QStringList partsToKeepWhole(const RichText &text)
{
    // A hyphen before a digit does not end a line: "2023-03".
    static const QRegularExpression wordEnd(QStringLiteral(" |(?<=[-/])(?![\\d ])"));
    QStringList parts;
    for (const QString &line : wholeText(text).split(u'\n')) {
        if (line.size() <= shortText) {
            parts << line;
            continue;
        }
        for (const QString &word : line.split(wordEnd, Qt::SkipEmptyParts))
            parts << word.left(longestWholeWord);
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
        const std::vector<double> widths = widthsFor(needsOf(tables));
        for (Table *table : tables)
            for (std::size_t i = 0; i < widths.size(); ++i)
                table->columns[i].weight = widths[i];
    }
}

} // namespace passerelle
