#include "core/reports/ProgressReport.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ReportText.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// Two actions with a lead, a partner and dates, in progress since 2022.
struct SmallPlan
{
    SmallPlan()
    {
        const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
        lead = plan.organization(u"Agglomération"_s);
        partner = plan.organization(u"Clinique"_s);
        for (const QString &code : {u"1.1"_s, u"1.2"_s}) {
            const ActionId id = plan.action(code, u"Action "_s + code, axis);
            plan.edit(id).leads = {lead};
            plan.edit(id).partners = {partner};
            plan.edit(id).planned = {QDate(2022, 1, 1), QDate(2024, 12, 31)};
            plan.says(id, QDate(2022, 2, 1), ActionStatus::InProgress);
            actions.push_back(id);
        }
    }

    Report review() const
    {
        return progressReport(plan.contents, {QDate(2022, 12, 31), {}, std::nullopt, english});
    }

    /// The rows of the first table of a section, groups included.
    std::vector<QStringList> rowsOf(const QString &title) const
    {
        const Report report = review();
        const Section *section = sectionTitled(report, title);
        std::vector<QStringList> rows;
        if (section != nullptr)
            for (const TableRow &row : blocksOf<Table>(*section).front()->rows)
                rows.push_back(cellTexts(row));
        return rows;
    }

    PlanBuilder plan;
    OrganizationId lead;
    OrganizationId partner;
    std::vector<ActionId> actions;
};

} // namespace

/// What the cells of the review's tables say where little is known.
class tst_ReviewTables final : public QObject
{
    Q_OBJECT

private slots:
    void actionWithoutLead_saysOneIsToBeNamed();
    void actionWithoutDate_saysSo();
    void changes_ofSubActions_areCountedApart();
    void changes_reasons_beginWithACapital();
    void signatory_onlyPartner_saysOfHowMany();
    void signatory_withoutActionOrPledge_saysSo();
    void meetings_bearTheirCommittee();
    void notes_reasons_beginWithACapital();
};

void tst_ReviewTables::actionWithoutLead_saysOneIsToBeNamed()
{
    SmallPlan fixture;
    fixture.plan.edit(fixture.actions[0]).leads.clear();
    QCOMPARE(fixture.rowsOf(u"1. Axe"_s)[0][1], u"to be named"_s);
    QCOMPARE(fixture.rowsOf(u"1. Axe"_s)[1][1], u"Agglomération"_s);
    fixture.plan.says(fixture.actions[0], QDate(2022, 5, 1), ActionStatus::Completed);
    QCOMPARE(fixture.rowsOf(u"1. Axe"_s)[0][1], u"not stated"_s);
}

void tst_ReviewTables::actionWithoutDate_saysSo()
{
    SmallPlan fixture;
    fixture.plan.edit(fixture.actions[0]).planned = {};
    QCOMPARE(fixture.rowsOf(u"1. Axe"_s)[0][3], u"no date"_s);
}

void tst_ReviewTables::changes_ofSubActions_areCountedApart()
{
    SmallPlan fixture;
    const ActionId sub = fixture.plan.subAction(u"1.1.1"_s, u"Détail"_s, fixture.actions[0]);
    fixture.plan.says(sub, QDate(2022, 4, 1), ActionStatus::InProgress);
    fixture.plan.says(sub, QDate(2022, 9, 1), ActionStatus::Completed);
    const std::vector<QStringList> rows = fixture.rowsOf(u"What changed in the period"_s);
    QStringList texts;
    for (const QStringList &row : rows)
        texts << row.join(u" | "_s);
    QCOMPARE(texts,
             (QStringList{u"Started (2, and 1 sub-action)"_s,
                          u"1 Feb 2022 | 1.1 Action 1.1 — Agglomération"_s,
                          u"1 Feb 2022 | 1.2 Action 1.2 — Agglomération"_s,
                          u"1 Apr 2022 | 1.1.1 Détail\nSub-action of 1.1"_s,
                          u"Completed (1 sub-action)"_s,
                          u"1 Sept 2022 | 1.1.1 Détail\nSub-action of 1.1"_s}));
}

void tst_ReviewTables::changes_reasons_beginWithACapital()
{
    SmallPlan fixture;
    fixture.plan.says(fixture.actions[0], QDate(2022, 5, 1), ActionStatus::OnHold,
                      u"départ de la diététicienne"_s);
    QCOMPARE(fixture.rowsOf(u"What changed in the period"_s).back()[2],
             u"Départ de la diététicienne"_s);
}

void tst_ReviewTables::signatory_onlyPartner_saysOfHowMany()
{
    SmallPlan fixture;
    fixture.plan.signatory(fixture.lead);
    fixture.plan.signatory(fixture.partner);
    const std::vector<QStringList> rows = fixture.rowsOf(u"Organizations due to sign"_s);
    QCOMPARE(rows[0], (QStringList{u"Agglomération"_s, u"Leads 2 actions"_s}));
    QCOMPARE(rows[1], (QStringList{u"Clinique"_s, u"Partner of 2 actions"_s}));
}

void tst_ReviewTables::signatory_withoutActionOrPledge_saysSo()
{
    SmallPlan fixture;
    const SignatoryId first = fixture.plan.signatory(fixture.lead);
    fixture.plan.signatory(fixture.plan.organization(u"Mairie"_s));
    fixture.plan.edit(first).pledges.resize(1);
    fixture.plan.edit(first).pledges.front().text = u"Aider"_s;
    QCOMPARE(fixture.rowsOf(u"Organizations due to sign"_s)[1],
             (QStringList{u"Mairie"_s, u"No action"_s}));
    const Report report = fixture.review();
    QVERIFY(plainText(*sectionTitled(report, u"Organizations due to sign"_s))
                .contains(u"No pledge was noted for: Mairie."_s));
}

void tst_ReviewTables::meetings_bearTheirCommittee()
{
    SmallPlan fixture;
    Committee committee;
    committee.id = CommitteeId(u"copil"_s);
    committee.name = u"COPIL"_s;
    fixture.plan.contents.committees = {committee};
    for (const QString &title : {u"Suivi des actions"_s, u"Copil de rentrée"_s, QString()}) {
        const MeetingId meeting = fixture.plan.meeting(title, QDate(2022, 11, 10));
        fixture.plan.contents.meetings.back().committee = committee.id;
        fixture.plan.decision(meeting, {}, u"Décider"_s);
    }
    const std::vector<QStringList> rows = fixture.rowsOf(u"Decisions and their follow-up"_s);
    QCOMPARE(rows[0].front(), u"COPIL — Suivi des actions, 10 November 2022"_s);
    QCOMPARE(rows[2].front(), u"Copil de rentrée, 10 November 2022"_s);
    QCOMPARE(rows[4].front(), u"COPIL, 10 November 2022"_s);
}

void tst_ReviewTables::notes_reasons_beginWithACapital()
{
    SmallPlan fixture;
    FollowUp &followUp = fixture.plan.says(fixture.actions[0], QDate(2022, 5, 1),
                                           ActionStatus::Abandoned, u"fait double emploi"_s);
    followUp.text = u"le COPIL arrête l’action"_s;
    const Report report = fixture.review();
    QVERIFY(plainText(*sectionTitled(report, u"1. Axe"_s))
                .contains(u"Abandoned: Fait double emploi. Le COPIL arrête l’action"_s));
}

QTEST_GUILESS_MAIN(tst_ReviewTables)
#include "tst_ReviewTables.moc"
