#include "tests/support/ReviewFixtures.h"

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

const QStringList axisTitles{u"faciliter l’accès aux soins et les parcours de santé"_s,
                             u"coordonner et développer les actions de prévention pour la santé"_s,
                             u"renforcer les environnements favorables à la santé"_s,
                             u"développer une communication adaptée en terme de santé"_s};
constexpr int objectivesPerAxis[]{4, 3, 3, 3};

QString dotted(const QString &code, int number)
{
    return code + u'.' + QString::number(number);
}

/// Four axes and thirteen objectives; gives the objectives.
std::vector<NodeId> addOutline(PlanBuilder &plan)
{
    std::vector<NodeId> objectives;
    for (int axis = 0; axis < axisTitles.size(); ++axis) {
        const QString code = QString::number(axis + 1);
        const NodeId top = plan.node(code, axisTitles[axis]);
        for (int number = 1; number <= objectivesPerAxis[axis]; ++number)
            objectives.push_back(plan.node(
                dotted(code, number),
                u"Objectif numéro %1 : améliorer la qualité de vie"_s.arg(dotted(code, number)),
                top));
    }
    return objectives;
}

void addSignatories(PlanBuilder &plan, int count)
{
    for (int number = 1; number <= count; ++number)
        plan.signatory(plan.organization(u"Organisme signataire n° %1"_s.arg(number)));
}

/// A life of six years for the action at `position`, different from its neighbours'.
void addLife(PlanBuilder &plan, const ActionId &id, int position)
{
    const int year = 2019 + position % 4;
    plan.says(id, QDate(2019, 12, 3), ActionStatus::NotStarted);
    if (position % 7 == 6)
        return;
    plan.says(id, QDate(year, 5, 2), ActionStatus::InProgress).text =
        u"Premières réunions tenues."_s;
    for (int later = year + 1; later <= 2024; ++later)
        plan.notes(id, QDate(later, 6, 15), u"Point annuel %1 : tout suit son cours."_s.arg(later));
    if (position % 3 == 0)
        plan.says(id, QDate(year + 1, 11, 20), ActionStatus::Completed).text =
            u"Action menée à son terme."_s;
    if (position % 10 == 4)
        plan.says(id, QDate(2022, 9, 1), ActionStatus::OnHold, u"Poste vacant"_s).resumeCondition =
            u"recrutement d'un chargé de mission"_s;
    if (position % 10 == 8)
        plan.feels(id, QDate(2022, 10, 4), Confidence::SupportNeeded,
                   u"Aucun bâtiment aux normes. Aide demandée au COPIL."_s);
}

void addMeetings(PlanBuilder &plan, const ActionId &action, const OrganizationId &responsible)
{
    Committee committee;
    committee.id = CommitteeId(u"copil"_s);
    committee.name = u"COPIL"_s;
    committee.kind = CommitteeKind::Steering;
    plan.contents.committees = {committee};
    for (const int year : {2020, 2021, 2022}) {
        const MeetingId meeting = plan.meeting(u"COPIL %1"_s.arg(year), QDate(year, 4, 7));
        plan.contents.meetings.back().committee = committee.id;
        Decision &decision =
            plan.edit(plan.decision(meeting, u"COPIL-%1-1/1"_s.arg(year),
                                    u"Signer la convention de l'année %1"_s.arg(year)));
        decision.status = year < 2022 ? DecisionStatus::Done : DecisionStatus::ToDo;
        decision.doneOn = year < 2022 ? QDate(year, 10, 1) : QDate();
        decision.dueOn = QDate(year, 12, 1);
        decision.action = action;
        decision.responsible = responsible;
    }
}

void addIndicators(PlanBuilder &plan)
{
    const IndicatorId density =
        plan.indicator(u"Infirmiers : densité"_s, u"pour 100 000 habitants"_s);
    plan.reads(density, PlaceLevel::Local, u"Agglomération d'Agen"_s, u"2019"_s, 157.3).sourceName =
        u"ORS NA, 2019"_s;
    plan.reads(density, PlaceLevel::Department, u"Lot-et-Garonne"_s, u"2019"_s, 184.5);
    plan.reads(density, PlaceLevel::Region, u"Nouvelle-Aquitaine"_s, u"2019"_s, 181.6);
    plan.reads(density, PlaceLevel::Country, u"France hexagonale"_s, u"2019"_s, 141.7);
    const IndicatorId rate = plan.indicator(u"Infirmiers : taux"_s, u"%"_s);
    plan.reads(rate, PlaceLevel::Local, u"Agglomération d'Agen"_s, u"2019"_s, 33.3);
    plan.reads(rate, PlaceLevel::Country, u"France hexagonale"_s, u"2019"_s, std::nullopt);
    const IndicatorId words = plan.indicator(u"Taux d'IVG"_s, {});
    plan.reads(words, PlaceLevel::Local, u"Agglomération d'Agen"_s, {}, std::nullopt,
               u"en dessus des moyennes"_s);
}

} // namespace

