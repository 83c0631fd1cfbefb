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

} // namespace passerelle
