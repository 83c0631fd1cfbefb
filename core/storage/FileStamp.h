#pragma once

#include <QDateTime>
#include <QString>

namespace passerelle {

/// What a database file looks like from outside. When it differs from what we left, somebody else
/// wrote to the file, or put another in its place (a share, a synced folder).
struct FileStamp
{
    bool exists = false;
    qint64 size = 0;
    QDateTime modified;
    quint32 changeCounter = 0; ///< SQLite's own, bytes 24 to 27 of the header

    bool operator==(const FileStamp &) const = default;
};

/// Reads the stamp by path: through the folder, not through an open handle, so that a file put in
/// the place of ours is seen.
FileStamp fileStamp(const QString &path);

} // namespace passerelle
