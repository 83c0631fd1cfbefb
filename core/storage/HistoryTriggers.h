#pragma once

#include "core/Result.h"

namespace passerelle {

class Connection;

/// Writes, anew, the triggers that record every insert, update and delete of every table into
/// history_change, and those that forbid a key to change. Call inside the transaction of a
/// migration, after its last statement. Technique: SQLite's "Automatic Undo/Redo With SQLite".
///
/// An insert keeps only the row's key; an update the old values of the columns it changed; a delete
/// the whole old row. Values are JSON: numbers with a fraction as text of 17 digits, so that they
/// come back exactly, and blobs as hexadecimal text. A row's key is its id, or a JSON array when
/// the key has several columns.
Result<> writeHistoryTriggers(const Connection &connection);

} // namespace passerelle
