#pragma once

#include <QDateTime>
#include <QString>

namespace passerelle {

class Connection;

/// What a database file looks like from outside. When it differs from what we left, somebody else
/// wrote to the file, or put another in its place (a share, a synced folder).
struct FileStamp
{
    bool exists = false;
    bool hasMoved = false; ///< the open file is no longer the one of that name
    qint64 size = 0;
    QDateTime modified;
    quint32 changeCounter = 0; ///< SQLite's own, in the header

    bool operator==(const FileStamp &) const = default;
};

/// The stamp of the file `connection` has open, whose name is `path`. The file itself is never
/// opened a second time: on POSIX systems closing it would take away all the locks this process has
/// on it, SQLite's included ("How To Corrupt An SQLite Database File", 2.2).
FileStamp fileStamp(const Connection &connection, const QString &path);

} // namespace passerelle
