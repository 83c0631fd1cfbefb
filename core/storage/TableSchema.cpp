#include "core/storage/TableSchema.h"

#include "core/storage/Query.h"

#include <algorithm>

namespace passerelle {

namespace {

ColumnType columnType(const QString &declared)
{
    if (declared == QStringLiteral("INTEGER"))
        return ColumnType::Integer;
    if (declared == QStringLiteral("REAL"))
        return ColumnType::Real;
    if (declared == QStringLiteral("BLOB"))
        return ColumnType::Blob;
    return ColumnType::Text;
}

} // namespace

const ColumnSchema *TableSchema::column(const QString &columnName) const
{
    const auto found = std::ranges::find(columns, columnName, &ColumnSchema::name);
    return found == columns.end() ? nullptr : &*found;
}

Result<QStringList> recordedTables(const Connection &connection)
{
    Query query(connection, R"sql(
        SELECT name
        FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
            AND name NOT LIKE 'history\_%' ESCAPE '\'
        ORDER BY name)sql");
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    QStringList names;
    while (query.next())
        names << query.value(0).toString();
    return names;
}

Result<TableSchema> tableSchema(const Connection &connection, const QString &table)
{
    Query query(connection, R"sql(
        SELECT name, type, pk
        FROM pragma_table_info(?)
        ORDER BY cid)sql");
    if (const Result<> ran = query.bind(table).run(); !ran)
        return ran.error();
    TableSchema schema{table, {}, {}};
    std::vector<std::pair<int, QString>> keys;
    while (query.next()) {
        QString name;
        QString type;
        int keyPosition = 0;
        query.read(name, type, keyPosition);
        schema.columns.push_back({name, columnType(type)});
        if (keyPosition > 0)
            keys.emplace_back(keyPosition, name);
    }
    std::ranges::sort(keys);
    for (const auto &[position, name] : keys)
        schema.keyColumns << name;
    return schema;
}

} // namespace passerelle
