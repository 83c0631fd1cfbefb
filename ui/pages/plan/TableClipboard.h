#pragma once

#include "core/editing/PlanOutline.h"

#include <QStringList>

#include <vector>

namespace passerelle {

class PlanSession;
class PlanTreeModel;

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

/// Puts lines copied from a spreadsheet, or from this table with its header, into the area from its
/// first cell on, each text read as if typed in its cell; all as one edit, and says how many cells
/// changed. When one cannot be understood nothing is changed, and one sentence says where and why.
bool pasteTable(PlanSession &session, const PlanTreeModel &model, const TableArea &area,
                TableLines lines);

} // namespace passerelle
