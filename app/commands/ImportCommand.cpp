#include "app/CommandText.h"
#include "app/commands/OpenedFile.h"
#include "core/domain/TextFolding.h"
#include "core/exchange/PlanImport.h"
#include "core/exchange/planfolder/PlanFolderReader.h"
#include "core/workspace/FileCreation.h"
#include "core/workspace/Stores.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace passerelle {

namespace {

/// The file to import into, or nothing yet when it does not exist.
Result<std::unique_ptr<Workspace>> openTarget(const QString &path, const OpenOptions &options)
{
    if (!QFileInfo::exists(path))
        return std::unique_ptr<Workspace>();
    return openFile(path, options);
}

Result<PlanDraft> readDraft(const Arguments &arguments, const Workspace *target)
{
    std::vector<Organization> known;
    if (target) {
        Result<std::vector<Organization>> listed = target->stores().organizations.list();
        if (!listed)
            return listed.error();
        known = std::move(listed).value();
    }
    Result<PlanDraft> draft = readPlanFolder(arguments.positional.first(),
                                             arguments.value(QStringLiteral("indicators")), known);
    if (draft && arguments.has(QStringLiteral("plan")))
        draft->plan.title = arguments.value(QStringLiteral("plan"));
    return draft;
}

/// Warns when the plan speaks of another territory; refuses a title the file already has.
Result<> checkFits(const PlanDraft &draft, const Workspace &target)
{
    const Result<Territory> territory = target.stores().territory.find();
    if (!territory)
        return territory.error();
    if (matchingKey(territory->name) != matchingKey(draft.territoryName))
        warn(CommandText::tr("The plan is about \"%1\", the file about \"%2\": it is "
                             "imported all the same.")
                 .arg(draft.territoryName, territory->name));
    const Result<std::vector<Plan>> plans = target.stores().plans.list();
    if (!plans)
        return plans.error();
    if (std::ranges::find(*plans, draft.plan.title, &Plan::title) == plans->end())
        return {};
    return Error{ErrorCode::Conflict,
                 CommandText::tr("The file already holds a plan \"%1\": nothing was "
                                 "imported. Give the new one another title with "
                                 "--plan.")
                     .arg(draft.plan.title),
                 {}};
}

/// What the draft holds, in a line each: the plan, and where its indicators come from.
QStringList summaryOf(const PlanDraft &draft)
{
    const auto subActions = std::ranges::count_if(draft.actions, &Action::isSubAction);
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    const QString contents =
        CommandText::tr("%1: %2 parts, %3 actions, %4 sub-actions, %5 signatories, %6 indicators.")
            .arg(draft.plan.title, number(std::ssize(draft.nodes)),
                 number(std::ssize(draft.actions) - subActions), number(subActions),
                 number(std::ssize(draft.signatories)), number(std::ssize(draft.indicators)));
    const QString path = QDir::toNativeSeparators(draft.indicatorsPath);
    const QString indicators = draft.hasIndicatorsFile
        ? CommandText::tr("Indicators read from %1.").arg(path)
        : CommandText::tr("No indicators: there is no file %1; --indicators CSV names another.")
              .arg(path);
    return {contents, indicators};
}

Result<> writeDraft(const PlanDraft &draft, const QString &path, std::unique_ptr<Workspace> target,
                    const OpenOptions &options)
{
    const EditLabel label{QT_TRANSLATE_NOOP("Edit", "Import plan \"%1\""), draft.plan.title};
    const auto insert = [&](Stores &stores) { return insertDraft(stores, draft); };
    if (!target) {
        Territory territory;
        territory.id = TerritoryId::create();
        territory.name = draft.territoryName;
        return createFile(path, territory, options, label, insert);
    }
    const QString folder = backupFolderOf(target->path());
    if (const Result<Backup> saved = target->backUp(folder, options.now); !saved)
        return saved.error();
    rotateBackups(folder, target->path(), options.now);
    const Result<ChangeSet> written = target->write(label, insert);
    return written ? Result<>() : Result<>(written.error());
}

/// Reads the draft and writes it, or only reads it; gives the lines to print.
Result<QStringList> importPlan(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("into"));
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    OpenOptions options;
    options.author = arguments.author;
    options.makesDailyBackup = false; // made once it is known that there is something to import
    if (isDryRun)
        options.access = OpenOptions::Access::ReadOnly;
    Result<std::unique_ptr<Workspace>> target = openTarget(path, options);
    if (!target)
        return target.error();
    const Result<PlanDraft> draft = readDraft(arguments, target->get());
    if (!draft)
        return draft.error();
    for (const QString &warning : draft->warnings)
        warn(warning);
    if (*target)
        if (const Result<> fits = checkFits(*draft, **target); !fits)
            return fits.error();
    QStringList lines = summaryOf(*draft);
    if (isDryRun)
        return lines << CommandText::tr("Dry run: nothing was written.");
    const Result<> written = writeDraft(*draft, path, std::move(target).value(), options);
    if (!written)
        return written.error();
    return lines << CommandText::tr("Written to %1.").arg(QDir::toNativeSeparators(path));
}

Outcome run(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("into")))
        return wrongUsage(CommandText::tr("Say which file to import into, with --into FILE."));
    const Result<QStringList> lines = importPlan(arguments);
    if (!lines)
        return failed(lines.error());
    for (const QString &line : *lines)
        printLine(printableLine(line));
    return Outcome::Done;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            CommandText::tr("Read a plan folder into a file, whole or not at all."),
            {CommandText::tr("FOLDER")},
            {{QStringLiteral("into"), CommandText::tr("FILE"),
              CommandText::tr("The file that receives the plan; made when there is none, backed up "
                              "before when there is."),
              true},
             {QStringLiteral("plan"), CommandText::tr("TITLE"),
              CommandText::tr("The title to give the plan, in the place of its own.")},
             {QStringLiteral("indicators"), CommandText::tr("CSV"),
              CommandText::tr("The file of its indicators; ../../indicators/FOLDER.csv when not "
                              "said, if it exists.")},
             {QStringLiteral("dry-run"),
              {},
              CommandText::tr("Read and check everything, list the doubts, write nothing.")}},
            {CommandText::tr("A plan folder holds plan.csv and outline.csv, and may hold "
                             "organisations.csv and governance.csv; docs/plan-folder.md describes "
                             "them.")},
            QStringLiteral("passerelle import mon-plan --into territoire.passerelle --dry-run"),
            run,
            true};
}

} // namespace passerelle
