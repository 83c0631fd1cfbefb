#include "core/storage/FileReplacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <system_error>

namespace passerelle {

Result<> replaceFile(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), failure);
    // A database written aside leaves its empty journal beside it.
    QFile::remove(from + QStringLiteral("-journal"));
    if (!failure)
        return {};
    QFile::remove(from);
    return Error{ErrorCode::File,
                 QCoreApplication::translate(
                     "FileReplacement", "\"%1\" cannot be written. Check the rights on its folder.")
                     .arg(QDir::toNativeSeparators(to)),
                 QString::fromStdString(failure.message())};
}

} // namespace passerelle
