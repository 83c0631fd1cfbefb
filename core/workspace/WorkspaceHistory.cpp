#include "core/storage/Connection.h"
#include "core/storage/FileLock.h"
#include "core/storage/HistoryReverter.h"
#include "core/storage/Transaction.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

namespace passerelle {

Result<ChangeSet> Workspace::revert(TransactionId transaction)
{
    const Result<std::optional<HistoryTransaction>> target = m_history.find(transaction);
    if (!target)
        return target.error();
    if (!*target)
        return Error{ErrorCode::NotFound, tr("This change is no longer in the history."), {}};
    if ((*target)->kind == TransactionKind::Record)
        return Error{
            ErrorCode::Conflict,
            tr("\"%1\" tells what happened: it stays in the history.").arg(displayLabel(**target)),
            {}};
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

Result<std::unique_ptr<Workspace>> Workspace::asOf(const QDateTime &instant) const
{
    auto copy = copyAsOf(instant);
    if (!copy)
        return aboutTheFile(copy.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(copy).value(), m_path, {}));
}

Result<std::unique_ptr<Connection>> Workspace::copyAsOf(const QDateTime &instant) const
{
    auto copy = Connection::openInMemory();
    if (!copy)
        return copy;
    if (const Result<> copied = copyDatabase(*m_connection, **copy); !copied)
        return copied.error();
    const Result<qint64> seq = History(**copy).lastChangeAt(instant);
    if (!seq)
        return seq.error();
    Transaction transaction(**copy);
    if (const Result<> rewound = HistoryReverter(**copy).rewindTo(*seq); !rewound)
        return rewound.error();
    if (const Result<> committed = transaction.commit(); !committed)
        return committed.error();
    return copy;
}

Result<int> Workspace::pruneHistory(QDate day)
{
    int count = 0;
    const Result<> written = inTransaction([&]() -> Result<bool> {
        const Result<int> pruned = m_history.prune(day);
        if (!pruned)
            return pruned.error();
        count = *pruned;
        return count > 0;
    });
    if (!written)
        return written.error();
    return count;
}

} // namespace passerelle
