#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

namespace passerelle {

/// Success when a document may be written at `path`: nothing stands there, or an ordinary file.
/// Error File for a folder, a device or a pipe, and for a Passerelle file, which only restoring
/// replaces.
Result<> checkReplaceable(const QString &path);

/// What SQLite may keep beside a database at `path`: it belongs to that very file, not to its name.
QStringList companionsOf(const QString &path);

/// A name beside `path` to write at until the file is complete; this process's own.
QString asidePath(const QString &path);

/// Makes an empty file that only its owner may read, whatever it will hold. Error File when nothing
/// can be written there, or something stands there.
Result<> makePrivateFile(const QString &path);

/// Removes the file at `aside` with what SQLite keeps beside it.
void removeAside(const QString &aside);

/// Removes what programs killed while they made `path` left beside it. The caller holds the lock of
/// `path`, so that nobody alive is at it.
void removeLeftovers(const QString &path);

/// Puts the finished file `from` in the place of `to`, in one step where the system can. The
/// journal of an earlier file of that name is set aside: SQLite would roll it back into the new
/// file. On failure `from` is removed and `to` stays as it was.
Result<> replaceFile(const QString &from, const QString &to);

/// As replaceFile, for a `to` that must not exist: error Conflict when somebody made it meanwhile.
Result<> placeNewFile(const QString &from, const QString &to);

/// Gives the file `from` another name, which must be free. On failure both stay as they were.
Result<> moveFile(const QString &from, const QString &to);

/// Gives `copy` the rights of `original`, and its owner the right to read and write.
void takeRightsOf(const QString &original, const QString &copy);

} // namespace passerelle
