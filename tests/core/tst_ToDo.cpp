#include "core/statistics/ToDo.h"
#include "core/wording/ToDoWords.h"
#include "tests/support/ReviewFixtures.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

std::vector<ToDoKind> kindsOf(const std::vector<ToDoItem> &items)
{
    std::vector<ToDoKind> kinds;
    for (const ToDoItem &item : items)
        kinds.push_back(item.kind);
    return kinds;
}

/// An action that lacks nothing the home page asks for.
ActionId completeAction(PlanBuilder &plan, const QString &title, const OrganizationId &lead)
{
    const ActionId id = plan.action({}, title);
    Action &action = plan.edit(id);
    action.description = u"Décrite"_s;
    action.leads = {lead};
    action.planned = {QDate(2022, 1, 1), QDate(2024, 12, 31)};
    plan.says(id, QDate(2023, 1, 10), ActionStatus::InProgress);
    plan.contents.indicators.push_back({});
    plan.contents.indicators.back().action = id;
    return id;
}

} // namespace

class tst_ToDo final : public QObject
{
    Q_OBJECT

private slots:
    void completePlan_asksForNothing();
    void everyKind_comesByUrgency();
    void whoIsWaitedFor_isTheClosestResponsible();
    void plannedAnewAndLateAgain_isAnotherAdvice();
    void finishedAction_awaitsNothing();
    void planNobodyFollows_isNotLate();
    void oneActionLackingAField_isNamed();
    void everyItem_hasAKeyOfItsOwn();
};

void tst_ToDo::completePlan_asksForNothing()
{
    PlanBuilder plan;
    const OrganizationId ars = plan.organization(u"ARS"_s);
    completeAction(plan, u"Maison des internes"_s, ars);
    QVERIFY(toDoList(plan.contents, today).empty());
}

void tst_ToDo::everyKind_comesByUrgency()
{
    PlanBuilder plan;
    const OrganizationId ars = plan.organization(u"ARS"_s);
    const OrganizationId again = plan.organization(u"Agence régionale de santé"_s);
    for (int number = 0; number < 3; ++number)
        plan.edit(completeAction(plan, u"Sans indicateur"_s, ars)).leads.clear();
    plan.contents.indicators.erase(plan.contents.indicators.begin());
    const ActionId stale = completeAction(plan, u"Sans nouvelles"_s, {});
    plan.edit(stale).leads.clear();
    plan.edit(stale).followUps.front().effectiveOn = QDate(2022, 1, 1);
    const ActionId late = completeAction(plan, u"En retard"_s, {});
    plan.edit(late).leads.clear();
    plan.edit(late).planned.end = QDate(2023, 1, 30);
    plan.edit(late).milestones = {
        {MilestoneId(u"m"_s), u"Cahier des charges"_s, QDate(2023, 3, 1), QDate(), {}}};
    const ActionId held = completeAction(plan, u"Suspendue"_s, {});
    plan.edit(held).leads.clear();
    plan.says(held, QDate(2023, 2, 1), ActionStatus::OnHold, u"Poste vacant"_s).remindOn = today;
    const MeetingId copil = plan.meeting(u"COPIL"_s, QDate(2022, 4, 7));
    plan.edit(plan.decision(copil, u"1"_s, u"À venir"_s)).dueOn = today.addDays(30);
    plan.edit(plan.decision(copil, u"2"_s, u"Échue"_s)).dueOn = today.addDays(-1);
    plan.edit(plan.decision(copil, u"3"_s, u"Lointaine"_s)).dueOn = today.addDays(31);

    const std::vector<ToDoItem> items = toDoList(plan.contents, today, {{ars, again}});
    QCOMPARE(kindsOf(items),
             (std::vector{ToDoKind::DecisionOverdue, ToDoKind::ReminderReached,
                          ToDoKind::MilestoneLate, ToDoKind::ActionLate, ToDoKind::DecisionDue,
                          ToDoKind::ActionStale, ToDoKind::PlanLacks, ToDoKind::ActionsLack,
                          ToDoKind::DuplicateOrganizations}));
    QStringList words;
    for (const ToDoItem &item : items)
        words << toDoInWords(item, plan.contents, english);
    QCOMPARE(
        words,
        (QStringList{u"decision to carry out, due since 11 March 2023"_s,
                     u"on hold; reminder set for 12 March 2023"_s,
                     u"milestone of \"En retard\" · late by 11 days"_s, u"late by 41 days"_s,
                     u"decision to carry out by 11 April 2023"_s, u"no news for 14 months"_s,
                     u"No action has a lead yet"_s, u"to complete: indicator"_s,
                     u"\"ARS\" and \"Agence régionale de santé\" look like one organization"_s}));
}

