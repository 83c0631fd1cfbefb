#include "core/exchange/planfolder/PlanFolderRows.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/planfolder/PlanFolderText.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr int maximumLevelCount = 10;

Result<> checkLevelNames(const PlanFolderCells &cells, const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names) {
        if (keys.contains(matchingKey(name)))
            return invalid(PlanFolderText::tr("%1: the level \"%2\" is named twice.")
                               .arg(cells.place(u"level_names"), name));
        keys.append(matchingKey(name));
    }
    if (names.isEmpty() || names.size() > maximumLevelCount)
        return invalid(PlanFolderText::tr("%1: a plan has 1 to %2 levels, separated by |.")
                           .arg(cells.place(u"level_names"), QString::number(maximumLevelCount)));
    return {};
}

Result<DatePeriod> readTerm(const PlanFolderCells &cells)
{
    const Result<DatePeriod> start = cells.period(u"start");
    if (!start)
        return start.error();
    const Result<DatePeriod> end = cells.period(u"end");
    if (!end)
        return end.error();
    const DatePeriod term{start->start, end->end};
    if (term.start.isValid() && term.end.isValid() && term.end < term.start)
        return invalid(
            PlanFolderText::tr("%1: the plan ends before it starts.").arg(cells.place(u"end")));
    return term;
}

} // namespace

const FileColumns &planColumns()
{
    static const FileColumns columns{{QStringLiteral("title"), QStringLiteral("level_names")},
                                     {QStringLiteral("territory"), QStringLiteral("communes_count"),
                                      QStringLiteral("inhabitants"), QStringLiteral("start"),
                                      QStringLiteral("end"), QStringLiteral("owner"),
                                      QStringLiteral("kind"), QStringLiteral("summary"),
                                      QStringLiteral("source")}};
    return columns;
}

const FileColumns &outlineColumns()
{
    static const FileColumns columns{
        {QStringLiteral("code"), QStringLiteral("parent_code"), QStringLiteral("level_name"),
         QStringLiteral("title")},
        {QStringLiteral("description"), QStringLiteral("lead_organisations"),
         QStringLiteral("partners"), QStringLiteral("target_public"), QStringLiteral("status_hint"),
         QStringLiteral("date_hint"), QStringLiteral("budget_hint"),
         QStringLiteral("quantity_hint"), QStringLiteral("source")}};
    return columns;
}

const FileColumns &organizationColumns()
{
    static const FileColumns columns{{QStringLiteral("name")},
                                     {QStringLiteral("short_name"), QStringLiteral("type"),
                                      QStringLiteral("role"), QStringLiteral("source")}};
    return columns;
}

const FileColumns &governanceColumns()
{
    static const FileColumns columns{{QStringLiteral("body")},
                                     {QStringLiteral("event"), QStringLiteral("date"),
                                      QStringLiteral("description"), QStringLiteral("members"),
                                      QStringLiteral("frequency"), QStringLiteral("source")}};
    return columns;
}

const FileColumns &indicatorColumns()
{
    static const FileColumns columns{{QStringLiteral("indicator"), QStringLiteral("value")},
                                     {QStringLiteral("unit"), QStringLiteral("territory"),
                                      QStringLiteral("comparator"), QStringLiteral("date_or_year"),
                                      QStringLiteral("source_name"), QStringLiteral("position"),
                                      QStringLiteral("source")}};
    return columns;
}

Result<PlanRow> readPlanRow(const PlanFolderCells &cells)
{
    const QStringList levelNames = cells.list(u"level_names");
    if (const Result<> titled = cells.requireText(u"title"); !titled)
        return titled.error();
    if (const Result<> named = checkLevelNames(cells, levelNames); !named)
        return named.error();
    const Result<std::optional<int>> communeCount = cells.count(u"communes_count");
    if (!communeCount)
        return communeCount.error();
    const Result<std::optional<int>> population = cells.count(u"inhabitants");
    if (!population)
        return population.error();
    const Result<DatePeriod> term = readTerm(cells);
    if (!term)
        return term.error();
    return PlanRow{cells.row(),
                   cells.text(u"title"),
                   cells.text(u"territory"),
                   *communeCount,
                   *population,
                   *term,
                   cells.text(u"owner"),
                   cells.text(u"kind"),
                   levelNames,
                   cells.text(u"summary"),
                   cells.text(u"source")};
}

Result<OutlineLine> readOutlineLine(const PlanFolderCells &cells, const QStringList &levelNames)
{
    for (const QStringView column : {u"code", u"level_name", u"title"})
        if (const Result<> filled = cells.requireText(column); !filled)
            return filled.error();
    const QString levelName = cells.text(u"level_name");
    const auto isNamed = [&](const QString &name) {
        return matchingKey(name) == matchingKey(levelName);
    };
    const auto level = std::ranges::find_if(levelNames, isNamed);
    if (level == levelNames.end())
        return invalid(
            PlanFolderText::tr("%1: \"%2\" is not a level of the plan (%3).")
                .arg(cells.place(u"level_name"), levelName, levelNames.join(QStringLiteral(", "))));
    return OutlineLine{cells.row(),
                       cells.text(u"code"),
                       cells.text(u"parent_code"),
                       static_cast<int>(level - levelNames.begin()),
                       cells.text(u"title"),
                       cells.text(u"description"),
                       cells.list(u"lead_organisations"),
                       cells.list(u"partners"),
                       cells.list(u"target_public"),
                       cells.text(u"status_hint"),
                       cells.text(u"date_hint"),
                       cells.text(u"budget_hint"),
                       cells.list(u"quantity_hint"),
                       cells.text(u"source")};
}

Result<OrganizationRow> readOrganizationRow(const PlanFolderCells &cells)
{
    if (const Result<> named = cells.requireText(u"name"); !named)
        return named.error();
    return OrganizationRow{cells.row(),         cells.text(u"name"), cells.text(u"short_name"),
                           cells.text(u"type"), cells.list(u"role"), cells.text(u"source")};
}

Result<GovernanceRow> readGovernanceRow(const PlanFolderCells &cells)
{
    if (const Result<> named = cells.requireText(u"body"); !named)
        return named.error();
    return GovernanceRow{cells.row(),
                         cells.text(u"body"),
                         cells.text(u"event"),
                         cells.text(u"date"),
                         cells.text(u"description"),
                         cells.list(u"members"),
                         cells.text(u"frequency"),
                         cells.text(u"source")};
}

Result<IndicatorRow> readIndicatorRow(const PlanFolderCells &cells)
{
    if (const Result<> named = cells.requireText(u"indicator"); !named)
        return named.error();
    return IndicatorRow{cells.row(),
                        cells.text(u"indicator"),
                        cells.text(u"unit"),
                        cells.text(u"territory"),
                        cells.text(u"comparator"),
                        cells.text(u"date_or_year"),
                        cells.text(u"value"),
                        cells.text(u"source_name"),
                        cells.text(u"position"),
                        cells.text(u"source")};
}

} // namespace passerelle
