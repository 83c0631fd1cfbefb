#include "core/workspace/FileCreation.h"

#include "core/storage/FileIdentity.h"
#include "core/storage/FileLock.h"
#include "core/storage/FileReplacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace passerelle {

namespace {

Result<> writeAside(const QString &path, const Territory &territory, const OpenOptions &options,
                    const EditLabel &label, const Edit &edit)
{
    const auto workspace = Workspace::create(path, territory, options);
    if (!workspace)
        return workspace.error();
    const Result<ChangeSet> written = (*workspace)->record(label, edit);
    return written ? Result<>() : Result<>(written.error());
}

Result<> checkPlace(const QString &path, const MayReplace &mayReplace)
{
    if (!QFileInfo::exists(path))
        return {};
    if (mayReplace)
        return mayReplace(path);
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate("FileCreation",
                                             "\"%1\" exists by now: somebody else made it. Nothing "
                                             "was written; try again.")
                     .arg(QDir::toNativeSeparators(path)),
                 {}};
}

} // namespace

Result<> createFile(const QString &path, const Territory &territory, const OpenOptions &options,
                    const EditLabel &label, const Edit &edit, const MayReplace &mayReplace)
{
    const QString target = resolvedPath(path);
    const auto lock = FileLock::acquire(target, options.author);
    if (!lock)
        return lock.error();
    const bool replaces = QFileInfo::exists(target);
    if (const Result<> allowed = checkPlace(target, mayReplace); !allowed)
        return allowed;
    removeLeftovers(target);
    const QString aside = asidePath(target);
    const Result<> written = writeAside(aside, territory, options, label, edit);
    if (!written) {
        removeAside(aside);
        // The user knows the file by the name asked for.
        Error error = written.error();
        error.message.replace(QFileInfo(aside).fileName(), QFileInfo(target).fileName());
        return error;
    }
    if (!replaces)
        return placeNewFile(aside, target);
    takeRightsOf(target, aside);
    return replaceFile(aside, target);
}

} // namespace passerelle
