#include "app/commands/Command.h"
#include "core/storage/Backup.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace passerelle {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<std::unique_ptr<Workspace>> openToRead(const QString &path)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    return Workspace::open(path, options);
}

Outcome runCheck(const Arguments &arguments)
{
    const auto workspace = openToRead(arguments.positional.first());
    if (!workspace)
        return failed(workspace.error());
    const Result<QStringList> problems = (*workspace)->check();
    if (!problems)
        return failed(problems.error());
    for (const QString &problem : *problems)
        printLine(problem);
    if (!problems->isEmpty()) {
        warn(translated(QT_TRANSLATE_NOOP("CommandLine",
                                          "The file has problems. Work on a copy, and restore the "
                                          "last good backup.")));
        return Outcome::Failed;
    }
    printLine(translated(QT_TRANSLATE_NOOP("CommandLine", "The file is sound.")));
    return Outcome::Done;
}

Outcome runBackup(const Arguments &arguments)
{
    const QString folder = arguments.value(QStringLiteral("to"));
    if (folder.isEmpty())
        return wrongUsage(translated(
            QT_TRANSLATE_NOOP("CommandLine", "Say where the backup goes, with --to FOLDER.")));
    const auto workspace = openToRead(arguments.positional.first());
    if (!workspace)
        return failed(workspace.error());
    const Result<Backup> backup = (*workspace)->backUp(folder, QDateTime::currentDateTimeUtc());
    if (!backup)
        return failed(backup.error());
    printLine(QDir::toNativeSeparators(backup->path));
    return Outcome::Done;
}

/// Says on stderr what the restored file changes: the user sees it before the old one is missed.
void tellDifferences(const QString &current, const QString &backup)
{
    const Result<std::vector<TableDifference>> found = differences(current, backup);
    if (!found)
        return;
    for (const TableDifference &difference : *found)
        warn(translated(QT_TRANSLATE_NOOP("CommandLine",
                                          "%1: %2 only in the file, %3 only in the backup, %4 "
                                          "different."))
                 .arg(difference.table)
                 .arg(difference.onlyInFirst)
                 .arg(difference.onlyInSecond)
                 .arg(difference.changed));
}

Outcome runRestore(const Arguments &arguments)
{
    const QString backup = arguments.positional.first();
    const QString target = arguments.value(QStringLiteral("to"));
    if (target.isEmpty())
        return wrongUsage(translated(
            QT_TRANSLATE_NOOP("CommandLine", "Say which file to restore, with --to FILE.")));
    if (QFileInfo::exists(target) && QFileInfo::exists(backup))
        tellDifferences(target, backup);
    const Result<> restored = restoreBackup(backup, target, QDateTime::currentDateTimeUtc());
    if (!restored)
        return failed(restored.error());
    printLine(QDir::toNativeSeparators(target));
    return Outcome::Done;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"), QStringLiteral("FILE"), 1, {}, runCheck};
}

Command backupCommand()
{
    return {QStringLiteral("backup"),
            QStringLiteral("FILE --to FOLDER"),
            1,
            {valueOption(QStringLiteral("to"), QStringLiteral("FOLDER"))},
            runBackup};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            QStringLiteral("BACKUP --to FILE"),
            1,
            {valueOption(QStringLiteral("to"), QStringLiteral("FILE"))},
            runRestore};
}

} // namespace passerelle
