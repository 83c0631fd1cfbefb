#include "core/statistics/ProgressRates.h"
#include "core/statistics/StatusCounts.h"
#include "core/statistics/StatusHistory.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);

/// Two axes: the first with an objective, four actions and a sub-action; the second with two.
struct TwoAxes
{
    PlanBuilder plan;
    NodeId first = plan.node(u"1"_s, u"Soins"_s);
    NodeId objective = plan.node(u"1.1"_s, u"Installer"_s, first);
    NodeId second = plan.node(u"2"_s, u"Prévention"_s);
    ActionId done = plan.action(u"1.1.1"_s, u"Faite"_s, objective);
    ActionId sub = plan.subAction(u"1.1.1.1"_s, u"Détail"_s, done);
    ActionId running = plan.action(u"1.1.2"_s, u"En cours"_s, objective);
    ActionId held = plan.action(u"1.2"_s, u"Suspendue"_s, first);
    ActionId dropped = plan.action(u"1.3"_s, u"Abandonnée"_s, first);
    ActionId silent = plan.action(u"2.1"_s, u"Sans statut"_s, second);
    ActionId later = plan.action(u"2.2"_s, u"Ajoutée"_s, second);

    TwoAxes()
    {
        plan.says(done, QDate(2022, 1, 1), ActionStatus::Completed);
        plan.says(sub, QDate(2022, 1, 1), ActionStatus::InProgress);
        plan.says(running, QDate(2022, 1, 1), ActionStatus::InProgress);
        plan.says(held, QDate(2022, 1, 1), ActionStatus::OnHold, u"raison"_s);
        plan.says(dropped, QDate(2022, 1, 1), ActionStatus::Abandoned, u"raison"_s);
        plan.edit(later).origin = ActionOrigin::Amendment;
        plan.edit(later).originOn = QDate(2022, 7, 1);
        plan.says(later, QDate(2022, 7, 1), ActionStatus::InProgress);
    }
};

} // namespace

class tst_ProgressRates final : public QObject
{
    Q_OBJECT

private slots:
    void planRates_countsOverActionsNotAbandoned();
    void planRates_beforeAnAmendment_doesNotCountItsActions();
    void rates_weighTheRatioNotTheCounts();
    void ratio_nothingToDivide_isUnknown();
    void ratesByNode_includeTheSubtree();
    void subActionRates_countDescendants();
    void statusCountsByFirstLevel_keepEmptyAxesAndUnattached();
    void historySpan_isCutByTodayAndTerm_data();
    void historySpan_isCutByTodayAndTerm();
    void statusHistory_quarters_endOnTheSpan();
    void statusHistory_months_ofOneDay_hasOnePoint();
};

void tst_ProgressRates::planRates_countsOverActionsNotAbandoned()
{
    const TwoAxes axes;
    const ProgressRates rates = planRates(PlanIndex(axes.plan.contents), today);
    QCOMPARE(rates.total, 6);
    QCOMPARE(rates.abandoned, 1);
    QCOMPARE(rates.notStated, 1);
    QCOMPARE(rates.engaged.count, 4);
    QCOMPARE(rates.engaged.base, 5);
    QCOMPARE(rates.completed.count, 1);
    QCOMPARE(rates.completed.base, 5);
    QCOMPARE(rates.completed.ratio(), 0.2);
}

void tst_ProgressRates::planRates_beforeAnAmendment_doesNotCountItsActions()
{
    const TwoAxes axes;
    const PlanIndex index(axes.plan.contents);
    QCOMPARE(planRates(index, QDate(2022, 6, 30)).total, 5);
    QCOMPARE(planRates(index, QDate(2022, 7, 1)).total, 6);
}

void tst_ProgressRates::rates_weighTheRatioNotTheCounts()
{
    TwoAxes axes;
    axes.plan.edit(axes.done).weight = 3;
    const ProgressRates rates = planRates(PlanIndex(axes.plan.contents), today);
    QCOMPARE(rates.completed.count, 1);
    QCOMPARE(rates.completed.weight, 3.0);
    QCOMPARE(rates.completed.baseWeight, 7.0);
    QCOMPARE(rates.completed.ratio(), 3.0 / 7.0);
}

void tst_ProgressRates::ratio_nothingToDivide_isUnknown()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Seule"_s);
    plan.says(id, today, ActionStatus::Abandoned, u"raison"_s);
    const ProgressRates rates = planRates(PlanIndex(plan.contents), today);
    QCOMPARE(rates.total, 1);
    QCOMPARE(rates.engaged.base, 0);
    QVERIFY(!rates.engaged.ratio());
}

