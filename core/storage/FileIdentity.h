#pragma once

#include "core/Result.h"

#include <QString>

namespace passerelle {

/// What stands at a path, as far as replacing it is concerned.
enum class FileKind
{
    Absent,
    Passerelle, ///< a file of ours, sound or not, by its header
    Ordinary, ///< any other file
    Folder,
    Special, ///< a device, a pipe, a socket
};

/// Looks at what stands at `path`, links followed. Opens ordinary files only: a pipe would wait for
/// its other end. Not for a file this process has open in SQLite (see FileStamp.h).
FileKind fileKindAt(const QString &path);

/// Success when a file stands at `path` that can be opened. Else what stands there instead: error
/// NotFound for nothing at all, File for a folder, a device, a pipe, or a link that leads nowhere.
Result<> checkIsFile(const QString &path);

/// Whether both paths lead to the same file: through links, hard links, "..", or because neither
/// exists and the paths are equal.
bool isSameFile(const QString &first, const QString &second);

/// The absolute path without links and "..", also of a file yet to be made: what lies beside a file
/// (lock, journal, backups) must lie beside the real one.
QString resolvedPath(const QString &path);

} // namespace passerelle
