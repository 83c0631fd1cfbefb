#include "core/exchange/planfolder/PlanFolderReader.h"

#include <QTest>

#include <algorithm>

using namespace passerelle;

/// The five real plans.
class tst_PlanFolderReader final : public QObject
{
    Q_OBJECT

private slots:
    void readPlanFolder_countsOfTheRealPlans_data();
    void readPlanFolder_countsOfTheRealPlans();
    void readPlanFolder_realPlans_referencesHold_data();
    void readPlanFolder_realPlans_referencesHold();
    void readPlanFolder_agenCls_isSigned();
    void readPlanFolder_agenCls_hasItsCommitteesAndMeetings();
    void readPlanFolder_planRow_fillsThePlan();
    void readPlanFolder_kinds_areOursOrNoted();
    void readPlanFolder_livretBlanc_levelsAreNotDepth();
    void readPlanFolder_livretBlanc_exactHintsBecomeFields();
    void readPlanFolder_otherHints_goToTheNote();
    void readPlanFolder_deuxSevres_leversLeadsAreThoseOfTheirActions();
    void readPlanFolder_siblings_areOrderedByTheNumbersOfTheirCodes();
    void readPlanFolder_unnamedPartners_areOrganizationsOrWords();
    void readPlanFolder_roles_arePlanRoles();
    void readPlanFolder_organizationKinds_areClear();
    void readPlanFolder_knownOrganizations_areNotDuplicated();
    void readPlanFolder_rhythm_makesACommitteeOfTheEvent();
    void readPlanFolder_readings_keepValueWordsAndLevel();
    void readPlanFolder_fromResources_isTheSame();
};

namespace {

const QStringList slugs{QStringLiteral("agen-cls-2019"), QStringLiteral("agen-livret-blanc"),
                        QStringLiteral("deux-sevres-plan-sante-79"),
                        QStringLiteral("grandangouleme-2024"),
                        QStringLiteral("haute-loire-leviers")};

PlanDraft draftOf(const QString &slug, KnownOrganizations known = {})
{
    const Result<PlanDraft> draft =
        readPlanFolder(QStringLiteral(PASSERELLE_DEMO_DATA "/plans/") + slug, {}, known);
    if (!draft)
        qFatal("%s", qUtf8Printable(draft.error().message));
    return *draft;
}

/// How many rows each level holds, from the top, nodes and actions together.
QList<int> levelCounts(const PlanDraft &draft)
{
    QList<int> counts(static_cast<qsizetype>(draft.plan.levels.size()), 0);
    for (const OutlineNode &node : draft.nodes)
        ++counts[node.level];
    for (const Action &action : draft.actions)
        ++counts[action.level];
    return counts;
}

qsizetype readingCount(const PlanDraft &draft)
{
    qsizetype count = 0;
    for (const Indicator &indicator : draft.indicators)
        count += static_cast<qsizetype>(indicator.readings.size());
    return count;
}

template <typename Values>
auto byCode(const Values &values, const char *code)
{
    const auto found = std::ranges::find_if(
        values, [&](const auto &value) { return value.code == QLatin1StringView(code); });
    if (found == values.end())
        qFatal("no code %s", code);
    return *found;
}

QString organizationName(const PlanDraft &draft, const OrganizationId &id)
{
    const auto found = std::ranges::find(draft.newOrganizations, id, &Organization::id);
    return found == draft.newOrganizations.end() ? QString() : found->name;
}

QStringList organizationNames(const PlanDraft &draft, const std::vector<OrganizationId> &ids)
{
    QStringList names;
    for (const OrganizationId &id : ids)
        names.append(organizationName(draft, id));
    return names;
}

QString kindOf(const PlanDraft &draft, const char *name)
{
    const auto found =
        std::ranges::find(draft.newOrganizations, QString::fromUtf8(name), &Organization::name);
    return found == draft.newOrganizations.end() ? QString() : found->kind;
}

const Committee *committeeCalled(const PlanDraft &draft, const char *name)
{
    const auto found =
        std::ranges::find(draft.committees, QString::fromUtf8(name), &Committee::name);
    return found == draft.committees.end() ? nullptr : &*found;
}

} // namespace

