#include "core/storage/TakingBack.h"

namespace passerelle {

std::unordered_set<TransactionId> undoneAmong(const std::vector<HistoryTransaction> &newestFirst)
{
    std::unordered_set<TransactionId> undone;
    for (const HistoryTransaction &transaction : newestFirst)
        if (transaction.reverts && !undone.contains(transaction.id))
            undone.insert(*transaction.reverts);
    return undone;
}

bool mayBeTakenBack(const HistoryTransaction &transaction, bool isUndone)
{
    return !isUndone && transaction.kind != TransactionKind::Undo
        && transaction.kind != TransactionKind::Record;
}

} // namespace passerelle
