#include "core/reports/progress/PlanHoldings.h"

#include "core/reports/progress/ReviewWords.h"
#include "core/reports/progress/StatusFigures.h"
#include "core/wording/LevelNames.h"

#include <algorithm>
#include <map>

namespace passerelle {

namespace {

/// Above this many leads, those of one action share a row.
constexpr std::size_t longestLeadList = 10;

using CountsByLevel = std::map<int, int>;

void countBelow(const PlanIndex &index, const OutlineNode &node, CountsByLevel &counts)
{
    for (const OutlineNode *child : index.childrenOf(node.id)) {
        ++counts[child->level];
        countBelow(index, *child, counts);
    }
}

RichText countCell(int count, const QLocale &locale)
{
    return {plain(locale.toString(count))};
}

QString columnName(const Plan &plan, int level)
{
    const QString name = levelName(plan, level);
    return name.isEmpty() ? ProgressText::tr("Parts") : pluralOfLevel(name);
}

/// Nodes of each lower level, and actions, under each first-level node.
std::optional<Table> outlineTable(const ReviewScope &scope)
{
    CountsByLevel whole;
    std::vector<CountsByLevel> counts;
    for (const OutlineNode *top : scope.index.firstLevelNodes()) {
        countBelow(scope.index, *top, counts.emplace_back());
        for (const auto &[level, count] : counts.back())
            whole[level] += count;
    }
    const bool hasActions = !scope.index.planActions().empty();
    if (counts.size() < 2 || (whole.empty() && !hasActions))
        return std::nullopt;

    Table table;
    table.title = ProgressText::tr("What the plan holds");
    const QString first = levelName(scope.contents.plan, 0);
    table.columns.push_back({first.isEmpty() ? ProgressText::tr("Part of the plan") : first});
    for (const auto &[level, count] : whole)
        table.columns.push_back({columnName(scope.contents.plan, level), CellAlignment::End});
    if (hasActions)
        table.columns.push_back({ProgressText::tr("Actions"), CellAlignment::End});
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const OutlineNode &top = *scope.index.firstLevelNodes()[i];
        TableRow row{{{plain(sectionTitle(top))}}};
        for (const auto &[level, count] : whole)
            row.cells.push_back(countCell(counts[i][level], scope.locale));
        if (hasActions)
            row.cells.push_back(
                countCell(int(scope.index.actionsUnder(top.id).size()), scope.locale));
        table.rows.push_back(std::move(row));
    }
    return table;
}

struct LeadCount
{
    const Organization *organization;
    int actions = 0;
};

/// Organizations that lead, those with the most actions first.
std::vector<LeadCount> leadCounts(const ReviewScope &scope)
{
    std::map<OrganizationId, int> counts;
    for (const Action *action : scope.index.planActions())
        for (const OrganizationId &lead : action->leads)
            ++counts[lead];
    std::vector<LeadCount> leads;
    for (const Organization &organization : scope.contents.organizations)
        if (const auto found = counts.find(organization.id); found != counts.end())
            leads.push_back({&organization, found->second});
    std::ranges::stable_sort(leads, std::ranges::greater(), &LeadCount::actions);
    return leads;
}

/// Takes out the organizations that lead one action, when the list is long; gives their names.
QStringList takeSingleLeads(std::vector<LeadCount> &leads)
{
    if (leads.size() <= longestLeadList)
        return {};
    QStringList names;
    for (const LeadCount &lead : leads)
        if (lead.actions == 1)
            names << lead.organization->name;
    std::erase_if(leads, [](const LeadCount &lead) { return lead.actions == 1; });
    return names;
}

int actionsWithoutLead(const ReviewScope &scope)
{
    const auto hasNoLead = [](const Action *action) { return action->leads.empty(); };
    return int(std::ranges::count_if(scope.index.planActions(), hasNoLead));
}

std::optional<Table> leadsTable(const ReviewScope &scope)
{
    std::vector<LeadCount> leads = leadCounts(scope);
    if (leads.empty())
        return std::nullopt;
    Table table;
    table.title = ProgressText::tr("Who leads how many actions");
    table.columns = {{ProgressText::tr("Lead organization")},
                     {ProgressText::tr("Actions"), CellAlignment::End}};
    const QStringList singles = takeSingleLeads(leads);
    for (const LeadCount &lead : leads)
        table.rows.push_back(
            {{{plain(lead.organization->name)}, countCell(lead.actions, scope.locale)}});
    if (!singles.isEmpty())
        table.rows.push_back(
            {{{plain(singles.join(QStringLiteral(", ")))}, {plain(ProgressText::tr("1 each"))}}});
    if (const int none = actionsWithoutLead(scope); none > 0)
        table.rows.push_back(
            {{{muted(ProgressText::tr("No lead named yet"))}, countCell(none, scope.locale)}});
    return table;
}

void addTable(std::vector<Block> &blocks, std::optional<Table> table)
{
    if (!table)
        return;
    blocks.emplace_back(Heading{2, table->title});
    blocks.emplace_back(std::move(*table));
}

} // namespace

QString notSaidYet(const ReviewScope &scope)
{
    if (scope.contents.actions.empty())
        return scope.contents.nodes.empty()
            ? ProgressText::tr("The plan has no outline and no action yet. This review will fill "
                               "as they are entered.")
            : ProgressText::tr(
                "The plan sets its outline; no action has been entered yet. This review shows the "
                "outline and will speak of progress once actions are there.");
    if (!scope.filled.statuses && !scope.filled.dates)
        return ProgressText::tr(
            "The plan does not set dates yet, and no status has been noted. This review shows what "
            "the plan holds; it will speak of progress after the first follow-ups.");
    if (!scope.filled.statuses)
        return ProgressText::tr("No status has been noted yet. This review shows what the plan "
                                "holds; it will speak of progress after the first follow-ups.");
    if (!scope.filled.dates)
        return ProgressText::tr(
            "The plan does not set dates yet, so this review cannot tell what is late.");
    return {};
}

std::vector<Block> planHoldings(const ReviewScope &scope)
{
    std::vector<Block> blocks;
    if (std::optional<Figure> figure = actionsByNodeFigure(scope))
        blocks.emplace_back(std::move(*figure));
    addTable(blocks, outlineTable(scope));
    addTable(blocks, leadsTable(scope));
    return blocks;
}

} // namespace passerelle
