#include "app/CommandText.h"
#include "app/Language.h"
#include "app/commands/OpenedFile.h"
#include "core/reports/ProgressReport.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/FileReplacement.h"
#include "ui/printing/DocumentFile.h"

#include <QDir>
#include <QFileInfo>

namespace passerelle {

namespace {

QDate dayOf(const Arguments &arguments, const QString &option)
{
    return QDate::fromString(arguments.value(option), Qt::ISODate);
}

Result<PlanContents> contentsFor(const Arguments &arguments)
{
    const auto workspace = openFileToRead(arguments.positional.at(1));
    if (!workspace)
        return workspace.error();
    const Result<Plan> plan = chosenPlan(**workspace, arguments);
    if (!plan)
        return plan.error();
    return (*workspace)->planContents(plan->id);
}

/// In the language spoken now.
Report progressOf(const PlanContents &contents, const Arguments &arguments)
{
    ProgressOptions options;
    options.asOf = arguments.today;
    options.currentDay = arguments.currentDay;
    if (arguments.has(QStringLiteral("since")))
        options.since = dayOf(arguments, QStringLiteral("since"));
    options.locale = QLocale();
    return progressReport(contents, options);
}

/// By the end of the name; nullopt when it says no format, or nothing stands before it.
std::optional<DocumentFormat> formatOf(const QString &target)
{
    const QFileInfo file(target);
    if (file.completeBaseName().trimmed().isEmpty())
        return std::nullopt;
    return fromKey<DocumentFormat>(file.suffix().toLower());
}

/// What is wrong with the arguments, translated; empty when nothing is.
QString problemOf(const Arguments &arguments)
{
    const QString kind = arguments.positional.at(0);
    if (kind != QStringLiteral("progress"))
        return CommandText::tr("There is no document \"%1\"; choose one of: progress.").arg(kind);
    if (!formatOf(arguments.value(QStringLiteral("to"))))
        return CommandText::tr("Say where the document goes, with --to OUT: a name that ends in "
                               ".pdf or .odt.");
    if (isSameFile(arguments.value(QStringLiteral("to")), arguments.positional.at(1)))
        return CommandText::tr("\"%1\" is the file to read: give the document another name.")
            .arg(QDir::toNativeSeparators(arguments.value(QStringLiteral("to"))));
    const QString language = arguments.value(QStringLiteral("lang"));
    if (!QStringList{QString(), QStringLiteral("fr"), QStringLiteral("en")}.contains(language))
        return CommandText::tr("There is no language \"%1\"; choose one of: fr, en.").arg(language);
    if (const QDate since = dayOf(arguments, QStringLiteral("since")); since > arguments.today)
        return CommandText::tr("--since (%1) is later than the day of the document (%2).")
            .arg(displayText(since, QLocale()), displayText(arguments.today, QLocale()));
    return {};
}

Outcome run(const Arguments &arguments)
{
    if (const QString problem = problemOf(arguments); !problem.isEmpty())
        return wrongUsage(problem);
    const QString target = arguments.value(QStringLiteral("to"));
    if (const Result<> replaceable = checkReplaceable(target); !replaceable)
        return failed(replaceable.error());
    const Result<PlanContents> contents = contentsFor(arguments);
    if (!contents)
        return failed(contents.error());
    const bool isEnglish = arguments.value(QStringLiteral("lang")) == QStringLiteral("en");
    arguments.language.use(isEnglish ? QLocale::English : QLocale::French);
    const Report report = progressOf(*contents, arguments);
    const Result<> written = writeDocument(report, *formatOf(target), target);
    if (!written)
        return failed(written.error());
    printLine(QDir::toNativeSeparators(target));
    return Outcome::Done;
}

} // namespace

Command reportCommand()
{
    return {
        QStringLiteral("report"),
        CommandText::tr("Write a document: progress, the annual review of a plan."),
        {QStringLiteral("progress"), CommandText::tr("FILE")},
        {{QStringLiteral("to"), CommandText::tr("OUT"),
          CommandText::tr("The document; its name ends in .pdf, or in .odt for a word processor."),
          true},
         planOption(),
         {QStringLiteral("since"), CommandText::tr("DATE"),
          CommandText::tr("First day of the section \"what changed since\", and of nothing else; "
                          "the first day of the year reviewed when not said.")},
         asOfOption(CommandText::tr("The day the document speaks from: statuses, lateness and what "
                                    "comes next are those of that day, and it chooses the year "
                                    "reviewed; today when not said.")),
         {QStringLiteral("lang"), QStringLiteral("fr|en"),
          CommandText::tr("The language of the document; French when not said.")}},
        {CommandText::tr("The year reviewed is that of --as-of, or the year before from January to "
                         "March, when reviews are written. When no follow-up was entered in it: "
                         "the year of --as-of, else the last year that has some. Without --plan: "
                         "the only plan of the file, else the one in force on that day.")},
        QStringLiteral("passerelle report progress agen.passerelle --to bilan.pdf "
                       "--as-of 12/03/2023"),
        run,
        true};
}

} // namespace passerelle
