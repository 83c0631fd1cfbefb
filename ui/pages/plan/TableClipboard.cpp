#include "ui/pages/plan/TableClipboard.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/csv/CsvParser.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

class ClipboardText final
{
    Q_DECLARE_TR_FUNCTIONS(TableClipboard)
};

QString columnName(const PlanTreeModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString cellText(const PlanTreeModel &model, const OutlineRow &row, int column)
{
    return printableLine(
        model.indexOf(row, column).data(PlanTreeModel::SpreadsheetRole).toString());
}

bool isHeader(const QStringList &line, const PlanTreeModel &model, const std::vector<int> &columns)
{
    if (line.size() > qsizetype(columns.size()))
        return false;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line.at(i) != columnName(model, columns[size_t(i)]))
            return false;
    return true;
}

/// Why the lines do not fit into the area; empty when they do.
QString problemOfSize(const TableLines &lines, const TableArea &area)
{
    const auto isShorter = [](const QStringList &left, const QStringList &right) {
        return left.size() < right.size();
    };
    const auto width = std::ranges::max_element(lines, isShorter)->size();
    if (lines.size() <= area.rows.size() && width <= qsizetype(area.columns.size()))
        return {};
    return ClipboardText::tr("The block to paste has %1 line(s) of %2 cell(s), and the table only "
                             "%3 of %4 from here on. Nothing was changed.")
        .arg(lines.size())
        .arg(width)
        .arg(area.rows.size())
        .arg(area.columns.size());
}

} // namespace

QString tableText(const PlanTreeModel &model, const TableArea &area)
{
    QStringList lines;
    QStringList header;
    for (const int column : area.columns)
        header << columnName(model, column);
    lines << header.join(u'\t');
    for (const OutlineRow &row : area.rows) {
        QStringList cells;
        for (const int column : area.columns)
            cells << cellText(model, row, column);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

TableLines readTable(const QString &text)
{
    TableLines lines;
    CsvParser parser(text, {}, u'\t');
    const Result<> read = parser.parse([&](CsvRow &&line) -> Result<> {
        lines.push_back(std::move(line.cells));
        return {};
    });
    if (read)
        return lines;
    // A cell may just start with a quotation mark: spreadsheets leave it so.
    lines.clear();
    const QStringList plain = QString(text).remove(u'\r').split(u'\n');
    for (const QString &line : plain)
        lines.push_back(line.split(u'\t'));
    if (plain.last().isEmpty())
        lines.pop_back();
    return lines;
}

TablePaste::TablePaste(PlanSession &session, const PlanTreeModel &model, const TableArea &area,
                       TableLines lines)
    : m_cells(session)
{
    const bool hasHeader = lines.size() > 1 && isHeader(lines.front(), model, area.columns);
    if (hasHeader)
        lines.erase(lines.begin());
    if (lines.empty())
        m_problem = ClipboardText::tr("There is no text to paste.");
    else
        m_problem = problemOfSize(lines, area);
    if (!m_problem.isEmpty())
        return;
    read(model, area, lines, hasHeader ? 2 : 1);
    if (m_rejected.empty() && m_cells.isEmpty())
        m_problem = ClipboardText::tr("The table says so already.");
}

void TablePaste::read(const PlanTreeModel &model, const TableArea &area, const TableLines &lines,
                      int firstLine)
{
    for (size_t line = 0; line < lines.size(); ++line) {
        for (size_t i = 0; i < size_t(lines[line].size()); ++i) {
            const QString &text = lines[line].at(qsizetype(i));
            const int column = area.columns[i];
            // What was copied from here and comes back the same is left alone.
            if (printableLine(text) == cellText(model, area.rows[line], column))
                continue;
            // Nothing, for a column that is not edited here, asks for nothing.
            const QModelIndex cell = model.indexOf(area.rows[line], column);
            if (text.trimmed().isEmpty() && !cell.flags().testFlag(Qt::ItemIsEditable))
                continue;
            const Result<bool> put = m_cells.put(area.rows[line], column, text.trimmed());
            if (put)
                m_acceptedCount += *put ? 1 : 0;
            else
                m_rejected.push_back(
                    {int(line) + firstLine, columnName(model, column), text, put.error().message});
        }
    }
}

} // namespace passerelle
