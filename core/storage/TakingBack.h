#pragma once

#include "core/storage/History.h"

#include <unordered_set>

namespace passerelle {

/// The transactions taken back by a later one of `newestFirst` that was not itself taken back.
std::unordered_set<TransactionId> undoneAmong(const std::vector<HistoryTransaction> &newestFirst);

/// Whether offering to take a transaction back makes sense: it was not undone already, and is
/// neither an undo, which redo is for, nor a record. What came later may still stand in the way;
/// Workspace::revert() tells.
bool mayBeTakenBack(const HistoryTransaction &transaction, bool isUndone);

} // namespace passerelle
