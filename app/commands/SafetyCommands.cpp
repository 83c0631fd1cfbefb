#include "app/CommandText.h"
#include "app/commands/OpenedFile.h"
#include "core/storage/Backup.h"
#include "core/workspace/Workspace.h"

#include <QDateTime>
#include <QDir>

namespace passerelle {

namespace {

Outcome runCheck(const Arguments &arguments)
{
    const auto workspace = openFileToRead(arguments.positional.first());
    if (!workspace)
        return failed(workspace.error());
    const Result<QStringList> problems = (*workspace)->check();
    if (!problems)
        return failed(problems.error());
    for (const QString &problem : *problems)
        printLine(problem);
    if (!problems->isEmpty()) {
        warn(CommandText::tr("The file has problems. Work on a copy, and restore the "
                             "last good backup."));
        return Outcome::Failed;
    }
    printLine(CommandText::tr("The file is sound."));
    return Outcome::Done;
}

Outcome runBackup(const Arguments &arguments)
{
    const QString folder = arguments.value(QStringLiteral("to"));
    if (folder.isEmpty())
        return wrongUsage(CommandText::tr("Say where the backup goes, with --to FOLDER."));
    const auto workspace = openFileToRead(arguments.positional.first());
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
    return {QStringLiteral("check"),
            CommandText::tr("Check a file: damaged pages, broken references, a history that does "
                            "not fit."),
            {CommandText::tr("FILE")},
            {},
            {CommandText::tr("Lists the problems and ends with the exit status 1 when there are "
                             "some.")},
            QStringLiteral("passerelle check agen.passerelle"),
            runCheck};
}

Command backupCommand()
{
    return {QStringLiteral("backup"),
            CommandText::tr("Make a verified backup of a file."),
            {CommandText::tr("FILE")},
            {{QStringLiteral("to"), CommandText::tr("FOLDER"),
              CommandText::tr("Where the backup goes, under a name that says its date."), true}},
            {},
            QStringLiteral("passerelle backup agen.passerelle --to sauvegardes"),
            runBackup,
            true};
}

} // namespace passerelle
