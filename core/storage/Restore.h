#pragma once

#include "core/Result.h"
#include "core/storage/Backup.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace passerelle {

/// What restoring a backup did.
struct Restoration
{
    QString keptAt; ///< where the file replaced is now; empty when there was none
    bool wasDamaged = false; ///< that file could not be read: it was moved, not backed up
    std::vector<TableDifference> differences; ///< first: the file replaced; second: the backup
    QString replacedTerritory; ///< both set when the file replaced was about another territory
    QString restoredTerritory;
};

/// Puts a verified copy of `backup` at `target`, whole or not at all. What stood at `target` is
/// kept: backed up when it is sound, moved aside when it is damaged or no longer says that it is
/// ours. Errors, which change nothing: NotFound; Storage when `backup` is damaged, Invalid when it
/// belongs to another program, NewerSchema when this version could not write to it; File when
/// `target` is anything but a Passerelle file, by its header or its name; Conflict when somebody is
/// using it.
Result<Restoration> restoreBackup(const QString &backup, const QString &target,
                                  const QDateTime &now);

} // namespace passerelle
