#include "core/storage/SalvagedReferences.h"

#include "core/domain/Territory.h"
#include "core/storage/Rows.h"
#include "core/storage/TableSchema.h"

namespace passerelle {

namespace {

/// A column whose values are keys of another table.
struct Reference
{
    QString table;
    QString column;
    QString parent;
    QString parentColumn;
    bool mayBeEmpty = false;
};

Result<std::vector<Reference>> referencesOf(const Connection &connection, const QString &table)
{
    Query query(connection, R"sql(
        SELECT reference."from", reference."table", reference."to", field."notnull" = 0
        FROM pragma_foreign_key_list(?) AS reference
        JOIN pragma_table_info(?) AS field ON field.name = reference."from"
        ORDER BY reference.id)sql");
    return listRows(query.bind(table, table), [&](const Query &row) {
        Reference reference;
        reference.table = table;
        row.read(reference.column, reference.parent, reference.parentColumn, reference.mayBeEmpty);
        return reference;
    });
}

/// Gives how many rows the statement changed; `what` is what it does to them.
Result<int> runOnLooseRows(const Connection &connection, const Reference &reference,
                           const QString &what)
{
    // Nothing is never in a table; but SQL holds it to be missing from an empty one.
    Query query(connection,
                QStringLiteral("%1 WHERE %2 IS NOT NULL AND %2 NOT IN (SELECT %3 FROM %4)")
                    .arg(what, quoted(reference.column), quoted(reference.parentColumn),
                         quoted(reference.parent)));
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    return query.affectedRows();
}

Result<int> mend(const Connection &connection, const Reference &reference)
{
    const QString table = quoted(reference.table);
    if (reference.mayBeEmpty) {
        Result<int> emptied = runOnLooseRows(
            connection, reference,
            QStringLiteral("UPDATE %1 SET %2 = NULL").arg(table, quoted(reference.column)));
        if (emptied)
            return emptied;
    }
    return runOnLooseRows(connection, reference, QStringLiteral("DELETE FROM ") + table);
}

Result<> replaceLostTerritory(const Connection &connection)
{
    return runStatement(connection, R"sql(
        INSERT INTO territory (id, name, kind)
        SELECT ?, ?, 'other'
        WHERE NOT EXISTS (SELECT 1 FROM territory))sql",
                        TerritoryId::create(),
                        QCoreApplication::translate("Salvage", "Territory whose name was lost"));
}

Result<> replaceLostPlans(const Connection &connection)
{
    return runStatement(connection, R"sql(
        INSERT INTO plan (id, title, kind)
        SELECT DISTINCT plan_id, ?, 'other'
        FROM (SELECT plan_id FROM action UNION SELECT plan_id FROM outline_node)
        WHERE plan_id NOT IN (SELECT id FROM plan))sql",
                        QCoreApplication::translate("Salvage", "Plan whose title was lost"));
}

} // namespace

Result<> mendReferences(const Connection &connection)
{
    if (const Result<> replaced = replaceLostTerritory(connection); !replaced)
        return replaced;
    if (const Result<> replaced = replaceLostPlans(connection); !replaced)
        return replaced;
    const Result<QStringList> tables = recordedTables(connection);
    if (!tables)
        return tables.error();
    // A row that goes may be one that others refer to.
    int mendedCount = -1;
    while (mendedCount != 0) {
        mendedCount = 0;
        for (const QString &table : *tables) {
            const Result<std::vector<Reference>> references = referencesOf(connection, table);
            if (!references)
                return references.error();
            for (const Reference &reference : *references) {
                const Result<int> mended = mend(connection, reference);
                if (!mended)
                    return mended.error();
                mendedCount += *mended;
            }
        }
    }
    return {};
}

} // namespace passerelle