void tst_ToDo::whoIsWaitedFor_isTheClosestResponsible()
{
    PlanBuilder plan;
    const OrganizationId ars = plan.organization(u"ARS"_s);
    const OrganizationId agglo = plan.organization(u"Agglo"_s);
    const ActionId action = completeAction(plan, u"Maison des internes"_s, ars);
    plan.edit(action).milestones = {
        {MilestoneId(u"m1"_s), u"Une"_s, QDate(2023, 3, 1), QDate(), agglo},
        {MilestoneId(u"m2"_s), u"Deux"_s, QDate(2023, 3, 2), QDate(), {}}};
    Decision &decision =
        plan.edit(plan.decision(plan.meeting(u"COPIL"_s, QDate(2022, 4, 7)), u"1"_s, u"Signer"_s));
    decision.dueOn = today;
    decision.action = action;
    QStringList waiting;
    for (const ToDoItem &item : toDoList(plan.contents, today))
        waiting << waitsForInWords(item, plan.contents);
    QCOMPARE(waiting, (QStringList{u"Agglo"_s, u"ARS"_s, u"ARS"_s}));
}

void tst_ToDo::plannedAnewAndLateAgain_isAnotherAdvice()
{
    PlanBuilder plan;
    const ActionId id = completeAction(plan, u"Maison"_s, plan.organization(u"ARS"_s));
    plan.edit(id).planned.end = QDate(2023, 1, 31);
    const QString first = toDoList(plan.contents, today).front().adviceKey;
    QCOMPARE(toDoList(plan.contents, today.addDays(1)).front().adviceKey, first);
    plan.edit(id).planned.end = QDate(2023, 2, 28);
    QVERIFY(toDoList(plan.contents, today).front().adviceKey != first);
}

void tst_ToDo::finishedAction_awaitsNothing()
{
    PlanBuilder plan;
    const ActionId id = completeAction(plan, u"Maison"_s, plan.organization(u"ARS"_s));
    plan.edit(id).planned.end = QDate(2023, 1, 31);
    plan.edit(id).milestones = {{MilestoneId(u"m"_s), u"Étape"_s, QDate(2022, 3, 1), QDate(), {}}};
    plan.says(id, QDate(2023, 2, 1), ActionStatus::Completed);
    QVERIFY(toDoList(plan.contents, today).empty());
}

void tst_ToDo::planNobodyFollows_isNotLate()
{
    PlanContents contents = plainDepartmentPlan();
    for (Action &action : contents.actions)
        action.planned = {QDate(2019, 1, 1), QDate(2020, 12, 31)};
    for (const ToDoItem &item : toDoList(contents, today))
        QVERIFY(item.kind >= ToDoKind::PlanLacks);
}

void tst_ToDo::oneActionLackingAField_isNamed()
{
    PlanBuilder plan;
    const OrganizationId ars = plan.organization(u"ARS"_s);
    completeAction(plan, u"Une"_s, ars);
    completeAction(plan, u"Deux"_s, ars);
    const ActionId third = completeAction(plan, u"Trois"_s, ars);
    plan.edit(third).description.clear();
    const std::vector<ToDoItem> items = toDoList(plan.contents, today);
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items.front().action, third);
    QCOMPARE(items.front().text, u"Trois"_s);
    QCOMPARE(items.front().field, std::optional(MissingField::Description));
}

void tst_ToDo::everyItem_hasAKeyOfItsOwn()
{
    QSet<QString> keys;
    const std::vector<ToDoItem> items = toDoList(followedContract(), QDate(2024, 12, 1));
    QVERIFY(items.size() > 10);
    for (const ToDoItem &item : items)
        keys << item.adviceKey;
    QCOMPARE(std::size_t(keys.size()), items.size());
}

QTEST_GUILESS_MAIN(tst_ToDo)
#include "tst_ToDo.moc"
