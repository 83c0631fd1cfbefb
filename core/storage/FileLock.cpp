#include "core/storage/FileLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>
#include <QSysInfo>

namespace passerelle {

namespace {

QString besideFile(const QString &path, const QString &suffix)
{
    // A file reached through a link is the same file.
    const QString real = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(real.isEmpty() ? path : real);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + suffix;
}

Error heldBySomebody(const QString &path, const QString &ownerPath, QLockFile &lock)
{
    QFile file(ownerPath);
    QJsonObject owner;
    if (file.open(QIODevice::ReadOnly))
        owner = QJsonDocument::fromJson(file.readAll()).object();
    qint64 process = 0;
    QString computer;
    QString program;
    lock.getLockInfo(&process, &computer, &program);
    const QString name = owner.value(u"name").toString();
    const QDateTime since =
        QDateTime::fromString(owner.value(u"since").toString(), Qt::ISODate).toLocalTime();
    return {
        ErrorCode::Conflict,
        QCoreApplication::translate("FileLock",
                                    "\"%1\" is open in Passerelle: %2 on the computer %3, since "
                                    "%4. Close it there, or open it here to read only.")
            .arg(QFileInfo(path).fileName(),
                 name.isEmpty() ? QCoreApplication::translate("FileLock", "somebody") : name,
                 computer.isEmpty() ? owner.value(u"computer").toString() : computer,
                 since.isValid() ? QLocale().toString(since, QLocale::ShortFormat)
                                 : QStringLiteral("?")),
        QStringLiteral("held by process %1 (%2)").arg(process).arg(program)};
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
    // A lock without a name was cut short by a crash while it was made.
    QFile::remove(m_lockPath);
    return m_lock.tryLock(0);
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path, const QString &owner)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (!lock->tryLock()) {
        if (lock->m_lock.error() == QLockFile::LockFailedError)
            return heldBySomebody(path, lock->m_ownerPath, lock->m_lock);
        return Error{ErrorCode::File,
                     QCoreApplication::translate(
                         "FileLock",
                         "\"%1\" cannot be changed: its folder is missing or read-only. Copy the "
                         "file to a folder where you may write, or open it to read only.")
                         .arg(QFileInfo(path).fileName()),
                     QStringLiteral("lock error %1").arg(lock->m_lock.error())};
    }
    QSaveFile file(lock->m_ownerPath);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(QJsonObject{
                                     {QStringLiteral("name"), owner},
                                     {QStringLiteral("computer"), QSysInfo::machineHostName()},
                                     {QStringLiteral("since"),
                                      QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                 })
                       .toJson());
        file.commit();
    }
    return lock;
}

} // namespace passerelle
