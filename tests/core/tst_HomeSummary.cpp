#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/statistics/HomeSummary.h"
#include "core/wording/ToDoWords.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "tests/support/ReviewFixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// The contract of the Agen demonstration, as its file has it.
PlanContents agenContract()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agen.passerelle"_s);
    if (!writeDemonstration(DemonstrationTerritory::Agen, path, u"test"_s))
        return {};
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto workspace = Workspace::open(path, options);
    if (!workspace)
        return {};
    const auto plans = (*workspace)->stores().plans.list();
    for (const Plan &plan : *plans)
        if (plan.kind == PlanKind::Cls)
            return *(*workspace)->planContents(plan.id);
    return {};
}

QStringList linesOf(const HomeSummary &summary, const PlanContents &contents)
{
    QStringList lines;
    for (const ToDoItem &item : summary.toDo) {
        QString line = toDoInWords(item, contents, english);
        if (!item.text.isEmpty())
            line = item.text + u": "_s + line;
        const QString waitsFor = waitsForInWords(item, contents);
        lines << (waitsFor.isEmpty() ? line : line + u" ["_s + waitsFor + u']');
    }
    return lines;
}

} // namespace

class tst_HomeSummary final : public QObject
{
    Q_OBJECT

private slots:
    void emptyPlan_givesNothingToSay();
    void tiles_countActionsLevelsAndLateness();
    void nextMeeting_tellsTheDecisionsDueByThen();
    void whatCameLater_isNotKnownYet();
    void decisionClosedOnAnUnknownDay_waitsOnceThereIsNews();
    void demonstration_readsAsTheCoordinatorWould();
    void comingWithin_cutsTheLongView();
};

void tst_HomeSummary::emptyPlan_givesNothingToSay()
{
    const HomeSummary summary = homeSummary(emptyPlan(), today);
    QCOMPARE(summary.tiles, HomeTiles());
    QVERIFY(summary.statusByNode.empty());
    QVERIFY(summary.comingUp.empty());
    QVERIFY(summary.toDo.empty());
    QVERIFY(summary.history.empty());
}

void tst_HomeSummary::tiles_countActionsLevelsAndLateness()
{
    PlanBuilder plan;
    const NodeId axis = plan.node(u"1"_s, u"Accès aux soins"_s);
    const NodeId first = plan.node(u"1.1"_s, u"Internes"_s, axis);
    plan.node(u"1.2"_s, u"Télésanté"_s, axis);
    const ActionId late = plan.action(u"1.1.1"_s, u"Maison des internes"_s, first);
    plan.says(late, QDate(2022, 1, 1), ActionStatus::InProgress);
    plan.edit(late).planned = {QDate(2022, 1, 1), QDate(2023, 1, 31)};
    plan.edit(late).milestones = {
        {MilestoneId(u"m"_s), u"Cahier des charges"_s, QDate(2022, 6, 1), QDate(), {}}};
    const ActionId done = plan.action(u"1.1.2"_s, u"Accueil"_s, first);
    plan.says(done, QDate(2022, 1, 1), ActionStatus::Completed);
    plan.edit(done).milestones = {
        {MilestoneId(u"m2"_s), u"Oubliée"_s, QDate(2022, 6, 1), QDate(), {}}};
    plan.subAction({}, u"Trouver un immeuble"_s, late);
    const HomeTiles tiles = homeSummary(plan.contents, today).tiles;
    QCOMPARE(tiles.actions, 2);
    QCOMPARE(tiles.lastLevelNodes, 2);
    QCOMPARE(tiles.lastLevelName, u"Objectif"_s);
    QCOMPARE(tiles.rates.engaged.count, 2);
    QCOMPARE(tiles.rates.completed.count, 1);
    QCOMPARE(tiles.rates.completed.ratio(), std::optional(0.5));
    QCOMPARE(tiles.lateActions, 1);
    QCOMPARE(tiles.lateMilestones, 1);
    QVERIFY(!tiles.nextMeeting);
}

void tst_HomeSummary::nextMeeting_tellsTheDecisionsDueByThen()
{
    PlanBuilder plan;
    const MeetingId past = plan.meeting(u"COPIL"_s, QDate(2022, 4, 7));
    const MeetingId next = plan.meeting(u"COPIL"_s, QDate(2023, 4, 6), MeetingState::Draft);
    plan.contents.meetings.back().committee = CommitteeId(u"copil"_s);
    plan.meeting(u"COTECH"_s, QDate(2023, 11, 9), MeetingState::Draft);
    plan.edit(plan.decision(past, u"1"_s, u"Échue"_s)).dueOn = QDate(2022, 12, 1);
    plan.edit(plan.decision(past, u"2"_s, u"Du jour"_s)).dueOn = QDate(2023, 4, 6);
    plan.edit(plan.decision(past, u"3"_s, u"Plus tard"_s)).dueOn = QDate(2023, 4, 7);
    plan.decision(past, u"4"_s, u"Sans échéance"_s);
    const std::optional<NextMeeting> meeting = homeSummary(plan.contents, today).tiles.nextMeeting;
    QCOMPARE(meeting,
             std::optional(NextMeeting{next, CommitteeId(u"copil"_s), QDate(2023, 4, 6), 2}));
}

