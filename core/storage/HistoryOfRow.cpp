#include "core/storage/History.h"
#include "core/storage/RowValues.h"
#include "core/storage/Rows.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

struct DatedChange
{
    HistoryChange change;
    HistoryTransaction transaction;
};

Result<std::vector<DatedChange>> datedChangesOf(const Connection &connection, const QString &table,
                                                const QString &rowKey)
{
    Query query(connection, R"sql(
        SELECT c.seq, c.operation, c.old_values, t.id, t.kind, t.reverts, t.label, t.subject,
            t.author, t.at, t.first_change, t.last_change
        FROM history_change c
        LEFT JOIN history_transaction t
            ON t.last_change >= c.seq AND t.first_change = (
                SELECT max(first_change)
                FROM history_transaction
                WHERE first_change <= c.seq)
        WHERE c.row_key = ? AND c.table_name = ?
        ORDER BY c.seq)sql");
    return listRows(query.bind(rowKey, table), [](const Query &row) {
        DatedChange dated;
        HistoryTransaction &t = dated.transaction;
        QString oldValues;
        row.read(dated.change.seq, dated.change.operation, oldValues, t.id, t.kind, t.reverts,
                 t.label, t.subject, t.author, t.at, t.firstChange, t.lastChange);
        dated.change.oldValues = parseAssignments(oldValues).value_or(LiteralsByColumn());
        return dated;
    });
}

} // namespace

QString displayLabel(const HistoryTransaction &transaction)
{
    const QString name =
        QCoreApplication::translate("Edit", transaction.label.toUtf8().constData());
    return name.contains(u"%1") ? name.arg(transaction.subject) : name;
}

Result<std::vector<FieldChange>> History::ofRow(const QString &table, const QString &rowKey) const
{
    const Result<std::vector<DatedChange>> rows = datedChangesOf(m_connection, table, rowKey);
    if (!rows)
        return rows.error();
    // The journal keeps old values only: what a change wrote is what the next one found, or what
    // the row holds today.
    const Result<TableSchema> schema = tableSchema(m_connection, table);
    if (!schema)
        return schema.error();
    const Result<LiteralsByColumn> current = rowValues(m_connection, *schema, rowKey);
    if (!current)
        return current.error();
    std::vector<FieldChange> newestFirst;
    LiteralsByColumn after = *current;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const LiteralsByColumn &old = row->change.oldValues;
        if (row->change.operation == RowOperation::Update) {
            for (auto field = old.begin(); field != old.end(); ++field)
                newestFirst.push_back({row->transaction, RowOperation::Update, field.key(),
                                       fromLiteral(field.value()),
                                       fromLiteral(after.value(field.key()))});
        } else {
            newestFirst.push_back({row->transaction, row->change.operation, {}, {}, {}});
        }
        for (auto field = old.begin(); field != old.end(); ++field)
            after.insert(field.key(), field.value());
    }
    return std::vector<FieldChange>(newestFirst.rbegin(), newestFirst.rend());
}

} // namespace passerelle
