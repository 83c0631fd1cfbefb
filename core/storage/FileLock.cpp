#include "core/storage/FileLock.h"

#include "core/storage/FileIdentity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

#include <cstdlib>

namespace passerelle {

namespace {

/// QLockFile makes the lock and then writes who it is: a lock without a name is cut short only when
/// it stays so.
constexpr qint64 secondsToWriteALock = 5;

QString besideFile(const QString &path, const QString &suffix)
{
    const QFileInfo file(resolvedPath(path)); // reached through a link, it is the same file
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + suffix;
}

/// Who holds the lock, as far as is known.
struct Holder
{
    QString name;
    QString computer;
    QDateTime since;
    QString detail; ///< for the log
};

Holder holderOf(const QString &ownerPath, const QLockFile &lock)
{
    QJsonObject owner;
    if (QFile file(ownerPath); QFileInfo(ownerPath).isFile() && file.open(QIODevice::ReadOnly))
        owner = QJsonDocument::fromJson(file.readAll()).object();
    qint64 process = 0;
    QString computer;
    QString program;
    lock.getLockInfo(&process, &computer, &program);
    return {owner.value(u"name").toString(),
            computer.isEmpty() ? owner.value(u"computer").toString() : computer,
            QDateTime::fromString(owner.value(u"since").toString(), Qt::ISODate).toLocalTime(),
            QStringLiteral("held by process %1 (%2)").arg(process).arg(program)};
}

QString heldText(const QString &path, const Holder &holder)
{
    const QString file = QFileInfo(path).fileName();
    if (holder.computer.isEmpty())
        return QCoreApplication::translate(
                   "FileLock",
                   "\"%1\" is being opened by another program. Try again in a few seconds, or open "
                   "it here to read only.")
            .arg(file);
    const QString name =
        holder.name.isEmpty() ? QCoreApplication::translate("FileLock", "somebody") : holder.name;
    if (!holder.since.isValid())
        return QCoreApplication::translate("FileLock",
                                           "\"%1\" is open in Passerelle: %2 on the computer %3. "
                                           "Close it there, or open it here to read only.")
            .arg(file, name, holder.computer);
    return QCoreApplication::translate("FileLock",
                                       "\"%1\" is open in Passerelle: %2 on the computer %3, since "
                                       "%4. Close it there, or open it here to read only.")
        .arg(file, name, holder.computer, QLocale().toString(holder.since, QLocale::ShortFormat));
}

Error heldBySomebody(const QString &path, const Holder &holder)
{
    return {ErrorCode::Conflict, heldText(path, holder), holder.detail};
}

Error refusedByFolder(const QString &path, QLockFile::LockError lockError)
{
    const QString folder = QFileInfo(resolvedPath(path)).absolutePath();
    const QString detail = QStringLiteral("lock error %1").arg(lockError);
    if (!QFileInfo(folder).isDir())
        return {ErrorCode::NotFound,
                QCoreApplication::translate("FileLock",
                                            "\"%1\" cannot be written: there is no folder \"%2\". "
                                            "Check the name, or make the folder first.")
                    .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(folder)),
                detail};
    return {ErrorCode::File,
            QCoreApplication::translate(
                "FileLock",
                "\"%1\" cannot be changed: its folder is read-only, or full. Copy the file to a "
                "folder where you may write, or open it to read only.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

/// Says who holds the lock. A message without it reads less well, no more: failing is no error.
void writeOwner(const QString &ownerPath, const QString &owner)
{
    // One left behind, or a link planted there that would have another file written in its place.
    QFile::remove(ownerPath);
    const QJsonObject content{
        {QStringLiteral("name"), owner},
        {QStringLiteral("computer"), QSysInfo::machineHostName()},
        {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
    QFile file(ownerPath);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(QJsonDocument(content).toJson());
}

} // namespace

FileLock::FileLock(const QString &path)
    : m_lockPath(besideFile(path, QStringLiteral(".lock")))
    , m_lock(m_lockPath)
    , m_ownerPath(besideFile(path, QStringLiteral(".owner")))
{
    // Never stale by age: a coordinator may leave the window open for days. A dead process of this
    // computer is recognised by QLockFile itself.
    m_lock.setStaleLockTime(0);
}

FileLock::~FileLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_ownerPath);
}

bool FileLock::tryLock()
{
    if (m_lock.tryLock(0))
        return true;
    qint64 process = 0;
    QString computer;
    QString program;
    if (m_lock.error() != QLockFile::LockFailedError
        || m_lock.getLockInfo(&process, &computer, &program))
        return false;
    const QDateTime made = QFileInfo(m_lockPath).lastModified();
    if (!made.isValid()
        || std::abs(made.secsTo(QDateTime::currentDateTime())) < secondsToWriteALock)
        return false;
    return m_lock.removeStaleLockFile() && m_lock.tryLock(0);
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path, const QString &owner)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (!lock->tryLock()) {
        if (lock->m_lock.error() == QLockFile::LockFailedError)
            return heldBySomebody(path, holderOf(lock->m_ownerPath, lock->m_lock));
        return refusedByFolder(path, lock->m_lock.error());
    }
    writeOwner(lock->m_ownerPath, owner);
    return lock;
}

} // namespace passerelle
