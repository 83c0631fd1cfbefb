#include "core/statistics/OrganizationRoles.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_OrganizationRoles final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void roles_inOnePlan_areCounted();
    void roles_ofTheTerritory_countOnceAcrossPlans();
    void roles_ofWhoDoesNothing_areEmpty();
    void whoDoesWhat_countsByAxisAndRole();
    void whoDoesWhat_actionsOnNoNode_haveTheirColumn();

private:
    PlanBuilder m_plan;
    NodeId m_axis;
    NodeId m_other;
    OrganizationId m_hospital;
    OrganizationId m_town;
    OrganizationId m_unused;
    ActionId m_first;
};

void tst_OrganizationRoles::init()
{
    m_plan = PlanBuilder();
    m_hospital = m_plan.organization(u"Hôpital"_s);
    m_town = m_plan.organization(u"Ville"_s);
    m_unused = m_plan.organization(u"Association"_s);
    m_axis = m_plan.node(u"1"_s, u"Un"_s);
    m_other = m_plan.node(u"2"_s, u"Deux"_s);
    const NodeId objective = m_plan.node(u"1.1"_s, u"Un un"_s, m_axis);
    m_first = m_plan.action(u"1.1.1"_s, u"A"_s, objective);
    const ActionId sub = m_plan.subAction(u"1.1.1.1"_s, u"B"_s, m_first);
    const ActionId second = m_plan.action(u"2.1"_s, u"C"_s, m_other);
    m_plan.edit(m_first).leads = {m_hospital};
    m_plan.edit(m_first).partners = {m_town};
    m_plan.edit(m_first).milestones = {{MilestoneId(u"m"_s), u"Étape"_s, {}, {}, m_hospital}};
    m_plan.edit(sub).leads = {m_town};
    m_plan.edit(second).coLeads = {m_hospital};
    m_plan.edit(second).partners = {m_town, m_hospital};
}

void tst_OrganizationRoles::roles_inOnePlan_areCounted()
{
    PlanContents &contents = m_plan.contents;
    contents.plan.roles = {{m_town, OrganizationRole::Carrier}, {m_town, OrganizationRole::Funder}};
    m_plan.edit(m_plan.signatory(m_town)).pledges.resize(2);
    Contact contact;
    contact.id = ContactId(u"c"_s);
    contact.organization = m_hospital;
    contents.contacts = {contact};
    Committee committee;
    committee.id = CommitteeId(u"k"_s);
    committee.plan = contents.plan.id;
    committee.members.resize(2);
    committee.members[0].contact = contact.id;
    committee.members[1].organization = m_town;
    contents.committees = {committee};
    const MeetingId meeting = m_plan.meeting(u"COPIL"_s, QDate(2024, 1, 1));
    contents.meetings.front().committee = committee.id;
    Decision &done = m_plan.edit(m_plan.decision(meeting, u"1"_s, u"Oui"_s));
    done.responsible = m_town;
    done.status = DecisionStatus::Done;
    m_plan.edit(m_plan.decision(meeting, u"2"_s, u"Non"_s)).responsible = m_town;

    const std::vector<PlanContents> plans{contents};
    const std::vector<OrganizationRoles> all = organizationRoles(plans);
    QCOMPARE(all.size(), size_t(3));
    RolesInPlan hospital;
    hospital.plan = contents.plan.id;
    hospital.led = 1;
    hospital.coLed = 1;
    hospital.partnerOf = 1;
    hospital.milestones = 1;
    hospital.seats = 1;
    QCOMPARE(all[0].plans, std::vector<RolesInPlan>{hospital});
    QCOMPARE(all[0].contacts, 1);
    RolesInPlan town;
    town.plan = contents.plan.id;
    town.isCarrier = true;
    town.isFunder = true;
    town.isSignatory = true;
    town.pledges = 2;
    town.partnerOf = 2;
    town.subActions = 1;
    town.decisions = 2;
    town.openDecisions = 1;
    town.seats = 1;
    QCOMPARE(all[1].plans, std::vector<RolesInPlan>{town});
}

void tst_OrganizationRoles::roles_ofTheTerritory_countOnceAcrossPlans()
{
    Committee committee;
    committee.id = CommitteeId(u"k"_s);
    committee.members.resize(1);
    committee.members.front().organization = m_unused;
    m_plan.contents.committees = {committee};
    m_plan.edit(m_plan.indicator(u"Médecins"_s, u"pour 100 000"_s)).responsible = m_unused;
    PlanContents second = m_plan.contents;
    second.plan.id = PlanId(u"autre"_s);
    second.actions.clear();
    const std::vector<PlanContents> plans{m_plan.contents, second};
    const std::vector<OrganizationRoles> all = organizationRoles(plans);
    QCOMPARE(all[2].territorySeats, 1);
    QCOMPARE(all[2].territoryIndicators, 1);
    QVERIFY(all[2].plans.empty());
    QCOMPARE(all[0].plans.size(), size_t(1));
}

void tst_OrganizationRoles::roles_ofWhoDoesNothing_areEmpty()
{
    const std::vector<PlanContents> plans{m_plan.contents};
    OrganizationRoles nothing;
    nothing.organization = m_plan.contents.organizations[2].id;
    QCOMPARE(organizationRoles(plans)[2], nothing);
    QVERIFY(!organizationRoles(plans)[1].plans.empty());
    QVERIFY(organizationRoles({}).empty());
}

void tst_OrganizationRoles::whoDoesWhat_countsByAxisAndRole()
{
    const WhoDoesWhat matrix = whoDoesWhat(m_plan.contents);
    QCOMPARE(matrix.columns, (std::vector<NodeId>{m_axis, m_other}));
    const std::vector<WhoDoesWhatRow> expected{
        {m_hospital, {{1, 0, 0}, {0, 1, 1}}, {1, 1, 1}},
        {m_town, {{0, 0, 1}, {0, 0, 1}}, {0, 0, 2}},
    };
    QCOMPARE(matrix.rows, expected);
    QCOMPARE(matrix.rows.front().all.total(), 3);
}

void tst_OrganizationRoles::whoDoesWhat_actionsOnNoNode_haveTheirColumn()
{
    m_plan.edit(m_plan.action(u"0"_s, u"Sans place"_s)).leads = {m_town};
    const WhoDoesWhat matrix = whoDoesWhat(m_plan.contents);
    QCOMPARE(matrix.columns.size(), size_t(3));
    QVERIFY(matrix.columns.back().isNull());
    QCOMPARE(matrix.rows.back().counts.back().led, 1);
}

QTEST_APPLESS_MAIN(tst_OrganizationRoles)
#include "tst_OrganizationRoles.moc"
