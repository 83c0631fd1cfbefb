#include "core/statistics/ComingUp.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);

std::vector<ComingUpKind> kindsOf(const std::vector<ComingUp> &entries)
{
    std::vector<ComingUpKind> kinds;
    for (const ComingUp &entry : entries)
        kinds.push_back(entry.kind);
    return kinds;
}

} // namespace

class tst_ComingUp final : public QObject
{
    Q_OBJECT

private slots:
    void window_includesTodayAndTheLastDay_data();
    void window_includesTodayAndTheLastDay();
    void everyKind_isListedByDay();
    void whatIsOver_isNotListed();
};

void tst_ComingUp::window_includesTodayAndTheLastDay_data()
{
    QTest::addColumn<int>("daysAway");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("yesterday") << -1 << false;
    QTest::newRow("today") << 0 << true;
    QTest::newRow("last day") << 30 << true;
    QTest::newRow("day after") << 31 << false;
}

void tst_ComingUp::window_includesTodayAndTheLastDay()
{
    QFETCH(int, daysAway);
    QFETCH(bool, isListed);
    PlanBuilder plan;
    plan.meeting(u"COPIL"_s, today.addDays(daysAway), MeetingState::Convened);
    QCOMPARE(comingUp(plan.contents, today, 30).size(), std::size_t(isListed ? 1 : 0));
}

void tst_ComingUp::everyKind_isListedByDay()
{
    PlanBuilder plan;
    const MeetingId copil = plan.meeting(u"COPIL"_s, today.addDays(8), MeetingState::Draft);
    plan.edit(plan.decision(copil, u"1"_s, u"Signer"_s)).dueOn = today.addDays(7);
    const ActionId running = plan.action(u"1"_s, u"En cours"_s);
    plan.says(running, QDate(2022, 1, 1), ActionStatus::InProgress);
    plan.edit(running).planned = {QDate(2022, 1, 1), today.addDays(4)};
    plan.edit(running).milestones = {{{}, u"Cahier des charges"_s, today.addDays(3), {}, {}}};
    Event event;
    event.title = u"Accueil des internes"_s;
    event.heldOn = today.addDays(2);
    plan.edit(running).events = {event};
    const ActionId toCome = plan.action(u"2"_s, u"À venir"_s);
    plan.edit(toCome).planned.start = today.addDays(1);
    const ActionId held = plan.action(u"3"_s, u"Suspendue"_s);
    plan.says(held, QDate(2022, 1, 1), ActionStatus::OnHold, u"raison"_s).remindOn =
        today.addDays(6);
    plan.contents.plan.term.end = today.addDays(9);

    const std::vector<ComingUp> entries = comingUp(plan.contents, today, 10);
    QCOMPARE(
        kindsOf(entries),
        (std::vector{ComingUpKind::ActionStart, ComingUpKind::Event, ComingUpKind::Milestone,
                     ComingUpKind::ActionEnd, ComingUpKind::Reminder, ComingUpKind::DecisionDue,
                     ComingUpKind::Meeting, ComingUpKind::PlanEnd}));
    QCOMPARE(entries[2].text, u"Cahier des charges"_s);
    QCOMPARE(entries[2].action, running);
    QCOMPARE(entries[6].meeting, copil);
}

void tst_ComingUp::whatIsOver_isNotListed()
{
    PlanBuilder plan;
    plan.meeting(u"COPIL"_s, today, MeetingState::Closed);
    const ActionId done = plan.action(u"1"_s, u"Faite"_s);
    plan.says(done, QDate(2022, 1, 1), ActionStatus::Completed);
    plan.edit(done).planned = {today, today};
    plan.edit(done).milestones = {{{}, u"Étape"_s, today, {}, {}}};
    Decision &decision =
        plan.edit(plan.decision(plan.meeting(u"COTECH"_s, QDate(2022, 1, 1)), u"1"_s, u"Signer"_s));
    decision.dueOn = today;
    decision.status = DecisionStatus::Done;
    QVERIFY(comingUp(plan.contents, today, 30).empty());
}

QTEST_APPLESS_MAIN(tst_ComingUp)
#include "tst_ComingUp.moc"
