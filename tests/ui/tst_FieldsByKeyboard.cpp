#include "tests/support/Keyboard.h"
#include "tests/support/KeyboardPlan.h"

#include <QDialog>
#include <QTest>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// The detail of an action filled in by somebody who has no mouse: every act is a key pressed in
/// the window, and each test ends by reading the file.
class tst_FieldsByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_plan.reset(); }
    void dateLeadAndTexts_areTypedInTheFields();
    void milestone_isTypedAndTheTableLeft();
    void milestone_isRenamedAndRemovedInItsTable();
    void followUp_statesTheStatus();
    void severalRows_areEditedAtOnce();

private:
    std::unique_ptr<KeyboardPlan> m_plan;
};

void tst_FieldsByKeyboard::init()
{
    failOnWarnings();
    m_plan = std::make_unique<KeyboardPlan>();
}

void tst_FieldsByKeyboard::dateLeadAndTexts_areTypedInTheFields()
{
    m_plan->writeOutline();
    m_plan->goToLine(u"Bus du dépistage"_s);
    QVERIFY2(tabTo(u"leads"_s), qPrintable(placeOfFocus()));
    typeText(u"CPAM du Val"_s);
    press(Qt::Key_Return);
    typeText(u"Mutualité française"_s);
    press(Qt::Key_Return);
    QVERIFY2(tabTo(u"planned"_s), qPrintable(placeOfFocus()));
    typeText(u"avril-juillet 2023"_s);
    QVERIFY2(tabTo(u"recurrence"_s), qPrintable(placeOfFocus()));
    press(Qt::Key_Down);
    QVERIFY2(tabTo(u"description"_s), qPrintable(placeOfFocus()));
    typeText(u"Un bus va de marché en marché."_s);
    press(Qt::Key_Return);
    typeText(u"Sans rendez-vous."_s);
    QVERIFY2(tabTo(u"is_own_means"_s), qPrintable(placeOfFocus()));
    press(Qt::Key_Space);
    QVERIFY2(tabBackTo(u"planTree"_s), qPrintable(placeOfFocus()));

    const PlanContents made = m_plan->planInFile();
    const auto bus = std::ranges::find(made.actions, u"Bus du dépistage"_s, &Action::title);
    QStringList leads;
    for (const OrganizationId &lead : bus->leads)
        leads << std::ranges::find(made.organizations, lead, &Organization::id)->name;
    QCOMPARE(leads, QStringList({u"CPAM du Val"_s, u"Mutualité française"_s}));
    QCOMPARE(bus->planned, (DatePeriod{QDate(2023, 4, 1), QDate(2023, 7, 31)}));
    QVERIFY(bus->recurrence != Action().recurrence);
    QCOMPARE(bus->description, u"Un bus va de marché en marché.\nSans rendez-vous."_s);
    QVERIFY(bus->isOwnMeans);
}

void tst_FieldsByKeyboard::milestone_isTypedAndTheTableLeft()
{
    m_plan->writeOutline();
    m_plan->goToLine(u"Bus du dépistage"_s);
    QVERIFY2(tabTo(u"qt_tabwidget_tabbar"_s), qPrintable(placeOfFocus()));
    press(Qt::Key_Right);
    QVERIFY2(tabTo(u"milestones"_s), qPrintable(placeOfFocus()));
    typeText(u"Bus livré"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    typeText(u"15/9/2023"_s);
    press(Qt::Key_Return);
    QVERIFY2(tabTo(u"events"_s), "the table of milestones keeps the focus");
    typeText(u"Visite du garage"_s);
    press(Qt::Key_Return);
    QVERIFY2(tabBackTo(u"planTree"_s), "the tables keep the focus");

    const Action bus = m_plan->actionInFile(u"Bus du dépistage"_s);
    QCOMPARE(bus.milestones.size(), size_t(1));
    QCOMPARE(bus.milestones.front().title, u"Bus livré"_s);
    QCOMPARE(bus.milestones.front().dueOn, QDate(2023, 9, 15));
    QCOMPARE(bus.events.size(), size_t(1));
    QCOMPARE(bus.events.front().title, u"Visite du garage"_s);
}

void tst_FieldsByKeyboard::milestone_isRenamedAndRemovedInItsTable()
{
    m_plan->writeOutline();
    m_plan->goToLine(u"Bus du dépistage"_s);
    QVERIFY2(tabTo(u"qt_tabwidget_tabbar"_s), qPrintable(placeOfFocus()));
    press(Qt::Key_Right);
    QVERIFY2(tabTo(u"milestones"_s), qPrintable(placeOfFocus()));
    for (const QString &title : {u"Bus livré"_s, u"Bus repeint"_s}) {
        typeText(title);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
    }
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_F2);
    retype(u"Bus livré et assuré"_s);
    press(Qt::Key_Return);

    const Action bus = m_plan->actionInFile(u"Bus du dépistage"_s);
    QVERIFY2(!bus.id.isNull(), "the action went in the place of its milestone");
    QCOMPARE(bus.milestones.size(), size_t(1));
    QCOMPARE(bus.milestones.front().title, u"Bus livré et assuré"_s);
}

void tst_FieldsByKeyboard::followUp_statesTheStatus()
{
    m_plan->writeOutline();
    m_plan->goToLine(u"Bus du dépistage"_s);
    whenAsked([](const QDialog &) {
        typeText(u"Le bus est commandé, l’été sera long"_s);
        press(Qt::Key_Tab);
        retype(u"10/3/2023"_s);
        press(Qt::Key_Tab);
        chooseEntry(u"Postponed"_s);
        press(Qt::Key_Tab);
        typeText(u"Livraison retardée"_s);
        press(Qt::Key_Tab);
        typeText(u"1/9/2023"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    const Action bus = m_plan->actionInFile(u"Bus du dépistage"_s);
    QCOMPARE(bus.followUps.size(), size_t(1));
    const FollowUp &followUp = bus.followUps.front();
    QCOMPARE(followUp.text, u"Le bus est commandé, l’été sera long"_s);
    QCOMPARE(followUp.effectiveOn, QDate(2023, 3, 10));
    QCOMPARE(followUp.status, ActionStatus::Postponed);
    QCOMPARE(followUp.statusReason, u"Livraison retardée"_s);
    QCOMPARE(followUp.postponedTo, QDate(2023, 9, 1));
    QCOMPARE(followUp.author, u"Camille"_s);
}

void tst_FieldsByKeyboard::severalRows_areEditedAtOnce()
{
    m_plan->writeOutline();
    m_plan->goToLine(u"Bus du dépistage"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    whenAsked([](const QDialog &) {
        chooseEntry(u"Priority"_s);
        press(Qt::Key_Tab);
        chooseEntry(u"High"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_E, Qt::ControlModifier);
    for (const Action &action : m_plan->planInFile().actions)
        QCOMPARE(action.priority, Priority::High);
}

QTEST_MAIN(tst_FieldsByKeyboard)
#include "tst_FieldsByKeyboard.moc"
