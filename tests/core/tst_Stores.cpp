#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace passerelle;
using namespace passerelle::test;

class tst_Stores final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void list_childrenOfAMissingOwner_areLeftOut();
    void edit_ofAMissingRow_isRefused_data();
    void edit_ofAMissingRow_isRefused();
    void updateReferencePlan_parentAndChildGone_removesBoth();
    void updateAction_followUpWithoutItsReason_isRefused();
    void nameThatCannotBeSeen_isRefused_data();
    void nameThatCannotBeSeen_isRefused();
    void insertIndicator_ofAPlanAndAnAction_isRefused();
    void update_underWhatIsBelowIt_isRefused_data();
    void update_underWhatIsBelowIt_isRefused();
    void updateReferencePlan_objectivesThatChangePlaces_isAllowed();
    void merge_withItself_isRefused();
    void merge_bothOnOneCommittee_keepsOneSeatEach();
};

namespace {

Organization organization(const QString &name)
{
    Organization organization;
    organization.id = OrganizationId::create();
    organization.name = name;
    return organization;
}

CommitteeMember seat(const Organization &organization, const QString &name = {},
                     bool isAlternate = false)
{
    CommitteeMember member;
    member.id = CommitteeMemberId::create();
    member.organization = organization.id;
    member.name = name;
    member.isAlternate = isAlternate;
    return member;
}

/// An objective and one below it.
ReferencePlan referencePlan()
{
    ReferencePlan plan;
    plan.id = ReferencePlanId::create();
    plan.name = QStringLiteral("Projet régional de santé");
    ReferenceObjective parent;
    parent.id = ReferenceObjectiveId::create();
    parent.title = QStringLiteral("Prévention");
    ReferenceObjective child = parent;
    child.id = ReferenceObjectiveId::create();
    child.parent = parent.id;
    plan.objectives = {parent, child};
    return plan;
}

} // namespace

void tst_Stores::list_childrenOfAMissingOwner_areLeftOut()
{
    TemporaryWorkspace file;
    file.close();
    // References are not watched by what writes from outside.
    for (const QString &sql :
         {QStringLiteral("INSERT INTO committee_member (id, committee_id, position) "
                         "VALUES ('m', 'nobody', 0)"),
          QStringLiteral("INSERT INTO organization_alias VALUES ('nobody', 'alias')"),
          QStringLiteral("INSERT INTO indicator_reading (id, indicator_id, position) "
                         "VALUES ('r', 'nobody', 0)"),
          QStringLiteral("INSERT INTO reference_objective (id, reference_plan_id, position, title) "
                         "VALUES ('o', 'nobody', 0, 'titre')")})
        QCOMPARE(runFromOutside(file.path(), sql), QString());
    file.reopen();
    QVERIFY(file->stores().meetings.listCommittees()->empty());
    QVERIFY(file->stores().organizations.list()->empty());
    QVERIFY(file->stores().indicators.list()->empty());
    QVERIFY(file->stores().referencePlans.list()->empty());
}

void tst_Stores::edit_ofAMissingRow_isRefused_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    const SmallPlan plan = smallPlan(1);
    row("plan", [=](Stores &s) { return s.plans.update(plan.plan, plan.plan); });
    row("plan removed", [=](Stores &s) { return s.plans.remove(plan.plan.id); });
    row("node", [=](Stores &s) { return s.outline.update(plan.axis); });
    row("node removed", [=](Stores &s) { return s.outline.remove(plan.axis.id); });
    row("action", [=](Stores &s) { return s.actions.update(Action{}, plan.actions[0]); });
    row("action removed", [=](Stores &s) { return s.actions.remove(plan.actions[0].id); });
    const Organization body = organization(QStringLiteral("CPAM"));
    row("organization", [=](Stores &s) { return s.organizations.update(body, body); });
    row("organization removed", [=](Stores &s) { return s.organizations.remove(body.id); });
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.name = QStringLiteral("Médecins");
    row("indicator", [=](Stores &s) { return s.indicators.update(indicator, indicator); });
    row("indicator removed", [=](Stores &s) { return s.indicators.remove(indicator.id); });
    Committee committee;
    committee.id = CommitteeId::create();
    committee.name = QStringLiteral("COPIL");
    row("committee", [=](Stores &s) { return s.meetings.updateCommittee(committee, committee); });
    row("committee removed", [=](Stores &s) { return s.meetings.removeCommittee(committee.id); });
    const Term term{TermList::Theme, QStringLiteral("x"), QStringLiteral("Thème")};
    row("term", [=](Stores &s) { return s.territory.renameTerm(term); });
    row("term removed", [=](Stores &s) { return s.territory.removeTerm(term); });
}