PlanContents followedContract()
{
    PlanBuilder plan;
    plan.contents.plan.term = {QDate(2019, 1, 1), QDate(2024, 12, 31)};
    plan.contents.plan.signedOn = QDate(2019, 12, 3);
    plan.contents.plan.communeCount = 31;
    plan.contents.plan.phases = {
        {PhaseId(u"p"_s), PlanPhase::Implementation, QDate(2019, 12, 3), {}}};
    plan.contents.territory.demonstration = Demonstration::FictitiousFollowUp;
    const std::vector<NodeId> objectives = addOutline(plan);
    const OrganizationId agglomeration = plan.organization(u"Agglomération d’Agen"_s);
    plan.contents.plan.roles = {{agglomeration, OrganizationRole::Carrier}};
    std::vector<ActionId> actions;
    for (int position = 0; position < 42; ++position) {
        const NodeId &objective = objectives[std::size_t(position) * objectives.size() / 42];
        const ActionId id =
            plan.action(u"%1.%2"_s.arg(plan.edit(objective).code).arg(position + 1),
                        u"Action numéro %1 du contrat"_s.arg(position + 1), objective);
        plan.edit(id).leads = {agglomeration};
        plan.edit(id).planned = {QDate(2019 + position % 4, 1, 1),
                                 QDate(2020 + position % 4, 12, 31)};
        plan.edit(id).nextStep = position % 2 == 0 ? u"Réunir les partenaires"_s : QString();
        addLife(plan, id, position);
        actions.push_back(id);
    }
    for (const std::size_t position : {std::size_t(1), std::size_t(2)})
        plan.says(actions[position], QDate(2021, 3, 1), ActionStatus::Abandoned, u"Sans objet"_s);
    for (const std::size_t position : {std::size_t(40), std::size_t(39)}) {
        plan.edit(actions[position]).origin = ActionOrigin::Amendment;
        plan.edit(actions[position]).originOn = QDate(2022, 4, 7);
        plan.edit(actions[position]).followUps.clear();
        plan.says(actions[position], QDate(2022, 5, 24), ActionStatus::InProgress);
    }
    const ActionId sub =
        plan.subAction(u"x.1"_s, u"Cérémonie d'accueil des internes"_s, actions[0]);
    plan.says(sub, QDate(2022, 5, 2), ActionStatus::Completed);
    plan.notes(actions[0], QDate(2022, 5, 3), u"Deux cérémonies d'accueil, 47 et 43 internes."_s)
        .isHighlight = true;
    Event event;
    event.title = u"Mercredi de la santé"_s;
    event.heldOn = QDate(2022, 6, 1);
    event.participants = 62;
    plan.edit(actions[5]).events = {event};
    addMeetings(plan, actions[3], agglomeration);
    addIndicators(plan);
    addSignatories(plan, 13);
    plan.contents.signatories.front().pledges = {
        {PledgeId(u"g"_s), u"Co-animer le conseil local de santé mentale"_s, u"Tenu"_s}};
    return plan.contents;
}

PlanContents plainDepartmentPlan()
{
    PlanBuilder plan;
    plan.contents.territory.name = u"Deux-Sèvres"_s;
    plan.contents.plan.title = u"LE PLAN SANTÉ 79"_s;
    plan.contents.plan.kind = PlanKind::HealthPlan;
    plan.contents.plan.levels = {{u"Axe"_s, LevelKind::Node},
                                 {u"Thématique"_s, LevelKind::Node},
                                 {u"Levier"_s, LevelKind::Node},
                                 {u"Action"_s, LevelKind::Action}};
    const OrganizationId department = plan.organization(u"Conseil départemental"_s, u"CD"_s);
    const OrganizationId others = plan.organization(u"Intercommunalités"_s);
    std::vector<NodeId> themes;
    for (int axis = 0; axis < 4; ++axis) {
        const NodeId top = plan.node(QString::number(axis + 1), axisTitles[axis]);
        for (int number = 1; number <= (axis < 3 ? 3 : 2); ++number) {
            const NodeId theme = plan.node(dotted(QString::number(axis + 1), number),
                                           u"Thématique %1.%2"_s.arg(axis + 1).arg(number), top);
            plan.edit(theme).description = u"Première phrase. Deuxième phrase !"_s;
            themes.push_back(theme);
        }
    }
    std::vector<NodeId> levers;
    for (int number = 0; number < 25; ++number) {
        const NodeId &theme = themes[std::size_t(number) * themes.size() / 25];
        levers.push_back(plan.node(dotted(plan.edit(theme).code, number + 1),
                                   u"LEVIER NUMÉRO %1"_s.arg(number + 1), theme));
    }
    for (int number = 0; number < 48; ++number) {
        const NodeId &lever = levers[std::size_t(number) * levers.size() / 48];
        const ActionId id = plan.action(dotted(plan.edit(lever).code, number + 1),
                                        u"Action envisagée %1"_s.arg(number + 1), lever);
        plan.edit(id).leads =
            number % 3 == 0 ? std::vector{department, others} : std::vector{department};
    }
    plan.edit(plan.contents.actions.back().id).leads.clear();
    return plan.contents;
}