void tst_PlanFolderReader::readPlanFolder_countsOfTheRealPlans_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("actions");
    QTest::addColumn<int>("subActions");
    QTest::addColumn<int>("signatories");
    QTest::addColumn<int>("indicators");
    QTest::addColumn<int>("readings");
    QTest::addColumn<int>("doubts"); // lines: kinds of plan and statuses in the plans' own words
    QTest::newRow("agen-cls-2019") << QList<int>{4, 13, 0} << 17 << 0 << 0 << 13 << 5 << 5 << 0;
    QTest::newRow("agen-livret-blanc")
        << QList<int>{3, 9, 17, 4, 14} << 12 << 22 << 13 << 0 << 47 << 87 << 8;
    QTest::newRow("deux-sevres-plan-sante-79")
        << QList<int>{4, 11, 25, 48} << 40 << 48 << 0 << 0 << 15 << 15 << 4;
    QTest::newRow("grandangouleme-2024")
        << QList<int>{3, 6, 13, 5} << 9 << 13 << 5 << 0 << 21 << 21 << 2;
    QTest::newRow("haute-loire-leviers")
        << QList<int>{4, 22, 72, 9} << 26 << 72 << 9 << 5 << 101 << 151 << 1;
}

void tst_PlanFolderReader::readPlanFolder_countsOfTheRealPlans()
{
    QFETCH(QList<int>, levels);
    QFETCH(int, nodes);
    QFETCH(int, actions);
    QFETCH(int, subActions);
    QFETCH(int, signatories);
    QFETCH(int, indicators);
    QFETCH(int, readings);
    QFETCH(int, doubts);
    const PlanDraft draft = draftOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(levelCounts(draft), levels);
    QCOMPARE(static_cast<int>(draft.nodes.size()), nodes);
    const auto subActionCount = std::ranges::count_if(draft.actions, &Action::isSubAction);
    QCOMPARE(static_cast<int>(subActionCount), subActions);
    QCOMPARE(static_cast<int>(draft.actions.size()), actions + subActions);
    QCOMPARE(static_cast<int>(draft.signatories.size()), signatories);
    QCOMPARE(static_cast<int>(draft.indicators.size()), indicators);
    QCOMPARE(static_cast<int>(readingCount(draft)), readings);
    QVERIFY2(draft.warnings.size() == doubts, qUtf8Printable(draft.warnings.join(u'\n')));
}

void tst_PlanFolderReader::readPlanFolder_realPlans_referencesHold_data()
{
    QTest::addColumn<QString>("slug");
    for (const QString &slug : slugs)
        QTest::newRow(qUtf8Printable(slug)) << slug;
}

void tst_PlanFolderReader::readPlanFolder_realPlans_referencesHold()
{
    QFETCH(QString, slug);
    const PlanDraft draft = draftOf(slug);
    std::vector<NodeId> nodes;
    for (const OutlineNode &node : draft.nodes) {
        QVERIFY(!problemOf(node));
        QCOMPARE(node.plan, draft.plan.id);
        QCOMPARE(node.parent.isNull(), node.level == 0);
        QVERIFY(node.parent.isNull() || std::ranges::count(nodes, node.parent) == 1);
        nodes.push_back(node.id);
    }
    std::vector<Action> seen;
    for (const Action &action : draft.actions) {
        QVERIFY(!problemOf(action));
        QCOMPARE(action.plan, draft.plan.id);
        QCOMPARE(std::ranges::count(nodes, action.node), 1);
        if (action.isSubAction()) {
            const auto parent = std::ranges::find(seen, action.parent, &Action::id);
            QVERIFY(parent != seen.end());
            QCOMPARE(action.node, parent->node);
        }
        for (const OrganizationId &id : action.leads)
            QVERIFY(!organizationName(draft, id).isEmpty());
        for (const OrganizationId &id : action.partners)
            QVERIFY(!organizationName(draft, id).isEmpty());
        seen.push_back(action);
    }
    for (const Meeting &meeting : draft.meetings)
        QCOMPARE(std::ranges::count(draft.committees, meeting.committee, &Committee::id), 1);
    for (const Signatory &signatory : draft.signatories)
        QVERIFY(!organizationName(draft, signatory.organization).isEmpty());
    QVERIFY(!problemOf(draft.plan));
}

