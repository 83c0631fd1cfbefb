#include "app/CommandText.h"
#include "app/commands/Command.h"
#include "core/storage/Restore.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace passerelle {

namespace {

struct TableName
{
    const char *table;
    const char *name;
};

/// The tables people know, in the order of a plan. The others hold links and details of these.
constexpr TableName tableNames[]{
    {"territory", QT_TRANSLATE_NOOP("CommandLine", "Territory")},
    {"plan", QT_TRANSLATE_NOOP("CommandLine", "Plans")},
    {"outline_node", QT_TRANSLATE_NOOP("CommandLine", "Parts of plans")},
    {"action", QT_TRANSLATE_NOOP("CommandLine", "Actions")},
    {"milestone", QT_TRANSLATE_NOOP("CommandLine", "Milestones")},
    {"follow_up", QT_TRANSLATE_NOOP("CommandLine", "Follow-ups of actions")},
    {"event", QT_TRANSLATE_NOOP("CommandLine", "Events")},
    {"organization", QT_TRANSLATE_NOOP("CommandLine", "Organizations")},
    {"contact", QT_TRANSLATE_NOOP("CommandLine", "Contacts")},
    {"signatory", QT_TRANSLATE_NOOP("CommandLine", "Signatories")},
    {"pledge", QT_TRANSLATE_NOOP("CommandLine", "Pledges of signatories")},
    {"committee", QT_TRANSLATE_NOOP("CommandLine", "Committees")},
    {"meeting", QT_TRANSLATE_NOOP("CommandLine", "Meetings")},
    {"decision", QT_TRANSLATE_NOOP("CommandLine", "Decisions")},
    {"indicator", QT_TRANSLATE_NOOP("CommandLine", "Indicators")},
    {"indicator_reading", QT_TRANSLATE_NOOP("CommandLine", "Indicator readings")},
};

void printDifferences(const std::vector<TableDifference> &differences)
{
    for (const TableName &known : tableNames) {
        const auto found =
            std::ranges::find(differences, QLatin1StringView(known.table), &TableDifference::table);
        if (found != differences.end())
            //: %1 is the plural name of a kind of thing: Actions, Meetings...
            printLine(CommandText::tr("%1: %2 only in the file replaced, %3 only in "
                                      "the backup, %4 different.")
                          .arg(CommandText::tr(known.name), QLocale().toString(found->onlyInFirst),
                               QLocale().toString(found->onlyInSecond),
                               QLocale().toString(found->changed)));
    }
}

void tell(const Restoration &restoration, const QString &target)
{
    if (!restoration.replacedTerritory.isEmpty())
        warn(CommandText::tr("The file replaced was about \"%1\", the backup is about "
                             "\"%2\".")
                 .arg(restoration.replacedTerritory, restoration.restoredTerritory));
    printDifferences(restoration.differences);
    const QString kept = QDir::toNativeSeparators(restoration.keptAt);
    if (restoration.wasDamaged)
        printLine(CommandText::tr("The file replaced was damaged; it is kept as "
                                  "\"%1\".")
                      .arg(kept));
    else if (!kept.isEmpty())
        printLine(CommandText::tr("The file replaced is kept as \"%1\".").arg(kept));
    printLine(QDir::toNativeSeparators(target));
}

Outcome run(const Arguments &arguments)
{
    const QString target = arguments.value(QStringLiteral("to"));
    if (target.isEmpty())
        return wrongUsage(CommandText::tr("Say which file to restore, with --to FILE."));
    const Result<Restoration> restored =
        restoreBackup(arguments.positional.first(), target, QDateTime::currentDateTimeUtc());
    if (!restored)
        return failed(restored.error());
    tell(*restored, target);
    return Outcome::Done;
}

} // namespace

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            CommandText::tr("Put a backup in the place of a file, which is kept beside it."),
            {CommandText::tr("BACKUP")},
            {{QStringLiteral("to"), CommandText::tr("FILE"),
              CommandText::tr("The file to restore; says what differs from it."), true}},
            {},
            QStringLiteral("passerelle restore agen.sauvegardes/BACKUP --to agen.passerelle"),
            run,
            true};
}

} // namespace passerelle
