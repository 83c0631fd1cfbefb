#include "core/storage/FileReplacement.h"

#include "core/storage/FileIdentity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <system_error>

namespace passerelle {

namespace {

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

Error writeError(const QString &path, const std::error_code &failure)
{
    return {ErrorCode::File,
            QCoreApplication::translate("FileReplacement",
                                        "\"%1\" cannot be written. Check the rights on its folder.")
                .arg(QDir::toNativeSeparators(path)),
            QString::fromStdString(failure.message())};
}

Error existsError(const QString &path)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("FileReplacement",
                                        "\"%1\" was made by somebody else in the meantime: it was "
                                        "left as it is. Try again.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

/// Keeps the journal of a file that is gone: should that file come back, it needs it.
Result<> setCompanionsAside(const QString &path)
{
    for (const QString &companion : companionsOf(path)) {
        if (!QFileInfo::exists(companion))
            continue;
        std::error_code failure;
        if (QFileInfo(companion).size() == 0)
            std::filesystem::remove(native(companion), failure);
        else
            std::filesystem::rename(native(companion), native(companion + QStringLiteral(".old")),
                                    failure);
        if (failure)
            return writeError(path, failure);
    }
    return {};
}

} // namespace

Result<> checkReplaceable(const QString &path)
{
    switch (fileKindAt(path)) {
    case FileKind::Folder:
    case FileKind::Special:
        return checkIsFile(path);
    case FileKind::Passerelle:
        return Error{ErrorCode::File,
                     QCoreApplication::translate("FileReplacement",
                                                 "\"%1\" is a Passerelle file: it was left as it "
                                                 "is. Choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    case FileKind::Absent:
    case FileKind::Ordinary:
        break;
    }
    return {};
}

QStringList companionsOf(const QString &path)
{
    return {path + QStringLiteral("-journal"), path + QStringLiteral("-wal"),
            path + QStringLiteral("-shm")};
}

QString asidePath(const QString &path)
{
    return QStringLiteral("%1.%2.part").arg(path).arg(QCoreApplication::applicationPid());
}

Result<> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return Error{ErrorCode::File,
                 QCoreApplication::translate(
                     "FileReplacement",
                     "Nothing can be written in the folder \"%1\": no copy was made. Check the "
                     "rights on the folder.")
                     .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                 file.errorString()};
}

void removeAside(const QString &aside)
{
    QFile::remove(aside);
    for (const QString &companion : companionsOf(aside))
        QFile::remove(companion);
}

void removeLeftovers(const QString &path)
{
    const QFileInfo file(path);
    const QString name = QRegularExpression::escape(file.fileName());
    const QRegularExpression leftover(
        QStringLiteral("^(%1\\.\\d+\\.part(%2)?|\\.%1\\.\\d+\\.part\\.(lock|owner))$")
            .arg(name, companionsOf({}).join(u'|')));
    const QDir folder = file.absoluteDir();
    for (const QString &entry : folder.entryList(QDir::Files | QDir::Hidden | QDir::System))
        if (leftover.match(entry).hasMatch())
            QFile::remove(folder.filePath(entry));
}

Result<> replaceFile(const QString &from, const QString &to)
{
    const Result<> cleared = setCompanionsAside(to);
    std::error_code failure;
    if (cleared)
        std::filesystem::rename(native(from), native(to), failure);
    if (!cleared || failure) {
        removeAside(from);
        return cleared ? writeError(to, failure) : cleared;
    }
    removeAside(from); // a database written aside leaves its empty journal
    return {};
}

Result<> placeNewFile(const QString &from, const QString &to)
{
    Result<> placed = setCompanionsAside(to);
    if (placed)
        placed = moveFile(from, to);
    removeAside(from);
    return placed;
}

Result<> moveFile(const QString &from, const QString &to)
{
    std::error_code failure;
    // A second name fails when it is taken, which renaming would not.
    std::filesystem::create_hard_link(native(from), native(to), failure);
    if (!failure) {
        std::filesystem::remove(native(from), failure);
        return {};
    }
    if (QFileInfo::exists(to))
        return existsError(to);
    // Not every file system knows second names (memory sticks, some shares).
    std::filesystem::rename(native(from), native(to), failure);
    return failure ? Result<>(writeError(to, failure)) : Result<>();
}

void takeRightsOf(const QString &original, const QString &copy)
{
    QFile::setPermissions(copy,
                          QFile::permissions(original) | QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace passerelle
