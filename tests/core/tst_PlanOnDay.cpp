#include "core/statistics/PlanOnDay.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2023, 3, 12);
const QDate later(2023, 5, 23);
const QDate today(2025, 1, 15);

FollowUp followUp(QDate on)
{
    FollowUp made;
    made.effectiveOn = on;
    return made;
}

Event eventOn(QDate on)
{
    Event made;
    made.heldOn = on;
    return made;
}

Milestone milestone(QDate due, QDate done)
{
    Milestone made;
    made.dueOn = due;
    made.doneOn = done;
    return made;
}

Reading reading(const DatePeriod &period, double value)
{
    Reading made;
    made.period = period;
    made.value = value;
    return made;
}

} // namespace

class tst_PlanOnDay final : public QObject
{
    Q_OBJECT

private slots:
    void followUpsAndEvents_ofLater_areLeftOut();
    void nextStep_goesOnlyWhenSomethingLaterWasNoted();
    void dates_ofLater_areUnknown();
    void decisions_ofLaterMeetings_goAndThoseDoneLaterAreOpen();
    void decision_droppedWithoutADate_fallsWithItsAction();
    void decision_closedOnAnUnknownDay_isToldWithTheNewestNewsOnly();
    void whatIsYetToCome_isNoNews_data();
    void whatIsYetToCome_isNoNews();
    void readings_ofPeriodsUnderWay_areLeftOut();
    void keptHow_goesWhenThePlanMovedOn();
};

void tst_PlanOnDay::followUpsAndEvents_ofLater_areLeftOut()
{
    Action action;
    action.followUps = {followUp(day), followUp(later)};
    action.events = {eventOn(day.addDays(-1)), eventOn(later), eventOn({})};
    PlanContents contents;
    contents.actions = {action};
    const PlanContents known = planOn(contents, day, today);
    QCOMPARE(known.actions.front().followUps.size(), 1U);
    QCOMPARE(known.actions.front().followUps.front().effectiveOn, day);
    QCOMPARE(known.actions.front().events.size(), 2U);
}

void tst_PlanOnDay::nextStep_goesOnlyWhenSomethingLaterWasNoted()
{
    Action quiet;
    quiet.nextStep = u"Bilan en mars 2025"_s;
    Action moving = quiet;
    moving.followUps = {followUp(later)};
    PlanContents contents;
    contents.actions = {quiet, moving};
    const PlanContents known = planOn(contents, day, today);
    QCOMPARE(known.actions[0].nextStep, u"Bilan en mars 2025"_s);
    QCOMPARE(known.actions[1].nextStep, QString());
}

void tst_PlanOnDay::dates_ofLater_areUnknown()
{
    Action action;
    action.actual = {day, later};
    action.milestones = {milestone({}, day), milestone(day, later)};
    PlanContents contents;
    contents.actions = {action};
    const Action known = planOn(contents, day, today).actions.front();
    QCOMPARE(known.actual.start, day);
    QVERIFY(!known.actual.end.isValid());
    QCOMPARE(known.milestones[0].doneOn, day);
    QVERIFY(!known.milestones[1].doneOn.isValid());
    QCOMPARE(known.milestones[1].dueOn, day);
}

void tst_PlanOnDay::decisions_ofLaterMeetings_goAndThoseDoneLaterAreOpen()
{
    Meeting past;
    past.id = MeetingId::create();
    past.held = {day, day};
    Meeting future;
    future.id = MeetingId::create();
    future.held = {later, later};
    Decision done;
    done.meeting = past.id;
    done.status = DecisionStatus::Done;
    done.doneOn = later;
    done.reason = u"votée en mai"_s;
    Decision next;
    next.meeting = future.id;
    PlanContents contents;
    contents.meetings = {past, future};
    contents.decisions = {done, next};
    const PlanContents known = planOn(contents, day, today);
    QCOMPARE(known.decisions.size(), 1U);
    QVERIFY(isOpen(known.decisions.front()));
    QVERIFY(!known.decisions.front().doneOn.isValid());
    QCOMPARE(known.decisions.front().reason, QString());
    QCOMPARE(known.meetings.size(), 2U);
}

void tst_PlanOnDay::decision_droppedWithoutADate_fallsWithItsAction()
{
    PlanBuilder plan;
    const ActionId action = plan.action(u"3.2.3"_s, u"Équiper des écoles de capteurs"_s);
    plan.says(action, later, ActionStatus::Abandoned, u"fait double emploi"_s);
    plan.notes(action, later.addYears(1), u"Bilan"_s);
    const DecisionId id = plan.decision(plan.meeting(u"COPIL"_s, day), {}, u"Chercher"_s);
    plan.edit(id).action = action;
    plan.edit(id).status = DecisionStatus::Dropped;
    plan.edit(id).reason = u"action abandonnée le 23 mai 2023"_s;
    const auto decisionOn = [&](QDate on) {
        return planOn(plan.contents, on, today).decisions.front();
    };
    QCOMPARE(decisionOn(later.addDays(-1)).status, DecisionStatus::ToDo);
    QCOMPARE(decisionOn(later.addDays(-1)).reason, QString());
    QCOMPARE(decisionOn(later), plan.edit(id));
}

