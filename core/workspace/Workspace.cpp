#include "core/workspace/Workspace.h"

#include "core/logging/Logging.h"
#include "core/storage/ActionTables.h"
#include "core/storage/Connection.h"
#include "core/storage/FileLock.h"
#include "core/storage/PersonErasure.h"
#include "core/storage/SqlError.h"
#include "core/storage/Transaction.h"
#include "core/workspace/PlanContentsReading.h"
#include "core/workspace/Stores.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QScopedValueRollback>

#include <algorithm>

namespace passerelle {

namespace {

HistoryTransaction transactionNamed(const EditLabel &label, TransactionKind kind)
{
    HistoryTransaction transaction;
    transaction.kind = kind;
    transaction.label = QString::fromUtf8(label.text);
    transaction.subject = label.subject;
    return transaction;
}

} // namespace

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
    , m_schemaFolder(options.schemaFolder)
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

Result<PlanContents> Workspace::planContents(const PlanId &plan) const
{
    // A dozen statements, one state: another program may write between two of them.
    const ReadTransaction oneState(*m_connection);
    if (!oneState.began())
        return oneState.began().error();
    return readPlanContents(*m_stores, plan);
}

Result<> Workspace::refresh(PlanContents &contents, const ChangeSet &changes) const
{
    const ReadTransaction oneState(*m_connection);
    if (!oneState.began())
        return oneState.began();
    return refreshPlanContents(*m_stores, changes, contents);
}

Result<ChangeSet> Workspace::write(const EditLabel &label, const Edit &edit)
{
    return run(transactionNamed(label, TransactionKind::Edit), [&] { return edit(*m_stores); });
}

Result<ChangeSet> Workspace::record(const EditLabel &label, const Edit &edit)
{
    return run(transactionNamed(label, TransactionKind::Record), [&] { return edit(*m_stores); });
}

Result<ChangeSet> Workspace::erasePerson(const ContactId &person)
{
    const Result<bool> isThere = hasPerson(*m_connection, person);
    if (!isThere)
        return isThere.error();
    const HistoryTransaction transaction =
        transactionNamed({QT_TRANSLATE_NOOP("Edit", "Erase a person")}, TransactionKind::Record);
    const auto erase = [&] { return passerelle::erasePerson(*m_connection, person); };
    // Of a contact removed before, only the history still speaks: no row is touched.
    const Result<ChangeSet> erased = *isThere
        ? run(transaction, erase)
        : inTransaction([&]() -> Result<bool> {
              const Result<> scrubbed = erase();
              return scrubbed ? Result<bool>(true) : scrubbed.error();
          }).and_then([] { return Result<ChangeSet>(ChangeSet{}); });
    if (erased)
        compact();
    return erased;
}

void Workspace::compact()
{
    if (const Result<> compacted = m_connection->execute(QStringLiteral("VACUUM")); !compacted)
        logWarning("workspace", QStringLiteral("compacting: ") + compacted.error().detail);
    m_stamp = fileStamp(*m_connection, m_path);
}

Result<ChangeSet> Workspace::run(HistoryTransaction transaction,
                                 const std::function<Result<>()> &work)
{
    ChangeSet changes;
    const Result<> written = inTransaction([&]() -> Result<bool> {
        const Result<qint64> before = m_history.lastChange();
        if (!before)
            return before.error();
        if (const Result<> worked = work(); !worked)
            return worked.error();
        const Result<qint64> last = m_history.lastChange();
        if (!last)
            return last.error();
        transaction.firstChange = *before + 1;
        transaction.lastChange = *last;
        if (*last == *before)
            return false;
        if (const Result<> recorded = nameChanges(transaction, changes); !recorded)
            return recorded.error();
        return true;
    });
    if (!written)
        return written.error();
    if (changes.isEmpty())
        return changes;
    logInfo("workspace",
            QStringLiteral("transaction %1: %2 rows")
                .arg(changes.transaction)
                .arg(changes.rows.size()));
    emit changed(changes);
    return changes;
}

Result<> Workspace::nameChanges(HistoryTransaction transaction, ChangeSet &changes)
{
    transaction.author = m_author;
    transaction.at = QDateTime::currentDateTimeUtc();
    const Result<TransactionId> id = m_history.record(transaction);
    if (!id)
        return id.error();
    transaction.id = *id;
    Result<ChangeSet> touched = changesOf(transaction);
    if (!touched)
        return touched.error();
    changes = std::move(touched).value();
    return {};
}

Result<> Workspace::inTransaction(const std::function<Result<bool>()> &work)
{
    Q_ASSERT(!m_isWriting);
    const QScopedValueRollback writing(m_isWriting, true);
    if (isReadOnly())
        return Error{ErrorCode::File,
                     tr("\"%1\" is open to read only: nothing was changed.")
                         .arg(QFileInfo(m_path).fileName()),
                     {}};
    Transaction transaction(*m_connection);
    if (!transaction.isOpen())
        return naming(transaction.began().error(), m_path);
    if (const Result<> allowed = checkMayWrite(); !allowed)
        return allowed;
    const Result<bool> worked = work();
    const Result<> committed = worked && *worked ? commit(transaction) : Result<>();
    if (worked && *worked && committed) {
        m_stamp = fileStamp(*m_connection, m_path);
        return {};
    }
    transaction.rollBack();
    m_mayTimeHaveMoved = true;
    if (!worked)
        return aboutTheFile(worked.error());
    return committed ? committed : aboutTheFile(committed.error());
}

Result<> Workspace::commit(Transaction &transaction)
{
    const Result<> committed = transaction.commit();
    if (committed || m_connection->isInTransaction())
        return committed;
    // A disk that fails in the last instant may leave the edit written: then it is so. A read lets
    // SQLite settle which; its counter then tells.
    const bool isSettled = m_history.lastChange().has_value();
    const bool isWritten =
        isSettled && fileStamp(*m_connection, m_path).changeCounter != m_stamp.changeCounter;
    return isWritten ? Result<>() : committed;
}

Error Workspace::aboutTheFile(const Error &error) const
{
    const bool isAboutTheFile = error.code == ErrorCode::File || error.code == ErrorCode::Storage;
    return isAboutTheFile ? naming(error, m_path) : error;
}

Result<> Workspace::checkFile() const
{
    const FileStamp stamp = fileStamp(*m_connection, m_path);
    FileStamp known = m_stamp;
    // Taking a failed write back writes the old pages again: the time of the file moves, and that
    // alone.
    if (m_mayTimeHaveMoved)
        known.modified = stamp.modified;
    if (stamp == known)
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

Result<> Workspace::checkMayWrite()
{
    if (const Result<> same = checkFile(); !same)
        return same;
    if (m_mayTimeHaveMoved)
        m_stamp.modified = fileStamp(*m_connection, m_path).modified;
    m_mayTimeHaveMoved = false;
    return {};
}

Result<ChangeSet> Workspace::changesOf(const HistoryTransaction &transaction) const
{
    const Result<std::vector<TouchedRow>> touched =
        m_history.touchedRows(transaction.firstChange, transaction.lastChange);
    if (!touched)
        return touched.error();
    Result<std::vector<ActionId>> actions =
        touchedActions(*m_connection, transaction.firstChange, transaction.lastChange);
    if (!actions)
        return actions.error();
    ChangeSet changes{transaction.id, {}, std::move(actions).value()};
    for (const TouchedRow &row : *touched)
        changes.rows.push_back({row.table, row.rowKey, row.operation});
    return changes;
}

Result<Backup> Workspace::backUp(const QString &folder, const QDateTime &now) const
{
    return passerelle::backUp(*m_connection, m_path, folder, now);
}

Result<std::optional<Backup>> Workspace::keepWhatWasReplaced(const QDateTime &now) const
{
    if (isReadOnly() || !m_connection->hasMoved())
        return std::optional<Backup>();
    const Result<Backup> kept = backUp(backupFolderOf(m_path), now);
    if (!kept)
        return kept.error();
    return std::optional(*kept);
}

} // namespace passerelle
