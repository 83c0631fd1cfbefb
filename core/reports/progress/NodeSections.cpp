#include "core/reports/progress/NodeSections.h"

#include "core/domain/TextShortening.h"
#include "core/reports/progress/ActionTable.h"
#include "core/reports/progress/PeriodNotes.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/Lateness.h"
#include "core/statistics/StatusCounts.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr int sectionDescriptionLength = 1200;
constexpr int nodeDescriptionLength = 600;

void addDescription(Section &section, const OutlineNode &node, int length)
{
    const QString text = firstSentences(node.description, length);
    if (!text.isEmpty())
        section.blocks.emplace_back(Paragraph{{plain(text)}});
}

QStringList countedStatuses(const StatusCounts &counts)
{
    QStringList parts;
    for (const VocabularyTerm<ActionStatus> &term : vocabulary<ActionStatus>())
        if (const int count = counts.of(term.value); count > 0)
            parts << countedStatus(term.value, count);
    return parts;
}

/// "17 actions: 5 completed, 7 in progress; ⚑ 1 late", or just the count without statuses.
RichText whereItStands(const ReviewScope &scope, const PlanIndex::Actions &actions)
{
    const int count = int(actions.size());
    const StatusCounts counts = statusCounts(actions, scope.asOf);
    const QString counted = ProgressText::tr("%n action(s)", nullptr, count);
    if (counts.statedTotal() == 0)
        return {plain(counted + u'.')};
    QStringList parts = countedStatuses(counts);
    if (counts.notStated > 0)
        parts
            << ProgressText::tr("%1 without a status").arg(scope.locale.toString(counts.notStated));
    RichText text{
        plain(ProgressText::tr("%1: %2.").arg(counted, parts.join(QStringLiteral(", "))))};
    const auto isLateNow = [&](const Action *action) {
        return latenessOf(*action, scope.asOf).isLate();
    };
    if (const int late = int(std::ranges::count_if(actions, isLateNow)); late > 0)
        text.push_back(
            alert(u' ' + ProgressText::tr("⚑ %1 late.").arg(scope.locale.toString(late))));
    return text;
}

bool hasGrandchildren(const PlanIndex &index, const OutlineNode &node)
{
    return std::ranges::any_of(index.childrenOf(node.id), [&](const OutlineNode *child) {
        return !index.childrenOf(child->id).empty();
    });
}

void collectNodes(const PlanIndex &index, const OutlineNode &node, BulletList &into)
{
    for (const OutlineNode *child : index.childrenOf(node.id)) {
        into.items.push_back({plain(codeAndTitle(child->code, child->title))});
        collectNodes(index, *child, into);
    }
}

/// The nodes below one that holds no action at all, as a list.
void addOutlineOnly(Section &section, const ReviewScope &scope, const OutlineNode &node)
{
    BulletList list;
    collectNodes(scope.index, node, list);
    if (!list.items.empty())
        section.blocks.emplace_back(std::move(list));
}

void addTable(Section &section, ActionTable table)
{
    if (!table.isEmpty())
        section.blocks.emplace_back(table.take());
}

QString tableTitle(const OutlineNode &node)
{
    return ProgressText::tr("Actions of %1").arg(codeAndTitle(node.code, node.title));
}

void addSecondLevel(Section &section, const ReviewScope &scope, const OutlineNode &node)
{
    section.blocks.emplace_back(Heading{2, codeAndTitle(node.code, node.title)});
    addDescription(section, node, nodeDescriptionLength);
    if (scope.index.actionsUnder(node.id).empty()) {
        section.blocks.emplace_back(Paragraph{{muted(ProgressText::tr("No action yet."))}});
        addOutlineOnly(section, scope, node);
        return;
    }
    ActionTable table(scope, ActionTable::Detail::Review, tableTitle(node));
    table.addContentsOf(node);
    addTable(section, std::move(table));
}

/// Two levels below: a heading per node, a table each. One level: one table, grouped.
void addActions(Section &section, const ReviewScope &scope, const OutlineNode &top)
{
    ActionTable table(scope, ActionTable::Detail::Review, tableTitle(top));
    if (!hasGrandchildren(scope.index, top)) {
        table.addContentsOf(top);
        addTable(section, std::move(table));
        return;
    }
    for (const Action *action : scope.index.actionsOn(top.id))
        table.addAction(*action);
    addTable(section, std::move(table));
    for (const OutlineNode *child : scope.index.childrenOf(top.id))
        addSecondLevel(section, scope, *child);
}

/// What the signs behind the statuses mean, when there are any.
void addConfidenceLegend(Section &section, const ReviewScope &scope,
                         const PlanIndex::Actions &actions)
{
    const bool hasSigns = std::ranges::any_of(actions, [&](const Action *action) {
        const std::optional<Confidence> confidence = stateOn(*action, scope.asOf).confidence;
        return confidence && *confidence != Confidence::Unknown;
    });
    if (!hasSigns)
        return;
    QStringList meanings;
    for (const Confidence confidence : {Confidence::Secured, Confidence::Attainable,
                                        Confidence::SupportNeeded, Confidence::Compromised})
        meanings << confidenceSign(confidence) + u'\u00A0' + labelOf(confidence).toLower();
    section.blocks.emplace_back(
        Paragraph{{plain(meanings.join(QStringLiteral(" · ")))}, ParagraphStyle::Note});
}

Section nodeSection(const ReviewScope &scope, const OutlineNode &top)
{
    Section section;
    section.title = sectionTitle(top);
    const PlanIndex::Actions actions = scope.index.actionsUnder(top.id);
    if (!actions.empty())
        section.blocks.emplace_back(Paragraph{whereItStands(scope, actions), ParagraphStyle::Lead});
    else if (!scope.index.planActions().empty() || scope.index.childrenOf(top.id).empty())
        section.blocks.emplace_back(
            Paragraph{{plain(ProgressText::tr("No action yet."))}, ParagraphStyle::Lead});
    addDescription(section, top, sectionDescriptionLength);
    if (actions.empty())
        addOutlineOnly(section, scope, top);
    else
        addActions(section, scope, top);
    addConfidenceLegend(section, scope, actions);
    addPeriodNotes(section, scope, actions);
    return section;
}

Section unattachedSection(const ReviewScope &scope)
{
    const PlanIndex::Actions &actions = scope.index.unattachedActions();
    Section section;
    section.title = scope.index.firstLevelNodes().empty()
        ? ProgressText::tr("The actions")
        : ProgressText::tr("Actions outside the outline");
    section.blocks.emplace_back(Paragraph{whereItStands(scope, actions), ParagraphStyle::Lead});
    ActionTable table(scope, ActionTable::Detail::Review, section.title);
    for (const Action *action : actions)
        table.addAction(*action);
    addTable(section, std::move(table));
    addConfidenceLegend(section, scope, actions);
    addPeriodNotes(section, scope, actions);
    return section;
}

} // namespace

std::vector<Section> nodeSections(const ReviewScope &scope)
{
    std::vector<Section> sections;
    // An outline without any action is short: its parts follow each other on the page.
    bool startsPage = !scope.index.planActions().empty();
    for (const OutlineNode *top : scope.index.firstLevelNodes()) {
        sections.push_back(nodeSection(scope, *top));
        sections.back().startsPage = startsPage;
        // One line, "No action yet", does not fill a page.
        startsPage = !scope.index.actionsUnder(top->id).empty();
    }
    if (!scope.index.unattachedActions().empty())
        sections.push_back(unattachedSection(scope));
    return sections;
}

} // namespace passerelle
