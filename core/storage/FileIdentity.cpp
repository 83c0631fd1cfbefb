#include "core/storage/FileIdentity.h"

#include "core/storage/SchemaMigrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>
#include <system_error>

namespace passerelle {

namespace {

/// The application id stands in the header of every SQLite database, at byte 68.
bool hasOurHeader(const QString &path)
{
    constexpr qsizetype idOffset = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(idOffset + qsizetype{sizeof(qint32)});
    return header.size() == idOffset + qsizetype{sizeof(qint32)}
    && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.constData() + idOffset) == SchemaMigrator::applicationId;
}

/// What stands there as the folder tells it: any file is an ordinary one.
FileKind kindWithoutReading(const QFileInfo &file)
{
    if (!file.exists())
        return FileKind::Absent;
    if (file.isDir())
        return FileKind::Folder;
    return file.isFile() ? FileKind::Ordinary : FileKind::Special;
}

} // namespace

FileKind fileKindAt(const QString &path)
{
    const FileKind kind = kindWithoutReading(QFileInfo(path));
    return kind == FileKind::Ordinary && hasOurHeader(path) ? FileKind::Passerelle : kind;
}

Result<> checkIsFile(const QString &path)
{
    const auto refusal = [&](ErrorCode code, const char *text) {
        return Error{
            code,
            QCoreApplication::translate("FileIdentity", text).arg(QDir::toNativeSeparators(path)),
            {}};
    };
    const QFileInfo file(path);
    switch (kindWithoutReading(file)) {
    case FileKind::Folder:
        return refusal(
            ErrorCode::File,
            QT_TRANSLATE_NOOP("FileIdentity", "\"%1\" is a folder: give the name of a file."));
    case FileKind::Special:
        return refusal(ErrorCode::File,
                       QT_TRANSLATE_NOOP("FileIdentity",
                                         "\"%1\" is a device or a pipe: give the name of a file."));
    case FileKind::Absent:
        if (file.isSymLink())
            return refusal(ErrorCode::File,
                           QT_TRANSLATE_NOOP("FileIdentity",
                                             "\"%1\" is a link that leads to no file: give the "
                                             "name of the file itself."));
        return refusal(ErrorCode::NotFound,
                       QT_TRANSLATE_NOOP("FileIdentity",
                                         "There is no file \"%1\". Check the name and the "
                                         "folder."));
    case FileKind::Passerelle:
    case FileKind::Ordinary:
        break;
    }
    return {};
}

bool isSameFile(const QString &first, const QString &second)
{
    std::error_code failure;
    if (std::filesystem::equivalent(std::filesystem::path(first.toStdU16String()),
                                    std::filesystem::path(second.toStdU16String()), failure)
        && !failure)
        return true;
    return resolvedPath(first) == resolvedPath(second);
}

QString resolvedPath(const QString &path)
{
    constexpr int longestChainOfLinks = 40; // as the system's own limit
    QString current = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    for (int i = 0; i < longestChainOfLinks; ++i) {
        if (const QString real = QFileInfo(current).canonicalFilePath(); !real.isEmpty())
            return real;
        if (!QFileInfo(current).isSymLink())
            break;
        current = QDir::cleanPath(QFileInfo(current).symLinkTarget());
    }
    const QFileInfo file(current);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? current : QDir(folder).filePath(file.fileName());
}

} // namespace passerelle
