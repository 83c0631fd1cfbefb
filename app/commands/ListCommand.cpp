#include "app/CommandText.h"
#include "app/commands/OpenedFile.h"
#include "core/listing/Listing.h"

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace passerelle {

namespace {

struct ListedKind
{
    const char *name;
    ListingKind kind;
    bool hasDays; ///< --as-of means something for it
};

constexpr std::array kinds{
    ListedKind{"plans", ListingKind::Plans, true},
    ListedKind{"nodes", ListingKind::Nodes, false},
    ListedKind{"actions", ListingKind::Actions, true},
    ListedKind{"organizations", ListingKind::Organizations, false},
    ListedKind{"meetings", ListingKind::Meetings, true},
    ListedKind{"decisions", ListingKind::Decisions, true},
    ListedKind{"indicators", ListingKind::Indicators, false},
};

const ListedKind *kindNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        kinds, [&](const ListedKind &kind) { return name == QLatin1StringView(kind.name); });
    return found == kinds.end() ? nullptr : &*found;
}

QString namesOfKinds(const QString &separator)
{
    QStringList names;
    for (const ListedKind &kind : kinds)
        names << QString::fromLatin1(kind.name);
    return names.join(separator);
}

/// Columns of the terminal, as it or the user says; 120 when nobody does, as in a pipe.
qsizetype terminalWidth()
{
    if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        return columns;
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    constexpr qsizetype usualWidth = 120;
    return usualWidth;
}

QByteArray formatted(const Listing &listing, ListingKind kind, const QString &format)
{
    if (format == QStringLiteral("json"))
        return toJson(listing);
    if (format == QStringLiteral("csv"))
        return toCsv(listing);
    return toTextTable(kind, listing, terminalWidth()).toUtf8();
}

/// What is wrong with the arguments, translated; empty when nothing is.
QString problemOf(const Arguments &arguments)
{
    const QString name = arguments.positional.at(0);
    const ListedKind *kind = kindNamed(name);
    if (kind == nullptr)
        return CommandText::tr("\"%1\" cannot be listed; choose one of: %2.")
            .arg(name, namesOfKinds(QStringLiteral(", ")));
    const QString format = arguments.value(QStringLiteral("format"));
    if (!QStringList{QString(), QStringLiteral("table"), QStringLiteral("csv"),
                     QStringLiteral("json")}
             .contains(format))
        return CommandText::tr("There is no format \"%1\"; choose one of: table, csv, json.")
            .arg(format);
    if (arguments.has(QStringLiteral("as-of")) && !kind->hasDays)
        return CommandText::tr("--as-of says nothing about %1: they are listed as they are now. "
                               "Leave it out.")
            .arg(name);
    return {};
}

Result<Listing> listingFor(ListingKind kind, const Arguments &arguments)
{
    const auto workspace = openFileToRead(arguments.positional.at(1));
    if (!workspace)
        return workspace.error();
    ListingOptions options;
    options.today = arguments.today;
    options.currentDay = arguments.currentDay;
    options.isPastState = arguments.has(QStringLiteral("as-of"));
    if (arguments.has(QStringLiteral("plan"))) {
        const Result<Plan> plan = chosenPlan(**workspace, arguments);
        if (!plan)
            return plan.error();
        options.plan = plan->id;
    }
    return listingOf(kind, **workspace, options);
}

Outcome run(const Arguments &arguments)
{
    if (const QString problem = problemOf(arguments); !problem.isEmpty())
        return wrongUsage(problem);
    const ListingKind kind = kindNamed(arguments.positional.at(0))->kind;
    const Result<Listing> listing = listingFor(kind, arguments);
    if (!listing)
        return failed(listing.error());
    print(formatted(*listing, kind, arguments.value(QStringLiteral("format"))));
    return Outcome::Done;
}

} // namespace

Command listCommand()
{
    return {
        QStringLiteral("list"),
        CommandText::tr("List what a file holds, for reading, for a spreadsheet or for a "
                        "script."),
        {namesOfKinds(QStringLiteral("|")), CommandText::tr("FILE")},
        {planOption(),
         {QStringLiteral("format"), QStringLiteral("table|csv|json"),
          CommandText::tr("table, for reading, when not said; csv, for French spreadsheets, and "
                          "json have all columns, under keys that never change.")},
         asOfOption(CommandText::tr("The day to list for, today when not said: statuses and "
                                    "lateness are those of that day, meetings and decisions "
                                    "those of that day and before (undated ones are left "
                                    "out)."))},
        {CommandText::tr("Without --plan everything in the file is listed. --as-of goes with "
                         "plans, actions, meetings and decisions.")},
        QStringLiteral("passerelle list actions agen.passerelle --as-of 12/03/2023"),
        run};
}

} // namespace passerelle
