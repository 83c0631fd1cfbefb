#pragma once

#include "core/Result.h"
#include "core/domain/DatePeriod.h"
#include "core/exchange/csv/CsvTable.h"

#include <optional>

namespace passerelle {

/// The cells of one row of a plan folder, by the names of their columns, read as what they should
/// hold. Errors are one line naming file, row and column. Refers to `table` and `row`.
class PlanFolderCells final
{
public:
    PlanFolderCells(const CsvTable &table, const CsvRow &row)
        : m_table(table)
        , m_row(row)
    {
    }

    int row() const { return m_row.number; }
    QString text(QStringView column) const { return m_table.cell(m_row, column); }
    /// "file, row, column" for messages.
    QString place(QStringView column) const { return m_table.placeOf(m_row, column).toText(); }

    /// The values of "a|b", trimmed, without empty ones.
    QStringList list(QStringView column) const;
    /// An error when the cell is empty.
    Result<> requireText(QStringView column) const;
    /// A whole number from 0, "34 500" too; nullopt when empty.
    Result<std::optional<int>> count(QStringView column) const;
    /// A date or period as periodFromText reads it; null when empty.
    Result<DatePeriod> period(QStringView column) const;

private:
    const CsvTable &m_table;
    const CsvRow &m_row;
};

/// A number without the spaces, breaking or not, between its groups of three digits: "34 500" is
/// "34500"; any other text as it is.
QString withoutThousandSpaces(const QString &number);

} // namespace passerelle
