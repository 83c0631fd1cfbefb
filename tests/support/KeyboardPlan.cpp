#include "tests/support/KeyboardPlan.h"

#include "tests/support/Keyboard.h"
#include "tests/support/OutlineText.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace passerelle::test {

const QString KeyboardPlan::planTitle = u"Contrat local de santé 2023-2027"_s;
const QString KeyboardPlan::writtenOutline = u"Prévention\n"
                                             "  Dépister plus tôt\n"
                                             "    Bus du dépistage\n"
                                             "      Recruter un chauffeur\n"
                                             "    Forum santé\n"
                                             "Accès aux soins"_s;

KeyboardPlan::KeyboardPlan()
    : m_path(m_fixture.path(u"val.passerelle"_s))
{
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture.window()));
    makeFile();
    addPlan();
}

void KeyboardPlan::makeFile()
{
    m_fixture.prompts.files = {m_path};
    const QString offer = u"offer%1"_s.arg(static_cast<int>(WindowCommand::NewFile));
    QVERIFY2(tabTo(offer), qPrintable(placeOfFocus()));
    whenAsked([](const QDialog &) {
        typeText(u"Val de Garonne"_s);
        QVERIFY2(tabTo(u"template_cls"_s), qPrintable(placeOfFocus()));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Space);
    QVERIFY(m_fixture.window().session() != nullptr);
}

void KeyboardPlan::addPlan()
{
    whenAsked([](const QDialog &) {
        QVERIFY2(tabTo(u"planTitle"_s), qPrintable(placeOfFocus()));
        retype(planTitle);
        press(Qt::Key_Tab);
        typeText(u"2023-2027"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_P, Qt::AltModifier);
    press(Qt::Key_N);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_fixture.window().session()->contents().plan.title, planTitle);
}

void KeyboardPlan::nameLine(const QString &title)
{
    // A new line is open for its name.
    retype(title);
    press(Qt::Key_Return);
}

void KeyboardPlan::writeOutline()
{
    constexpr Qt::KeyboardModifiers oneLevelDown = Qt::ControlModifier | Qt::ShiftModifier;
    press(Qt::Key_N, Qt::ControlModifier);
    nameLine(u"Prévention"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    nameLine(u"Accès aux soins"_s);
    press(Qt::Key_Up);
    for (const QString &title :
         {u"Dépister plus tôt"_s, u"Bus du dépistage"_s, u"Recruter un chauffeur"_s}) {
        press(Qt::Key_N, oneLevelDown);
        nameLine(title);
    }
    press(Qt::Key_Up);
    press(Qt::Key_N, Qt::ControlModifier);
    nameLine(u"Forum santé"_s);
}

void KeyboardPlan::goToLine(const QString &title)
{
    QVERIFY2(tabBackTo(u"planTree"_s), qPrintable(placeOfFocus()));
    const auto *tree = child<QAbstractItemView>(m_fixture.window(), "planTree");
    press(Qt::Key_Home);
    const auto current = [&] { return tree->currentIndex().data(Qt::EditRole).toString(); };
    for (int i = 0; i < 40 && current() != title; ++i)
        press(Qt::Key_Down);
    QCOMPARE(current(), title);
}

PlanContents KeyboardPlan::planInFile()
{
    m_fixture.run(WindowCommand::CloseFile);
    return readPlan(m_path, planTitle);
}

Action KeyboardPlan::actionInFile(const QString &title)
{
    const PlanContents contents = planInFile();
    const auto found = std::ranges::find(contents.actions, title, &Action::title);
    return found == contents.actions.end() ? Action() : *found;
}

} // namespace passerelle::test
