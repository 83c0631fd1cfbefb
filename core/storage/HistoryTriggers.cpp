#include "core/storage/HistoryTriggers.h"

#include "core/storage/Connection.h"
#include "core/storage/Rows.h"
#include "core/storage/TableSchema.h"

namespace passerelle {

namespace {

QString of(const QString &row, const QString &column)
{
    return row + u'.' + quoted(column);
}

QString rowKey(const TableSchema &table, const QString &row)
{
    if (table.keyColumns.size() == 1)
        return of(row, table.keyColumns.first());
    QStringList parts;
    for (const QString &column : table.keyColumns)
        parts << QStringLiteral("quote(%1)").arg(of(row, column));
    return parts.join(QStringLiteral(" || ',' || "));
}

QString member(const QString &column)
{
    return QStringLiteral("',%1=' || quote(%2)").arg(column, of(QStringLiteral("OLD"), column));
}

QString changed(const QString &column)
{
    return QStringLiteral("%1 IS NOT %2")
        .arg(of(QStringLiteral("OLD"), column), of(QStringLiteral("NEW"), column));
}

/// The members without the comma of the first.
QString joined(const QStringList &members)
{
    return QStringLiteral("substr(%1, 2)").arg(members.join(QStringLiteral(" || ")));
}

QString record(const TableSchema &table, const QString &row, const QString &operation,
               const QString &oldValues)
{
    return QStringLiteral("INSERT INTO history_change (table_name, row_key, operation, old_values) "
                          "VALUES ('%1', %2, '%3', %4);")
        .arg(table.name, rowKey(table, row), operation, oldValues);
}

QString insertTrigger(const TableSchema &table)
{
    return QStringLiteral("CREATE TRIGGER history_%1_insert AFTER INSERT ON %2 BEGIN %3 END")
        .arg(
            table.name, quoted(table.name),
            record(table, QStringLiteral("NEW"), QStringLiteral("insert"), QStringLiteral("NULL")));
}

QString deleteTrigger(const TableSchema &table)
{
    QStringList members;
    for (const QString &column : table.columns)
        members << member(column);
    return QStringLiteral("CREATE TRIGGER history_%1_delete AFTER DELETE ON %2 BEGIN %3 END")
        .arg(table.name, quoted(table.name),
             record(table, QStringLiteral("OLD"), QStringLiteral("delete"), joined(members)));
}

/// Empty when the table has nothing but its key.
QString updateTrigger(const TableSchema &table)
{
    QStringList conditions;
    QStringList members;
    for (const QString &column : table.columns) {
        if (table.keyColumns.contains(column))
            continue;
        conditions << changed(column);
        members << QStringLiteral("iif(%1, %2, '')").arg(changed(column), member(column));
    }
    if (conditions.isEmpty())
        return {};
    return QStringLiteral(
               "CREATE TRIGGER history_%1_update AFTER UPDATE ON %2 WHEN %3 BEGIN %4 END")
        .arg(table.name, quoted(table.name), conditions.join(QStringLiteral(" OR ")),
             record(table, QStringLiteral("NEW"), QStringLiteral("update"), joined(members)));
}

/// The journal names rows by their key: a key that changed would lose its past.
QString keyTrigger(const TableSchema &table)
{
    QStringList columns;
    QStringList conditions;
    for (const QString &key : table.keyColumns) {
        columns << quoted(key);
        conditions << QStringLiteral("%1 IS NOT %2")
                          .arg(of(QStringLiteral("OLD"), key), of(QStringLiteral("NEW"), key));
    }
    return QStringLiteral("CREATE TRIGGER history_%1_key BEFORE UPDATE OF %2 ON %3 WHEN %4 "
                          "BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END")
        .arg(table.name, columns.join(QStringLiteral(", ")), quoted(table.name),
             conditions.join(QStringLiteral(" OR ")));
}

} // namespace

Result<> dropHistoryTriggers(const Connection &connection)
{
    Query query(connection, R"sql(
        SELECT name
        FROM sqlite_schema
        WHERE type = 'trigger' AND name LIKE 'history\_%' ESCAPE '\'
        ORDER BY name)sql");
    const Result<QStringList> names = listTexts(query);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        const QString drop = QStringLiteral("DROP TRIGGER ") + quoted(name);
        if (const Result<> dropped = connection.execute(drop); !dropped)
            return dropped;
    }
    return {};
}

Result<> writeHistoryTriggers(const Connection &connection)
{
    if (const Result<> dropped = dropHistoryTriggers(connection); !dropped)
        return dropped;
    const Result<QStringList> tables = recordedTables(connection);
    if (!tables)
        return tables.error();
    for (const QString &name : *tables) {
        const Result<TableSchema> table = tableSchema(connection, name);
        if (!table)
            return table.error();
        for (const QString &trigger : {insertTrigger(*table), updateTrigger(*table),
                                       deleteTrigger(*table), keyTrigger(*table)}) {
            if (trigger.isEmpty())
                continue;
            if (const Result<> created = connection.execute(trigger); !created)
                return created;
        }
    }
    return {};
}

} // namespace passerelle
