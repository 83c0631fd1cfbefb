#include "core/storage/History.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

/// Statements that give the number each problem is told by.
struct JournalCheck
{
    const char *sql;
    const char *sentence;
};

constexpr JournalCheck journalChecks[]{
    {R"sql(
        SELECT id
        FROM (SELECT id, first_change, lag(last_change) OVER (ORDER BY id) AS previous
            FROM history_transaction)
        WHERE first_change <= previous
        ORDER BY id)sql",
     QT_TRANSLATE_NOOP("History", "History: transaction %1 overlaps the one before.")},
    {R"sql(
        SELECT id
        FROM history_transaction AS t
        WHERE last_change - first_change + 1 <> (
            SELECT count(*)
            FROM history_change
            WHERE seq BETWEEN t.first_change AND t.last_change)
        ORDER BY id)sql",
     QT_TRANSLATE_NOOP("History", "History: transaction %1 names changes that are missing.")},
    {R"sql(
        SELECT count(*)
        FROM history_change AS c
        WHERE c.seq > ifnull((
            SELECT last_change
            FROM history_transaction
            WHERE first_change <= c.seq
            ORDER BY first_change DESC
            LIMIT 1), 0)
        HAVING count(*) > 0)sql",
     QT_TRANSLATE_NOOP("History", "History: changes that belong to no transaction: %1.")},
};

Result<> tellUnreadableChanges(const Connection &connection, QStringList &problems)
{
    Query query(connection, R"sql(
        SELECT seq, operation, old_values
        FROM history_change
        ORDER BY seq)sql");
    return forEachRow(query, [&](const Query &row) {
        qint64 seq = 0;
        std::optional<RowOperation> operation;
        std::optional<QString> oldValues;
        row.read(seq, operation, oldValues);
        const bool isInsert = operation == RowOperation::Insert;
        if (!operation || isInsert == oldValues.has_value()
            || (oldValues && !parseAssignments(*oldValues)))
            problems << QCoreApplication::translate("History", "History: change %1 cannot be read.")
                            .arg(seq);
    });
}

Result<> tellUnreadableInstants(const Connection &connection, QStringList &problems)
{
    Query query(connection, "SELECT id, at FROM history_transaction ORDER BY id");
    return forEachRow(query, [&](const Query &row) {
        TransactionId id = 0;
        QDateTime at;
        row.read(id, at);
        if (!at.isValid())
            problems << QCoreApplication::translate(
                            "History", "History: the instant of transaction %1 cannot be read.")
                            .arg(id);
    });
}

} // namespace

Result<QStringList> History::problems() const
{
    QStringList problems;
    Result<> read = tellUnreadableChanges(m_connection, problems).and_then([&] {
        return tellUnreadableInstants(m_connection, problems);
    });
    for (const JournalCheck &check : journalChecks) {
        if (!read)
            return read.error();
        Query query(m_connection, check.sql);
        read = forEachRow(query, [&](const Query &row) {
            problems << QCoreApplication::translate("History", check.sentence)
                            .arg(row.value(0).toLongLong());
        });
    }
    if (!read)
        return read.error();
    return problems;
}

} // namespace passerelle
