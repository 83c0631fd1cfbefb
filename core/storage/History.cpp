#include "core/storage/History.h"

#include "core/storage/Rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

#include <algorithm>
#include <array>

namespace passerelle {

template <>
std::span<const VocabularyTerm<TransactionKind>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{TransactionKind::Edit, "edit", ""},
        VocabularyTerm{TransactionKind::Undo, "undo", ""},
        VocabularyTerm{TransactionKind::Redo, "redo", ""},
        VocabularyTerm{TransactionKind::Record, "record", ""},
    };
    return terms;
}

template <>
std::span<const VocabularyTerm<RowOperation>> vocabulary()
{
    static constexpr std::array terms{
        VocabularyTerm{RowOperation::Insert, "insert", ""},
        VocabularyTerm{RowOperation::Update, "update", ""},
        VocabularyTerm{RowOperation::Delete, "delete", ""},
    };
    return terms;
}

namespace {

HistoryTransaction readTransaction(const Query &query)
{
    HistoryTransaction t;
    query.read(t.id, t.kind, t.reverts, t.label, t.subject, t.author, t.at, t.firstChange,
               t.lastChange);
    return t;
}

HistoryChange readChange(const Query &query)
{
    HistoryChange change;
    QString oldValues;
    query.read(change.seq, change.table, change.rowKey, change.operation, oldValues);
    change.oldValues = parseAssignments(oldValues).value_or(LiteralsByColumn());
    return change;
}

Result<std::optional<HistoryTransaction>> firstTransaction(Query &query)
{
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<HistoryTransaction>();
    std::optional found(readTransaction(query));
    if (const Result<> read = query.finished(); !read)
        return read.error();
    return found;
}

Error forgottenError(const QDateTime &oldest)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("History",
                                        "The history before %1 was forgotten: ask for that day or "
                                        "a later one.")
                .arg(QLocale().toString(oldest.toLocalTime().date(), QLocale::ShortFormat)),
            {}};
}

