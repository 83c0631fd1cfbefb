#include "core/workspace/FileCreation.h"

#include "core/storage/FileReplacement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace passerelle {

namespace {

Result<> writeAside(const QString &path, const Territory &territory, const OpenOptions &options,
                    const EditLabel &label, const Edit &edit)
{
    const auto workspace = Workspace::create(path, territory, options);
    if (!workspace)
        return workspace.error();
    const Result<ChangeSet> written = (*workspace)->write(label, edit);
    return written ? Result<>() : Result<>(written.error());
}

} // namespace

Result<> createFile(const QString &path, const Territory &territory, const OpenOptions &options,
                    const EditLabel &label, const Edit &edit)
{
    // A name of its own, so that two programs at it at once do not take each other's away.
    const QString aside =
        QStringLiteral("%1.%2.part").arg(path).arg(QCoreApplication::applicationPid());
    QFile::remove(aside); // what a crash left
    const Result<> written = writeAside(aside, territory, options, label, edit);
    if (written)
        return replaceFile(aside, path);
    QFile::remove(aside);
    QFile::remove(aside + QStringLiteral("-journal"));
    // The user knows the file by the name asked for.
    Error error = written.error();
    error.message.replace(QFileInfo(aside).fileName(), QFileInfo(path).fileName());
    return error;
}

} // namespace passerelle
