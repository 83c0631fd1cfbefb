#include "core/storage/Backup.h"

#include "core/storage/Connection.h"
#include "core/storage/FileLock.h"
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

QString translated(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

constexpr auto nameFormat = "yyyy-MM-dd'T'HH-mm-ss-zzz'Z'";

QString backupName(const QString &path, const QDateTime &now)
{
    return QFileInfo(path).completeBaseName() + u'.'
        + now.toUTC().toString(QLatin1StringView(nameFormat)) + QStringLiteral(".passerelle");
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

/// A sound copy of `source` at `path`, or nothing.
Result<> writeVerifiedCopy(const Connection &source, const QString &path)
{
    const Result<> written = [&]() -> Result<> {
        const auto copy = Connection::open(path, Connection::Access::ReadWrite);
        if (!copy)
            return copy.error();
        return copyDatabase(source, **copy);
    }();
    const Result<> verified = written ? verifyFile(path) : written;
    if (!verified) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
    }
    return verified;
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
    if (step != SQLITE_DONE || finished != SQLITE_OK)
        return errorFrom(to.handle(), QStringLiteral("backup"));
    return {};
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

Result<Backup> backUp(const Connection &source, const QString &folder, const QDateTime &now)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::File,
                     translated(QT_TRANSLATE_NOOP("Backup",
                                                  "The folder \"%1\" cannot be made: no backup was "
                                                  "written. Check the rights on the folder."))
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    const Backup backup{QDir(folder).filePath(backupName(source.path(), now)), now.toUTC()};
    const QString aside = backup.path + QStringLiteral(".part");
    if (const Result<> written = writeVerifiedCopy(source, aside); !written)
        return written.error();
    if (const Result<> renamed = replaceFile(aside, backup.path); !renamed)
        return renamed.error();
    return backup;
}

QStringList rotateBackups(const QString &folder, const QString &path, const QDateTime &now)
{
    const std::vector<Backup> backups = backupsIn(folder, path);
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
        // A clock set back must not cost a backup "from the future".
        if (!kept.contains(backup.path) && backup.takenAt < now && QFile::remove(backup.path))
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
    return Error{ErrorCode::Storage,
                 translated(QT_TRANSLATE_NOOP("Backup",
                                              "\"%1\" is damaged or empty. Choose another backup."))
                     .arg(QDir::toNativeSeparators(path)),
                 problems->join(QStringLiteral("; "))};
}

Result<> restoreBackup(const QString &backup, const QString &target, const QDateTime &now)
{
    if (!QFileInfo(backup).isFile())
        return Error{ErrorCode::NotFound,
                     translated(QT_TRANSLATE_NOOP("Backup", "There is no backup \"%1\"."))
                         .arg(QDir::toNativeSeparators(backup)),
                     {}};
    if (const Result<> sound = verifyFile(backup); !sound)
        return sound;
    const auto lock = FileLock::acquire(target, QString());
    if (!lock)
        return lock.error();
    const QString aside = target + QStringLiteral(".part");
    const auto source = Connection::open(backup, Connection::Access::ReadOnly);
    if (!source)
        return source.error();
    if (const Result<> written = writeVerifiedCopy(**source, aside); !written)
        return written;
    if (QFileInfo::exists(target)) {
        Connection::rollBackInterruptedWrite(target);
        const auto current = Connection::open(target, Connection::Access::ReadOnly);
        const Result<> saved = current && verifyFile(target) ? [&]() -> Result<> {
            const Result<Backup> made = backUp(**current, backupFolderOf(target), now);
            return made ? Result<>() : Result<>(made.error());
        }()
            : replaceFile(target,
                          target + u'.' + now.toUTC().toString(QLatin1StringView(nameFormat))
                              + QStringLiteral(".damaged"));
        if (!saved) {
            QFile::remove(aside);
            return saved;
        }
    }
    return replaceFile(aside, target);
}

} // namespace passerelle
