#include "core/storage/RowValues.h"

#include "core/storage/Query.h"

namespace passerelle {

QVariantList keyValues(const TableSchema &table, const QString &rowKey)
{
    if (table.keyColumns.size() == 1)
        return {rowKey};
    QVariantList values;
    for (const QString &literal : parseLiterals(rowKey).value_or(QStringList()))
        values << fromLiteral(literal);
    return values;
}

QString whereKey(const TableSchema &table)
{
    QStringList conditions;
    for (const QString &column : table.keyColumns)
        conditions << quoted(column) + QStringLiteral(" = ?");
    return QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
}

Result<LiteralsByColumn> rowValues(const Connection &connection, const TableSchema &table,
                                   const QString &rowKey)
{
    QStringList columns;
    for (const QString &column : table.columns)
        columns << QStringLiteral("quote(%1)").arg(quoted(column));
    Query query(connection,
                QStringLiteral("SELECT %1 FROM %2")
                        .arg(columns.join(QStringLiteral(", ")), quoted(table.name))
                    + whereKey(table));
    for (const QVariant &value : keyValues(table, rowKey))
        query.bind(value);
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    LiteralsByColumn values;
    if (query.next())
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
            values.insert(table.columns.at(i), query.value(i).toString());
    return values;
}

} // namespace passerelle
