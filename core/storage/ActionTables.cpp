#include "core/storage/ActionTables.h"

#include "core/storage/Rows.h"
#include "core/storage/SqlLiteral.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace passerelle {

namespace {

bool isOneOf(std::span<const char *const> tables, const QString &table)
{
    return std::ranges::any_of(tables,
                               [&](const char *name) { return table == QLatin1StringView(name); });
}

/// The action a change tells by itself, without a look at the rows of today; empty when it does
/// not.
QString actionToldBy(const QString &table, const QString &rowKey, const QString &oldValues)
{
    if (table == u"action")
        return rowKey;
    if (isOneOf(tablesKeyedByAction, table)) {
        const QStringList key = parseLiterals(rowKey).value_or(QStringList());
        return key.isEmpty() ? QString() : fromLiteral(key.first()).toString();
    }
    if (isOneOf(tablesOwnedByAction, table) && !oldValues.isEmpty()) {
        const LiteralsByColumn values = parseAssignments(oldValues).value_or(LiteralsByColumn());
        const auto owner = values.constFind(QStringLiteral("action_id"));
        return owner == values.constEnd() ? QString() : fromLiteral(*owner).toString();
    }
    return {};
}

/// Adds the rows `query` gives, as table and key.
Result<> addRows(Query &query, RowKeysByTable &rows)
{
    return forEachRow(query, [&](const Query &row) {
        QString table;
        QString key;
        row.read(table, key);
        if (!rows[table].contains(key))
            rows[table] << key;
    });
}

class DistinctIds final
{
public:
    void add(const QString &id)
    {
        if (id.isEmpty() || m_known.contains(id))
            return;
        m_known << id;
        m_ids.emplace_back(id);
    }
    std::vector<ActionId> take() { return std::move(m_ids); }

private:
    QSet<QString> m_known;
    std::vector<ActionId> m_ids;
};

} // namespace

Result<std::vector<ActionId>> touchedActions(const Connection &connection, qint64 first,
                                             qint64 last)
{
    DistinctIds actions;
    Query journal(connection, R"sql(
        SELECT table_name, row_key, old_values
        FROM history_change
        WHERE seq BETWEEN ? AND ?
        ORDER BY seq)sql");
    const Result<> told = forEachRow(journal.bind(first, last), [&](const Query &row) {
        QString table;
        QString rowKey;
        QString oldValues;
        row.read(table, rowKey, oldValues);
        actions.add(actionToldBy(table, rowKey, oldValues));
    });
    if (!told)
        return told.error();
    // An insert, and an update that leaves action_id alone, name their action in the row only.
    Query rows(connection, R"sql(
        SELECT x.action_id
        FROM history_change c
        JOIN milestone x ON x.id = c.row_key
        WHERE c.seq BETWEEN ? AND ? AND c.table_name = 'milestone'
        UNION
        SELECT x.action_id
        FROM history_change c
        JOIN event x ON x.id = c.row_key
        WHERE c.seq BETWEEN ? AND ? AND c.table_name = 'event'
        UNION
        SELECT x.action_id
        FROM history_change c
        JOIN follow_up x ON x.id = c.row_key
        WHERE c.seq BETWEEN ? AND ? AND c.table_name = 'follow_up')sql");
    const Result<> owners =
        forEachRow(rows.bind(first, last, first, last, first, last),
                   [&](const Query &row) { actions.add(row.value(0).toString()); });
    if (!owners)
        return owners.error();
    return actions.take();
}

Result<RowKeysByTable> rowsOfAction(const Connection &connection, const ActionId &action)
{
    RowKeysByTable rows{{QStringLiteral("action"), {action.toString()}}};
    // Keys of several columns start with the literal of the action's id and a comma; '-' is the
    // character after it.
    Query keyed(connection, R"sql(
        SELECT DISTINCT table_name, row_key
        FROM history_change
        WHERE row_key > quote(?) || ',' AND row_key < quote(?) || '-'
            AND table_name IN ('action_organization', 'action_term', 'action_commune',
                'action_district', 'action_reference_objective'))sql");
    if (const Result<> read = addRows(keyed.bind(action, action), rows); !read)
        return read.error();
    Query present(connection, R"sql(
        SELECT 'milestone', id
        FROM milestone
        WHERE action_id = ?
        UNION ALL
        SELECT 'event', id
        FROM event
        WHERE action_id = ?
        UNION ALL
        SELECT 'follow_up', id
        FROM follow_up
        WHERE action_id = ?)sql");
    if (const Result<> read = addRows(present.bind(action, action, action), rows); !read)
        return read.error();
    // The operation stands here as the index of deleted rows has it, or SQLite would not use it.
    Query gone(connection, R"sql(
        SELECT DISTINCT table_name, row_key
        FROM history_change
        WHERE operation = 'delete' AND table_name IN ('milestone', 'event', 'follow_up')
            AND instr(old_values, ',action_id=' || quote(?)) > 0)sql");
    if (const Result<> read = addRows(gone.bind(action), rows); !read)
        return read.error();
    return rows;
}

} // namespace passerelle
