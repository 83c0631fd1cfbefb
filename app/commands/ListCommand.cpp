#include "app/commands/Command.h"
#include "core/listing/Listing.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

const QHash<QString, ListingKind> &kinds()
{
    static const QHash<QString, ListingKind> byName{
        {QStringLiteral("plans"), ListingKind::Plans},
        {QStringLiteral("nodes"), ListingKind::Nodes},
        {QStringLiteral("actions"), ListingKind::Actions},
        {QStringLiteral("organizations"), ListingKind::Organizations},
        {QStringLiteral("meetings"), ListingKind::Meetings},
        {QStringLiteral("decisions"), ListingKind::Decisions},
        {QStringLiteral("indicators"), ListingKind::Indicators},
    };
    return byName;
}

QByteArray formatted(const Listing &listing, const QString &format)
{
    if (format == QStringLiteral("json"))
        return toJson(listing);
    if (format == QStringLiteral("csv"))
        return toCsv(listing);
    return toTextTable(listing).toUtf8();
}

Outcome run(const Arguments &arguments)
{
    const QString &kind = arguments.positional.at(0);
    if (!kinds().contains(kind))
        return wrongUsage(QCoreApplication::translate(
                              "CommandLine",
                              "\"%1\" cannot be listed; choose one of: plans, nodes, actions, "
                              "organizations, meetings, decisions, indicators.")
                              .arg(kind));
    const QString format = arguments.has(QStringLiteral("format"))
        ? arguments.value(QStringLiteral("format"))
        : QStringLiteral("table");
    if (!QStringList{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}
             .contains(format))
        return wrongUsage(
            QCoreApplication::translate(
                "CommandLine", "There is no format \"%1\"; choose one of: table, csv, json.")
                .arg(format));
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto workspace = Workspace::open(arguments.positional.at(1), options);
    if (!workspace)
        return failed(workspace.error());
    for (const QString &notice : (*workspace)->notices())
        warn(notice);
    const Result<Listing> listing = listingOf(
        kinds().value(kind), **workspace, arguments.value(QStringLiteral("plan")), arguments.today);
    if (!listing)
        return failed(listing.error());
    print(formatted(*listing, format));
    return Outcome::Done;
}

} // namespace

Command listCommand()
{
    return {QStringLiteral("list"),
            QStringLiteral("plans|nodes|actions|organizations|meetings|decisions|indicators FILE "
                           "[--plan P] [--format table|csv|json] [--as-of DATE]"),
            2,
            {valueOption(QStringLiteral("plan"), QStringLiteral("P")),
             valueOption(QStringLiteral("format"), QStringLiteral("FORMAT")),
             valueOption(QStringLiteral("as-of"), QStringLiteral("DATE"))},
            run};
}

} // namespace passerelle
