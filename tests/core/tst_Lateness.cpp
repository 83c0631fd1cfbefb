#include "core/statistics/Lateness.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);

Action actionWith(std::optional<ActionStatus> status, QDate since = QDate(2023, 3, 1))
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    if (status)
        plan.says(id, since, *status, u"raison"_s);
    return plan.edit(id);
}

} // namespace

class tst_Lateness final : public QObject
{
    Q_OBJECT

private slots:
    void lateToStart_dependsOnDayAndStatus_data();
    void lateToStart_dependsOnDayAndStatus();
    void overdue_dependsOnDayAndStatus_data();
    void overdue_dependsOnDayAndStatus();
    void endingSoon_boundaryDays_data();
    void endingSoon_boundaryDays();
    void stale_boundaryDays_data();
    void stale_boundaryDays();
    void stale_eventOrMilestoneDone_isASignOfLife();
    void milestoneLate_boundaryDays();
    void unknownDates_areNeverLate();
};

void tst_Lateness::lateToStart_dependsOnDayAndStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("days");
    const auto row = [](const char *name, ActionStatus status, QDate start, int days) {
        QTest::newRow(name) << int(status) << start << days;
    };
    row("yesterday", ActionStatus::NotStarted, today.addDays(-1), 1);
    row("today", ActionStatus::NotStarted, today, 0);
    row("preparing", ActionStatus::Preparing, today.addDays(-41), 41);
    row("in progress", ActionStatus::InProgress, today.addDays(-41), 0);
    row("postponed", ActionStatus::Postponed, today.addDays(-41), 0);
    QTest::newRow("never stated") << -1 << today.addDays(-41) << 0;
}

void tst_Lateness::lateToStart_dependsOnDayAndStatus()
{
    QFETCH(int, status);
    QFETCH(QDate, start);
    QFETCH(int, days);
    Action action = actionWith(status < 0 ? std::nullopt : std::optional(ActionStatus(status)));
    action.planned = {start, QDate()};
    const Lateness lateness = latenessOf(action, today);
    QCOMPARE(lateness.daysLateToStart, days);
    QCOMPARE(lateness.isLate(), days > 0);
    QCOMPARE(lateness.daysLate(), days);
}

void tst_Lateness::overdue_dependsOnDayAndStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("days");
    const auto row = [](const char *name, ActionStatus status, QDate end, int days) {
        QTest::newRow(name) << int(status) << end << days;
    };
    row("yesterday", ActionStatus::InProgress, today.addDays(-1), 1);
    row("today", ActionStatus::InProgress, today, 0);
    row("completed", ActionStatus::Completed, today.addDays(-10), 0);
    row("abandoned", ActionStatus::Abandoned, today.addDays(-10), 0);
    row("on hold", ActionStatus::OnHold, today.addDays(-10), 10);
    row("postponed", ActionStatus::Postponed, today.addDays(-10), 10);
    QTest::newRow("never stated") << -1 << today.addDays(-10) << 10;
}

void tst_Lateness::overdue_dependsOnDayAndStatus()
{
    QFETCH(int, status);
    QFETCH(QDate, end);
    QFETCH(int, days);
    Action action = actionWith(status < 0 ? std::nullopt : std::optional(ActionStatus(status)));
    action.planned = {QDate(), end};
    QCOMPARE(latenessOf(action, today).daysOverdue, days);
}

void tst_Lateness::endingSoon_boundaryDays_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isEndingSoon");
    const int inProgress = int(ActionStatus::InProgress);
    QTest::newRow("yesterday") << today.addDays(-1) << inProgress << false;
    QTest::newRow("today") << today << inProgress << true;
    QTest::newRow("in 30 days") << today.addDays(30) << inProgress << true;
    QTest::newRow("in 31 days") << today.addDays(31) << inProgress << false;
    QTest::newRow("completed") << today.addDays(3) << int(ActionStatus::Completed) << false;
}

void tst_Lateness::endingSoon_boundaryDays()
{
    QFETCH(QDate, end);
    QFETCH(int, status);
    QFETCH(bool, isEndingSoon);
    Action action = actionWith(ActionStatus(status));
    action.planned = {QDate(2020, 1, 1), end};
    QCOMPARE(latenessOf(action, today).isEndingSoon, isEndingSoon);
}

void tst_Lateness::stale_boundaryDays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("isStale");
    QTest::newRow("179 days") << int(ActionStatus::InProgress) << 179 << false;
    QTest::newRow("180 days") << int(ActionStatus::InProgress) << 180 << true;
    QTest::newRow("on hold") << int(ActionStatus::OnHold) << 400 << false;
}

void tst_Lateness::stale_boundaryDays()
{
    QFETCH(int, status);
    QFETCH(int, daysAgo);
    QFETCH(bool, isStale);
    const Action action = actionWith(ActionStatus(status), today.addDays(-daysAgo));
    QCOMPARE(latenessOf(action, today).isStale, isStale);
}

void tst_Lateness::stale_eventOrMilestoneDone_isASignOfLife()
{
    Action action = actionWith(ActionStatus::InProgress, today.addDays(-400));
    QVERIFY(latenessOf(action, today).isStale);
    Event event;
    event.heldOn = today.addDays(-20);
    action.events = {event};
    QVERIFY(!latenessOf(action, today).isStale);
    action.events.front().heldOn = today.addDays(1);
    QVERIFY(latenessOf(action, today).isStale);
    Milestone milestone;
    milestone.doneOn = today;
    action.milestones = {milestone};
    QVERIFY(!latenessOf(action, today).isStale);
}

void tst_Lateness::milestoneLate_boundaryDays()
{
    Milestone milestone;
    milestone.dueOn = today;
    QVERIFY(!isLate(milestone, today));
    QVERIFY(isLate(milestone, today.addDays(1)));
    milestone.doneOn = today.addDays(2);
    QVERIFY(isLate(milestone, today.addDays(1)));
    QVERIFY(!isLate(milestone, today.addDays(2)));
    Action action = actionWith(ActionStatus::InProgress);
    action.milestones = {milestone, Milestone()};
    QCOMPARE(latenessOf(action, today.addDays(1)).lateMilestones, 1);
}

void tst_Lateness::unknownDates_areNeverLate()
{
    QCOMPARE(latenessOf(actionWith(std::nullopt), today), Lateness());
}

QTEST_APPLESS_MAIN(tst_Lateness)
#include "tst_Lateness.moc"
