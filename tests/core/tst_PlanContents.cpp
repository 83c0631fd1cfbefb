#include "tests/support/RandomEdits.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace passerelle;
using namespace passerelle::test;

class tst_PlanContents final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void refresh_afterRandomEditsUndosAndRedos_equalsReadingAnew();
    void refresh_afterPartsOfEveryKindChanged_equalsReadingAnew();
    void refresh_afterAPartMovedToAnotherAction_equalsReadingAnew();
    void refresh_afterAnActionMovedToAnotherPlan_takesItsIndicatorAlong();
    void refresh_ofAPlanThatIsGone_tellsNotFound();
    void refresh_afterOneEditAmongManyActions_leavesTheOthersAlone();
    void changes_ofAPart_nameItsAction();
};

namespace {

/// The contents of every plan of a file, kept up to date by refresh() alone.
class Followed final
{
public:
    explicit Followed(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// What differs from reading anew after `changes`; empty when nothing does.
    QString problemAfter(const ChangeSet &changes)
    {
        const std::vector<Plan> plans = m_workspace.stores().plans.list().value();
        for (auto known = m_contents.begin(); known != m_contents.end();) {
            const Result<> refreshed = m_workspace.refresh(known->second, changes);
            const bool isThere = std::ranges::find(plans, known->first, &Plan::id) != plans.end();
            if (isThere != refreshed.has_value())
                return QStringLiteral("plan %1 is there: %2")
                    .arg(known->first.toString())
                    .arg(isThere);
            if (isThere && known->second != m_workspace.planContents(known->first).value())
                return QStringLiteral("transaction %1").arg(changes.transaction);
            known = isThere ? std::next(known) : m_contents.erase(known);
        }
        for (const Plan &plan : plans)
            if (!m_contents.contains(plan.id))
                m_contents.emplace(plan.id, m_workspace.planContents(plan.id).value());
        return {};
    }

private:
    Workspace &m_workspace;
    std::map<PlanId, PlanContents> m_contents;
};

Result<ChangeSet> edit(Workspace &workspace, const Action &before, const Action &after)
{
    return workspace.write({"Edit"},
                           [&](Stores &stores) { return stores.actions.update(before, after); });
}

template <typename Value>
Value named(Value value, const QString &name)
{
    value.id = decltype(value.id)::create();
    value.title = name;
    return value;
}

} // namespace

void tst_PlanContents::refresh_afterRandomEditsUndosAndRedos_equalsReadingAnew()
{
    TemporaryWorkspace file;
    RandomEdits edits(20242);
    Followed followed(*file);
    for (int i = 0; i < 300; ++i) {
        const Result<ChangeSet> made = edits.makeOne(*file);
        QVERIFY(made);
        QCOMPARE(followed.problemAfter(*made), QString());
    }
    for (const auto step : {&Workspace::undo, &Workspace::redo})
        for (Result<ChangeSet> made = ((*file).*step)(); made; made = ((*file).*step)()) {
            // Without its territory the file has no plan to read.
            if (file->stores().territory.find())
                QCOMPARE(followed.problemAfter(*made), QString());
        }
}

void tst_PlanContents::refresh_afterPartsOfEveryKindChanged_equalsReadingAnew()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(3);
    QVERIFY(insertPlan(*file, plan));
    const Territory territory = file->stores().territory.find().value();
    Territory grown = territory;
    grown.communes = {{CommuneId::create(), QStringLiteral("Agen"), {}, {}, {}}};
    grown.districts = {{DistrictId::create(), {}, QStringLiteral("Tapie")}};
    ReferencePlan reference{ReferencePlanId::create(), QStringLiteral("PRS"), {}};
    reference.objectives = {
        {ReferenceObjectiveId::create(), {}, {}, QStringLiteral("Prévention"), {}}};
    Followed followed(*file);
    QCOMPARE(followed.problemAfter({}), QString());
    const Result<ChangeSet> prepared = file->write({"Prepare"}, [&](Stores &stores) {
        return stores.territory.update(territory, grown).and_then([&] {
            return stores.referencePlans.insert(reference);
        });
    });
    QVERIFY(prepared);
    QCOMPARE(followed.problemAfter(*prepared), QString());

    const Action before = plan.actions[1];
    Action after = before;
    after.communes = {grown.communes[0].id};
    after.districts = {grown.districts[0].id};
    after.referenceObjectives = {reference.objectives[0].id};
    after.themes = {QStringLiteral("prevention")};
    after.milestones = {named(Milestone{}, QStringLiteral("Convention"))};
    after.events = {named(Event{}, QStringLiteral("Afterwork"))};
    for (const auto &[from, to] : {std::pair(before, after), std::pair(after, before)}) {
        const Result<ChangeSet> made = edit(*file, from, to);
        QVERIFY(made);
        QCOMPARE(made->actions, std::vector{before.id});
        QCOMPARE(followed.problemAfter(*made), QString());
    }
    // Cascades from what the parts name.
    QVERIFY(edit(*file, before, after));
    const Result<ChangeSet> gone = file->write({"Remove"}, [&](Stores &stores) {
        return stores.territory.update(grown, territory).and_then([&] {
            return stores.referencePlans.remove(reference.id);
        });
    });
    QVERIFY(gone);
    QCOMPARE(gone->actions, std::vector{before.id});
}

