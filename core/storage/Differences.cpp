#include "core/storage/Backup.h"
#include "core/storage/Query.h"
#include "core/storage/TableSchema.h"

namespace passerelle {

namespace {

Result<int> count(const Connection &connection, const QString &sql)
{
    Query query(connection, sql);
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.value(0).toInt() : 0;
}

QString keyMatch(const TableSchema &table)
{
    QStringList conditions;
    for (const QString &column : table.keyColumns)
        conditions << QStringLiteral("a.%1 = b.%1").arg(quoted(column));
    return conditions.join(QStringLiteral(" AND "));
}

QString anyDifference(const TableSchema &table)
{
    QStringList conditions{QStringLiteral("0")};
    for (const QString &column : table.columns)
        conditions << QStringLiteral("a.%1 IS NOT b.%1").arg(quoted(column));
    return conditions.join(QStringLiteral(" OR "));
}

Result<TableDifference> differenceOf(const Connection &connection, const TableSchema &table)
{
    const QString missing = QStringLiteral("SELECT count(*) FROM %1.%3 a WHERE NOT EXISTS "
                                           "(SELECT 1 FROM %2.%3 b WHERE %4)");
    const QString name = quoted(table.name);
    const QString first = QStringLiteral("main");
    const QString second = QStringLiteral("other");
    const Result<int> onlyFirst =
        count(connection, missing.arg(first, second, name, keyMatch(table)));
    if (!onlyFirst)
        return onlyFirst.error();
    const Result<int> onlySecond =
        count(connection, missing.arg(second, first, name, keyMatch(table)));
    if (!onlySecond)
        return onlySecond.error();
    const Result<int> changed =
        count(connection,
              QStringLiteral("SELECT count(*) FROM main.%1 a JOIN other.%1 b ON %2 WHERE %3")
                  .arg(name, keyMatch(table), anyDifference(table)));
    if (!changed)
        return changed.error();
    return TableDifference{table.name, *onlyFirst, *onlySecond, *changed};
}

} // namespace

Result<std::vector<TableDifference>> differences(const QString &first, const QString &second)
{
    const auto connection = Connection::open(first, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (const Result<> attached = Query(**connection, "ATTACH ? AS other").bind(second).run();
        !attached)
        return attached.error();
    const Result<QStringList> tables = recordedTables(**connection);
    if (!tables)
        return tables.error();
    std::vector<TableDifference> found;
    for (const QString &name : *tables) {
        const Result<TableSchema> table = tableSchema(**connection, name);
        if (!table)
            return table.error();
        const Result<TableDifference> difference = differenceOf(**connection, *table);
        if (!difference)
            return difference.error();
        if (*difference != TableDifference{name})
            found.push_back(*difference);
    }
    return found;
}

} // namespace passerelle
