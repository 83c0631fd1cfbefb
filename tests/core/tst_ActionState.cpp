#include "core/statistics/ActionState.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_ActionState final : public QObject
{
    Q_OBJECT

private slots:
    void stateOn_neverStated_isUnknown();
    void stateOn_boundaryDays_changesOnTheEffectiveDay();
    void stateOn_sameDay_lastRecordedCounts();
    void stateOn_enteredLate_countsFromItsEffectiveDay();
    void stateOn_statusAndConfidence_areIndependent();
    void stateOn_undatedFollowUp_isIgnored();
    void stateOn_onHold_keepsReasonConditionAndReminder();
    void statusesOn_givesOnePerDayInOrder();
    void existsOn_amendment_startsOnItsDay();
};

void tst_ActionState::stateOn_neverStated_isUnknown()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.notes(id, QDate(2022, 1, 1), u"Rien de neuf"_s);
    QCOMPARE(stateOn(plan.edit(id), QDate(2023, 1, 1)), ActionState());
}

void tst_ActionState::stateOn_boundaryDays_changesOnTheEffectiveDay()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2022, 3, 1), ActionStatus::InProgress);
    plan.says(id, QDate(2022, 6, 30), ActionStatus::Completed);
    const Action &action = plan.edit(id);
    QVERIFY(!stateOn(action, QDate(2022, 2, 28)).status);
    QCOMPARE(stateOn(action, QDate(2022, 3, 1)).status, ActionStatus::InProgress);
    QCOMPARE(stateOn(action, QDate(2022, 6, 29)).status, ActionStatus::InProgress);
    QCOMPARE(stateOn(action, QDate(2022, 6, 30)).status, ActionStatus::Completed);
    QCOMPARE(stateOn(action, QDate(2022, 6, 30)).statusOn, QDate(2022, 6, 30));
}

void tst_ActionState::stateOn_sameDay_lastRecordedCounts()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2022, 3, 1), ActionStatus::Completed);
    plan.says(id, QDate(2022, 3, 1), ActionStatus::InProgress);
    QCOMPARE(stateOn(plan.edit(id), QDate(2022, 3, 1)).status, ActionStatus::InProgress);
    std::ranges::reverse(plan.edit(id).followUps);
    QCOMPARE(stateOn(plan.edit(id), QDate(2022, 3, 1)).status, ActionStatus::InProgress);
}

void tst_ActionState::stateOn_enteredLate_countsFromItsEffectiveDay()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2023, 1, 10), ActionStatus::InProgress);
    plan.says(id, QDate(2022, 6, 1), ActionStatus::Preparing);
    QCOMPARE(stateOn(plan.edit(id), QDate(2022, 12, 31)).status, ActionStatus::Preparing);
    QCOMPARE(stateOn(plan.edit(id), QDate(2023, 1, 10)).status, ActionStatus::InProgress);
}

void tst_ActionState::stateOn_statusAndConfidence_areIndependent()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2022, 3, 1), ActionStatus::InProgress);
    plan.feels(id, QDate(2022, 5, 1), Confidence::Compromised, u"Pas de local"_s);
    const ActionState state = stateOn(plan.edit(id), QDate(2022, 12, 31));
    QCOMPARE(state.status, ActionStatus::InProgress);
    QCOMPARE(state.statusOn, QDate(2022, 3, 1));
    QCOMPARE(state.confidence, Confidence::Compromised);
    QCOMPARE(state.confidenceOn, QDate(2022, 5, 1));
}

void tst_ActionState::stateOn_undatedFollowUp_isIgnored()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(), ActionStatus::Completed);
    QVERIFY(!stateOn(plan.edit(id), QDate(2030, 1, 1)).status);
}

void tst_ActionState::stateOn_onHold_keepsReasonConditionAndReminder()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    FollowUp &hold = plan.says(id, QDate(2022, 3, 1), ActionStatus::OnHold, u"Poste vacant"_s);
    hold.resumeCondition = u"Recrutement"_s;
    hold.remindOn = QDate(2022, 9, 1);
    const ActionState state = stateOn(plan.edit(id), QDate(2022, 3, 1));
    QCOMPARE(state.statusReason, u"Poste vacant"_s);
    QCOMPARE(state.resumeCondition, u"Recrutement"_s);
    QCOMPARE(state.remindOn, QDate(2022, 9, 1));
}

void tst_ActionState::statusesOn_givesOnePerDayInOrder()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2022, 3, 1), ActionStatus::InProgress);
    const std::vector<QDate> days{QDate(2022, 3, 2), QDate(2022, 2, 1)};
    const std::vector<std::optional<ActionStatus>> expected{ActionStatus::InProgress, std::nullopt};
    QCOMPARE(statusesOn(plan.edit(id), days), expected);
}

void tst_ActionState::existsOn_amendment_startsOnItsDay()
{
    Action action;
    action.originOn = QDate(2022, 3, 1);
    QVERIFY(existsOn(action, QDate(2019, 1, 1)));
    action.origin = ActionOrigin::Amendment;
    QVERIFY(!existsOn(action, QDate(2022, 2, 28)));
    QVERIFY(existsOn(action, QDate(2022, 3, 1)));
    action.originOn = QDate();
    QVERIFY(existsOn(action, QDate(2019, 1, 1)));
}

QTEST_APPLESS_MAIN(tst_ActionState)
#include "tst_ActionState.moc"
