#include "core/domain/PlanPhases.h"
#include "core/listing/ListingRows.h"
#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"
#include "core/statistics/PlanIndex.h"

#include <algorithm>

namespace passerelle {

namespace {

QJsonValue currentPhase(const Plan &plan, QDate today)
{
    const std::optional<PlanPhase> phase = phaseOn(plan, today);
    return phase ? QJsonValue(keyOf(*phase)) : QJsonValue();
}

QJsonValue levelName(const Plan &plan, int level)
{
    const auto index = static_cast<size_t>(level);
    return index < plan.levels.size() ? QJsonValue(plan.levels[index].name) : QJsonValue();
}

QJsonArray levelNames(const Plan &plan)
{
    QJsonArray names;
    for (const PlanLevel &level : plan.levels)
        names.append(level.name);
    return names;
}

/// What holds an action: its parent action, else its node.
struct Holder
{
    QJsonValue id;
    QJsonValue code;
    QJsonValue kind;
};

Holder holderOf(const Action &action, const PlanIndex &index)
{
    if (const Action *parent = index.action(action.parent))
        return {jsonOf(parent->id), jsonOf(parent->code), QStringLiteral("action")};
    if (const OutlineNode *node = index.node(action.node))
        return {jsonOf(node->id), jsonOf(node->code), QStringLiteral("node")};
    return {};
}

QJsonObject actionRow(const Action &action, const PlanContents &contents, const PlanIndex &index,
                      const OrganizationTitles &titles, QDate today)
{
    const ActionState state = stateOn(action, today);
    const Lateness lateness = latenessOf(action, today);
    const Holder holder = holderOf(action, index);
    const OutlineNode *node = index.node(action.node);
    return {
        {QStringLiteral("id"), jsonOf(action.id)},
        {QStringLiteral("code"), jsonOf(action.code)},
        {QStringLiteral("title"), action.title},
        {QStringLiteral("level"), levelName(contents.plan, action.level)},
        {QStringLiteral("is_sub_action"), action.isSubAction()},
        {QStringLiteral("parent"), holder.id},
        {QStringLiteral("parent_code"), holder.code},
        {QStringLiteral("parent_kind"), holder.kind},
        {QStringLiteral("node"), jsonOf(action.node)},
        {QStringLiteral("node_code"), node ? jsonOf(node->code) : QJsonValue()},
        {QStringLiteral("status"), jsonOf(state.status)},
        {QStringLiteral("status_on"), jsonOf(state.statusOn)},
        {QStringLiteral("confidence"), jsonOf(state.confidence)},
        {QStringLiteral("is_late"), lateness.isLate()},
        {QStringLiteral("days_late"), lateness.daysLate()},
        {QStringLiteral("leads"), titles.of(action.leads)},
        {QStringLiteral("co_leads"), titles.of(action.coLeads)},
        {QStringLiteral("partners"), titles.of(action.partners)},
        {QStringLiteral("planned_start"), jsonOf(action.planned.start)},
        {QStringLiteral("planned_end"), jsonOf(action.planned.end)},
        {QStringLiteral("actual_start"), jsonOf(action.actual.start)},
        {QStringLiteral("actual_end"), jsonOf(action.actual.end)},
        {QStringLiteral("calendar_text"), jsonOf(action.calendarText)},
        {QStringLiteral("recurrence"), jsonOf(action.recurrence)},
        {QStringLiteral("target_groups"), QJsonArray::fromStringList(action.targetGroups)},
        {QStringLiteral("themes"), QJsonArray::fromStringList(action.themes)},
        {QStringLiteral("description"), jsonOf(action.description)},
        {QStringLiteral("note"), jsonOf(action.note)},
        {QStringLiteral("source"), jsonOf(action.source)},
        {QStringLiteral("plan"), contents.plan.title},
        {QStringLiteral("plan_id"), jsonOf(contents.plan.id)},
    };
}

} // namespace

Listing planListing(const ListedFile &file, QDate today)
{
    Listing listing;
    listing.keys = {
        QStringLiteral("id"),        QStringLiteral("title"),       QStringLiteral("kind"),
        QStringLiteral("start"),     QStringLiteral("end"),         QStringLiteral("signed_on"),
        QStringLiteral("phase"),     QStringLiteral("levels"),      QStringLiteral("nodes"),
        QStringLiteral("actions"),   QStringLiteral("sub_actions"), QStringLiteral("signatories"),
        QStringLiteral("territory"), QStringLiteral("source")};
    for (const PlanContents &contents : file.plans) {
        const Plan &plan = contents.plan;
        const auto subActions = std::ranges::count_if(contents.actions, &Action::isSubAction);
        listing.rows.push_back({
            {QStringLiteral("id"), jsonOf(plan.id)},
            {QStringLiteral("title"), plan.title},
            {QStringLiteral("kind"), keyOf(plan.kind)},
            {QStringLiteral("start"), jsonOf(plan.term.start)},
            {QStringLiteral("end"), jsonOf(plan.term.end)},
            {QStringLiteral("signed_on"), jsonOf(plan.signedOn)},
            {QStringLiteral("phase"), currentPhase(plan, today)},
            {QStringLiteral("levels"), levelNames(plan)},
            {QStringLiteral("nodes"), static_cast<qint64>(contents.nodes.size())},
            {QStringLiteral("actions"),
             static_cast<qint64>(std::ssize(contents.actions) - subActions)},
            {QStringLiteral("sub_actions"), static_cast<qint64>(subActions)},
            {QStringLiteral("signatories"), static_cast<qint64>(contents.signatories.size())},
            {QStringLiteral("territory"), contents.territory.name},
            {QStringLiteral("source"), jsonOf(plan.source)},
        });
    }
    return listing;
}

Listing nodeListing(const ListedFile &file)
{
    Listing listing;
    listing.keys = {
        QStringLiteral("id"),          QStringLiteral("code"),        QStringLiteral("title"),
        QStringLiteral("level"),       QStringLiteral("depth"),       QStringLiteral("parent"),
        QStringLiteral("parent_code"), QStringLiteral("description"), QStringLiteral("note"),
        QStringLiteral("source"),      QStringLiteral("plan"),        QStringLiteral("plan_id")};
    for (const PlanContents &contents : file.plans) {
        const PlanIndex index(contents);
        for (const OutlineNode &node : contents.nodes) {
            const OutlineNode *parent = index.node(node.parent);
            listing.rows.push_back({
                {QStringLiteral("id"), jsonOf(node.id)},
                {QStringLiteral("code"), jsonOf(node.code)},
                {QStringLiteral("title"), node.title},
                {QStringLiteral("level"), levelName(contents.plan, node.level)},
                {QStringLiteral("depth"), node.level + 1},
                {QStringLiteral("parent"), jsonOf(node.parent)},
                {QStringLiteral("parent_code"), parent ? jsonOf(parent->code) : QJsonValue()},
                {QStringLiteral("description"), jsonOf(node.description)},
                {QStringLiteral("note"), jsonOf(node.note)},
                {QStringLiteral("source"), jsonOf(node.source)},
                {QStringLiteral("plan"), contents.plan.title},
                {QStringLiteral("plan_id"), jsonOf(contents.plan.id)},
            });
        }
    }
    return listing;
}

Listing actionListing(const ListedFile &file, QDate today)
{
    Listing listing;
    listing.keys = {QStringLiteral("id"),
                    QStringLiteral("code"),
                    QStringLiteral("title"),
                    QStringLiteral("level"),
                    QStringLiteral("is_sub_action"),
                    QStringLiteral("parent"),
                    QStringLiteral("parent_code"),
                    QStringLiteral("parent_kind"),
                    QStringLiteral("node"),
                    QStringLiteral("node_code"),
                    QStringLiteral("status"),
                    QStringLiteral("status_on"),
                    QStringLiteral("confidence"),
                    QStringLiteral("is_late"),
                    QStringLiteral("days_late"),
                    QStringLiteral("leads"),
                    QStringLiteral("co_leads"),
                    QStringLiteral("partners"),
                    QStringLiteral("planned_start"),
                    QStringLiteral("planned_end"),
                    QStringLiteral("actual_start"),
                    QStringLiteral("actual_end"),
                    QStringLiteral("calendar_text"),
                    QStringLiteral("recurrence"),
                    QStringLiteral("target_groups"),
                    QStringLiteral("themes"),
                    QStringLiteral("description"),
                    QStringLiteral("note"),
                    QStringLiteral("source"),
                    QStringLiteral("plan"),
                    QStringLiteral("plan_id")};
    for (const PlanContents &contents : file.plans) {
        const PlanIndex index(contents);
        const OrganizationTitles titles(contents.organizations);
        for (const Action &action : contents.actions)
            listing.rows.push_back(actionRow(action, contents, index, titles, today));
    }
    return listing;
}

} // namespace passerelle
