#include "core/storage/Backup.h"

#include "core/storage/Connection.h"
#include "core/storage/FileReplacement.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/SqlError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>

namespace passerelle {

namespace {

constexpr auto nameFormat = "yyyy-MM-dd'T'HH-mm-ss-zzz'Z'";

QString backupName(const QString &path, const QDateTime &now)
{
    return QFileInfo(path).completeBaseName() + u'.' + instantText(now)
        + QStringLiteral(".passerelle");
}

QDateTime instantOf(const QString &fileName, const QString &path)
{
    const QString prefix = QFileInfo(path).completeBaseName() + u'.';
    if (!fileName.startsWith(prefix))
        return {};
    const QString instant =
        fileName.mid(prefix.size()).chopped(QStringLiteral(".passerelle").size());
    QDateTime parsed = QDateTime::fromString(instant, QLatin1StringView(nameFormat));
    parsed.setTimeSpec(Qt::UTC);
    return parsed;
}

/// Removes copies that were killed half-way. An hour without a byte written is long enough for any
/// that is still going on, also from another computer.
void removeOldParts(const QString &folder, const QDateTime &now)
{
    constexpr qint64 secondsOfSilence = 3600;
    const QDir directory(folder);
    const QStringList patterns{QStringLiteral("*.passerelle.*.part"),
                               QStringLiteral("*.passerelle.*.part-journal")};
    for (const QFileInfo &part : directory.entryInfoList(patterns, QDir::Files))
        if (part.lastModified().secsTo(now) > secondsOfSilence)
            QFile::remove(part.filePath());
}

/// The user knows the backup by its folder, not by the name it is written under.
Error aboutBackup(Error error, const QString &aside, const QString &folder)
{
    error.message.replace(QFileInfo(aside).fileName(), QDir::toNativeSeparators(folder));
    return error;
}

/// Makes the folder when absent; closed to others when the file is. Gives whether it was made.
Result<bool> makeFolder(const QString &folder, const QString &path)
{
    if (QFileInfo(folder).isDir())
        return false;
    if (QFileInfo::exists(folder))
        return Error{ErrorCode::File,
                     QCoreApplication::translate("Backup",
                                                 "\"%1\" is not a folder: no backup was written. "
                                                 "Give the name of a folder.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::File,
                     QCoreApplication::translate("Backup",
                                                 "The folder \"%1\" cannot be made: no backup was "
                                                 "written. Check the rights on the folder.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    if (!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

/// The newest backup of each of the last `count` periods that have one; `periodOf` names the
/// period.
template <typename PeriodOf>
void keepNewestOfEach(const std::vector<Backup> &newestFirst, qsizetype count, PeriodOf periodOf,
                      QSet<QString> &kept)
{
    QSet<QString> periods;
    for (const Backup &backup : newestFirst) {
        const QString period = periodOf(backup.takenAt.toLocalTime().date());
        if (periods.size() >= count)
            return;
        if (!periods.contains(period)) {
            periods << period;
            kept << backup.path;
        }
    }
}

} // namespace

Result<> copyDatabase(const Connection &from, const Connection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return errorFrom(to.handle(), QStringLiteral("backup"));
    const int step = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    // A busy or locked file is told by the step alone; the handle keeps no trace of it.
    if (step != SQLITE_DONE)
        return errorFrom(step, QStringLiteral("backup step"));
    if (finished != SQLITE_OK)
        return errorFrom(to.handle(), QStringLiteral("backup"));
    return {};
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(QLatin1StringView(nameFormat));
}

Result<> writeVerifiedCopy(const Connection &source, const QString &path)
{
    removeAside(path); // of a process that had our number before
    if (const Result<> made = makePrivateFile(path); !made)
        return made;
    const Result<> written = [&]() -> Result<> {
        const auto copy = Connection::open(path, Connection::Access::ReadWrite);
        if (!copy)
            return copy.error();
        return copyDatabase(source, **copy);
    }();
    const Result<> verified = written ? verifyFile(path) : written;
    if (!verified)
        removeAside(path);
    return verified;
}

QString backupFolderOf(const QString &path)
{
    const QFileInfo file(path);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".sauvegardes");
}

std::vector<Backup> backupsIn(const QString &folder, const QString &path)
{
    std::vector<Backup> backups;
    const QDir directory(folder);
    for (const QString &name :
         directory.entryList({QStringLiteral("*.passerelle")}, QDir::Files, QDir::Name))
        if (const QDateTime takenAt = instantOf(name, path); takenAt.isValid())
            backups.push_back({directory.filePath(name), takenAt});
    std::ranges::sort(backups, std::greater<>(), &Backup::takenAt);
    return backups;
}

std::optional<Backup> newestBefore(const std::vector<Backup> &backups, const QDateTime &now)
{
    const auto newest =
        std::ranges::find_if(backups, [&](const Backup &backup) { return backup.takenAt <= now; });
    return newest == backups.end() ? std::nullopt : std::optional(*newest);
}

Result<Backup> backUp(const Connection &source, const QString &path, const QString &folder,
                      const QDateTime &now)
{
    const Result<bool> isNewFolder = makeFolder(folder, path);
    if (!isNewFolder)
        return isNewFolder.error();
    removeOldParts(folder, QDateTime::currentDateTimeUtc());
    const Backup backup{QDir(folder).filePath(backupName(path, now)), now.toUTC()};
    const QString aside = asidePath(backup.path);
    Result<> written = writeVerifiedCopy(source, aside);
    if (written) {
        takeRightsOf(path, aside);
        written = replaceFile(aside, backup.path);
    }
    if (written)
        return backup;
    if (*isNewFolder)
        QDir().rmdir(folder);
    return aboutBackup(written.error(), aside, folder);
}

QStringList rotateBackups(const QString &folder, const QString &path, const QDateTime &now)
{
    std::vector<Backup> backups = backupsIn(folder, path);
    // A clock set back must not cost a backup "from the future", nor have it count for another.
    std::erase_if(backups, [&](const Backup &backup) { return backup.takenAt > now; });
    QSet<QString> kept;
    keepNewestOfEach(
        backups, 7, [](QDate day) { return day.toString(Qt::ISODate); }, kept);
    keepNewestOfEach(
        backups, 4,
        [](QDate day) {
            int year = 0;
            const int week = day.weekNumber(&year);
            return QStringLiteral("%1-%2").arg(year).arg(week);
        },
        kept);
    keepNewestOfEach(
        backups, 12, [](QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }, kept);
    QStringList removed;
    for (const Backup &backup : backups)
        if (!kept.contains(backup.path) && QFile::remove(backup.path))
            removed << backup.path;
    return removed;
}

Result<> verifyFile(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    const Result<int> version = SchemaMigrator::versionOf(**connection);
    if (!version)
        return version.error();
    const Result<QStringList> problems = integrityProblems(**connection);
    if (!problems)
        return naming(problems.error(), path);
    if (*version > 0 && problems->isEmpty())
        return {};
    return Error{
        ErrorCode::Storage,
        QCoreApplication::translate("Backup", "\"%1\" is damaged or empty. Choose another backup.")
            .arg(QDir::toNativeSeparators(path)),
        problems->join(QStringLiteral("; "))};
}

} // namespace passerelle
