#include "core/storage/RowValues.h"

#include "core/storage/Query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace passerelle {

namespace {

/// SQL that writes a column in the journal's notation, typed NULL when it is NULL.
QString selected(const ColumnSchema &column)
{
    const QString name = u'"' + column.name + u'"';
    switch (column.type) {
    case ColumnType::Text:
    case ColumnType::Integer:
        return name;
    case ColumnType::Real:
        return QStringLiteral("iif(%1 IS NULL, NULL, printf('%!.17g', %1))").arg(name);
    case ColumnType::Blob:
        return QStringLiteral("iif(%1 IS NULL, NULL, hex(%1))").arg(name);
    }
    return {};
}

QJsonValue toJournal(const QVariant &value, ColumnType type)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (type == ColumnType::Integer)
        return value.toLongLong();
    return value.toString();
}

QVariant notNull(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

} // namespace

QVariantList keyValues(const TableSchema &table, const QString &rowKey)
{
    if (table.keyColumns.size() == 1)
        return {rowKey};
    QVariantList values;
    const QJsonArray parts = QJsonDocument::fromJson(rowKey.toUtf8()).array();
    for (qsizetype i = 0; i < parts.size() && i < table.keyColumns.size(); ++i)
        values << fromJournal(parts.at(i), table.column(table.keyColumns.at(i))->type);
    return values;
}

QString whereKey(const TableSchema &table)
{
    QStringList conditions;
    for (const QString &column : table.keyColumns)
        conditions << QStringLiteral("\"%1\" = ?").arg(column);
    return QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
}

QVariant fromJournal(const QJsonValue &value, ColumnType type)
{
    if (value.isNull())
        return {};
    switch (type) {
    case ColumnType::Text:
        return notNull(value.toString());
    case ColumnType::Integer:
        return value.toInteger();
    case ColumnType::Real:
        return value.toString().toDouble();
    case ColumnType::Blob:
        return QByteArray::fromHex(value.toString().toLatin1());
    }
    return {};
}

Result<QJsonObject> rowValues(const Connection &connection, const QString &table,
                              const QString &rowKey)
{
    const Result<TableSchema> schema = tableSchema(connection, table);
    if (!schema)
        return schema.error();
    return rowValues(connection, *schema, rowKey);
}

Result<QJsonObject> rowValues(const Connection &connection, const TableSchema &table,
                              const QString &rowKey)
{
    QStringList columns;
    for (const ColumnSchema &column : table.columns)
        columns << selected(column);
    Query query(
        connection,
        QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QStringLiteral(", ")), table.name)
            + whereKey(table));
    for (const QVariant &value : keyValues(table, rowKey))
        query.bind(value);
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    QJsonObject values;
    if (query.next())
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
            const ColumnSchema &column = table.columns[static_cast<size_t>(i)];
            values.insert(column.name, toJournal(query.value(i), column.type));
        }
    return values;
}

} // namespace passerelle
