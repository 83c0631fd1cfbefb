#include "tests/support/DatabaseDump.h"
#include "tests/support/Keyboard.h"
#include "tests/support/KeyboardPlan.h"
#include "tests/support/OutlineText.h"

#include <QLabel>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// A plan made by somebody who has no mouse: every act is a key pressed in the window, and each
/// test ends by reading the file.
class tst_PlanByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_plan.reset(); }
    void newFileAndPlan_areInTheFile();
    void outline_isTypedLineByLine();
    void rows_moveWithTheArrows();
    void rows_areDuplicatedAndRemoved();
    void filter_isTypedAndTakenAway();
    void undoAndRedo_goAllTheWay();
    void search_leadsToARow();

private:
    std::unique_ptr<KeyboardPlan> m_plan;
};

void tst_PlanByKeyboard::init()
{
    failOnWarnings();
    m_plan = std::make_unique<KeyboardPlan>();
}

void tst_PlanByKeyboard::newFileAndPlan_areInTheFile()
{
    const PlanContents made = m_plan->planInFile();
    QCOMPARE(made.territory.name, u"Val de Garonne"_s);
    QCOMPARE(made.plan.term, (DatePeriod{QDate(2023, 1, 1), QDate(2027, 12, 31)}));
    QVERIFY(made.nodes.empty());
    // The other plan is the road map the arrow went to.
    const PlanContents roadMap = readPlan(
        m_plan->path(), u"Feuille de route du conseil local de santé mentale – Val de Garonne"_s);
    QCOMPARE(roadMap.plan.kind, PlanKind::Clsm);
}

void tst_PlanByKeyboard::outline_isTypedLineByLine()
{
    m_plan->writeOutline();
    QCOMPARE(outlineText(m_plan->planInFile()), KeyboardPlan::writtenOutline);
}

void tst_PlanByKeyboard::rows_moveWithTheArrows()
{
    m_plan->writeOutline();
    m_plan->goToLine(u"Forum santé"_s);
    press(Qt::Key_Right, Qt::AltModifier); // below the bus
    press(Qt::Key_Up, Qt::AltModifier); // before the driver
    m_plan->goToLine(u"Recruter un chauffeur"_s);
    press(Qt::Key_Left, Qt::AltModifier); // an action of its own
    m_plan->goToLine(u"Accès aux soins"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(outlineText(m_plan->planInFile()),
             u"Accès aux soins\n"
             "Prévention\n"
             "  Dépister plus tôt\n"
             "    Bus du dépistage\n"
             "      Forum santé\n"
             "    Recruter un chauffeur"_s);
}

void tst_PlanByKeyboard::rows_areDuplicatedAndRemoved()
{
    m_plan->writeOutline();
    m_plan->goToLine(u"Bus du dépistage"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_F2);
    m_plan->nameLine(u"Bus de la vaccination"_s);
    m_plan->goToLine(u"Forum santé"_s);
    press(Qt::Key_Delete);
    m_plan->goToLine(u"Accès aux soins"_s);
    press(Qt::Key_Delete);
    QCOMPARE(outlineText(m_plan->planInFile()),
             u"Prévention\n"
             "  Dépister plus tôt\n"
             "    Bus du dépistage\n"
             "      Recruter un chauffeur\n"
             "    Bus de la vaccination\n"
             "      Recruter un chauffeur"_s);
}

void tst_PlanByKeyboard::filter_isTypedAndTakenAway()
{
    m_plan->writeOutline();
    const auto *count = child<QLabel>(m_plan->fixture().window(), "filterCount");
    press(Qt::Key_F, Qt::ControlModifier);
    typeText(u"depistage"_s); // accents do not matter
    QCOMPARE(count->text(), u"1 shown of 3"_s);
    press(Qt::Key_Tab);
    m_plan->goToLine(u"Bus du dépistage"_s);
    press(Qt::Key_F2);
    m_plan->nameLine(u"Bus du dépistage et du conseil"_s);
    QVERIFY2(tabBackTo(u"filterClear"_s), qPrintable(placeOfFocus()));
    press(Qt::Key_Space);
    QCOMPARE(count->text(), u"2 actions + 1 sub-action"_s);
    QVERIFY(!m_plan->actionInFile(u"Bus du dépistage et du conseil"_s).id.isNull());
}

void tst_PlanByKeyboard::undoAndRedo_goAllTheWay()
{
    const QString before = dumpOf(m_plan->path());
    m_plan->writeOutline();
    // Six lines, each added and named.
    constexpr int edits = 12;
    const QString after = dumpOf(m_plan->path());
    for (int i = 0; i < edits; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dumpOf(m_plan->path()), before);
    for (int i = 0; i < edits; ++i)
        press(i % 2 == 0 ? Qt::Key_Y : Qt::Key_Z,
              i % 2 == 0 ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(dumpOf(m_plan->path()), after);
    QCOMPARE(outlineText(m_plan->planInFile()), KeyboardPlan::writtenOutline);
}

void tst_PlanByKeyboard::search_leadsToARow()
{
    m_plan->writeOutline();
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    typeText(u"forum sante"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F2);
    m_plan->nameLine(u"Forum de la santé"_s);
    QVERIFY(!m_plan->actionInFile(u"Forum de la santé"_s).id.isNull());
}

QTEST_MAIN(tst_PlanByKeyboard)
#include "tst_PlanByKeyboard.moc"
