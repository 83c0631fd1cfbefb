#include "core/domain/TextFolding.h"
#include "core/listing/Listing.h"
#include "core/listing/ListingColumns.h"

#include <algorithm>
#include <numeric>

namespace passerelle {

namespace {

constexpr qsizetype gap = 2;

using Widths = std::vector<qsizetype>;

QString shortened(const QString &text, qsizetype width)
{
    if (text.size() <= width)
        return text;
    qsizetype kept = std::max<qsizetype>(width - 1, 0);
    if (kept > 0 && text.at(kept - 1).isHighSurrogate())
        --kept;
    return text.left(kept) + u'…';
}

QString cellOf(const ListingColumn &column, const QJsonObject &row)
{
    return printableLine(column.cell(row));
}

/// As wide as the widest text of each column.
Widths naturalWidths(const std::vector<QStringList> &lines, std::size_t columnCount)
{
    Widths widths(columnCount, 0);
    for (const QStringList &cells : lines)
        for (std::size_t i = 0; i < columnCount; ++i)
            widths[i] = std::max(widths[i], cells.at(static_cast<qsizetype>(i)).size());
    return widths;
}

qsizetype total(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(),
                           gap * (static_cast<qsizetype>(widths.size()) - 1));
}

/// Takes room where most is to spare until the line fits: from the long texts, then, on a very
/// narrow terminal, from all columns.
void fit(Widths &widths, const std::vector<ListingColumn> &columns, qsizetype width)
{
    const auto shrink = [&](const auto &narrowest) {
        while (total(widths) > width) {
            std::size_t widest = 0;
            for (std::size_t i = 1; i < widths.size(); ++i)
                if (widths[i] - narrowest(i) > widths[widest] - narrowest(widest))
                    widest = i;
            if (widths[widest] <= narrowest(widest))
                return;
            --widths[widest];
        }
    };
    shrink(
        [&](std::size_t i) { return columns[i].narrowest > 0 ? columns[i].narrowest : widths[i]; });
    shrink([](std::size_t) { return qsizetype(1); });
}

QString lineOf(const QStringList &cells, const std::vector<ListingColumn> &columns,
               const Widths &widths)
{
    QString line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString text = shortened(cells.at(static_cast<qsizetype>(i)), widths[i]);
        line +=
            columns[i].isNumber ? text.rightJustified(widths[i]) : text.leftJustified(widths[i]);
        line += QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString toTextTable(ListingKind kind, const Listing &listing, qsizetype width)
{
    const std::vector<ListingColumn> columns = listingColumns(kind, listing);
    std::vector<QStringList> lines(1);
    for (const ListingColumn &column : columns)
        lines.front() << column.heading;
    for (const QJsonObject &row : listing.rows) {
        QStringList &cells = lines.emplace_back();
        for (const ListingColumn &column : columns)
            cells << cellOf(column, row);
    }
    Widths widths = naturalWidths(lines, columns.size());
    fit(widths, columns, width);
    QString table;
    for (const QStringList &cells : lines)
        table += lineOf(cells, columns, widths);
    return table;
}

} // namespace passerelle
