#include "core/storage/TableSchema.h"

#include "core/storage/Rows.h"

#include <algorithm>

namespace passerelle {

QString quoted(const QString &identifier)
{
    return u'"' + QString(identifier).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Result<QStringList> recordedTables(const Connection &connection)
{
    Query query(connection, R"sql(
        SELECT name
        FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
            AND name NOT LIKE 'history\_%' ESCAPE '\'
        ORDER BY name)sql");
    return listTexts(query);
}

Result<TableSchema> tableSchema(const Connection &connection, const QString &table)
{
    Query query(connection, R"sql(
        SELECT name, pk
        FROM pragma_table_info(?)
        ORDER BY cid)sql");
    TableSchema schema{table, {}, {}};
    std::vector<std::pair<int, QString>> keys;
    const Result<> read = forEachRow(query.bind(table), [&](const Query &row) {
        QString name;
        int keyPosition = 0;
        row.read(name, keyPosition);
        schema.columns << name;
        if (keyPosition > 0)
            keys.emplace_back(keyPosition, name);
    });
    if (!read)
        return read.error();
    std::ranges::sort(keys);
    for (const auto &[position, name] : keys)
        schema.keyColumns << name;
    return schema;
}

} // namespace passerelle
