#include "core/reports/progress/ActionTable.h"

#include "core/domain/TextShortening.h"
#include "core/reports/progress/ActionCells.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/Lateness.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr int mostLeads = 6;
constexpr int nextStepLength = 160;
constexpr int deepestIndent = 3;

RichText shortLeads(const ReviewScope &scope, const Action &action)
{
    return leadsCell(scope, action, mostLeads);
}

RichText allLeads(const ReviewScope &scope, const Action &action)
{
    return leadsCell(scope, action, 0);
}

RichText allPartners(const ReviewScope &scope, const Action &action)
{
    return {plain(organizationNames(action.partners, scope.index, 0))};
}

RichText targetGroups(const ReviewScope &scope, const Action &action)
{
    QStringList labels;
    for (const QString &key : action.targetGroups)
        labels << termLabel(TermList::TargetGroup, key, scope.contents.customTerms);
    return {plain(labels.join(QStringLiteral(", ")))};
}

RichText milestoneText(const ReviewScope &scope, const Milestone &milestone)
{
    const QString title = shortened(milestone.title, nextStepLength);
    if (!milestone.dueOn.isValid())
        return {plain(title)};
    const QString day = shortDay(milestone.dueOn, scope.locale);
    return {plain(title + u'\n'), isLate(milestone, scope.asOf) ? alert(flagged(day)) : muted(day)};
}

/// Of an action that is not over: in words, else its first milestone still to be reached.
RichText nextStep(const ReviewScope &scope, const Action &action)
{
    if (isOver(stateOn(action, scope.asOf).status))
        return {plain(QString())};
    if (!action.nextStep.isEmpty())
        return {plain(shortened(action.nextStep, nextStepLength))};
    const auto next = std::ranges::find_if(action.milestones, [&](const Milestone &milestone) {
        return !isDone(milestone, scope.asOf);
    });
    return next == action.milestones.end() ? RichText{plain(QString())}
                                           : milestoneText(scope, *next);
}

/// Whether a column says something in one of the rows.
bool isFilled(const Table &table, std::size_t column)
{
    return std::ranges::any_of(table.rows, [column](const TableRow &row) {
        return !row.isGroup && std::ranges::any_of(row.cells[column], [](const TextRun &run) {
            return !run.text.isEmpty();
        });
    });
}

void removeColumn(Table &table, std::size_t column)
{
    const auto at = std::ptrdiff_t(column);
    table.columns.erase(table.columns.begin() + at);
    for (TableRow &row : table.rows)
        if (!row.isGroup)
            row.cells.erase(row.cells.begin() + at);
}

QString actionColumnTitle()
{
    return ProgressText::tr("Action");
}

} // namespace

ActionTable::ActionTable(const ReviewScope &scope, Detail detail, const QString &title)
    : m_scope(scope)
{
    const FilledFields &filled = scope.filled;
    const bool isFull = detail == Detail::Full;
    m_table.title = title;
    addColumn(true, actionColumnTitle(), actionCell);
    addColumn(filled.leads,
              isFull ? ProgressText::tr("Leads and co-leads") : ProgressText::tr("Leads"),
              isFull ? allLeads : shortLeads);
    addColumn(isFull && filled.partners, ProgressText::tr("Partners"), allPartners);
    addColumn(isFull && filled.targetGroups, ProgressText::tr("Target groups"), targetGroups);
    addColumn(filled.statuses, ProgressText::tr("Status"), statusCell);
    addColumn(filled.dates, ProgressText::tr("Period"), periodCell);
    addColumn(!isFull && filled.nextSteps, ProgressText::tr("Next step"), nextStep);
}

void ActionTable::addColumn(bool isFilled, const QString &title, Cell cell)
{
    if (!isFilled)
        return;
    m_table.columns.push_back({title});
    m_cells.push_back(cell);
}

void ActionTable::addNode(const OutlineNode &node)
{
    addGroup(codeAndTitle(node.code, node.title));
}

void ActionTable::addGroup(const QString &title)
{
    m_table.rows.push_back({{{strong(title)}}, true});
}

void ActionTable::addAction(const Action &action, int indent)
{
    TableRow row;
    row.indent = std::min(indent, deepestIndent);
    for (const Cell cell : m_cells)
        row.cells.push_back(cell(m_scope, action));
    m_table.rows.push_back(std::move(row));
    for (const Action *child : m_scope.index.subActionsOf(action.id))
        addAction(*child, indent + 1);
}

void ActionTable::addRemark(const QString &text)
{
    TableRow row;
    row.cells.resize(m_table.columns.size());
    row.cells.front() = {muted(text)};
    m_table.rows.push_back(std::move(row));
}

void ActionTable::addContentsOf(const OutlineNode &node)
{
    const PlanIndex::Actions &actions = m_scope.index.actionsOn(node.id);
    const PlanIndex::Nodes &children = m_scope.index.childrenOf(node.id);
    for (const Action *action : actions)
        addAction(*action);
    for (const OutlineNode *child : children) {
        addNode(*child);
        addContentsOf(*child);
    }
    if (actions.empty() && children.empty())
        addRemark(ProgressText::tr("No action yet"));
}

Table ActionTable::take()
{
    for (std::size_t column = m_table.columns.size(); column-- > 1;)
        if (!isFilled(m_table, column))
            removeColumn(m_table, column);
    return std::move(m_table);
}

} // namespace passerelle
