#include "core/storage/Restore.h"

#include "core/storage/FileIdentity.h"
#include "core/storage/FileLock.h"
#include "core/storage/FileReplacement.h"
#include "core/storage/Rows.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/Structure.h"
#include "core/storage/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace passerelle {

namespace {

/// An error about a path: `text` says it with %1.
Error about(const QString &path, ErrorCode code, const char *text)
{
    return {
        code, QCoreApplication::translate("Restore", text).arg(QDir::toNativeSeparators(path)), {}};
}

Error folderGiven(const QString &folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.passerelle")}, QDir::Files, QDir::Time);
    if (files.isEmpty())
        return about(folder, ErrorCode::File,
                     QT_TRANSLATE_NOOP("Restore",
                                       "\"%1\" is a folder, without any backup in it: give the "
                                       "file to restore."));
    return {
        ErrorCode::File,
        QCoreApplication::translate(
            "Restore", "\"%1\" is a folder: give the file to restore. The newest there is \"%2\".")
            .arg(QDir::toNativeSeparators(folder), files.first().fileName()),
        {}};
}

Result<> checkIsBackup(const QString &backup)
{
    switch (fileKindAt(backup)) {
    case FileKind::Absent:
        if (QFileInfo(backup).isSymLink())
            return checkIsFile(backup);
        return about(backup, ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("Restore", "There is no backup \"%1\"."));
    case FileKind::Folder:
        return folderGiven(backup);
    case FileKind::Special:
        return about(backup, ErrorCode::File,
                     QT_TRANSLATE_NOOP("Restore",
                                       "\"%1\" is a device or a pipe: give the file of a "
                                       "backup."));
    case FileKind::Passerelle:
    case FileKind::Ordinary:
        break;
    }
    return {};
}

/// A file whose header is gone is still known by its name.
Result<> checkMayStandAt(const QString &target)
{
    switch (fileKindAt(target)) {
    case FileKind::Absent:
    case FileKind::Passerelle:
        return {};
    case FileKind::Ordinary:
        if (target.endsWith(QStringLiteral(".passerelle"), Qt::CaseInsensitive))
            return {};
        return about(target, ErrorCode::File,
                     QT_TRANSLATE_NOOP("Restore",
                                       "\"%1\" is not a Passerelle file: it was left as it is. "
                                       "Choose another name to restore to."));
    case FileKind::Folder:
    case FileKind::Special:
        break;
    }
    return checkReplaceable(target);
}

/// The tables a file of this program's version has and `connection` has not.
Result<QStringList> missingTables(const Connection &connection)
{
    const Result<Structure> expected = expectedStructure(SchemaMigrator());
    if (!expected)
        return expected.error();
    const Result<Structure> found = structureOf(connection);
    if (!found)
        return found.error();
    QStringList missing;
    for (auto part = expected->begin(); part != expected->end(); ++part)
        if (part.key().startsWith(u"table ") && !found->contains(part.key()))
            missing << part.value().table;
    return missing;
}

/// Whether the file holds what a file of its version must. Sound pages are not enough: any database
/// with our number in its header has those.
Result<> checkIsWhole(const Connection &connection)
{
    const Result<int> version = SchemaMigrator::versionOf(connection);
    if (!version)
        return version.error();
    const int ours = SchemaMigrator().newestVersion();
    if (*version > ours)
        return about(connection.path(), ErrorCode::NewerSchema,
                     QT_TRANSLATE_NOOP("Restore",
                                       "\"%1\" was written by a newer version of Passerelle, and "
                                       "could not be worked in here: nothing was changed. Update "
                                       "the program to restore it, or choose another backup."));
    if (*version < ours)
        return {}; // checked when it is migrated
    const Result<QStringList> missing = missingTables(connection);
    if (!missing)
        return missing.error();
    if (missing->isEmpty())
        return {};
    Error error = about(connection.path(), ErrorCode::Storage,
                        QT_TRANSLATE_NOOP("Restore",
                                          "\"%1\" is incomplete: it lacks parts of a Passerelle "
                                          "file. Choose another backup."));
    error.detail = QStringLiteral("missing tables: ") + missing->join(u' ');
    return error;
}

struct TerritoryName
{
    QString id;
    QString name;
};

TerritoryName territoryOf(const Connection &connection)
{
    Query query(connection, "SELECT id, name FROM territory");
    TerritoryName territory;
    if (query.run() && query.next())
        query.read(territory.id, territory.name);
    return territory;
}

/// The file to be replaced, held against other programs while it is looked at and kept.
class CurrentFile final
{
public:
    explicit CurrentFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// Takes SQLite's own lock on the file. Error Conflict when another program holds it; Storage
    /// when it is damaged; Invalid when it does not say that it is ours.
    Result<> hold()
    {
        Connection::rollBackInterruptedWrite(m_path);
        auto writer = Connection::open(m_path, Connection::Access::ReadWrite);
        if (!writer)
            return writer.error();
        m_writer = std::move(writer).value();
        m_transaction = std::make_unique<Transaction>(*m_writer);
        if (!m_transaction->isOpen())
            return m_transaction->began();
        auto reader = Connection::open(m_path, Connection::Access::ReadOnly);
        if (!reader)
            return reader.error();
        m_reader = std::move(reader).value();
        return verifyFile(m_path);
    }

