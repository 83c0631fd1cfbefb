#include "core/statistics/PlanChanges.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<passerelle::ChangeKind>)

namespace {

const DatePeriod year{QDate(2022, 1, 1), QDate(2022, 12, 31)};

} // namespace

class tst_PlanChanges final : public QObject
{
    Q_OBJECT

private slots:
    void kind_followsTheTurn_data();
    void kind_followsTheTurn();
    void period_bothDaysIncluded();
    void sameDay_countsByItsLastStatus();
    void sameStatusAgain_isNoChange();
    void text_isTheReasonElseTheFollowUp();
    void newActions_areThoseOfAmendmentsInThePeriod();
    void order_isByKindThenDay();
    void subActions_areApart();
    void decisions_areThoseOfMeetingsHeldInThePeriod();
};

void tst_PlanChanges::kind_followsTheTurn_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<std::optional<ChangeKind>>("kind");
    using Kind = std::optional<ChangeKind>;
    const auto row = [](const char *name, int before, ActionStatus after, const Kind &kind) {
        QTest::newRow(name) << before << int(after) << kind;
    };
    const auto status = [](ActionStatus value) { return int(value); };
    row("first said", -1, ActionStatus::InProgress, ChangeKind::Started);
    row("prepared", status(ActionStatus::Preparing), ActionStatus::InProgress, ChangeKind::Started);
    row("put off", status(ActionStatus::Postponed), ActionStatus::InProgress, ChangeKind::Started);
    row("held", status(ActionStatus::OnHold), ActionStatus::InProgress, ChangeKind::Resumed);
    row("reopened", status(ActionStatus::Completed), ActionStatus::InProgress, ChangeKind::Resumed);
    row("done", -1, ActionStatus::Completed, ChangeKind::Completed);
    row("postponed", -1, ActionStatus::Postponed, ChangeKind::Postponed);
    row("on hold", status(ActionStatus::InProgress), ActionStatus::OnHold, ChangeKind::OnHold);
    row("abandoned", status(ActionStatus::OnHold), ActionStatus::Abandoned, ChangeKind::Abandoned);
    row("preparing", -1, ActionStatus::Preparing, std::nullopt);
}

void tst_PlanChanges::kind_followsTheTurn()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(std::optional<ChangeKind>, kind);
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    if (before >= 0)
        plan.says(id, QDate(2021, 6, 1), ActionStatus(before), u"raison"_s);
    plan.says(id, QDate(2022, 6, 1), ActionStatus(after), u"raison"_s);
    const PlanChanges changes = changesIn(plan.contents, year);
    QCOMPARE(changes.actions.size(), std::size_t(kind ? 1 : 0));
    if (kind)
        QCOMPARE(changes.actions.front().kind, *kind);
}

void tst_PlanChanges::period_bothDaysIncluded()
{
    PlanBuilder plan;
    for (const QDate day :
         {QDate(2021, 12, 31), QDate(2022, 1, 1), QDate(2022, 12, 31), QDate(2023, 1, 1)})
        plan.says(plan.action({}, day.toString(Qt::ISODate)), day, ActionStatus::Completed);
    const PlanChanges changes = changesIn(plan.contents, year);
    QCOMPARE(changes.actions.size(), std::size_t(2));
    QCOMPARE(changes.actions[0].on, QDate(2022, 1, 1));
    QCOMPARE(changes.actions[1].on, QDate(2022, 12, 31));
}

void tst_PlanChanges::sameDay_countsByItsLastStatus()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2022, 6, 1), ActionStatus::Completed);
    plan.says(id, QDate(2022, 6, 1), ActionStatus::InProgress);
    const PlanChanges changes = changesIn(plan.contents, year);
    QCOMPARE(changes.actions.size(), std::size_t(1));
    QCOMPARE(changes.actions.front().kind, ChangeKind::Started);
}

void tst_PlanChanges::sameStatusAgain_isNoChange()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2021, 6, 1), ActionStatus::InProgress);
    plan.says(id, QDate(2022, 6, 1), ActionStatus::InProgress);
    QVERIFY(changesIn(plan.contents, year).isEmpty());
}