void tst_PlanContents::refresh_afterAPartMovedToAnotherAction_equalsReadingAnew()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const Milestone milestone = named(Milestone{}, QStringLiteral("Convention"));
    Action first = plan.actions[0];
    first.milestones = {milestone};
    QVERIFY(edit(*file, plan.actions[0], first));
    PlanContents contents = file->planContents(plan.plan.id).value();
    Action second = plan.actions[1];
    second.milestones = {milestone};
    const Result<ChangeSet> moved = file->write({"Move"}, [&](Stores &stores) {
        return stores.actions.update(first, plan.actions[0]).and_then([&] {
            return stores.actions.update(plan.actions[1], second);
        });
    });
    QVERIFY(moved);
    QCOMPARE(moved->actions.size(), size_t{2});
    QVERIFY(file->refresh(contents, *moved));
    QVERIFY(contents == file->planContents(plan.plan.id).value());
}

void tst_PlanContents::refresh_afterAnActionMovedToAnotherPlan_takesItsIndicatorAlong()
{
    TemporaryWorkspace file;
    const SmallPlan here = smallPlan(2);
    const SmallPlan there = smallPlan(1);
    QVERIFY(insertPlan(*file, here));
    QVERIFY(insertPlan(*file, there));
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.action = here.actions[0].id;
    indicator.name = QStringLiteral("Participants");
    QVERIFY(file->write({"Add"}, [&](Stores &s) { return s.indicators.insert(indicator); }));
    Followed followed(*file);
    QCOMPARE(followed.problemAfter({}), QString());
    Action moved = here.actions[0];
    moved.plan = there.plan.id;
    moved.node = there.objective.id;
    const Result<ChangeSet> made = edit(*file, here.actions[0], moved);
    QVERIFY(made);
    QCOMPARE(followed.problemAfter(*made), QString());
    QCOMPARE(file->planContents(there.plan.id)->indicators.size(), size_t{1});
}

void tst_PlanContents::refresh_ofAPlanThatIsGone_tellsNotFound()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    PlanContents contents = file->planContents(plan.plan.id).value();
    const Result<ChangeSet> removed =
        file->write({"Remove"}, [&](Stores &s) { return s.plans.remove(plan.plan.id); });
    QVERIFY(removed);
    const Result<> refreshed = file->refresh(contents, *removed);
    QVERIFY(!refreshed);
    QCOMPARE(refreshed.error().code, ErrorCode::NotFound);
}

void tst_PlanContents::refresh_afterOneEditAmongManyActions_leavesTheOthersAlone()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(3000);
    QVERIFY(insertPlan(*file, plan));
    PlanContents contents = file->planContents(plan.plan.id).value();
    const Result<ChangeSet> made = setNextStep(*file, plan.actions[7], QStringLiteral("Relance"));
    QVERIFY(made);
    QCOMPARE(made->actions, std::vector{plan.actions[7].id});
    // Not stored: what is not touched is not read.
    contents.actions.front().note = QStringLiteral("as it was");
    const Action *place = contents.actions.data();
    QVERIFY(file->refresh(contents, *made));
    QCOMPARE(contents.actions.data(), place);
    QCOMPARE(contents.actions.front().note, QStringLiteral("as it was"));
    contents.actions.front().note.clear();
    QVERIFY(contents == file->planContents(plan.plan.id).value());
}

void tst_PlanContents::changes_ofAPart_nameItsAction()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    Action after = plan.actions[1];
    FollowUp followUp;
    followUp.id = FollowUpId::create();
    followUp.effectiveOn = QDate(2022, 6, 17);
    followUp.recordedAt = followUp.effectiveOn.startOfDay(Qt::UTC);
    followUp.text = QStringLiteral("O'Brien, d'accord");
    after.followUps = {followUp};
    const std::vector expected{after.id};
    QCOMPARE(edit(*file, plan.actions[1], after)->actions, expected);
    Action reworded = after;
    reworded.followUps[0].text = QStringLiteral("action_id='x'");
    QCOMPARE(edit(*file, after, reworded)->actions, expected);
    QCOMPARE(edit(*file, reworded, plan.actions[1])->actions, expected);
    QCOMPARE(file->undo()->actions, expected);
}

QTEST_GUILESS_MAIN(tst_PlanContents)
#include "tst_PlanContents.moc"