Result<qint64> number(Query &query)
{
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace

Result<qint64> History::lastChange() const
{
    Query query(m_connection, "SELECT max(seq) FROM history_change");
    return number(query);
}

Result<qint64> History::lastChangeAt(const QDateTime &instant) const
{
    Query query(m_connection, R"sql(
        SELECT ifnull(max(last_change), 0)
        FROM history_transaction
        WHERE at <= ?)sql");
    const Result<qint64> last = number(query.bind(instant));
    if (!last || *last > 0)
        return last;
    Query oldest(m_connection, R"sql(
        SELECT first_change, at
        FROM history_transaction
        ORDER BY id
        LIMIT 1)sql");
    qint64 firstChange = 1;
    QDateTime at;
    const Result<> read = forEachRow(oldest, [&](const Query &row) { row.read(firstChange, at); });
    if (!read)
        return read.error();
    return firstChange <= 1 ? Result<qint64>(0) : Result<qint64>(forgottenError(at));
}

Result<std::vector<TouchedRow>> History::touchedRows(qint64 first, qint64 last) const
{
    Query query(m_connection, R"sql(
        SELECT table_name, row_key, operation
        FROM history_change
        WHERE seq BETWEEN ? AND ?
        ORDER BY seq)sql");
    return listRows(query.bind(first, last), [](const Query &row) {
        TouchedRow touched;
        row.read(touched.table, touched.rowKey, touched.operation);
        return touched;
    });
}

Result<TransactionId> History::record(const HistoryTransaction &transaction)
{
    Query query(m_connection, R"sql(
        INSERT INTO history_transaction (kind, reverts, label, subject, author, at, first_change,
            last_change)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id)sql");
    query.bind(transaction.kind, transaction.reverts, transaction.label, transaction.subject,
               transaction.author, transaction.at, transaction.firstChange, transaction.lastChange);
    return number(query);
}

Result<bool> History::adoptForeignChanges(const HistoryTransaction &transaction)
{
    Query named(m_connection, R"sql(
        SELECT last_change
        FROM history_transaction
        ORDER BY id DESC
        LIMIT 1)sql");
    const Result<qint64> lastNamed = number(named);
    if (!lastNamed)
        return lastNamed.error();
    const Result<qint64> last = lastChange();
    if (!last)
        return last.error();
    if (*last <= *lastNamed)
        return false;
    HistoryTransaction foreign = transaction;
    foreign.firstChange = *lastNamed + 1;
    foreign.lastChange = *last;
    const Result<TransactionId> recorded = record(foreign);
    if (!recorded)
        return recorded.error();
    return true;
}

Result<std::optional<HistoryTransaction>> History::find(TransactionId id) const
{
    Query query(m_connection, R"sql(
        SELECT id, kind, reverts, label, subject, author, at, first_change, last_change
        FROM history_transaction
        WHERE id = ?)sql");
    query.bind(id);
    return firstTransaction(query);
}

Result<std::vector<HistoryTransaction>> History::latest(int count) const
{
    Query query(m_connection, R"sql(
        SELECT id, kind, reverts, label, subject, author, at, first_change, last_change
        FROM history_transaction
        ORDER BY id DESC
        LIMIT ?)sql");
    return listRows(query.bind(count), readTransaction);
}

Result<std::optional<HistoryTransaction>> History::transactionOf(qint64 seq) const
{
    Query query(m_connection, R"sql(
        SELECT id, kind, reverts, label, subject, author, at, first_change, last_change
        FROM history_transaction
        WHERE first_change <= ?
        ORDER BY first_change DESC
        LIMIT 1)sql");
    query.bind(seq);
    Result<std::optional<HistoryTransaction>> found = firstTransaction(query);
    if (found && *found && (*found)->lastChange < seq)
        return std::optional<HistoryTransaction>();
    return found;
}

Result<std::optional<HistoryTransaction>> History::undoTarget() const
{
    return topOf(TransactionKind::Undo, false);
}

Result<std::optional<HistoryTransaction>> History::redoTarget() const
{
    return topOf(TransactionKind::Redo, true);
}

/// Reads the journal as a stack, from its end: a transaction of kind `pop` takes the one below it
/// away. For undo, edits and redos are on the stack and undos pop; for redo, undos are on the
/// stack, redos pop, and an edit empties it. Records are on neither.
Result<std::optional<HistoryTransaction>> History::topOf(TransactionKind pop,
                                                         bool stopsAtEdit) const
{
    Query query(m_connection, R"sql(
        SELECT id, kind, reverts, label, subject, author, at, first_change, last_change
        FROM history_transaction
        ORDER BY id DESC)sql");
    if (const Result<> ran = query.run(); !ran)
        return ran.error();
    int popped = 0;
    while (query.next()) {
        HistoryTransaction transaction = readTransaction(query);
        if (const Result<> read = query.finished(); !read)
            return read.error();
        if (transaction.kind == TransactionKind::Record)
            continue;
        if (stopsAtEdit && transaction.kind == TransactionKind::Edit)
            break;
        if (transaction.kind == pop)
            ++popped;
        else if (popped > 0)
            --popped;
        else
            return std::optional(std::move(transaction));
    }
    if (const Result<> finished = query.finished(); !finished)
        return finished.error();
    return std::optional<HistoryTransaction>();
}

Result<std::vector<HistoryChange>> History::changes(qint64 first, qint64 last) const
{
    Query query(m_connection, R"sql(
        SELECT seq, table_name, row_key, operation, old_values
        FROM history_change
        WHERE seq BETWEEN ? AND ?
        ORDER BY seq)sql");
    return listRows(query.bind(first, last), readChange);
}

Result<std::vector<HistoryChange>>
History::changesOfRow(const QString &table, const QString &rowKey, qint64 afterSeq) const
{
    Query query(m_connection, R"sql(
        SELECT seq, table_name, row_key, operation, old_values
        FROM history_change
        WHERE row_key = ? AND table_name = ? AND seq > ?
        ORDER BY seq)sql");
    return listRows(query.bind(rowKey, table, afterSeq), readChange);
}

Result<int> History::prune(QDate day)
{
    // By number, not by instant: after a clock set back, instants are not in order, and what stays
    // must have no holes.
    Query transactions(m_connection, R"sql(
        DELETE FROM history_transaction
        WHERE id < ifnull((SELECT min(id) FROM history_transaction WHERE at >= ?),
            (SELECT max(id) FROM history_transaction)))sql");
    if (const Result<> ran = transactions.bind(day).run(); !ran)
        return ran.error();
    const int pruned = transactions.affectedRows();
    Query changes(m_connection, R"sql(
        DELETE FROM history_change
        WHERE seq < (SELECT min(first_change) FROM history_transaction))sql");
    if (const Result<> ran = changes.run(); !ran)
        return ran.error();
    return pruned;
}

} // namespace passerelle