void tst_Stores::edit_ofAMissingRow_isRefused()
{
    QFETCH(Edit, edit);
    TemporaryWorkspace file;
    const QString before = dumpOf(file.path());
    const Result<ChangeSet> written = file->write({"Edit"}, edit);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Stores::updateReferencePlan_parentAndChildGone_removesBoth()
{
    TemporaryWorkspace file;
    const ReferencePlan before = referencePlan();
    QVERIFY(file->write({"Add"}, [&](Stores &s) { return s.referencePlans.insert(before); }));
    ReferencePlan after = before;
    after.objectives.clear();
    QVERIFY(
        file->write({"Edit"}, [&](Stores &s) { return s.referencePlans.update(before, after); }));
    QCOMPARE(file->stores().referencePlans.list()->front(), after);
}

void tst_Stores::updateAction_followUpWithoutItsReason_isRefused()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    Action after = plan.actions[0];
    FollowUp followUp;
    followUp.id = FollowUpId::create();
    followUp.effectiveOn = QDate(2022, 6, 17);
    followUp.status = ActionStatus::Abandoned;
    after.followUps = {followUp};
    const Result<ChangeSet> written = file->write(
        {"Edit"}, [&](Stores &stores) { return stores.actions.update(plan.actions[0], after); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
}

void tst_Stores::nameThatCannotBeSeen_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \u00A0\u2003\n");
    QTest::newRow("no width") << QStringLiteral("\u200B\u200B\u2060\uFEFF");
    QTest::newRow("marks of direction") << QStringLiteral("\u200E \u202E\u00AD");
}

void tst_Stores::nameThatCannotBeSeen_isRefused()
{
    QFETCH(QString, name);
    TemporaryWorkspace file;
    SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const QString before = dumpOf(file.path());
    const auto codeOf = [&](const Edit &edit) {
        const Result<ChangeSet> written = file->write({"Edit"}, edit);
        return written ? std::nullopt : std::optional(written.error().code);
    };
    Action action = plan.actions[0];
    action.title = name;
    QCOMPARE(codeOf([&](Stores &s) { return s.actions.update(plan.actions[0], action); }),
             std::optional(ErrorCode::Invalid));
    Plan renamed = plan.plan;
    renamed.title = name;
    QCOMPARE(codeOf([&](Stores &s) { return s.plans.update(plan.plan, renamed); }),
             std::optional(ErrorCode::Invalid));
    QCOMPARE(codeOf([&](Stores &s) { return s.organizations.insert(organization(name)); }),
             std::optional(ErrorCode::Invalid));
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Stores::insertIndicator_ofAPlanAndAnAction_isRefused()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.name = QStringLiteral("Médecins");
    indicator.plan = plan.plan.id;
    indicator.action = plan.actions[0].id;
    const auto insert = [&](Stores &stores) { return stores.indicators.insert(indicator); };
    const Result<ChangeSet> written = file->write({"Add"}, insert);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    indicator.plan = {};
    QVERIFY(file->write({"Add"}, insert));
}

void tst_Stores::update_underWhatIsBelowIt_isRefused_data()
{
    QTest::addColumn<Edit>("prepare");
    QTest::addColumn<Edit>("move");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const Edit &prepare, const Edit &move,
                        const QString &title) { QTest::newRow(name) << prepare << move << title; };
    const SmallPlan plan = smallPlan(3);
    const Edit insert = [=](Stores &s) { return insertInto(s, plan); };
    const auto nodeUnder = [=](const NodeId &parent) -> Edit {
        OutlineNode moved = plan.axis;
        moved.parent = parent;
        return [=](Stores &s) { return s.outline.update(moved); };
    };
    row("node under itself", insert, nodeUnder(plan.axis.id), plan.axis.title);
    row("node under its child", insert, nodeUnder(plan.objective.id), plan.axis.title);
    const std::vector<Action> &actions = plan.actions;
    const auto under = [](Action action, const Action &parent) {
        action.parent = parent.id;
        return action;
    };
    const Edit chain = [=](Stores &s) {
        return insertInto(s, plan)
            .and_then([&] { return s.actions.update(actions[1], under(actions[1], actions[0])); })
            .and_then([&] { return s.actions.update(actions[2], under(actions[2], actions[1])); });
    };
    const auto actionUnder = [=](const Action &parent) -> Edit {
        return [=](Stores &s) { return s.actions.update(actions[0], under(actions[0], parent)); };
    };
    row("action under itself", chain, actionUnder(actions[0]), actions[0].title);
    row("action under its child", chain, actionUnder(actions[1]), actions[0].title);
    row("action under its grandchild", chain, actionUnder(actions[2]), actions[0].title);
    const ReferencePlan reference = referencePlan();
    ReferencePlan circle = reference;
    circle.objectives[0].parent = reference.objectives[1].id;
    row(
        "objective under its child", [=](Stores &s) { return s.referencePlans.insert(reference); },
        [=](Stores &s) { return s.referencePlans.update(reference, circle); },
        reference.objectives[0].title);
}