void tst_PlanFolderReader::readPlanFolder_agenCls_isSigned()
{
    const PlanDraft draft = draftOf(slugs.at(0));
    const QDate signedOn(2019, 12, 3);
    QCOMPARE(draft.plan.signedOn, signedOn);
    QCOMPARE(organizationName(draft, draft.signatories.front().organization),
             QStringLiteral("Agence Régionale de Santé Nouvelle-Aquitaine"));
    QCOMPARE(organizationName(draft, draft.signatories.back().organization),
             QStringLiteral("mission locale de l’Agenais, de l’Albret et du Confluent"));
    for (const Signatory &signatory : draft.signatories)
        QCOMPARE(signatory.signedOn, signedOn);
    QCOMPARE(draft.plan.phases.size(), std::size_t(1));
    QCOMPARE(draft.plan.phases.front().phase, PlanPhase::Implementation);
    QCOMPARE(draft.plan.phases.front().since, signedOn);
    QVERIFY(draft.plan.note.contains(
        QStringLiteral("2014 – Signature du Contrat local de santé (CLS) (Agglomération d'Agen)")));
    QVERIFY(draft.plan.note.contains(
        QStringLiteral("3 décembre 2019 – Signature du Contrat Local de Santé (CLS)")));
}

void tst_PlanFolderReader::readPlanFolder_agenCls_hasItsCommitteesAndMeetings()
{
    const PlanDraft draft = draftOf(slugs.at(0));
    QCOMPARE(draft.committees.size(), std::size_t(3));
    const Committee *copil = committeeCalled(draft, "COPIL");
    QVERIFY(copil);
    QCOMPARE(copil->kind, CommitteeKind::Steering);
    QCOMPARE(copil->members.size(), std::size_t(4));
    QVERIFY(copil->note.contains(QStringLiteral("Au niveau du comité de pilotage sont ajoutés")));
    QCOMPARE(committeeCalled(draft, "Réunion de présentation")->kind, CommitteeKind::Plenary);
    QCOMPARE(committeeCalled(draft, "groupe de travail")->kind, CommitteeKind::WorkingGroup);

    QCOMPARE(draft.meetings.size(), std::size_t(3));
    const Meeting &first = draft.meetings.front();
    QCOMPARE(first.committee, copil->id);
    QCOMPARE(first.title, QStringLiteral("COPIL du 10 janvier 2019"));
    QCOMPARE(first.held, (DatePeriod{QDate(2019, 1, 10), QDate(2019, 1, 10)}));
    QCOMPARE(first.state, MeetingState::Closed);
    QCOMPARE(first.minutes,
             QStringLiteral("4 axes stratégiques validés lors du COPIL du 10 janvier 2019"));
    QCOMPARE(draft.meetings.at(2).held, (DatePeriod{QDate(2019, 4, 1), QDate(2019, 7, 31)}));
}