void tst_PlanChanges::text_isTheReasonElseTheFollowUp()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    plan.says(id, QDate(2022, 6, 1), ActionStatus::InProgress).text = u"Réunion tenue"_s;
    FollowUp &postponed =
        plan.says(id, QDate(2022, 7, 1), ActionStatus::Postponed, u"Charte en cours"_s);
    postponed.postponedTo = QDate(2023, 1, 1);
    const PlanChanges changes = changesIn(plan.contents, year);
    QCOMPARE(changes.actions[0].text, u"Réunion tenue"_s);
    QCOMPARE(changes.actions[1].text, u"Charte en cours"_s);
    QCOMPARE(changes.actions[1].postponedTo, QDate(2023, 1, 1));
}

void tst_PlanChanges::newActions_areThoseOfAmendmentsInThePeriod()
{
    PlanBuilder plan;
    const ActionId initial = plan.action(u"1"_s, u"Initiale"_s);
    plan.edit(initial).originOn = QDate(2022, 6, 1);
    const ActionId added = plan.action(u"2"_s, u"Ajoutée"_s);
    plan.edit(added).origin = ActionOrigin::Opportunity;
    plan.edit(added).originOn = QDate(2022, 6, 1);
    const ActionId earlier = plan.action(u"3"_s, u"Plus tôt"_s);
    plan.edit(earlier).origin = ActionOrigin::Amendment;
    plan.edit(earlier).originOn = QDate(2021, 6, 1);
    const PlanChanges changes = changesIn(plan.contents, year);
    QCOMPARE(changes.actions.size(), std::size_t(1));
    QCOMPARE(changes.actions.front().action, added);
    QCOMPARE(changes.actions.front().kind, ChangeKind::New);
}

void tst_PlanChanges::order_isByKindThenDay()
{
    PlanBuilder plan;
    const ActionId first = plan.action(u"1"_s, u"Une"_s);
    const ActionId second = plan.action(u"2"_s, u"Deux"_s);
    plan.says(first, QDate(2022, 2, 1), ActionStatus::InProgress);
    plan.says(first, QDate(2022, 3, 1), ActionStatus::Completed);
    plan.says(second, QDate(2022, 1, 5), ActionStatus::InProgress);
    const PlanChanges changes = changesIn(plan.contents, year);
    QCOMPARE(changes.actions.size(), std::size_t(3));
    QCOMPARE(changes.actions[0].action, second);
    QCOMPARE(changes.actions[1].action, first);
    QCOMPARE(changes.actions[2].kind, ChangeKind::Completed);
}

void tst_PlanChanges::subActions_areApart()
{
    PlanBuilder plan;
    const ActionId sub = plan.subAction(u"1.1"_s, u"Détail"_s, plan.action(u"1"_s, u"Une"_s));
    plan.says(sub, QDate(2022, 2, 1), ActionStatus::Completed);
    const PlanChanges changes = changesIn(plan.contents, year);
    QVERIFY(changes.actions.empty());
    QCOMPARE(changes.subActions,
             (std::vector{ActionChange{sub, ChangeKind::Completed, QDate(2022, 2, 1), {}, {}}}));
}

void tst_PlanChanges::decisions_areThoseOfMeetingsHeldInThePeriod()
{
    PlanBuilder plan;
    plan.decision(plan.meeting(u"COPIL"_s, QDate(2021, 12, 31)), u"1"_s, u"Avant"_s);
    const DecisionId taken =
        plan.decision(plan.meeting(u"COPIL"_s, QDate(2022, 4, 7)), u"2"_s, u"Pendant"_s);
    plan.decision(plan.meeting(u"COPIL"_s, QDate()), u"3"_s, u"Sans date"_s);
    QCOMPARE(changesIn(plan.contents, year).decisions, std::vector{taken});
}

QTEST_APPLESS_MAIN(tst_PlanChanges)
#include "tst_PlanChanges.moc"
