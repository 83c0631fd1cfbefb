#include "tests/benchmarks/LargePlan.h"

#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <utility>
#include <vector>

namespace passerelle::bench {

namespace {

constexpr int actionsPerNode = 10;
constexpr int organizationCount = 40;
constexpr int communeCount = 30;

struct Surroundings
{
    Plan plan;
    OutlineNode axis;
    std::vector<OutlineNode> nodes;
    std::vector<Organization> organizations;
    Territory territory;
};

Surroundings surroundings(int actionCount)
{
    Surroundings all;
    all.territory.id = TerritoryId::create();
    all.territory.name = QStringLiteral("Communauté d’agglomération");
    all.territory.kind = TerritoryKind::Intercommunality;
    for (int i = 0; i < communeCount; ++i)
        all.territory.communes.push_back(
            {CommuneId::create(), QStringLiteral("Commune n° %1").arg(i), {}, 1000 + i, {}});
    all.plan.id = PlanId::create();
    all.plan.title = QStringLiteral("Contrat local de santé");
    all.plan.term = {QDate(2019, 1, 1), QDate(2024, 12, 31)};
    all.plan.levels = {{QStringLiteral("Axe"), LevelKind::Node},
                       {QStringLiteral("Objectif"), LevelKind::Node},
                       {QStringLiteral("Action"), LevelKind::Action}};
    all.axis.id = NodeId::create();
    all.axis.plan = all.plan.id;
    all.axis.title = QStringLiteral("Faciliter l’accès aux soins");
    for (int i = 0; i * actionsPerNode < actionCount; ++i) {
        OutlineNode node = all.axis;
        node.id = NodeId::create();
        node.parent = all.axis.id;
        node.level = 1;
        node.position = i;
        node.title = filledText(QStringLiteral("Maintenir les conditions d’installation"), i, 80);
        all.nodes.push_back(std::move(node));
    }
    for (int i = 0; i < organizationCount; ++i) {
        Organization organization;
        organization.id = OrganizationId::create();
        organization.name = QStringLiteral("Centre hospitalier « Les Îles » n° %1").arg(i);
        organization.shortName = QStringLiteral("CH %1").arg(i);
        all.organizations.push_back(std::move(organization));
    }
    return all;
}

/// `text` for one action in `period`, the empty string for the others.
QString sometimes(int number, int period, const QString &text, int length)
{
    return number % period == 0 ? filledText(text, number, length) : QString();
}

void addTexts(Action &action, int number)
{
    const QString sentence = QStringLiteral("Réunir les partenaires, évaluer l’accès aux soins. ");
    action.title = filledText(QStringLiteral("Créer une « Maison des internes » "), number, 60);
    action.description = filledText(sentence, number, 400);
    action.context = sometimes(number, 2, sentence, 150);
    action.objectives = sometimes(number, 2, sentence, 200);
    action.expectedResults = sometimes(number, 3, sentence, 120);
    action.levers = sometimes(number, 4, sentence, 100);
    action.obstacles = sometimes(number, 4, sentence, 100);
    action.watchPoints = sometimes(number, 5, sentence, 80);
    action.nextStep = filledText(sentence, number, 80);
    action.calendarText = sometimes(number, 3, QStringLiteral("Dès la rentrée "), 30);
    action.note = sometimes(number, 6, sentence, 120);
    action.source = QStringLiteral("outline.csv, line %1").arg(number);
}

void addParts(Action &action, const Surroundings &around, int number)
{
    const auto organization = [&](int i) {
        return around.organizations[static_cast<size_t>((number + i) % organizationCount)].id;
    };
    action.leads = {organization(0), organization(1)};
    action.partners = {organization(2), organization(3), organization(4)};
    action.themes = {QStringLiteral("prevention"), QStringLiteral("access_to_care")};
    action.targetGroups = {QStringLiteral("residents")};
    action.communes = {around.territory.communes[static_cast<size_t>(number % communeCount)].id};
    for (int i = 0; i < 2; ++i)
        action.milestones.push_back(
            {MilestoneId::create(), filledText(QStringLiteral("Ouvrir le bâtiment "), number, 50),
             QDate(2021 + i, 3, 15), i == 0 ? QDate(2021, 4, 1) : QDate(), organization(i)});
    for (int i = 0; i < 3; ++i) {
        FollowUp followUp;
        followUp.id = FollowUpId::create();
        followUp.effectiveOn = QDate(2020 + i, 6, 17);
        followUp.recordedAt = QDateTime(QDate(2020 + i, 6, 18), QTime(9, 30, 15, 120), Qt::UTC);
        followUp.author = QStringLiteral("Coordinatrice");
        followUp.text =
            filledText(QStringLiteral("Séance du comité technique, été. "), number, 200);
        followUp.status = i == 0 ? ActionStatus::Preparing : ActionStatus::InProgress;
        followUp.confidence = Confidence::Attainable;
        action.followUps.push_back(std::move(followUp));
    }
}

Action action(const Surroundings &around, int number)
{
    Action action;
    action.id = ActionId::create();
    action.plan = around.plan.id;
    action.node = around.nodes[static_cast<size_t>(number / actionsPerNode)].id;
    action.level = 2;
    action.position = number % actionsPerNode;
    action.code = QStringLiteral("1.%1.%2").arg(number / actionsPerNode).arg(action.position);
    action.planned = {QDate(2020, 3, 1), QDate(2023, 1, 31)};
    if (number % 2 == 0)
        action.actual.start = QDate(2020, 4, 15);
    action.priority = Priority::High;
    if (number % 4 == 0)
        action.participation = ParticipationLevel::Concertation;
    addTexts(action, number);
    addParts(action, around, number);
    return action;
}

} // namespace

QString filledText(const QString &text, int number, int length)
{
    const QString start = QString::number(number) + u' ';
    return start
        + text.repeated(1 + length / static_cast<int>(text.size())).left(length - start.size());
}

PlanId writeLargePlan(const QString &path, int actionCount)
{
    const Surroundings around = surroundings(actionCount);
    const auto workspace = Workspace::create(path, around.territory);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    const Result<ChangeSet> written = (*workspace)->write({"Add plan"}, [&](Stores &stores) {
        Result<> ok = stores.plans.insert(around.plan).and_then([&] {
            return stores.outline.insert(around.axis);
        });
        for (const OutlineNode &node : around.nodes)
            if (ok)
                ok = stores.outline.insert(node);
        for (const Organization &organization : around.organizations)
            if (ok)
                ok = stores.organizations.insert(organization);
        for (int i = 0; i < actionCount && ok; ++i)
            ok = stores.actions.insert(action(around, i));
        return ok;
    });
    if (!written)
        qFatal("%s (%s)", qPrintable(written.error().message), qPrintable(written.error().detail));
    if (const Result<Backup> saved =
            (*workspace)->backUp(backupFolderOf(path), QDateTime::currentDateTimeUtc());
        !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return around.plan.id;
}

PlanContents largePlanContents(const QString &path, int actionCount)
{
    const PlanId plan = writeLargePlan(path, actionCount);
    const auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return (*workspace)->planContents(plan).value();
}

} // namespace passerelle::bench
