#include "tests/gallery/GalleryFiles.h"

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "tests/support/ReviewFixtures.h"

namespace passerelle::test {

namespace {

/// Writes each item in an edit of its own, so that one that is refused takes no other with it.
template <typename Item, typename Insert>
void insertEach(Workspace &workspace, const std::vector<Item> &items, Insert insert)
{
    for (const Item &item : items)
        workspace.write({"Add"}, [&](Stores &stores) { return insert(stores, item); }).has_value();
}

} // namespace

void makeHostileFile(const QString &path)
{
    const PlanContents contents = hostilePlan();
    Territory territory = contents.territory;
    territory.id = TerritoryId::create();
    territory.name = QStringLiteral("Communauté de communes ").repeated(8).trimmed();
    const auto created = Workspace::create(path, territory);
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    Workspace &workspace = **created;
    Plan plan = contents.plan;
    plan.title = QStringLiteral("Contrat local de santé ").repeated(9).trimmed();
    plan.roles.clear();
    if (plan.levels.empty())
        plan.levels = {{QStringLiteral("Axe"), LevelKind::Node},
                       {QStringLiteral("Objectif"), LevelKind::Node},
                       {QStringLiteral("Levier"), LevelKind::Node},
                       {QStringLiteral("Action"), LevelKind::Action}};
    insertEach(workspace, std::vector{plan},
               [](Stores &stores, const Plan &each) { return stores.plans.insert(each); });
    insertEach(workspace, contents.organizations, [](Stores &stores, const Organization &each) {
        return stores.organizations.insert(each);
    });
    insertEach(workspace, contents.nodes, [](Stores &stores, const OutlineNode &each) {
        OutlineNode titled = each;
        if (titled.title.isEmpty())
            titled.title = QStringLiteral("–");
        return stores.outline.insert(titled);
    });
    insertEach(workspace, contents.actions, [](Stores &stores, const Action &each) {
        Action titled = each;
        if (titled.title.isEmpty())
            titled.title = QStringLiteral("–");
        std::erase_if(titled.milestones,
                      [](const auto &milestone) { return milestone.title.isEmpty(); });
        std::erase_if(titled.events, [](const auto &event) { return event.title.isEmpty(); });
        return stores.actions.insert(titled);
    });
    insertEach(workspace, contents.indicators, [](Stores &stores, const Indicator &each) {
        return stores.indicators.insert(each);
    });
}

} // namespace passerelle::test