void tst_HomeSummary::whatCameLater_isNotKnownYet()
{
    PlanBuilder plan;
    const ActionId action = plan.action(u"1"_s, u"Maison des internes"_s);
    plan.says(action, QDate(2022, 1, 1), ActionStatus::InProgress);
    const ActionId later = plan.action(u"2"_s, u"Venue plus tard"_s);
    plan.edit(later).origin = ActionOrigin::Opportunity;
    plan.edit(later).originOn = QDate(2023, 4, 6);
    const MeetingId held = plan.meeting(u"COPIL"_s, QDate(2023, 4, 6), MeetingState::Closed);
    plan.edit(plan.decision(held, u"1"_s, u"Signer"_s)).dueOn = QDate(2023, 4, 6);
    const HomeSummary summary = homeSummary(plan.contents, today);
    QCOMPARE(summary.tiles.actions, 1);
    QVERIFY(summary.tiles.nextMeeting);
    QCOMPARE(summary.tiles.nextMeeting->meeting, held);
    QCOMPARE(summary.tiles.nextMeeting->decisionsDue, 0);
}

void tst_HomeSummary::decisionClosedOnAnUnknownDay_waitsOnceThereIsNews()
{
    PlanBuilder plan;
    Decision &decision =
        plan.edit(plan.decision(plan.meeting(u"COPIL"_s, today), u"1"_s, u"Signer"_s));
    decision.status = DecisionStatus::Done;
    decision.dueOn = today.addDays(-1);
    const QDate nextYear = today.addYears(1);
    plan.notes(plan.action(u"1"_s, u"Vacciner"_s), nextYear, u"Bilan"_s);
    const auto isToDo = [&](QDate currentDay) {
        const HomeSummary summary = homeSummary(plan.contents, today, {}, currentDay);
        return linesOf(summary, plan.contents).join(u'\n').contains(u"Signer");
    };
    QVERIFY(!isToDo(today));
    QVERIFY(isToDo(nextYear));
}

void tst_HomeSummary::demonstration_readsAsTheCoordinatorWould()
{
    const PlanContents contents = agenContract();
    QVERIFY(!contents.actions.empty());
    const HomeSummary summary = homeSummary(contents, today);
    const HomeTiles &tiles = summary.tiles;
    QCOMPARE(tiles.lastLevelNodes, 13);
    QCOMPARE(tiles.lastLevelName, u"Objectif"_s);
    QCOMPARE(tiles.rates.total, tiles.actions);
    QVERIFY(tiles.nextMeeting);
    QCOMPARE(tiles.nextMeeting->on, QDate(2023, 4, 6));
    QCOMPARE(summary.statusByNode.size(), std::size_t(4));
    const QStringList lines = linesOf(summary, contents);
    QCOMPARE(lines.size(), 18);
    QCOMPARE(lines.first(),
             u"Conclure avec la CPAM et La Candélie la convention de consultation avancée à la "
             "maison de santé Agen Nord.: decision to carry out, due since 8 March 2023 [Agglo]"_s);
    QVERIFY(lines.contains(u"Créer une « Maison des internes »: late by 40 days [Agglo]"_s));
    QVERIFY(lines.contains(u"Inscrire des critères de santé dans l’évaluation des politiques "
                           "publiques: no news for 8 months [Agglo]"_s));
    QCOMPARE(lines.last(), u"10 actions without an indicator"_s);
}

void tst_HomeSummary::comingWithin_cutsTheLongView()
{
    PlanBuilder plan;
    for (const int days : {0, 30, 31, 60, 90, 91})
        plan.meeting(u"COPIL"_s, today.addDays(days), MeetingState::Draft);
    const HomeSummary summary = homeSummary(plan.contents, today);
    QCOMPARE(summary.comingUp.size(), std::size_t(5));
    QCOMPARE(comingWithin(summary.comingUp, today, 30).size(), std::size_t(2));
    QCOMPARE(comingWithin(summary.comingUp, today, 60).size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(tst_HomeSummary)
#include "tst_HomeSummary.moc"
