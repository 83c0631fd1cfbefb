#include "core/workspace/Stores.h"
#include "tests/support/SmallEdit.h"
#include "tests/support/WindowFixture.h"
#include "ui/pages/Page.h"
#include "ui/widgets/LongTextField.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PageFactory.h"
#include "ui/window/StatusLine.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// How long messages stay, and where.
class tst_MessageBar final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void message_ofARefusal_goesWithTheNextEdit();
    void message_goesWithThePageAndTheLanguage();
    void message_leavesThePageWhereItIs();
    void message_doesNotCoverTheFieldTypedIn();
    void undoOfAMessage_goesWithTheNextEdit();
    void message_ofTypingRefusedOnTheWay_stays();
    void whatWasDone_isNotToldOfTheNextFile();
};

void tst_MessageBar::message_ofARefusal_goesWithTheNextEdit()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    PlanSession &session = *fixture.window().session();
    Plan plan = session.contents().plan;
    plan.title.clear();
    QVERIFY(!session.write({QT_TRANSLATE_NOOP("Edit", "Edit \"%1\"")}, [&](Stores &stores) {
        return stores.plans.update(session.contents().plan, plan);
    }));
    QVERIFY(messageOf(fixture.window()).contains(u"needs a title"));
    fixture.run(WindowCommand::Save);
    QVERIFY(messageOf(fixture.window()).contains(u"but the last change"));
    addCommittee(fixture.window());
    QCOMPARE(messageOf(fixture.window()), QString());
}

void tst_MessageBar::message_goesWithThePageAndTheLanguage()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    fixture.window().goTo({PageKey::Home});
    fixture.run(WindowCommand::Save);
    fixture.window().goTo({PageKey::Home});
    QVERIFY(!messageOf(fixture.window()).isEmpty());
    fixture.window().goTo({PageKey::Partners});
    QCOMPARE(messageOf(fixture.window()), QString());
    fixture.run(WindowCommand::Save);
    fixture.run(WindowCommand::French);
    QCOMPARE(messageOf(fixture.window()), QString());
    fixture.run(WindowCommand::English);
}

void tst_MessageBar::message_leavesThePageWhereItIs()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    const QWidget *page = fixture.window().currentPage();
    const QRect before(page->mapTo(&fixture.window(), QPoint()), page->size());
    fixture.window().session()->tell(u"Une phrase. "_s.repeated(40), true);
    QCoreApplication::processEvents();
    QCOMPARE(QRect(page->mapTo(&fixture.window(), QPoint()), page->size()), before);
    const auto *bar = child<MessageBar>(fixture.window(), "messageBar");
    QVERIFY(bar->isVisible());
    QVERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
    QVERIFY(bar->height() >= bar->layout()->heightForWidth(bar->width()));
    for (const char *button : {"undoMessage", "closeMessage"})
        QVERIFY(child<QAbstractButton>(fixture.window(), button)->focusPolicy() & Qt::TabFocus);
}

void tst_MessageBar::message_doesNotCoverTheFieldTypedIn()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    const auto *bar = child<MessageBar>(fixture.window(), "messageBar");
    QLineEdit field(bar->parentWidget());
    field.setGeometry(100, bar->parentWidget()->height() - 60, 300, 30);
    field.show();
    field.setFocus();
    fixture.window().session()->tell(u"Une phrase."_s);
    QVERIFY(!bar->geometry().intersects(field.geometry()));
    field.move(100, 40);
    fixture.window().currentPage()->setFocus();
    field.setFocus();
    QVERIFY(!bar->geometry().intersects(field.geometry()));
    QVERIFY(bar->geometry().top() > bar->parentWidget()->height() / 2);
}

void tst_MessageBar::undoOfAMessage_goesWithTheNextEdit()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const size_t before = committeesIn(path);
    fixture.window().openFile(path);
    addCommittee(fixture.window());
    fixture.window().session()->tell(u"The committee was added."_s, true);
    const auto *undo = child<QPushButton>(fixture.window(), "undoMessage");
    QVERIFY(undo->isVisible());
    addCommittee(fixture.window());
    QVERIFY2(!undo->isVisible(), "it would undo something else");
    QCOMPARE(messageOf(fixture.window()), QString());
    fixture.window().session()->tell(u"Another one was added."_s, true);
    QTest::mouseClick(child<QPushButton>(fixture.window(), "undoMessage"), Qt::LeftButton);
    fixture.run(WindowCommand::CloseFile);
    QCOMPARE(committeesIn(path), before + 1);
}

void tst_MessageBar::message_ofTypingRefusedOnTheWay_stays()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const ActionId action = fixture.window().session()->contents().actions.front().id;
    fixture.window().goTo({PageKey::ActionPlan, action.toString(), {}, u"sheet"_s});
    auto *title = child<LongTextField>(*child<QWidget>(fixture.window(), "detailTabs"), "title");
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    fixture.run(WindowCommand::French);
    QVERIFY(!messageOf(fixture.window()).isEmpty());
    fixture.run(WindowCommand::English);
}

void tst_MessageBar::whatWasDone_isNotToldOfTheNextFile()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    const auto *status = fixture.window().findChild<StatusLine *>();
    addCommittee(fixture.window());
    fixture.run(WindowCommand::Undo);
    QVERIFY(!status->currentMessage().isEmpty());
    fixture.window().openFile(fixture.makeFile(u"autre.passerelle"_s));
    QCOMPARE(status->currentMessage(), QString());
}

QTEST_MAIN(tst_MessageBar)
#include "tst_MessageBar.moc"
