#include "core/storage/TableSchema.h"

#include "core/storage/Query.h"

#include <algorithm>

namespace passerelle {

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
        SELECT name, pk
        FROM pragma_table_info(?)
        ORDER BY cid)sql");
    if (const Result<> ran = query.bind(table).run(); !ran)
        return ran.error();
    TableSchema schema{table, {}, {}};
    std::vector<std::pair<int, QString>> keys;
    while (query.next()) {
        QString name;
        int keyPosition = 0;
        query.read(name, keyPosition);
        schema.columns << name;
        if (keyPosition > 0)
            keys.emplace_back(keyPosition, name);
    }
    std::ranges::sort(keys);
    for (const auto &[position, name] : keys)
        schema.keyColumns << name;
    return schema;
}

} // namespace passerelle