PlanContents planOfOneAction()
{
    PlanBuilder plan;
    const NodeId axis = plan.node(u"1"_s, axisTitles.first());
    const ActionId id = plan.action(u"1.1"_s, u"Créer une « Maison des internes »"_s, axis);
    plan.edit(id).planned = {QDate(2021, 1, 1), QDate(2022, 12, 31)};
    plan.says(id, QDate(2022, 2, 1), ActionStatus::InProgress).text = u"Local trouvé."_s;
    return plan.contents;
}

PlanContents outlineOnly()
{
    PlanBuilder plan;
    plan.contents.plan.term = {QDate(2019, 1, 1), QDate(2024, 12, 31)};
    addOutline(plan);
    addSignatories(plan, 13);
    return plan.contents;
}

PlanContents emptyPlan()
{
    return PlanBuilder().contents;
}

PlanContents hostilePlan()
{
    PlanBuilder plan;
    plan.contents.territory.name.clear();
    plan.contents.plan.levels.clear();
    const NodeId blank = plan.node({}, {});
    const NodeId deep = plan.node(u"2"_s, u"<b>Axe</b> & « guillemets »\navec un saut"_s);
    const NodeId deeper = plan.node(u"2.1"_s, u"Objectif "_s.repeated(22).trimmed(), deep);
    plan.node(u"2.1.1"_s, u"Levier sans action"_s, deeper);
    const ActionId crowded =
        plan.action({}, u"Une action très longue "_s.repeated(9).trimmed(), blank);
    for (int number = 1; number <= 60; ++number)
        plan.edit(crowded).leads.push_back(plan.organization(u"Organisme %1"_s.arg(number)));
    ActionId parent = plan.action({}, {}, deeper);
    for (int depth = 0; depth < 5; ++depth)
        parent = plan.subAction({}, {}, parent);
    plan.says(parent, QDate(2022, 6, 1), ActionStatus::Postponed);
    plan.feels(crowded, QDate(2022, 6, 1), Confidence::Compromised, {});
    plan.notes(crowded, QDate(2022, 6, 2), {});
    plan.notes(crowded, QDate(2022, 6, 2), {}).isHighlight = true;
    plan.edit(crowded).events.resize(2);
    plan.edit(crowded).events.front().heldOn = QDate(2022, 7, 1);
    plan.edit(crowded).milestones.resize(2);
    plan.action(u"9"_s, u"Hors du plan"_s, NodeId(u"disparu"_s));
    plan.signatory(OrganizationId(u"disparu"_s));
    plan.contents.signatories.back().pledges.resize(1);
    plan.contents.signatories.back().pledges.front().text = u"Aider"_s;
    plan.decision(MeetingId(u"disparue"_s), {}, u"Une décision"_s);
    plan.decision(plan.meeting({}, QDate(2022, 6, 6)), {}, u"Une autre"_s);
    plan.indicator({}, {});
    plan.edit(plan.indicator(u"Jamais relevé"_s, {})).action = crowded;
    plan.edit(plan.indicator(u"Participants"_s, {})).computedFrom = IndicatorSource::ParticipantSum;
    plan.reads(plan.indicator(u"Sans lieu"_s, u"%"_s), PlaceLevel::Country, {}, {}, 3);
    return plan.contents;
}

PlanContents manyIndicators()
{
    PlanBuilder plan;
    plan.contents.territory.name = u"Haute-Loire"_s;
    plan.node(u"1"_s, u"Soins primaires"_s);
    for (int number = 0; number < 101; ++number) {
        const IndicatorId id =
            plan.indicator(u"Famille %1 : mesure %2"_s.arg(number / 4).arg(number), u"%"_s);
        if (number % 9 == 0)
            plan.reads(id, PlaceLevel::Local, u"Saugues"_s, {}, std::nullopt,
                       u"zones déficitaires"_s);
        else
            plan.reads(id, PlaceLevel::Department, u"Haute-Loire"_s, u"2022"_s, 10.0 + number);
        if (number < 50)
            plan.reads(id, PlaceLevel::Region, u"Auvergne Rhône-Alpes"_s, u"2022"_s, 60);
    }
    return plan.contents;
}

} // namespace passerelle
