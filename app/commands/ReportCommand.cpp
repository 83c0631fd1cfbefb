#include "app/Language.h"
#include "app/commands/Command.h"
#include "core/exchange/odt/OdtReport.h"
#include "core/reports/ProgressReport.h"
#include "core/statistics/PlanChoice.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/FileReplacement.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "ui/charts/ChartPainting.h"
#include "ui/printing/PdfReport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace passerelle {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<Report> progressOf(const Arguments &arguments, std::optional<QDate> since)
{
    OpenOptions open;
    open.access = OpenOptions::Access::ReadOnly;
    const auto workspace = Workspace::open(arguments.positional.at(1), open);
    if (!workspace)
        return workspace.error();
    for (const QString &notice : (*workspace)->notices())
        warn(notice);
    const Result<std::vector<Plan>> plans = (*workspace)->stores().plans.list();
    if (!plans)
        return plans.error();
    const Result<Plan> plan =
        choosePlan(*plans, arguments.value(QStringLiteral("plan")), arguments.today);
    if (!plan)
        return plan.error();
    const Result<PlanContents> contents = (*workspace)->planContents(plan->id);
    if (!contents)
        return contents.error();
    ProgressOptions options;
    options.asOf = arguments.today;
    options.since = since;
    options.locale = QLocale();
    return progressReport(*contents, options);
}

/// Charts of the word-processor twin: as wide as its text, sharp enough to print.
FigurePicture pictureOf(const Figure &figure)
{
    constexpr double widthMillimetres = 172;
    constexpr double pointsPerMillimetre = 72 / 25.4;
    constexpr double pixelsPerPoint = 3;
    const double width = widthMillimetres * pointsPerMillimetre;
    const double height = chartHeight(figure.chart, width);
    const QSize pixels = QSizeF(width * pixelsPerPoint, height * pixelsPerPoint).toSize();
    return {chartPng(figure.chart, pixels, QLocale()), widthMillimetres,
            height / pointsPerMillimetre};
}

Outcome run(const Arguments &arguments)
{
    const QString &kind = arguments.positional.at(0);
    if (kind != QStringLiteral("progress"))
        return wrongUsage(
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "There is no document \"%1\"; choose one of: progress."))
                .arg(kind));
    const QString target = arguments.value(QStringLiteral("to"));
    const QString format = QFileInfo(target).suffix().toLower();
    if (format != QStringLiteral("pdf") && format != QStringLiteral("odt"))
        return wrongUsage(translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Say where the document goes, with --to OUT: a name that ends in .pdf "
            "or .odt.")));
    if (isSameFile(target, arguments.positional.at(1)))
        return wrongUsage(
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "\"%1\" is the file to read: give the document another "
                                         "name."))
                .arg(QDir::toNativeSeparators(target)));
    if (const Result<> replaceable = checkReplaceable(target); !replaceable)
        return failed(replaceable.error());
    const QString language = arguments.has(QStringLiteral("lang"))
        ? arguments.value(QStringLiteral("lang"))
        : QStringLiteral("fr");
    if (language != QStringLiteral("fr") && language != QStringLiteral("en"))
        return wrongUsage(
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "There is no language \"%1\"; choose one of: fr, en."))
                .arg(language));
    std::optional<QDate> since;
    if (arguments.has(QStringLiteral("since"))) {
        since = QDate::fromString(arguments.value(QStringLiteral("since")), Qt::ISODate);
        if (!since->isValid())
            return wrongUsage(
                translated(QT_TRANSLATE_NOOP("CommandLine",
                                             "\"%1\" is not a date; write it as 2023-03-12."))
                    .arg(arguments.value(QStringLiteral("since"))));
    }
    arguments.language.use(language == QStringLiteral("en") ? QLocale::English : QLocale::French);
    const Result<Report> report = progressOf(arguments, since);
    if (!report)
        return failed(report.error());
    const Result<> written = format == QStringLiteral("odt") ? writeOdt(*report, pictureOf, target)
                                                             : writePdf(*report, target);
    if (!written)
        return failed(written.error());
    printLine(QDir::toNativeSeparators(target));
    return Outcome::Done;
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"),
            QStringLiteral("progress FILE --to OUT.pdf|OUT.odt [--plan P] [--since DATE] "
                           "[--as-of DATE] [--lang fr|en]"),
            2,
            {valueOption(QStringLiteral("to"), QStringLiteral("OUT")),
             valueOption(QStringLiteral("plan"), QStringLiteral("P")),
             valueOption(QStringLiteral("since"), QStringLiteral("DATE")),
             valueOption(QStringLiteral("as-of"), QStringLiteral("DATE")),
             valueOption(QStringLiteral("lang"), QStringLiteral("LANGUAGE"))},
            run,
            true};
}

} // namespace passerelle
