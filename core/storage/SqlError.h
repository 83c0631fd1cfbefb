#pragma once

#include "core/Error.h"

class QSqlError;
struct sqlite3;

namespace passerelle {

/// The driver's error as ours, with a message for the user: disk full, read-only, locked,
/// damaged... `doing` is English, for the log.
Error errorFrom(const QSqlError &error, const QString &doing);

/// The error of an SQLite result code; for calls that tell it only by what they return.
Error errorFrom(int sqliteCode, const QString &detail);

/// The last error of an SQLite handle as ours.
Error errorFrom(sqlite3 *handle, const QString &doing);

/// The same error, its message naming the file when it does not yet.
Error naming(Error error, const QString &path);

} // namespace passerelle
