#include "tests/support/TemporaryWorkspace.h"

#include <algorithm>

namespace passerelle::test {

namespace {

OpenOptions options()
{
    OpenOptions options;
    options.author = QStringLiteral("Coordinatrice");
    return options;
}

std::unique_ptr<Workspace> opened(Result<std::unique_ptr<Workspace>> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

TemporaryWorkspace::TemporaryWorkspace()
    : m_workspace(opened(Workspace::create(path(), agenTerritory(), options())))
{
}

void TemporaryWorkspace::reopen()
{
    close();
    m_workspace = opened(Workspace::open(path(), options()));
}

Territory agenTerritory()
{
    Territory territory;
    territory.id = TerritoryId::create();
    territory.name = QStringLiteral("Agglomération d’Agen");
    territory.kind = TerritoryKind::Intercommunality;
    return territory;
}

SmallPlan smallPlan(int actionCount)
{
    SmallPlan small;
    small.plan.id = PlanId::create();
    small.plan.title = QStringLiteral("Contrat local de santé");
    small.plan.kind = PlanKind::Cls;
    small.plan.term = {QDate(2019, 1, 1), QDate(2024, 12, 31)};
    small.plan.levels = {{QStringLiteral("Axe"), LevelKind::Node},
                         {QStringLiteral("Objectif"), LevelKind::Node},
                         {QStringLiteral("Action"), LevelKind::Action}};
    small.axis.id = NodeId::create();
    small.axis.plan = small.plan.id;
    small.axis.code = QStringLiteral("1");
    small.axis.title = QStringLiteral("Faciliter l’accès aux soins");
    small.objective = small.axis;
    small.objective.id = NodeId::create();
    small.objective.parent = small.axis.id;
    small.objective.level = 1;
    small.objective.code = QStringLiteral("1.1");
    small.objective.title = QStringLiteral("Maintenir les conditions d’installation");
    for (int i = 0; i < actionCount; ++i) {
        Action action;
        action.id = ActionId::create();
        action.plan = small.plan.id;
        action.node = small.objective.id;
        action.level = 2;
        action.position = i;
        action.code = QStringLiteral("1.1.%1").arg(i + 1);
        action.title = QStringLiteral("Créer une « Maison des internes » n° %1").arg(i + 1);
        action.description = QStringLiteral("Étude, bâtiment, ouverture.");
        small.actions.push_back(std::move(action));
    }
    return small;
}

Result<> insertInto(Stores &stores, const SmallPlan &plan)
{
    Result<> written = stores.plans.insert(plan.plan)
                           .and_then([&] { return stores.outline.insert(plan.axis); })
                           .and_then([&] { return stores.outline.insert(plan.objective); });
    for (const Action &action : plan.actions)
        if (written)
            written = stores.actions.insert(action);
    return written;
}

Result<ChangeSet> insertPlan(Workspace &workspace, const SmallPlan &plan)
{
    return workspace.write({QT_TRANSLATE_NOOP("Edit", "Add plan \"%1\""), plan.plan.title},
                           [&](Stores &stores) { return insertInto(stores, plan); });
}

Action actionOf(Workspace &workspace, const SmallPlan &plan, size_t index)
{
    const std::vector<Action> actions = workspace.stores().actions.list(plan.plan.id).value();
    return *std::ranges::find(actions, plan.actions[index].id, &Action::id);
}

Result<ChangeSet> setNextStep(Workspace &workspace, const Action &before, const QString &text)
{
    Action after = before;
    after.nextStep = text;
    return workspace.write({"Edit action \"%1\"", before.title},
                           [&](Stores &stores) { return stores.actions.update(before, after); });
}

} // namespace passerelle::test
