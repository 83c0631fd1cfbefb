#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace passerelle {

/// Where a cell is, for messages: file name, row as a spreadsheet numbers it (the header is row 1),
/// and the name of the column, or its letter when it has none.
struct CellPlace
{
    QString file;
    int row = 1;
    QString column;

    bool operator==(const CellPlace &) const = default;

    /// "outline.csv, row 12, column parent_code", translated.
    QString toText() const;
};

/// One record of a table that is not blank.
struct CsvRow
{
    int number = 1; ///< as a spreadsheet numbers it, blank rows counted
    QStringList cells; ///< one per column of the header

    bool operator==(const CsvRow &) const = default;
};

/// A table read from a text file: one header row, then rows.
struct CsvTable
{
    QString name; ///< of the file, for messages
    QStringList header; ///< trimmed
    std::vector<CsvRow> rows; ///< in the order of the file, blank ones left out
    QChar separator = u';';

    /// Index of the column called `columnName`, -1 when there is none.
    int columnOf(QStringView columnName) const;
    /// The cell of `row` in the column called `columnName`, trimmed; empty when there is no such
    /// column.
    QString cell(const CsvRow &row, QStringView columnName) const;
    CellPlace placeOf(const CsvRow &row, QStringView columnName) const;
};

} // namespace passerelle
