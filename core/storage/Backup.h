#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace passerelle {

class Connection;

/// A verified copy of a file, kept beside it in "<name>.sauvegardes".
struct Backup
{
    QString path;
    QDateTime takenAt; ///< UTC, from its name

    bool operator==(const Backup &) const = default;
};

/// One table's rows that differ between two files.
struct TableDifference
{
    QString table;
    int onlyInFirst = 0;
    int onlyInSecond = 0;
    int changed = 0;

    bool operator==(const TableDifference &) const = default;
};

/// Where the backups of the file at `path` are kept.
QString backupFolderOf(const QString &path);

/// The backups of `folder` made from files named like `path`, newest first.
std::vector<Backup> backupsIn(const QString &folder, const QString &path);

/// Copies the open file named `path` into `folder` with SQLite's own backup, reopens and verifies
/// the copy, and only then gives it its name and the rights of the original. A failed copy leaves
/// nothing behind, a folder made for it included.
Result<Backup> backUp(const Connection &source, const QString &path, const QString &folder,
                      const QDateTime &now);

/// Writes a sound copy of `source` at `path`, or nothing. Nobody but its owner may read it.
Result<> writeVerifiedCopy(const Connection &source, const QString &path);

/// The instant as the names of copies hold it.
QString instantText(const QDateTime &instant);

/// The newest of `backups` (newest first) taken before `now`: a clock that was ahead leaves some
/// "from the future", which must not stand in for those of today.
std::optional<Backup> newestBefore(const std::vector<Backup> &backups, const QDateTime &now);

/// Removes the backups that no rule keeps: the newest of each of the last 7 days, 4 weeks and 12
/// months that have one; those from the future stay. Gives the paths removed.
QStringList rotateBackups(const QString &folder, const QString &path, const QDateTime &now);

/// Success when the file at `path` opens as ours, its pages are sound and its references whole.
Result<> verifyFile(const QString &path);

/// The tables whose rows differ between two files of the same version, by name.
Result<std::vector<TableDifference>> differences(const QString &first, const QString &second);

/// Copies a whole database over another one, opened. Shapes and versions come along.
Result<> copyDatabase(const Connection &from, const Connection &to);

} // namespace passerelle