void tst_PlanOnDay::decision_closedOnAnUnknownDay_isToldWithTheNewestNewsOnly()
{
    PlanBuilder plan;
    const MeetingId meeting = plan.meeting(u"COPIL"_s, day);
    for (const DecisionStatus status : {DecisionStatus::Dropped, DecisionStatus::Done}) {
        Decision &decision = plan.edit(plan.decision(meeting, {}, u"Chercher"_s));
        decision.status = status;
        decision.reason = u"sans suite"_s;
    }
    plan.notes(plan.action({}, u"Vacciner"_s), later, u"Point"_s);
    const std::vector<Decision> before = planOn(plan.contents, later.addDays(-1), today).decisions;
    for (const Decision &decision : before) {
        QVERIFY(isOpen(decision));
        QCOMPARE(decision.reason, QString());
    }
    QCOMPARE(planOn(plan.contents, later, today).decisions, plan.contents.decisions);
    plan.meeting(u"COPIL suivant"_s, later.addDays(7), MeetingState::Draft);
    QCOMPARE(planOn(plan.contents, later, today).decisions, plan.contents.decisions);
    plan.contents.meetings.back().state = MeetingState::Closed;
    QVERIFY(isOpen(planOn(plan.contents, later, today).decisions.front()));
}

void tst_PlanOnDay::whatIsYetToCome_isNoNews_data()
{
    QTest::addColumn<Action>("action");
    Action action;
    action.followUps = {followUp(later)};
    QTest::newRow("follow-up of next year") << action;
    action = {};
    action.events = {eventOn(later)};
    QTest::newRow("event to be held") << action;
    action = {};
    action.milestones = {milestone(day, later)};
    QTest::newRow("milestone with a mistyped year") << action;
    action = {};
    action.actual.end = later;
    QTest::newRow("end foreseen") << action;
}

void tst_PlanOnDay::whatIsYetToCome_isNoNews()
{
    QFETCH(Action, action);
    PlanBuilder plan;
    plan.edit(plan.decision(plan.meeting(u"COPIL"_s, day), {}, u"Chercher"_s)).status =
        DecisionStatus::Done;
    Signatory &signatory = plan.contents.signatories.emplace_back();
    signatory.pledges.emplace_back().keptHow = u"dix en 2022"_s;
    action.nextStep = u"Bilan en juin"_s;
    plan.contents.actions = {action};
    const PlanContents known = planOn(plan.contents, day, later.addDays(-1));
    QCOMPARE(known.decisions, plan.contents.decisions);
    QCOMPARE(known.actions.front().nextStep, action.nextStep);
    QCOMPARE(known.signatories, plan.contents.signatories);
    const PlanContents told = planOn(plan.contents, day, later);
    QVERIFY(isOpen(told.decisions.front()));
    QCOMPARE(told.actions.front().nextStep, QString());
    QCOMPARE(told.signatories.front().pledges.front().keptHow, QString());
}

void tst_PlanOnDay::readings_ofPeriodsUnderWay_areLeftOut()
{
    Indicator indicator;
    indicator.readings = {reading({QDate(2022, 1, 1), QDate(2022, 12, 31)}, 3),
                          reading({QDate(2023, 1, 1), QDate(2023, 12, 31)}, 5),
                          reading({QDate(2019, 1, 1), QDate(2024, 12, 31)}, 6), reading({}, 7)};
    PlanContents contents;
    contents.indicators = {indicator};
    const PlanContents known = planOn(contents, day, today);
    std::vector<double> values;
    for (const Reading &each : known.indicators.front().readings)
        values.push_back(*each.value);
    QCOMPARE(values, (std::vector<double>{3, 6, 7}));
}

void tst_PlanOnDay::keptHow_goesWhenThePlanMovedOn()
{
    Signatory signatory;
    Pledge &pledge = signatory.pledges.emplace_back();
    pledge.text = u"Ouvrir"_s;
    pledge.keptHow = u"dix en 2024"_s;
    Action action;
    PlanContents contents;
    contents.signatories = {signatory};
    contents.actions = {action};
    QCOMPARE(planOn(contents, day, today).signatories.front().pledges.front().keptHow,
             u"dix en 2024"_s);
    contents.actions.front().events = {eventOn(later)};
    QCOMPARE(planOn(contents, day, today).signatories.front().pledges.front().keptHow, QString());
    QCOMPARE(planOn(contents, day, today).signatories.front().pledges.front().text, u"Ouvrir"_s);
}

QTEST_APPLESS_MAIN(tst_PlanOnDay)
#include "tst_PlanOnDay.moc"
