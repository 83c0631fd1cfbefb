#include "core/domain/Quotation.h"
#include "core/storage/ActionTables.h"
#include "core/storage/History.h"
#include "core/storage/RowValues.h"
#include "core/storage/Rows.h"

#include <QCoreApplication>

#include <algorithm>

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

QVariantMap valuesOf(const LiteralsByColumn &literals)
{
    QVariantMap values;
    for (auto literal = literals.begin(); literal != literals.end(); ++literal)
        values.insert(literal.key(), fromLiteral(literal.value()));
    return values;
}

/// The entries of one change; `after` is the row as the change left it.
std::vector<FieldChange> entriesOf(const DatedChange &dated, const TableSchema &schema,
                                   const QString &rowKey, const LiteralsByColumn &after)
{
    const LiteralsByColumn &old = dated.change.oldValues;
    FieldChange entry;
    entry.seq = dated.change.seq;
    entry.transaction = dated.transaction;
    entry.table = schema.name;
    entry.rowKey = rowKey;
    entry.operation = dated.change.operation;
    if (entry.operation != RowOperation::Update) {
        entry.row = valuesOf(entry.operation == RowOperation::Insert ? after : old);
        return {entry};
    }
    std::vector<FieldChange> entries;
    for (auto field = old.begin(); field != old.end(); ++field) {
        entry.field = field.key();
        entry.oldValue = fromLiteral(field.value());
        entry.newValue = fromLiteral(after.value(field.key()));
        entries.push_back(entry);
    }
    return entries;
}

/// The life of one row, newest first.
Result<std::vector<FieldChange>> lifeOf(const Connection &connection, const TableSchema &schema,
                                        const QString &rowKey)
{
    const Result<std::vector<DatedChange>> rows = datedChangesOf(connection, schema.name, rowKey);
    if (!rows)
        return rows.error();
    // The journal keeps old values only: what a change wrote is what the next one found, or what
    // the row holds today.
    const Result<LiteralsByColumn> current = rowValues(connection, schema, rowKey);
    if (!current)
        return current.error();
    std::vector<FieldChange> life;
    LiteralsByColumn after = *current;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const std::vector<FieldChange> entries = entriesOf(*row, schema, rowKey, after);
        life.insert(life.end(), entries.rbegin(), entries.rend());
        const LiteralsByColumn &old = row->change.oldValues;
        for (auto field = old.begin(); field != old.end(); ++field)
            after.insert(field.key(), field.value());
    }
    return life;
}

} // namespace

QString displayLabel(const HistoryTransaction &transaction)
{
    const QString name =
        QCoreApplication::translate("Edit", transaction.label.toUtf8().constData());
    return name.contains(u"%1") ? name.arg(insideQuotes(transaction.subject)) : name;
}

Result<std::vector<FieldChange>> History::ofRow(const QString &table, const QString &rowKey) const
{
    const Result<TableSchema> schema = tableSchema(m_connection, table);
    if (!schema)
        return schema.error();
    Result<std::vector<FieldChange>> life = lifeOf(m_connection, *schema, rowKey);
    if (life)
        std::ranges::reverse(*life);
    return life;
}

Result<std::vector<FieldChange>> History::ofAction(const ActionId &action) const
{
    const Result<RowKeysByTable> rows = rowsOfAction(m_connection, action);
    if (!rows)
        return rows.error();
    std::vector<FieldChange> all;
    for (auto table = rows->begin(); table != rows->end(); ++table) {
        const Result<TableSchema> schema = tableSchema(m_connection, table.key());
        if (!schema)
            return schema.error();
        for (const QString &rowKey : table.value()) {
            Result<std::vector<FieldChange>> life = lifeOf(m_connection, *schema, rowKey);
            if (!life)
                return life;
            all.insert(all.end(), life->rbegin(), life->rend());
        }
    }
    std::ranges::stable_sort(all, {}, &FieldChange::seq);
    return all;
}

} // namespace passerelle
