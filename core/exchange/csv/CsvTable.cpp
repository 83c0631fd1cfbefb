#include "core/exchange/csv/CsvTable.h"

#include <QCoreApplication>

namespace passerelle {

QString CellPlace::toText() const
{
    return QCoreApplication::translate("CsvReader", "%1, row %2, column %3")
        .arg(file, QString::number(row), column);
}

int CsvTable::columnOf(QStringView columnName) const
{
    for (int i = 0; i < header.size(); ++i)
        if (header.at(i) == columnName)
            return i;
    return -1;
}

QString CsvTable::cell(const CsvRow &row, QStringView columnName) const
{
    return row.cells.value(columnOf(columnName)).trimmed();
}

CellPlace CsvTable::placeOf(const CsvRow &row, QStringView columnName) const
{
    return {name, row.number, columnName.toString()};
}

} // namespace passerelle