void tst_Stores::update_underWhatIsBelowIt_isRefused()
{
    QFETCH(Edit, prepare);
    QFETCH(Edit, move);
    QFETCH(QString, title);
    TemporaryWorkspace file;
    QVERIFY(file->write({"Prepare"}, prepare));
    const QString before = dumpOf(file.path());
    const Result<ChangeSet> written = file->write({"Move"}, move);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY2(written.error().message.contains(title), qPrintable(written.error().message));
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Stores::updateReferencePlan_objectivesThatChangePlaces_isAllowed()
{
    TemporaryWorkspace file;
    const ReferencePlan before = referencePlan();
    QVERIFY(file->write({"Add"}, [&](Stores &s) { return s.referencePlans.insert(before); }));
    ReferencePlan after = before;
    after.objectives[0].parent = before.objectives[1].id;
    after.objectives[1].parent = {};
    QVERIFY(
        file->write({"Edit"}, [&](Stores &s) { return s.referencePlans.update(before, after); }));
    QCOMPARE(file->stores().referencePlans.list()->front(), after);
    QCOMPARE(file->check().value().join(u'\n'), QString());
}

void tst_Stores::merge_withItself_isRefused()
{
    TemporaryWorkspace file;
    const Organization body = organization(QStringLiteral("CPAM"));
    QVERIFY(file->write({"Add"}, [&](Stores &s) { return s.organizations.insert(body); }));
    const Result<ChangeSet> merged =
        file->write({"Merge"}, [&](Stores &s) { return s.organizations.merge(body, body); });
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::Invalid);
    QCOMPARE(file->stores().organizations.list()->size(), size_t{1});
}

void tst_Stores::merge_bothOnOneCommittee_keepsOneSeatEach()
{
    TemporaryWorkspace file;
    const Organization kept = organization(QStringLiteral("CPAM 47"));
    const Organization gone = organization(QStringLiteral("CPAM du Lot-et-Garonne"));
    Committee both;
    both.id = CommitteeId::create();
    both.name = QStringLiteral("COPIL");
    const CommitteeMember named = seat(gone, QStringLiteral("Mme Durand"));
    const CommitteeMember alternate = seat(gone, {}, true);
    both.members = {seat(kept), seat(gone), named, alternate};
    Committee other = both;
    other.id = CommitteeId::create();
    other.members = {seat(gone)};
    QVERIFY(file->write({"Add"}, [&](Stores &s) {
        return s.organizations.insert(kept)
            .and_then([&] { return s.organizations.insert(gone); })
            .and_then([&] { return s.meetings.insertCommittee(both); })
            .and_then([&] { return s.meetings.insertCommittee(other); });
    }));
    const QString before = dumpOf(file.path());
    QVERIFY(file->write({"Merge"}, [&](Stores &s) { return s.organizations.merge(kept, gone); }));
    const std::vector<Committee> committees = file->stores().meetings.listCommittees().value();
    for (const Committee &committee : committees) {
        std::vector<CommitteeMemberId> seats;
        for (const CommitteeMember &member : committee.members) {
            QCOMPARE(member.organization, kept.id);
            seats.push_back(member.id);
        }
        const auto expected = committee.id == both.id
            ? std::vector{both.members[0].id, named.id, alternate.id}
            : std::vector{other.members[0].id};
        QCOMPARE(seats, expected);
    }
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), before);
}

Q_DECLARE_METATYPE(passerelle::Edit)

QTEST_GUILESS_MAIN(tst_Stores)
#include "tst_Stores.moc"