void tst_PlanFolderReader::readPlanFolder_planRow_fillsThePlan()
{
    const PlanDraft draft = draftOf(slugs.at(0));
    const Plan &plan = draft.plan;
    QCOMPARE(draft.territoryName, QStringLiteral("Agglomération d'Agen"));
    QCOMPARE(plan.title, QStringLiteral("Contrat Local de Santé de l’Agglomération d’Agen"));
    QCOMPARE(plan.kind, PlanKind::Cls);
    QCOMPARE(plan.term, (DatePeriod{QDate(2019, 1, 1), QDate(2024, 12, 31)}));
    QCOMPARE(plan.communeCount, std::optional(31));
    QCOMPARE(plan.population, std::nullopt);
    QCOMPARE(draftOf(slugs.at(1)).plan.population, std::optional(100'000));
    QVERIFY(plan.summary.contains(QStringLiteral(
        "Deux objectifs majeurs :\n• La prévention et la promotion de la santé\n• ")));
    const std::vector<PlanLevel> levels{{QStringLiteral("Axe"), LevelKind::Node},
                                        {QStringLiteral("Objectif"), LevelKind::Node},
                                        {QStringLiteral("Action"), LevelKind::Action}};
    QCOMPARE(plan.levels, levels);
    QCOMPARE(draftOf(slugs.at(3)).plan.term, (DatePeriod{QDate(2024, 1, 1), QDate()}));
}

void tst_PlanFolderReader::readPlanFolder_kinds_areOursOrNoted()
{
    const QList<PlanKind> kinds{PlanKind::Cls, PlanKind::Other, PlanKind::HealthPlan,
                                PlanKind::HealthPlan, PlanKind::Other};
    for (qsizetype i = 0; i < slugs.size(); ++i)
        QCOMPARE(draftOf(slugs.at(i)).plan.kind, kinds.at(i));
    QVERIFY(draftOf(slugs.at(1))
                .plan.note.startsWith(QStringLiteral("Nature du document : livret blanc\n")));
    QVERIFY(!draftOf(slugs.at(3)).plan.note.contains(QStringLiteral("Nature du document")));
}

void tst_PlanFolderReader::readPlanFolder_livretBlanc_levelsAreNotDepth()
{
    const PlanDraft draft = draftOf(slugs.at(1));
    const QList<LevelKind> kinds{LevelKind::Node, LevelKind::Node, LevelKind::Action,
                                 LevelKind::SubAction, LevelKind::SubAction};
    for (qsizetype i = 0; i < kinds.size(); ++i)
        QCOMPARE(draft.plan.levels.at(static_cast<std::size_t>(i)).kind, kinds.at(i));

    const Action action = byCode(draft.actions, "1.1.2");
    const Action subAction = byCode(draft.actions, "1.1.2.2");
    const Action underSubAction = byCode(draft.actions, "1.1.2.2.1");
    QCOMPARE(subAction.parent, action.id);
    QCOMPARE(underSubAction.parent, subAction.id);
    QCOMPARE(underSubAction.level, 4);
    QCOMPARE(underSubAction.node, byCode(draft.nodes, "1.1").id);

    const Action plain = byCode(draft.actions, "3.3.2");
    QVERIFY(!plain.isSubAction());
    QCOMPARE(plain.level, 4);
    QCOMPARE(plain.node, byCode(draft.nodes, "3.3").id);
}

void tst_PlanFolderReader::readPlanFolder_livretBlanc_exactHintsBecomeFields()
{
    const PlanDraft draft = draftOf(slugs.at(1));
    const Action welcome = byCode(draft.actions, "1.1.2.2");
    QCOMPARE(welcome.planned, (DatePeriod{QDate(2016, 1, 1), QDate(2016, 12, 31)}));
    QCOMPARE(welcome.calendarText, QString());
    QCOMPARE(welcome.recurrence, Recurrence::TwiceYearly);
    QCOMPARE(welcome.targetGroups,
             (QStringList{QStringLiteral("residents_in_training"),
                          QStringLiteral("health_professionals")}));
    QCOMPARE(byCode(draft.actions, "1.1.2.2.1").recurrence, Recurrence::Monthly);
    QCOMPARE(byCode(draft.actions, "1.3.1.2").recurrence, Recurrence::Yearly);
    QCOMPARE(byCode(draft.actions, "2.1.2").targetGroups, QStringList{QStringLiteral("children")});
    QVERIFY(welcome.followUps.empty());
}

void tst_PlanFolderReader::readPlanFolder_otherHints_goToTheNote()
{
    const PlanDraft livret = draftOf(slugs.at(1));
    const Action welcome = byCode(livret.actions, "1.1.2.2");
    QCOMPARE(welcome.note,
             QStringLiteral("Pilotes : la collectivité\nPublic : nouveaux internes\nÉtat indiqué : "
                            "cette cérémonie d'accueil est organisée à chaque session d'arrivée "
                            "des nouveaux internes\nQuantité : environ 40 à 50 internes"));
    const Action afterwork = byCode(livret.actions, "1.1.2.2.1");
    QCOMPARE(afterwork.calendarText, QStringLiteral("sur 6 mois"));
    QVERIFY(afterwork.planned.isNull());
    QCOMPARE(byCode(livret.actions, "2.2.2").recurrence, Recurrence::None);
    QCOMPARE(byCode(livret.nodes, "1.2").note,
             QStringLiteral("Pilotes : la collectivité\nPublic : professionnel de santé"));

    const PlanDraft angouleme = draftOf(slugs.at(3));
    const Action housing = byCode(angouleme.actions, "2.2.3");
    QCOMPARE(housing.calendarText, QStringLiteral("programmé pour 2025"));
    QVERIFY(housing.note.contains(
        QStringLiteral("Quantité : 3 stagiaires en ambulatoire ; 6 internes accueillis en 2022")));
    const Action planned = byCode(draftOf(slugs.at(2)).actions, "1.1.1.1");
    QVERIFY(planned.note.contains(QStringLiteral("État indiqué : envisagée")));
    QVERIFY(planned.followUps.empty());
}

void tst_PlanFolderReader::readPlanFolder_deuxSevres_leversLeadsAreThoseOfTheirActions()
{
    const PlanDraft draft = draftOf(slugs.at(2));
    for (const OutlineNode &node : draft.nodes)
        QVERIFY2(!node.note.contains(QStringLiteral("Pilotes")), qUtf8Printable(node.code));
    QCOMPARE(
        organizationNames(draft, byCode(draft.actions, "1.2.1.2").leads),
        (QStringList{QStringLiteral("Conseil Départemental de l'Ordre des Médecins"),
                     QStringLiteral("Département des Deux-Sèvres"), QStringLiteral("Hôpitaux")}));
    // "Etablissements" and "Établissements" are one.
    QCOMPARE(byCode(draft.actions, "2.1.2.1").leads.back(),
             byCode(draft.actions, "3.3.1.2").leads.at(1));
}

void tst_PlanFolderReader::readPlanFolder_siblings_areOrderedByTheNumbersOfTheirCodes()
{
    const PlanDraft draft = draftOf(slugs.at(4));
    QStringList codes;
    for (const OutlineNode &node : draft.nodes)
        if (node.parent == byCode(draft.nodes, "4").id)
            codes.append(node.code);
    QCOMPARE(codes.mid(7),
             (QStringList{QStringLiteral("4.8"), QStringLiteral("4.9"), QStringLiteral("4.10")}));
    QCOMPARE(byCode(draft.nodes, "4.10").position, 9);
    QCOMPARE(byCode(draft.actions, "4.10.1.2").position, 1);
    QCOMPARE(draft.nodes.back().code, QStringLiteral("4.10"));
    QCOMPARE(draft.actions.back().code, QStringLiteral("4.10.3"));
}

void tst_PlanFolderReader::readPlanFolder_unnamedPartners_areOrganizationsOrWords()
{
    const PlanDraft livret = draftOf(slugs.at(1));
    QCOMPARE(organizationNames(livret, byCode(livret.actions, "1.1.1.1").partners),
             (QStringList{QStringLiteral("Agence Régionale de Santé Nouvelle Aquitaine"),
                          QStringLiteral("CPAM"), QStringLiteral("Ordre des médecins"),
                          QStringLiteral("EPCI")}));
    QCOMPARE(organizationNames(livret, byCode(livret.actions, "1.1.2.2").leads),
             QStringList{QStringLiteral("Ville d'Agen")});

    const PlanDraft angouleme = draftOf(slugs.at(3));
    const Action network = byCode(angouleme.actions, "2.2.5");
    QVERIFY(network.partners.empty());
    QVERIFY(network.note.startsWith(QStringLiteral(
        "Partenaires : médecins ambassadeurs ; partenaires (hôpital, clinique, centres de "
        "santé...)\n")));
    const Action cpts = byCode(angouleme.actions, "2.1.3");
    QCOMPARE(organizationNames(angouleme, cpts.partners),
             QStringList{QStringLiteral("Communautés Professionnelles Territoriales de Santé")});
}

void tst_PlanFolderReader::readPlanFolder_roles_arePlanRoles()
{
    const PlanDraft draft = draftOf(slugs.at(2));
    const OrganizationId department = draft.newOrganizations.front().id;
    QCOMPARE(draft.plan.roles.front(), (PlanRole{department, OrganizationRole::Carrier}));
    const auto has = [&](OrganizationRole role) {
        return std::ranges::count(draft.plan.roles, PlanRole{department, role}) == 1;
    };
    QVERIFY(has(OrganizationRole::Lead));
    QVERIFY(has(OrganizationRole::Funder));
    QVERIFY(!has(OrganizationRole::Partner));
    const PlanDraft agen = draftOf(slugs.at(0));
    QCOMPARE(organizationName(agen, agen.plan.roles.front().organization),
             QStringLiteral("Agglomération d’Agen"));
}

void tst_PlanFolderReader::readPlanFolder_organizationKinds_areClear()
{
    const PlanDraft agen = draftOf(slugs.at(0));
    QCOMPARE(kindOf(agen, "Département de Lot-et-Garonne"), QStringLiteral("department"));
    QCOMPARE(kindOf(agen, "Agglomération d’Agen"), QStringLiteral("intercommunality"));
    QCOMPARE(kindOf(agen, "Préfecture de Lot-et-Garonne"), QStringLiteral("state"));
    QCOMPARE(kindOf(agen, "Education Nationale"), QStringLiteral("education"));
    QCOMPARE(kindOf(agen, "clinique Calabet"), QStringLiteral("health_facility"));
    QCOMPARE(kindOf(agen, "Mutualité Française du Lot-et-Garonne"), QStringLiteral("mutual"));
    QCOMPARE(kindOf(agen, "représentants des malades"), QStringLiteral("other"));
    const PlanDraft livret = draftOf(slugs.at(1));
    QCOMPARE(kindOf(livret, "Ville d'Agen"), QStringLiteral("commune"));
    QCOMPARE(kindOf(livret, "Ordre des médecins"), QStringLiteral("professional_order"));
    QCOMPARE(kindOf(livret, "mission locale"), QStringLiteral("employment"));
}

void tst_PlanFolderReader::readPlanFolder_knownOrganizations_areNotDuplicated()
{
    const PlanDraft first = draftOf(slugs.at(0));
    const PlanDraft again = draftOf(slugs.at(0), first.newOrganizations);
    QVERIFY(again.newOrganizations.empty());
    QVERIFY(again.updatedOrganizations.empty());
    QCOMPARE(again.signatories.front().organization, first.signatories.front().organization);

    // The other plan of the territory spells the same bodies in its own way.
    const PlanDraft livret = draftOf(slugs.at(1), first.newOrganizations);
    QStringList names;
    for (const Organization &organization : livret.newOrganizations)
        names.append(organization.name);
    for (const char *known : {"Agglomération d'Agen", "Centre Hospitalier Agen Nérac", "CPAM",
                              "Agence Régionale de Santé Nouvelle Aquitaine",
                              "Observatoire Régional de Santé de Nouvelle Aquitaine"})
        QVERIFY2(!names.contains(QString::fromUtf8(known)), known);
    QVERIFY(names.contains(QStringLiteral("Ville d'Agen")));
    const auto carrier = std::ranges::find(
        livret.updatedOrganizations, livret.plan.roles.front().organization, &Organization::id);
    QVERIFY(carrier != livret.updatedOrganizations.end());
    QCOMPARE(carrier->name, QStringLiteral("Agglomération d’Agen"));
    QCOMPARE(carrier->shortName, QStringLiteral("Agglo"));
}

void tst_PlanFolderReader::readPlanFolder_rhythm_makesACommitteeOfTheEvent()
{
    const PlanDraft draft = draftOf(slugs.at(2));
    const Committee *exchanges = committeeCalled(draft, "coordinateurs territoriaux");
    QVERIFY(exchanges);
    QCOMPARE(exchanges->frequency, QStringLiteral("par mois"));
    QVERIFY(committeeCalled(draft, "Concertation locale permanente"));
    QVERIFY(!committeeCalled(draft, "Collectivités"));
    QVERIFY(!committeeCalled(draft, "Services du Département"));
    QVERIFY(draft.meetings.empty());
    const PlanDraft livret = draftOf(slugs.at(1));
    QCOMPARE(committeeCalled(livret, "CLSM")->kind, CommitteeKind::ClsmPlenary);
    QCOMPARE(committeeCalled(livret, "CLSM")->frequency, QStringLiteral("chaque mois"));
    QVERIFY(!committeeCalled(livret, "Service santé"));
}

void tst_PlanFolderReader::readPlanFolder_readings_keepValueWordsAndLevel()
{
    const PlanDraft draft = draftOf(slugs.at(4));
    const auto density = std::ranges::find(
        draft.indicators, QStringLiteral("Densité de médecins généralistes libéraux"),
        &Indicator::name);
    QVERIFY(density != draft.indicators.end());
    QCOMPARE(density->valueType, IndicatorValueType::Rate);
    QCOMPARE(density->plan, draft.plan.id);
    const Reading &reading = density->readings.front();
    QCOMPARE(reading.value, std::optional(8.7));
    QCOMPARE(reading.text, QStringLiteral("légèrement supérieure"));
    QCOMPARE(reading.place, QStringLiteral("Haute-Loire"));
    QCOMPARE(reading.level, std::optional(PlaceLevel::Department));

    int unavailable = 0;
    int withoutLevel = 0;
    for (const QString &slug : slugs)
        for (const Indicator &indicator : draftOf(slug).indicators)
            for (const Reading &each : indicator.readings) {
                unavailable += each.isNotAvailable() ? 1 : 0;
                withoutLevel += each.level ? 0 : 1;
            }
    QCOMPARE(unavailable, 2);
    QCOMPARE(withoutLevel, 12);
}

void tst_PlanFolderReader::readPlanFolder_fromResources_isTheSame()
{
    const Result<PlanDraft> draft =
        readPlanFolder(QStringLiteral(":/demo/plans/grandangouleme-2024"));
    QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().message));
    QCOMPARE(draft->actions.size(), draftOf(slugs.at(3)).actions.size());
    QCOMPARE(readingCount(*draft), 21);
}

QTEST_APPLESS_MAIN(tst_PlanFolderReader)
#include "tst_PlanFolderReader.moc"
