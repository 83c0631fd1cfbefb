#include "core/workspace/Stores.h"
#include "tests/support/Keyboard.h"
#include "tests/support/WindowFixture.h"
#include "ui/commands/ActionEdits.h"
#include "ui/pages/Page.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/LongTextField.h"

#include <QFile>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// Whose Ctrl+Z and Ctrl+Y are: the field's while something is typed in it, the file's once it is
/// told. By real keys in the window, on the demonstration.
class tst_UndoWhileTyping final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undo_inATextJustWritten_isOfTheFile();
    void undo_whileTyping_takesOnlyWhatIsNotWritten();
    void undo_inAnotherText_isOfTheFile();
    void redo_whileTyping_isNotOfTheFile();
    void redo_ofTheField_givesTheTypingBack();
    void line_isAsTexts();
    void pause_isWritten();
    void undoneText_keepsTheCursorAbout();
    void refusedText_staysUntilItIsTaken();
    void refusedText_isNotOfTheNextAction();

private:
    MainWindow &window() { return m_fixture->window(); }
    PlanSession &session() { return *window().session(); }
    const ActionId &first() { return session().contents().actions.front().id; }
    Action inFile() { return session().workspace().stores().actions.find(first())->value(); }
    template <typename Field>
    Field &field(const char *name)
    {
        return *child<Field>(*child<QWidget>(*window().currentPage(), "detailTabs"), name);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_UndoWhileTyping::init()
{
    failOnWarnings();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openDemonstration();
    QVERIFY(editAction(session(), first(), [](Action &a) { a.levers.clear(); }));
    window().goTo({PageKey::ActionPlan, first().toString(), {}, u"sheet"_s});
    field<LongTextField>("levers").setFocus();
}

void tst_UndoWhileTyping::cleanup()
{
    window().close();
    m_fixture.reset();
}

void tst_UndoWhileTyping::undo_inATextJustWritten_isOfTheFile()
{
    typeText(u"Été"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(inFile().levers, u"Été"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(inFile().levers, QString());
    QCOMPARE(field<LongTextField>("levers").text(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(inFile().levers, u"Été"_s);
    QCOMPARE(field<LongTextField>("levers").text(), u"Été"_s);
}

void tst_UndoWhileTyping::undo_whileTyping_takesOnlyWhatIsNotWritten()
{
    typeText(u"un"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_End, Qt::ControlModifier);
    typeText(u" deux"_s);
    for (int i = 0; i < 5 && field<LongTextField>("levers").text() != u"un"; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field<LongTextField>("levers").text(), u"un"_s);
    QCOMPARE(inFile().levers, u"un"_s);
}

void tst_UndoWhileTyping::undo_inAnotherText_isOfTheFile()
{
    typeText(u"Été"_s);
    press(Qt::Key_Tab);
    QVERIFY(qobject_cast<LongTextField *>(QApplication::focusWidget()) != nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(inFile().levers, QString());
}

void tst_UndoWhileTyping::redo_whileTyping_isNotOfTheFile()
{
    const QString title = inFile().title;
    QVERIFY(editAction(session(), first(), [](Action &a) { a.title = u"Autre"_s; }));
    m_fixture->run(WindowCommand::Undo);
    typeText(u"abc"_s);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(inFile().title, title);
    QCOMPARE(field<LongTextField>("levers").text(), u"abc"_s);
}

void tst_UndoWhileTyping::redo_ofTheField_givesTheTypingBack()
{
    const QString title = inFile().title;
    QVERIFY(editAction(session(), first(), [](Action &a) { a.title = u"Autre"_s; }));
    m_fixture->run(WindowCommand::Undo);
    typeText(u"abc"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field<LongTextField>("levers").text(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(field<LongTextField>("levers").text(), u"abc"_s);
    QCOMPARE(inFile().title, title);
}

void tst_UndoWhileTyping::line_isAsTexts()
{
    auto &code = field<LineField>("code");
    const QString before = inFile().code;
    code.setFocus();
    retype(u"9.9"_s);
    press(Qt::Key_Return);
    QCOMPARE(inFile().code, u"9.9"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(inFile().code, before);
    QCOMPARE(code.text(), before);
}

void tst_UndoWhileTyping::pause_isWritten()
{
    field<LongTextField>("levers").setPause(std::chrono::milliseconds(0));
    typeText(u"Été"_s);
    QTRY_COMPARE(inFile().levers, u"Été"_s);
    QVERIFY(field<LongTextField>("levers").hasFocus());
    QCOMPARE(field<LongTextField>("levers").textCursor().position(), 3);
}

void tst_UndoWhileTyping::undoneText_keepsTheCursorAbout()
{
    typeText(u"Un deux"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Left);
    QVERIFY(editAction(session(), first(), [](Action &a) { a.levers = u"Un deux trois"_s; }));
    QCOMPARE(field<LongTextField>("levers").textCursor().position(), 6);
}

void tst_UndoWhileTyping::refusedText_staysUntilItIsTaken()
{
    const QString path = session().workspace().path();
    auto &levers = field<LongTextField>("levers");
    QVERIFY(QFile::rename(path, path + u".aside"_s));
    typeText(u"Été"_s);
    press(Qt::Key_Tab);
    QCOMPARE(levers.text(), u"Été"_s);
    QVERIFY(!levers.problem().isEmpty());
    QVERIFY(QFile::rename(path + u".aside"_s, path));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Tab);
    QCOMPARE(inFile().levers, u"Été"_s);
    QVERIFY(levers.problem().isEmpty());
}

void tst_UndoWhileTyping::refusedText_isNotOfTheNextAction()
{
    const Action next = session().contents().actions.back();
    const QString path = session().workspace().path();
    QVERIFY(QFile::rename(path, path + u".aside"_s));
    typeText(u"Été"_s);
    press(Qt::Key_Tab);
    window().goTo({PageKey::ActionPlan, next.id.toString()});
    QVERIFY(QFile::rename(path + u".aside"_s, path));
    QCOMPARE(field<LongTextField>("levers").text(), next.levers);
    field<LongTextField>("levers").setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(session().workspace().stores().actions.find(next.id)->value(), next);
}

QTEST_MAIN(tst_UndoWhileTyping)
#include "tst_UndoWhileTyping.moc"
