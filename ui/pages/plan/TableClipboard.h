#pragma once

#include "core/editing/PlanOutline.h"
#include "ui/models/CellEdit.h"
#include "ui/models/PlanTreeModel.h"

#include <QStringList>

#include <vector>

namespace passerelle {

/// Lines and columns of the table of the action plan, in the order they are shown.
struct TableArea
{
    OutlineRows rows;
    std::vector<int> columns;
};

/// The cells of a table, line by line; lines may differ in length.
using TableLines = std::vector<QStringList>;

/// The area as text with tabs, a header first: what spreadsheets take for a table.
QString tableText(const PlanTreeModel &model, const TableArea &area);

/// Reads what a spreadsheet copies: cells apart by tabs, those of several lines in quotes.
TableLines readTable(const QString &text);

/// A cell of pasted lines that cannot be put where it should go.
struct RejectedCell
{
    int line = 0; ///< of those pasted, from 1, a header counted
    QString column; ///< its name
    QString text;
    QString reason; ///< in whole sentences

    bool operator==(const RejectedCell &) const = default;
};

/// Lines copied from a spreadsheet, or from this table with its header, on their way into an area
/// from its first cell on, each text read as if typed in its cell. Nothing is written before
/// write().
class TablePaste final
{
public:
    TablePaste(PlanSession &session, const PlanTreeModel &model, const TableArea &area,
               TableLines lines);

    /// Why nothing can be pasted at all, in a sentence: no text, a block too large, nothing new.
    /// Empty when something can, or when cells were rejected.
    const QString &problem() const { return m_problem; }

    const std::vector<RejectedCell> &rejected() const { return m_rejected; }

    /// The cells that were understood and say something else than before.
    int acceptedCount() const { return m_acceptedCount; }

    /// The names of the organizations that pasting makes.
    QStringList newOrganizations() const { return m_cells.newOrganizations(); }

    /// Writes the cells that were understood, as one edit. False when refused.
    bool write() const { return m_cells.write(); }

private:
    /// `firstLine` is the number of the first of the lines in what was pasted.
    void read(const PlanTreeModel &model, const TableArea &area, const TableLines &lines,
              int firstLine);

    CellEdit m_cells;
    QString m_problem;
    std::vector<RejectedCell> m_rejected;
    int m_acceptedCount = 0;
};

} // namespace passerelle
