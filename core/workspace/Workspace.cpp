#include "core/workspace/Workspace.h"

#include "core/logging/Logging.h"
#include "core/storage/Connection.h"
#include "core/storage/FileLock.h"
#include "core/storage/HistoryReverter.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/SqlError.h"
#include "core/storage/Transaction.h"
#include "core/workspace/Stores.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QScopedValueRollback>

#include <algorithm>

namespace passerelle {

bool ChangeSet::touches(QStringView table) const
{
    return std::ranges::any_of(rows, [table](const RowChange &row) { return row.table == table; });
}

Workspace::Workspace(std::unique_ptr<Connection> connection, const QString &path,
                     const OpenOptions &options)
    : m_connection(std::move(connection))
    , m_stores(std::make_unique<Stores>(*m_connection))
    , m_history(*m_connection)
    , m_path(path)
    , m_author(options.author)
    , m_stamp(fileStamp(*m_connection, path))
{
}

Workspace::~Workspace()
{
    const bool mayTidyUp = m_lock != nullptr;
    m_stores.reset();
    m_connection.reset();
    // SQLite keeps its emptied journal; with the file closed it is only clutter in the folder.
    const QString journal = m_path + QStringLiteral("-journal");
    if (mayTidyUp && QFileInfo(journal).size() == 0)
        QFile::remove(journal);
}

bool Workspace::isReadOnly() const
{
    return !m_lock;
}

Result<ChangeSet> Workspace::write(const EditLabel &label, const Edit &edit)
{
    HistoryTransaction transaction;
    transaction.label = QString::fromUtf8(label.text);
    transaction.subject = label.subject;
    Result<ChangeSet> written = run(transaction, [&] { return edit(*m_stores); });
    if (!written && written.error().code != ErrorCode::Invalid)
        return naming(written.error(), m_path);
    return written;
}

Result<ChangeSet> Workspace::revert(TransactionId transaction)
{
    const Result<std::optional<HistoryTransaction>> target = m_history.find(transaction);
    if (!target)
        return target.error();
    if (!*target)
        return Error{ErrorCode::NotFound, tr("This change is no longer in the history."), {}};
    return takeBack(**target, TransactionKind::Edit);
}

Result<ChangeSet> Workspace::undo()
{
    const Result<std::optional<HistoryTransaction>> target = m_history.undoTarget();
    if (!target)
        return target.error();
    if (!*target)
        return Error{ErrorCode::NotFound, tr("There is nothing to undo."), {}};
    return takeBack(**target, TransactionKind::Undo);
}

Result<ChangeSet> Workspace::redo()
{
    const Result<std::optional<HistoryTransaction>> target = m_history.redoTarget();
    if (!target)
        return target.error();
    if (!*target)
        return Error{ErrorCode::NotFound, tr("There is nothing to redo."), {}};
    return takeBack(**target, TransactionKind::Redo);
}

Result<ChangeSet> Workspace::takeBack(const HistoryTransaction &target, TransactionKind kind)
{
    HistoryTransaction transaction;
    transaction.kind = kind;
    transaction.reverts = target.id;
    transaction.label = target.label;
    transaction.subject = target.subject;
    return run(transaction, [&] { return HistoryReverter(*m_connection).revert(target); });
}

Result<ChangeSet> Workspace::run(HistoryTransaction transaction,
                                 const std::function<Result<>()> &work)
{
    Q_ASSERT(!m_isWriting);
    ChangeSet changes;
    {
        const QScopedValueRollback writing(m_isWriting, true);
        if (isReadOnly())
            return Error{ErrorCode::File,
                         tr("\"%1\" is open to read only: nothing was changed.")
                             .arg(QFileInfo(m_path).fileName()),
                         {}};
        bool isOurs = false; // what the file looks like from now on
        const auto knowOwnTraces = qScopeGuard([&] {
            if (isOurs)
                adoptOwnTraces();
        });
        Transaction sqlTransaction(*m_connection);
        if (!sqlTransaction.isOpen())
            return sqlTransaction.began().error();
        if (const Result<> allowed = checkMayWrite(); !allowed)
            return allowed.error();
        isOurs = true;
        const Result<qint64> before = m_history.lastChange();
        if (!before)
            return before.error();
        if (const Result<> worked = work(); !worked)
            return worked.error();
        const Result<qint64> last = m_history.lastChange();
        if (!last)
            return last.error();
        if (*last == *before)
            return changes;
        transaction.author = m_author;
        transaction.at = QDateTime::currentDateTimeUtc();
        transaction.firstChange = *before + 1;
        transaction.lastChange = *last;
        const Result<TransactionId> id = m_history.record(transaction);
        if (!id)
            return id.error();
        transaction.id = *id;
        const Result<ChangeSet> touched = changesOf(transaction);
        if (!touched)
            return touched.error();
        if (const Result<> committed = sqlTransaction.commit(); !committed) {
            // A disk that fails in the last instant may leave the edit written: then it is so.
            const Result<qint64> now = m_history.lastChange();
            if (!now || *now < transaction.lastChange)
                return committed.error();
        }
        m_stamp = fileStamp(*m_connection, m_path);
        changes = *touched;
    }
    logInfo("workspace",
            QStringLiteral("transaction %1: %2 rows")
                .arg(changes.transaction)
                .arg(changes.rows.size()));
    emit changed(changes);
    return changes;
}

void Workspace::adoptOwnTraces()
{
    // An edit rolled back (a full disk) leaves another time on the file. A commit of somebody else
    // would have moved the counter.
    const FileStamp stamp = fileStamp(*m_connection, m_path);
    if (stamp.exists && !stamp.hasMoved && stamp.changeCounter == m_stamp.changeCounter)
        m_stamp = stamp;
}

Result<> Workspace::checkMayWrite() const
{
    const FileStamp stamp = fileStamp(*m_connection, m_path);
    if (stamp == m_stamp)
        return {};
    const QString name = QFileInfo(m_path).fileName();
    if (!stamp.exists)
        return Error{ErrorCode::File,
                     tr("\"%1\" is no longer there: the folder was moved, or the share is not "
                        "reachable. Nothing was changed; put it back, or open the file again.")
                         .arg(name),
                     {}};
    return Error{ErrorCode::Conflict,
                 tr("\"%1\" was changed from outside since it was opened (another computer, a "
                    "synchronised folder). Nothing was changed; open the file again to see it.")
                     .arg(name),
                 {}};
}

Result<ChangeSet> Workspace::changesOf(const HistoryTransaction &transaction) const
{
    const Result<std::vector<TouchedRow>> touched =
        m_history.touchedRows(transaction.firstChange, transaction.lastChange);
    if (!touched)
        return touched.error();
    ChangeSet changes{transaction.id, {}};
    for (const TouchedRow &row : *touched)
        changes.rows.push_back({row.table, row.rowKey, row.operation});
    return changes;
}

Result<std::unique_ptr<Workspace>> Workspace::asOf(const QDateTime &instant) const
{
    auto copy = Connection::openInMemory();
    if (!copy)
        return copy.error();
    if (const Result<> copied = copyDatabase(*m_connection, **copy); !copied)
        return copied.error();
    const Result<qint64> seq = m_history.lastChangeAt(instant);
    if (!seq)
        return seq.error();
    Transaction transaction(**copy);
    if (const Result<> rewound = HistoryReverter(**copy).rewindTo(*seq); !rewound)
        return rewound.error();
    if (const Result<> committed = transaction.commit(); !committed)
        return committed.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(copy).value(), m_path, {}));
}

Result<Backup> Workspace::backUp(const QString &folder, const QDateTime &now) const
{
    return passerelle::backUp(*m_connection, m_path, folder, now);
}

Result<QStringList> Workspace::check() const
{
    const Result<QStringList> integrity = integrityProblems(*m_connection);
    if (!integrity)
        return integrity.error();
    const Result<QStringList> history = m_history.problems();
    if (!history)
        return history.error();
    return *integrity + *history;
}

Result<int> Workspace::pruneHistory(QDate day)
{
    Transaction transaction(*m_connection);
    if (!transaction.isOpen())
        return transaction.began().error();
    if (const Result<> allowed = checkMayWrite(); !allowed)
        return allowed.error();
    const Result<int> pruned = m_history.prune(day);
    if (!pruned)
        return pruned;
    if (const Result<> committed = transaction.commit(); !committed)
        return committed.error();
    m_stamp = fileStamp(*m_connection, m_path);
    return pruned;
}

} // namespace passerelle