void tst_ProgressRates::ratesByNode_includeTheSubtree()
{
    const TwoAxes axes;
    const std::vector<NodeRates> all = ratesByNode(axes.plan.contents, today);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].node, axes.first);
    QCOMPARE(all[0].rates.engaged.count, 3);
    QCOMPARE(all[0].rates.engaged.base, 3);
    QCOMPARE(all[1].rates.engaged.base, 2);
    QCOMPARE(all[2].rates.engaged.count, 1);
    QCOMPARE(all[2].rates.engaged.base, 2);
}

void tst_ProgressRates::subActionRates_countDescendants()
{
    TwoAxes axes;
    const ActionId info = axes.plan.subAction(u"1.1.1.1.1"_s, u"Info"_s, axes.sub);
    axes.plan.says(info, QDate(2022, 1, 1), ActionStatus::Completed);
    const PlanIndex index(axes.plan.contents);
    const ProgressRates rates = subActionRates(index, axes.done, today);
    QCOMPARE(rates.total, 2);
    QCOMPARE(rates.completed.count, 1);
    QCOMPARE(rates.engaged.count, 2);
    QCOMPARE(planRates(index, today).total, 6);
}

void tst_ProgressRates::statusCountsByFirstLevel_keepEmptyAxesAndUnattached()
{
    TwoAxes axes;
    const NodeId empty = axes.plan.node(u"3"_s, u"Vide"_s);
    axes.plan.action(u"x"_s, u"Hors plan"_s);
    const std::vector<NodeStatusCounts> all =
        statusCountsByFirstLevel(PlanIndex(axes.plan.contents), today);
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(all[0].counts.of(ActionStatus::Completed), 1);
    QCOMPARE(all[0].counts.total(), 4);
    QCOMPARE(all[1].counts.notStated, 1);
    QCOMPARE(all[2].node, empty);
    QCOMPARE(all[2].counts.total(), 0);
    QVERIFY(all[3].node.isNull());
    QCOMPARE(all[3].counts.notStated, 1);
}

void tst_ProgressRates::historySpan_isCutByTodayAndTerm_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::newRow("running") << u"2019/2024"_s << QDate(2019, 1, 1) << today;
    QTest::newRow("over") << u"2019/2022"_s << QDate(2019, 1, 1) << QDate(2022, 12, 31);
    QTest::newRow("to come") << u"2024/2028"_s << QDate() << QDate();
    QTest::newRow("unknown") << QString() << QDate(2022, 1, 1) << today;
}

void tst_ProgressRates::historySpan_isCutByTodayAndTerm()
{
    QFETCH(QString, term);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    TwoAxes axes;
    axes.plan.contents.plan.term = periodFromIsoText(term).value_or(DatePeriod{});
    QCOMPARE(historySpan(axes.plan.contents, today), (DatePeriod{start, end}));
}

void tst_ProgressRates::statusHistory_quarters_endOnTheSpan()
{
    const TwoAxes axes;
    const DatePeriod span{QDate(2021, 12, 15), QDate(2022, 8, 10)};
    const std::vector<StatusPoint> points =
        statusHistory(PlanIndex(axes.plan.contents), span, HistoryStep::Quarter);
    std::vector<QDate> days;
    for (const StatusPoint &point : points)
        days.push_back(point.day);
    QCOMPARE(days,
             (std::vector{QDate(2021, 12, 15), QDate(2021, 12, 31), QDate(2022, 3, 31),
                          QDate(2022, 6, 30), QDate(2022, 8, 10)}));
    QCOMPARE(points[1].counts.notStated, 5);
    QCOMPARE(points[2].counts.of(ActionStatus::InProgress), 1);
    QCOMPARE(points[4].counts.of(ActionStatus::InProgress), 2);
}

void tst_ProgressRates::statusHistory_months_ofOneDay_hasOnePoint()
{
    const TwoAxes axes;
    const PlanIndex index(axes.plan.contents);
    const DatePeriod day{QDate(2022, 1, 31), QDate(2022, 1, 31)};
    QCOMPARE(statusHistory(index, day, HistoryStep::Month).size(), std::size_t(1));
    QVERIFY(statusHistory(index, {}, HistoryStep::Month).empty());
    const DatePeriod quarter{QDate(2022, 1, 1), QDate(2022, 3, 31)};
    QCOMPARE(statusHistory(index, quarter, HistoryStep::Month).size(), std::size_t(4));
}

QTEST_APPLESS_MAIN(tst_ProgressRates)
#include "tst_ProgressRates.moc"
