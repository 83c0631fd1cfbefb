#include "core/storage/Connection.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/FileLock.h"
#include "core/storage/FileReplacement.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/SqlError.h"
#include "core/storage/Structure.h"
#include "core/storage/Transaction.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>

namespace passerelle {

namespace {

constexpr qint64 secondsBetweenBackups = 24 * 60 * 60;

} // namespace

Result<std::unique_ptr<Workspace>>
Workspace::create(const QString &path, const Territory &territory, const OpenOptions &options)
{
    const QString real = resolvedPath(path);
    auto lock = FileLock::acquire(real, options.author);
    if (!lock)
        return lock.error();
    if (QFileInfo::exists(real))
        return Error{
            ErrorCode::File,
            tr("\"%1\" exists already. Choose another name.").arg(QDir::toNativeSeparators(path)),
            {}};
    Result<std::unique_ptr<Workspace>> workspace = [&]() -> Result<std::unique_ptr<Workspace>> {
        auto connection = Connection::open(real, Connection::Access::ReadWrite);
        if (!connection)
            return connection.error();
        const SchemaMigrator migrator(options.schemaFolder);
        if (const Result<> migrated = migrator.migrate(**connection); !migrated)
            return migrated.error();
        std::unique_ptr<Workspace> created(
            new Workspace(std::move(connection).value(), real, options));
        created->m_lock = std::move(lock).value();
        const Result<ChangeSet> written =
            created->record({QT_TRANSLATE_NOOP("Edit", "Create the file")},
                            [&](Stores &stores) { return stores.territory.insert(territory); });
        if (!written)
            return written.error();
        return created;
    }();
    if (!workspace)
        QFile::remove(real);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const OpenOptions &options)
{
    if (const Result<> isFile = checkIsFile(path); !isFile)
        return isFile.error();
    if (QFileInfo(path).size() == 0)
        return Error{ErrorCode::Storage,
                     tr("\"%1\" is empty: it is not a Passerelle file. Choose another file or "
                        "restore a backup.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    const QString real = resolvedPath(path);
    auto opened = options.access == OpenOptions::Access::ReadOnly ? openToRead(real, options)
                                                                  : openToWrite(real, options);
    if (!opened)
        return naming(opened.error(), path);
    return opened;
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString &path,
                                                         const OpenOptions &options)
{
    Connection::rollBackInterruptedWrite(path);
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    const Result<int> version = SchemaMigrator::versionOf(**connection);
    if (!version)
        return version.error();
    const SchemaMigrator migrator(options.schemaFolder);
    QStringList notices;
    if (*version > migrator.newestVersion())
        notices << newerSchemaError(path).message;
    if (*version < migrator.newestVersion()) {
        auto copy = Connection::openInMemory();
        if (!copy)
            return copy.error();
        if (const Result<> copied = copyDatabase(**connection, **copy); !copied)
            return copied.error();
        if (const Result<> migrated = migrator.migrate(**copy); !migrated)
            return migrated.error();
        connection = std::move(copy);
    }
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(connection).value(), path, options));
    workspace->m_notices = notices;
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openToWrite(const QString &path,
                                                          const OpenOptions &options)
{
    auto lock = FileLock::acquire(path, options.author);
    if (!lock)
        return lock.error();
    removeLeftovers(path);
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    const Result<int> version = SchemaMigrator::versionOf(**connection);
    if (!version)
        return version.error();
    const SchemaMigrator migrator(options.schemaFolder);
    if (*version < migrator.newestVersion()) {
        const Result<Backup> saved =
            passerelle::backUp(**connection, path, backupFolderOf(path), options.now);
        if (!saved)
            return saved.error();
    }
    if (const Result<> migrated = migrator.migrate(**connection); !migrated)
        return migrated.error();
    if (const Result<> ours = checkStructure(**connection, migrator); !ours)
        return ours.error();
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(connection).value(), path, options));
    workspace->m_lock = std::move(lock).value();
    if (const Result<> adopted = workspace->adoptForeignChanges(); !adopted)
        return adopted.error();
    if (options.makesDailyBackup)
        workspace->backUpWhenDue(options.now);
    workspace->m_stamp = fileStamp(*workspace->m_connection, path);
    return workspace;
}

Result<> Workspace::adoptForeignChanges()
{
    HistoryTransaction foreign;
    foreign.label = QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Changed outside Passerelle"));
    foreign.at = QDateTime::currentDateTimeUtc();
    Transaction transaction(*m_connection);
    if (!transaction.isOpen())
        return transaction.began();
    const Result<bool> adopted = m_history.adoptForeignChanges(foreign);
    if (!adopted)
        return adopted.error();
    return *adopted ? transaction.commit() : Result<>();
}

void Workspace::backUpWhenDue(const QDateTime &now)
{
    const QString folder = backupFolderOf(m_path);
    const std::optional<Backup> last = newestBefore(backupsIn(folder, m_path), now);
    if (last && last->takenAt.secsTo(now) < secondsBetweenBackups)
        return;
    if (const Result<Backup> made = backUp(folder, now); !made)
        m_notices << tr("The daily backup failed. %1").arg(made.error().message);
    else
        rotateBackups(folder, m_path, now);
}

} // namespace passerelle
