#include "app/commands/Command.h"
#include "core/storage/Backup.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

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
            runBackup,
            true};
}

} // namespace passerelle
