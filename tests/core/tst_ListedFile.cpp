#include "core/listing/ListedFile.h"
#include "core/reports/progress/ReviewScope.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2023, 3, 12);
const QDate later(2023, 5, 23);
const QDate today(2025, 1, 15);

/// All that the plans share; what they hold is theirs.
ListedFile fileOf(const std::vector<PlanContents> &plans)
{
    const PlanContents &first = plans.front();
    return {plans,          first.organizations, first.committees,
            first.meetings, first.decisions,     first.indicators};
}

std::vector<Decision> decisionsIn(ListedFile file)
{
    keepWhatWasSaidBy(day, today, file);
    return file.decisions;
}

std::vector<Decision> decisionsReviewed(const PlanContents &plan)
{
    ProgressOptions options{day, {}, std::nullopt, QLocale::c()};
    options.currentDay = today;
    return ReviewScope(plan, options).contents.decisions;
}

/// A decision done on a day nobody noted, about an action of the plan.
DecisionId addDoneDecision(PlanBuilder &plan, const ActionId &action)
{
    const DecisionId id = plan.decision(plan.meeting(u"COPIL"_s, day), {}, u"Chercher"_s);
    plan.edit(id).action = action;
    plan.edit(id).status = DecisionStatus::Done;
    return id;
}

} // namespace

/// What `list` tells of a past day.
class tst_ListedFile final : public QObject
{
    Q_OBJECT

private slots:
    void decisions_standAsInTheReview_data();
    void decisions_standAsInTheReview();
    void decisions_ofTwoPlans_areToldByTheirOwn();
    void decisions_withoutAPlan_doneLater_areOpen();
    void meetings_ofLaterOrOfNoDay_goWithTheirDecisions();
};

void tst_ListedFile::decisions_standAsInTheReview_data()
{
    QTest::addColumn<PlanContents>("plan");
    QTest::addColumn<bool>("isOpen");
    PlanBuilder plan;
    const ActionId action = plan.action(u"1"_s, u"Vacciner"_s);
    addDoneDecision(plan, action);
    QTest::newRow("no news") << plan.contents << false;
    PlanBuilder met = plan;
    met.meeting(u"COPIL suivant"_s, later);
    QTest::newRow("a later meeting") << met.contents << true;
    PlanBuilder decided = plan;
    decided.edit(decided.decision(decided.contents.meetings.front().id, {}, u"Signer"_s)).doneOn =
        later;
    QTest::newRow("another decision done later") << decided.contents << true;
    PlanBuilder noted = plan;
    noted.notes(action, later, u"Point"_s);
    QTest::newRow("a later follow-up") << noted.contents << true;
    const ActionId hidden = noted.action(u"2"_s, u"En interne"_s);
    noted.edit(action).followUps.clear();
    noted.edit(hidden).isNotForPrint = true;
    noted.notes(hidden, later, u"Point"_s);
    QTest::newRow("a later follow-up that is not printed") << noted.contents << true;
}

void tst_ListedFile::decisions_standAsInTheReview()
{
    QFETCH(PlanContents, plan);
    const std::vector<Decision> listed = decisionsIn(fileOf({plan}));
    QCOMPARE(listed, decisionsReviewed(plan));
    QTEST(isOpen(listed.front()), "isOpen");
}

void tst_ListedFile::decisions_ofTwoPlans_areToldByTheirOwn()
{
    PlanBuilder plan;
    addDoneDecision(plan, plan.action(u"1"_s, u"Vacciner"_s));
    const PlanContents quiet = plan.contents;
    PlanContents moving = quiet;
    moving.actions.front().id = ActionId::create();
    moving.actions.front().events.push_back({});
    moving.actions.front().events.front().heldOn = later;
    const std::vector<Decision> expected = decisionsReviewed(quiet);
    QVERIFY(!isOpen(expected.front()));
    QCOMPARE(decisionsIn(fileOf({quiet, moving})), expected);
    QCOMPARE(decisionsIn(fileOf({moving, quiet})), expected);
}

void tst_ListedFile::decisions_withoutAPlan_doneLater_areOpen()
{
    PlanBuilder plan;
    plan.edit(addDoneDecision(plan, {})).doneOn = later;
    ListedFile file = fileOf({plan.contents});
    file.plans.clear();
    QVERIFY(isOpen(decisionsIn(file).front()));
}

void tst_ListedFile::meetings_ofLaterOrOfNoDay_goWithTheirDecisions()
{
    PlanBuilder plan;
    for (const QDate held : {day, later, QDate()})
        plan.decision(plan.meeting(u"COPIL"_s, held), {}, u"Chercher"_s);
    ListedFile file = fileOf({plan.contents});
    keepWhatWasSaidBy(day, today, file);
    QCOMPARE(file.meetings.size(), size_t(1));
    QCOMPARE(file.decisions.size(), size_t(1));
    QCOMPARE(file.decisions.front().meeting, file.meetings.front().id);
}

QTEST_GUILESS_MAIN(tst_ListedFile)
#include "tst_ListedFile.moc"
