#include "app/commands/Command.h"
#include "core/domain/TextFolding.h"
#include "core/exchange/PlanImport.h"
#include "core/exchange/planfolder/PlanFolderReader.h"
#include "core/workspace/FileCreation.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace passerelle {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// The file to import into, or nothing yet when it does not exist.
Result<std::unique_ptr<Workspace>> openTarget(const QString &path, const OpenOptions &options)
{
    if (!QFileInfo::exists(path))
        return std::unique_ptr<Workspace>();
    return Workspace::open(path, options);
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
        warn(translated(QT_TRANSLATE_NOOP("CommandLine",
                                          "The plan is about \"%1\", the file about \"%2\": it is "
                                          "imported all the same."))
                 .arg(draft.territoryName, territory->name));
    const Result<std::vector<Plan>> plans = target.stores().plans.list();
    if (!plans)
        return plans.error();
    if (std::ranges::find(*plans, draft.plan.title, &Plan::title) == plans->end())
        return {};
    return Error{ErrorCode::Conflict,
                 translated(QT_TRANSLATE_NOOP("CommandLine",
                                              "The file already holds a plan \"%1\": nothing was "
                                              "imported. Give the new one another title with "
                                              "--plan."))
                     .arg(draft.plan.title),
                 {}};
}

QString summaryOf(const PlanDraft &draft)
{
    const auto subActions = std::ranges::count_if(draft.actions, &Action::isSubAction);
    return translated(QT_TRANSLATE_NOOP("CommandLine",
                                        "%1: %2 parts, %3 actions, %4 sub-actions, %5 "
                                        "signatories, %6 indicators."))
        .arg(draft.plan.title)
        .arg(draft.nodes.size())
        .arg(std::ssize(draft.actions) - subActions)
        .arg(subActions)
        .arg(draft.signatories.size())
        .arg(draft.indicators.size());
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

Outcome run(const Arguments &arguments)
{
    if (arguments.value(QStringLiteral("into")).isEmpty())
        return wrongUsage(translated(
            QT_TRANSLATE_NOOP("CommandLine", "Say which file to import into, with --into FILE.")));
    const QString path = arguments.value(QStringLiteral("into"));
    OpenOptions options;
    options.author = arguments.author;
    options.makesDailyBackup = false; // made once it is known that there is something to import
    if (arguments.has(QStringLiteral("dry-run")))
        options.access = OpenOptions::Access::ReadOnly;
    Result<std::unique_ptr<Workspace>> target = openTarget(path, options);
    if (!target)
        return failed(target.error());
    const Result<PlanDraft> draft = readDraft(arguments, target->get());
    if (!draft)
        return failed(draft.error());
    for (const QString &warning : draft->warnings)
        warn(warning);
    if (*target)
        if (const Result<> fits = checkFits(*draft, **target); !fits)
            return failed(fits.error());
    if (!arguments.has(QStringLiteral("dry-run")))
        if (const Result<> written = writeDraft(*draft, path, std::move(target).value(), options);
            !written)
            return failed(written.error());
    printLine(summaryOf(*draft));
    return Outcome::Done;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("FOLDER --into FILE [--plan TITLE] [--indicators CSV] [--dry-run]"),
            1,
            {valueOption(QStringLiteral("into"), QStringLiteral("FILE")),
             valueOption(QStringLiteral("plan"), QStringLiteral("TITLE")),
             valueOption(QStringLiteral("indicators"), QStringLiteral("CSV")),
             QCommandLineOption(QStringLiteral("dry-run"))},
            run,
            true};
}

} // namespace passerelle
