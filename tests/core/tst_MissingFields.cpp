#include "core/statistics/MissingFields.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);

} // namespace

class tst_MissingFields final : public QObject
{
    Q_OBJECT

private slots:
    void missingIn_emptyAction_listsEverythingEssentialFirst();
    void missingIn_filledAction_listsNothing();
    void missingIn_followUpYoungerThanTwelveMonths_data();
    void missingIn_followUpYoungerThanTwelveMonths();
    void missingIn_completed_needsNoRecentFollowUp();
    void missingIn_wordsInsteadOfDates_areStillMissingDates();
    void missingInPlan_skipsAbandonedAndSubActions();
    void missingByLead_groupsByOrganizationNoLeadLast();
};

void tst_MissingFields::missingIn_emptyAction_listsEverythingEssentialFirst()
{
    const std::vector<MissingField> expected{
        MissingField::Title,     MissingField::Description, MissingField::Lead,
        MissingField::Dates,     MissingField::Status,      MissingField::Objectives,
        MissingField::Indicator, MissingField::OwnMeans,    MissingField::RecentFollowUp};
    QCOMPARE(missingIn(Action(), PlanContents(), today), expected);
    QVERIFY(isEssential(MissingField::Status));
    QVERIFY(!isEssential(MissingField::Objectives));
    for (const MissingField field : expected)
        QVERIFY(!labelOf(field).isEmpty());
}

void tst_MissingFields::missingIn_filledAction_listsNothing()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, today, ActionStatus::InProgress);
    plan.edit(plan.indicator(u"Doses"_s, u"doses"_s)).action = id;
    Action &action = plan.edit(id);
    action.description = u"Décrite"_s;
    action.objectives = u"Protéger"_s;
    action.leads = {plan.organization(u"CPAM"_s)};
    action.planned.start = today;
    action.isOwnMeans = true;
    QVERIFY(missingIn(action, plan.contents, today).empty());
}

void tst_MissingFields::missingIn_followUpYoungerThanTwelveMonths_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isMissing");
    QTest::newRow("today") << today << false;
    QTest::newRow("a day younger") << QDate(2022, 3, 13) << false;
    QTest::newRow("twelve months") << QDate(2022, 3, 12) << true;
    QTest::newRow("to come") << today.addDays(1) << true;
}

void tst_MissingFields::missingIn_followUpYoungerThanTwelveMonths()
{
    QFETCH(QDate, day);
    QFETCH(bool, isMissing);
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.notes(id, day, u"Point"_s);
    const std::vector<MissingField> fields = missingIn(plan.edit(id), plan.contents, today);
    QCOMPARE(std::ranges::count(fields, MissingField::RecentFollowUp) == 1, isMissing);
}

void tst_MissingFields::missingIn_completed_needsNoRecentFollowUp()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2020, 1, 1), ActionStatus::Completed);
    const std::vector<MissingField> fields = missingIn(plan.edit(id), plan.contents, today);
    QCOMPARE(std::ranges::count(fields, MissingField::RecentFollowUp), 0);
}

void tst_MissingFields::missingIn_wordsInsteadOfDates_areStillMissingDates()
{
    Action action;
    action.calendarText = u"mi-2024"_s;
    QCOMPARE(std::ranges::count(missingIn(action, PlanContents(), today), MissingField::Dates), 1);
    action.actual.start = today;
    QCOMPARE(std::ranges::count(missingIn(action, PlanContents(), today), MissingField::Dates), 0);
}

void tst_MissingFields::missingInPlan_skipsAbandonedAndSubActions()
{
    PlanBuilder plan;
    const ActionId kept = plan.action(u"1"_s, u"Gardée"_s);
    plan.subAction(u"1.1"_s, u"Détail"_s, kept);
    const ActionId dropped = plan.action(u"2"_s, u"Abandonnée"_s);
    plan.says(dropped, today, ActionStatus::Abandoned, u"raison"_s);
    const std::vector<ActionGaps> gaps = missingInPlan(plan.contents, today);
    QCOMPARE(gaps.size(), std::size_t(1));
    QCOMPARE(gaps.front().action, kept);
}

void tst_MissingFields::missingByLead_groupsByOrganizationNoLeadLast()
{
    PlanBuilder plan;
    const OrganizationId ars = plan.organization(u"ARS"_s);
    plan.organization(u"CAF"_s);
    const OrganizationId cpam = plan.organization(u"CPAM"_s);
    const ActionId shared = plan.action(u"1"_s, u"À deux"_s);
    plan.edit(shared).leads = {cpam, ars};
    const ActionId orphan = plan.action(u"2"_s, u"Sans pilote"_s);
    const std::vector<LeadGaps> all = missingByLead(plan.contents, today);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].lead, ars);
    QCOMPARE(all[0].actions.front().action, shared);
    QCOMPARE(all[1].lead, cpam);
    QCOMPARE(all[1].actions.front().action, shared);
    QVERIFY(all[2].lead.isNull());
    QCOMPARE(all[2].actions.front().action, orphan);
}

QTEST_APPLESS_MAIN(tst_MissingFields)
#include "tst_MissingFields.moc"
