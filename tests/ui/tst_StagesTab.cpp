#include "tests/support/ActionFixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// Milestones and events of an action, typed in their tables, on the demonstration; most tests end
/// by reading the file.
class tst_StagesTab final : public QObject, private ActionFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void responsibleWithANewName_isOneEdit();
    void responsible_whenRefused_staysWhoItWas();
    void dayOfAnEvent_thatMovesItsRow_isFollowedByItsPlace();
    void newEvent_isGoneOnWithByTab();
    void remove_withNothingChosen_isOff();
    void remove_onTheEmptyRow_isOff();
    void headersOfTheTables_followTheLanguage();
    void problem_ofATextLikeHtml_isShownAsTyped();
};

void tst_StagesTab::responsibleWithANewName_isOneEdit()
{
    change([](Action &action) {
        action.milestones = {{MilestoneId::create(), u"Étude"_s, {}, {}, {}}};
    });
    show(u"stages"_s);
    const size_t known = organizations();
    openCellOf(field<QTableView>("milestones"), 0, 3);
    typeInCell(u"Épicerie solidaire"_s);
    const OrganizationId responsible = inFile().milestones.front().responsible;
    QCOMPARE(session().index().organization(responsible)->name, u"Épicerie solidaire"_s);
    session().undo();
    QVERIFY(inFile().milestones.front().responsible.isNull());
    QCOMPARE(organizations(), known);
}

void tst_StagesTab::responsible_whenRefused_staysWhoItWas()
{
    const OrganizationId who = session().contents().organizations.front().id;
    change([&](Action &action) {
        action.milestones = {{MilestoneId::create(), u"Étude"_s, {}, {}, who}};
    });
    show(u"stages"_s);
    refuseWrites();
    openCellOf(field<QTableView>("milestones"), 0, 3);
    typeInCell(u"Épicerie solidaire"_s);
    QCOMPARE(inFile().milestones.front().responsible, who);
}

void tst_StagesTab::dayOfAnEvent_thatMovesItsRow_isFollowedByItsPlace()
{
    const auto event = [](const QString &title, QDate day) {
        return Event{EventId::create(), title, day, {}, {}, {}};
    };
    change([&](Action &action) {
        action.events = {event(u"Atelier"_s, {2022, 1, 10}), event(u"Forum"_s, {2022, 2, 10}),
                         event(u"Visite"_s, {2022, 3, 10})};
    });
    const std::vector<Event> before = inFile().events;
    QCOMPARE(before.size(), size_t(3));
    show(u"stages"_s);
    const QAbstractItemModelTester tester(field<QTableView>("events").model());
    openCellOf(field<QTableView>("events"), 0, 1);
    typeInCell(u"15/04/2022"_s, Qt::Key_Tab); // now the last one
    typeInCell(u"Gymnase d’Été"_s);
    Event moved = before[0];
    moved.heldOn = {2022, 4, 15};
    moved.place = u"Gymnase d’Été"_s;
    QCOMPARE(inFile().events, (std::vector{before[1], before[2], moved}));
}

void tst_StagesTab::newEvent_isGoneOnWithByTab()
{
    change([](Action &action) {
        action.events = {{EventId::create(), u"Forum"_s, {2022, 2, 10}, {}, {}, {}}};
    });
    show(u"stages"_s);
    auto &table = field<QTableView>("events");
    const QAbstractItemModelTester tester(table.model());
    openCellOf(table, 1, 0);
    typeInCell(u"Été en santé"_s, Qt::Key_Tab);
    typeInCell(u"10/01/2022"_s, Qt::Key_Tab); // now the first one
    typeInCell(u"Gravier"_s);
    const std::vector<Event> events = inFile().events;
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events.front().title, u"Été en santé"_s);
    QCOMPARE(events.front().heldOn, QDate(2022, 1, 10));
    QCOMPARE(events.front().place, u"Gravier"_s);
    QCOMPARE(table.model()->rowCount(), 3);
    session().undo();
    session().undo();
    session().undo();
    QCOMPARE(table.model()->rowCount(), 2);
    QCOMPARE(inFile().events.front().title, u"Forum"_s);
}

void tst_StagesTab::remove_withNothingChosen_isOff()
{
    change([](Action &action) {
        action.milestones = {{MilestoneId::create(), u"Étude"_s, {}, {}, {}}};
    });
    show(u"stages"_s);
    auto &remove = field<QPushButton>("milestonesRemove");
    QVERIFY(!remove.isEnabled());
    field<QTableView>("milestones").selectRow(0);
    QVERIFY(remove.isEnabled());
    showAnother();
    QVERIFY(!field<QTableView>("milestones").selectionModel()->hasSelection());
    QVERIFY(!remove.isEnabled());
}

void tst_StagesTab::remove_onTheEmptyRow_isOff()
{
    change([](Action &action) {
        action.milestones = {{MilestoneId::create(), u"Étude"_s, {}, {}, {}}};
    });
    show(u"stages"_s);
    auto &table = field<QTableView>("milestones");
    auto &remove = field<QPushButton>("milestonesRemove");
    table.selectRow(1);
    QVERIFY(!remove.isEnabled());
    // It becomes a milestone under the hand.
    openCellOf(table, 1, 0);
    typeInCell(u"Évaluation"_s);
    table.selectRow(1);
    QVERIFY(remove.isEnabled());
    remove.click();
    QCOMPARE(inFile().milestones.size(), size_t(1));
}

void tst_StagesTab::headersOfTheTables_followTheLanguage()
{
    show(u"stages"_s);
    for (const char *name : {"milestones", "events"}) {
        const QAbstractItemModel *model = field<QTableView>(name).model();
        const QSignalSpy told(model, &QAbstractItemModel::headerDataChanged);
        fixture().speak(QLocale::French);
        QVERIFY2(told.count() > 0, name);
        fixture().speak(QLocale::English);
    }
}

void tst_StagesTab::problem_ofATextLikeHtml_isShownAsTyped()
{
    change([](Action &action) {
        action.milestones = {{MilestoneId::create(), u"Étude"_s, {}, {}, {}}};
    });
    show(u"stages"_s);
    openCellOf(field<QTableView>("milestones"), 0, 1);
    typeInCell(u"<b>été</b>"_s);
    const auto &problem = field<QLabel>("stagesProblem");
    QVERIFY(problem.text().contains(u"<b>été</b>"_s));
    QCOMPARE(problem.textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_StagesTab)
#include "tst_StagesTab.moc"
