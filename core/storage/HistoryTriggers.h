#pragma once

#include "core/Result.h"

namespace passerelle {

class Connection;

/// Takes the triggers away, for the time a step of the schema works on the rows. Call inside its
/// transaction.
Result<> dropHistoryTriggers(const Connection &connection);

/// Writes, anew, the triggers that record every insert, update and delete of every table into
/// history_change, and those that forbid a key to change. Call inside the transaction of a
/// migration, after its last statement. Technique: SQLite's "Automatic Undo/Redo With SQLite".
///
/// An insert keeps only the row's key; an update the old values of the columns it changed; a delete
/// the whole old row: "title='Axe 1',weight=1.0" (SqlLiteral.h). A row's key is its id, or the
/// literals of the key's columns when it has several.
///
/// Files are compared with the triggers this version writes: to change them is to add a step.
Result<> writeHistoryTriggers(const Connection &connection);

} // namespace passerelle
