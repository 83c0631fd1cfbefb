#include "tests/gallery/GalleryFiles.h"

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "tests/support/ReviewFixtures.h"

#include <algorithm>

namespace passerelle::test {

namespace {

/// Writes each item in an edit of its own, so that a refusal tells which.
template <typename Item, typename Insert>
void insertEach(Workspace &workspace, const std::vector<Item> &items, Insert insert)
{
    for (const Item &item : items) {
        const auto written =
            workspace.write({"Add"}, [&](Stores &stores) { return insert(stores, item); });
        if (!written)
            qFatal("%s: %s", qPrintable(written.error().message),
                   qPrintable(written.error().detail));
    }
}

void nameWhatHasNoName(QString &title)
{
    if (title.trimmed().isEmpty())
        title = QStringLiteral("–");
}

/// The plan as a file takes it: what is attached to nothing goes, what must have a title gets one.
void makeStorable(PlanContents &contents)
{
    Plan &plan = contents.plan;
    plan.title = QStringLiteral("Contrat local de santé ").repeated(9).trimmed();
    plan.roles.clear();
    plan.levels = {{QStringLiteral("Axe"), LevelKind::Node},
                   {QStringLiteral("Objectif"), LevelKind::Node},
                   {QStringLiteral("Levier"), LevelKind::Node},
                   {QStringLiteral("Action"), LevelKind::Action}};
    for (OutlineNode &node : contents.nodes) {
        node.plan = plan.id;
        nameWhatHasNoName(node.title);
    }
    const auto isKnown = [&](const NodeId &id) {
        return std::ranges::find(contents.nodes, id, &OutlineNode::id) != contents.nodes.end();
    };
    std::erase_if(contents.actions, [&](const Action &action) {
        return !action.node.isNull() && !isKnown(action.node);
    });
    ActionId parent; // a file has one level of sub-actions
    for (Action &action : contents.actions) {
        action.plan = plan.id;
        nameWhatHasNoName(action.title);
        if (action.parent.isNull())
            parent = action.id;
        else
            action.parent = parent;
        for (FollowUp &followUp : action.followUps) {
            if (followUp.status == ActionStatus::Postponed)
                followUp.status = ActionStatus::OnHold; // the other needs a new date
            nameWhatHasNoName(followUp.statusReason);
        }
        std::erase_if(action.milestones, [](const auto &each) { return each.title.isEmpty(); });
        std::erase_if(action.events, [](const auto &each) { return each.title.isEmpty(); });
    }
    for (Indicator &indicator : contents.indicators) {
        nameWhatHasNoName(indicator.name);
        if (indicator.action.isNull() && indicator.node.isNull())
            indicator.plan = plan.id;
    }
}

} // namespace

void makeHostileFile(const QString &path)
{
    PlanContents contents = hostilePlan();
    makeStorable(contents);
    Territory territory = contents.territory;
    territory.id = TerritoryId::create();
    territory.name = QStringLiteral("Communauté de communes ").repeated(8).trimmed();
    const auto created = Workspace::create(path, territory);
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    Workspace &workspace = **created;
    insertEach(workspace, std::vector{contents.plan},
               [](Stores &stores, const Plan &each) { return stores.plans.insert(each); });
    insertEach(workspace, contents.organizations, [](Stores &stores, const Organization &each) {
        return stores.organizations.insert(each);
    });
    insertEach(workspace, contents.nodes,
               [](Stores &stores, const OutlineNode &each) { return stores.outline.insert(each); });
    insertEach(workspace, contents.actions,
               [](Stores &stores, const Action &each) { return stores.actions.insert(each); });
    insertEach(workspace, contents.indicators, [](Stores &stores, const Indicator &each) {
        return stores.indicators.insert(each);
    });
}

} // namespace passerelle::test