    const Connection &reader() const { return *m_reader; }

    void letGo()
    {
        m_reader.reset();
        m_transaction.reset();
        m_writer.reset();
    }

private:
    QString m_path;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<Connection> m_reader;
};

/// Moves a damaged file to a name of its own, with the journal that may mend it.
Result<> moveDamaged(const QString &target, Restoration &restoration, const QDateTime &now)
{
    const QString journal = QStringLiteral("-journal");
    const QString kept = target + u'.' + instantText(now) + QStringLiteral(".damaged");
    if (const Result<> moved = moveFile(target, kept); !moved) {
        Error error = about(target, ErrorCode::File,
                            QT_TRANSLATE_NOOP("Restore",
                                              "\"%1\" is damaged and cannot be set aside: it was "
                                              "left as it is. Restore under another name."));
        error.detail = moved.error().detail;
        return error;
    }
    if (QFileInfo::exists(target + journal))
        (void)moveFile(target + journal, kept + journal);
    restoration.keptAt = kept;
    restoration.wasDamaged = true;
    return {};
}

/// Keeps what stands at `target`, and says in what it differs from the backup.
Result<> keepCurrent(const QString &target, const Connection &backup, const QDateTime &now,
                     Restoration &restoration)
{
    CurrentFile current(target);
    if (const Result<> held = current.hold(); !held) {
        current.letGo();
        // One of ours, by its name, that no longer says so is damaged too.
        const bool isDamaged =
            held.error().code == ErrorCode::Storage || held.error().code == ErrorCode::Invalid;
        return isDamaged ? moveDamaged(target, restoration, now) : held;
    }
    const TerritoryName replaced = territoryOf(current.reader());
    const TerritoryName restored = territoryOf(backup);
    if (replaced.id != restored.id && replaced.name != restored.name) {
        restoration.replacedTerritory = replaced.name;
        restoration.restoredTerritory = restored.name;
    }
    // Files of different versions cannot be compared row by row; they can be restored.
    restoration.differences = differences(target, backup.path()).value_or({});
    const Result<Backup> kept = backUp(current.reader(), target, backupFolderOf(target), now);
    if (!kept)
        return kept.error();
    restoration.keptAt = kept->path;
    return {};
}

/// Takes the lock of `target` and replaces it by a copy of `source`, which is known to be sound.
Result<Restoration> restoreTo(const QString &target, const Connection &source, const QDateTime &now)
{
    const auto lock = FileLock::acquire(target, QString());
    if (!lock)
        return lock.error();
    removeLeftovers(target);
    const QString aside = asidePath(target);
    if (const Result<> written = writeVerifiedCopy(source, aside); !written) {
        Error error = written.error();
        error.message.replace(QFileInfo(aside).fileName(), QFileInfo(target).fileName());
        return error;
    }
    const bool exists = QFileInfo::exists(target);
    takeRightsOf(exists ? target : source.path(), aside);
    Restoration restoration;
    const Result<> kept = exists ? keepCurrent(target, source, now, restoration) : Result<>();
    if (!kept) {
        removeAside(aside);
        return kept.error();
    }
    const Result<> placed = exists ? replaceFile(aside, target) : placeNewFile(aside, target);
    if (!placed && restoration.wasDamaged)
        (void)moveFile(restoration.keptAt, target);
    return placed ? Result<Restoration>(restoration) : Result<Restoration>(placed.error());
}

} // namespace

Result<Restoration> restoreBackup(const QString &backup, const QString &target,
                                  const QDateTime &now)
{
    const QString real = resolvedPath(target);
    if (const Result<> isFile = checkIsBackup(backup); !isFile)
        return isFile.error();
    if (isSameFile(backup, real))
        return about(backup, ErrorCode::File,
                     QT_TRANSLATE_NOOP("Restore",
                                       "\"%1\" is both the backup and the file to restore: "
                                       "nothing was changed. Choose another backup."));
    if (const Result<> fits = checkMayStandAt(real); !fits)
        return fits.error();
    if (const Result<> sound = verifyFile(backup); !sound)
        return sound.error();
    const auto source = Connection::open(backup, Connection::Access::ReadOnly);
    if (!source)
        return source.error();
    if (const Result<> whole = checkIsWhole(**source); !whole)
        return whole.error();
    return restoreTo(real, **source, now);
}

} // namespace passerelle
