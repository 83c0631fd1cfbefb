#include "core/storage/Backup.h"
#include "core/workspace/Stores.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/Files.h"
#include "tests/support/SmallEdit.h"
#include "tests/support/WindowFixture.h"
#include "ui/look/Theme.h"
#include "ui/window/Commands.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PageFactory.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WelcomePage.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

/// What the status line says, in one text.
QString statusOf(const MainWindow &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChild<StatusLine *>()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

QString textOf(const MainWindow &window, WindowCommand command)
{
    return window.commands().action(command)->text();
}

} // namespace

class tst_MainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void start_withoutFile_showsTheWelcomePage();
    void openFile_showsItAndRemembersIt();
    void closeFile_releasesItAndOffersItAgain();
    void openFile_thatIsGone_isToldAndForgotten();
    void openFile_severalTimes_keepsOneMenuOfEach();
    void language_changes_everyTextAtOnce();
    void theme_changes_atOnceAndIsKept();
    void zoom_isKept();
    void largestTexts_fitASmallScreen();
    void railWithoutRoomForWords_showsIconsAlone();
    void lastPage_isShownAgain();
    void lockedFile_isOfferedToRead();
    void lockedFile_leftClosed_keepsTheOneOpen();
    void newerFile_isOfferedToRead();
    void undo_saysWhatItTakesBack();
    void undo_afterReopening_stillWorks();
    void save_saysThatEverythingIs();
    void backUp_writesAVerifiedOne();
    void openFile_thatIsOpen_isKeptOpen();
    void window_goneWithAFileOpen_writesWhatIsBeingTyped();
    void namesWithAnAmpersand_areShownWhole();
    void tileOfAllActions_takesTheFilterAway();
};

void tst_MainWindow::start_withoutFile_showsTheWelcomePage()
{
    WindowFixture fixture;
    QVERIFY(fixture.window().findChild<WelcomePage *>()->isVisible());
    QCOMPARE(fixture.window().session(), nullptr);
    QVERIFY(!fixture.window().commands().action(WindowCommand::CloseFile)->isEnabled());
    QVERIFY(fixture.window().commands().action(WindowCommand::NewFile)->isEnabled());
}

void tst_MainWindow::openFile_showsItAndRemembersIt()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    QCOMPARE(fixture.window().session()->contents().territory.name, u"Val de Garonne"_s);
    QVERIFY(fixture.window().windowTitle().contains(u"Val de Garonne"));
    QVERIFY(statusOf(fixture.window()).contains(u"val.passerelle"));
    QCOMPARE(fixture.preferences->recentFiles(), QStringList{path});
    QCOMPARE(fixture.window().currentPage() != nullptr, !allPages().empty());
}

void tst_MainWindow::closeFile_releasesItAndOffersItAgain()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    fixture.run(WindowCommand::CloseFile);
    QCOMPARE(fixture.window().session(), nullptr);
    QVERIFY(Workspace::open(path).has_value());
    auto *recent = child<QPushButton>(fixture.window(), "recent");
    QVERIFY(recent->toolTip().endsWith(u"val.passerelle"));
    recent->click();
    QVERIFY(fixture.window().session() != nullptr);
}

void tst_MainWindow::openFile_thatIsGone_isToldAndForgotten()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    fixture.run(WindowCommand::CloseFile);
    QVERIFY(QFile::remove(path));
    fixture.window().openFile(path);
    QCOMPARE(fixture.prompts.questions.size(), 1);
    QVERIFY(fixture.prompts.questions.first().text.contains(u"val.passerelle"));
    QVERIFY(fixture.preferences->recentFiles().isEmpty());
}

void tst_MainWindow::openFile_severalTimes_keepsOneMenuOfEach()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const auto menusAfterOpening = [&] {
        fixture.window().openFile(path);
        fixture.run(WindowCommand::CloseFile);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return fixture.window().menuBar()->findChildren<QMenu *>().size();
    };
    const qsizetype first = menusAfterOpening();
    QCOMPARE(menusAfterOpening(), first);
    QCOMPARE(menusAfterOpening(), first);
}

void tst_MainWindow::language_changes_everyTextAtOnce()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    QCOMPARE(textOf(fixture.window(), WindowCommand::OpenFile), u"&Open..."_s);
    fixture.run(WindowCommand::French);
    QCOMPARE(QLocale().language(), QLocale::French);
    QCOMPARE(textOf(fixture.window(), WindowCommand::OpenFile), Commands::tr("&Open..."));
    QCOMPARE(fixture.window().menuBar()->actions().first()->text(), Commands::tr("&File"));
    QVERIFY(fixture.window().commands().action(WindowCommand::French)->isChecked());
    QCOMPARE(fixture.preferences->language(), QLocale::French);
    fixture.run(WindowCommand::English);
    QCOMPARE(textOf(fixture.window(), WindowCommand::OpenFile), u"&Open..."_s);
    QCOMPARE(fixture.window().menuBar()->actions().first()->text(), u"&File"_s);
}

void tst_MainWindow::theme_changes_atOnceAndIsKept()
{
    WindowFixture fixture;
    fixture.run(WindowCommand::ThemeDark);
    QCOMPARE(fixture.window().palette().color(QPalette::Window), darkTheme().page);
    QVERIFY(fixture.window().commands().action(WindowCommand::ThemeDark)->isChecked());
    fixture.restart();
    QCOMPARE(fixture.window().palette().color(QPalette::Window), darkTheme().page);
    fixture.run(WindowCommand::ThemeLight);
    QCOMPARE(fixture.window().palette().color(QPalette::Window), lightTheme().page);
}

void tst_MainWindow::largestTexts_fitASmallScreen()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    fixture.look.setZoom(Look::largestZoom);
    for (const PageKey page : allPages()) {
        fixture.window().goTo({page});
        QTRY_VERIFY2(fixture.window().minimumSizeHint().width() <= 1280,
                     qPrintable(pageKeyText(page)));
        QTRY_COMPARE(fixture.window().width(), 1280);
    }
    fixture.look.setZoom(100);
    QTRY_COMPARE(fixture.window().width(), 1280);
}

void tst_MainWindow::railWithoutRoomForWords_showsIconsAlone()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const auto *home = child<QPushButton>(fixture.window(), "rail0");
    QVERIFY(!home->text().isEmpty());
    fixture.look.setZoom(Look::largestZoom);
    QVERIFY(home->text().isEmpty());
    QVERIFY(!fixture.window().commands().action(WindowCommand::CollapseRail)->isEnabled());
    fixture.look.setZoom(100);
    QVERIFY(!home->text().isEmpty());
    QVERIFY(fixture.window().commands().action(WindowCommand::CollapseRail)->isEnabled());
}

void tst_MainWindow::zoom_isKept()
{
    WindowFixture fixture;
    const int usual = QApplication::font().pixelSize();
    for (int step = 0; step < 10; ++step)
        fixture.run(WindowCommand::ZoomIn);
    QCOMPARE(QApplication::font().pixelSize(), 2 * usual);
    fixture.run(WindowCommand::ZoomIn);
    QCOMPARE(fixture.look.zoom(), Look::largestZoom);
    fixture.restart();
    QCOMPARE(QApplication::font().pixelSize(), 2 * usual);
    fixture.run(WindowCommand::ZoomReset);
    QCOMPARE(QApplication::font().pixelSize(), usual);
}

void tst_MainWindow::lastPage_isShownAgain()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    for (const PageKey page : allPages()) {
        fixture.window().openFile(path);
        fixture.window().goTo({page});
        fixture.restart();
        QCOMPARE(fixture.preferences->lastPage(), pageKeyText(page));
        fixture.window().openFile(path);
        const auto *button = child<QPushButton>(
            fixture.window(), qPrintable(u"rail%1"_s.arg(static_cast<int>(page))));
        QVERIFY(button->isChecked());
    }
}

void tst_MainWindow::lockedFile_isOfferedToRead()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const auto other = Workspace::open(path);
    QVERIFY(other.has_value());
    fixture.prompts.answers = {1};
    fixture.window().openFile(path);
    QCOMPARE(fixture.prompts.questions.size(), 1);
    QVERIFY(fixture.window().session() != nullptr);
    QVERIFY(fixture.window().session()->isReadOnly());
    QVERIFY(statusOf(fixture.window()).contains(u"open to read only"));
    QVERIFY(!fixture.window().commands().action(WindowCommand::NewPlan)->isEnabled());
    QVERIFY(!fixture.window().commands().action(WindowCommand::Undo)->isEnabled());
}

void tst_MainWindow::lockedFile_leftClosed_keepsTheOneOpen()
{
    WindowFixture fixture;
    const QString mine = fixture.makeFile(u"mine.passerelle"_s);
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const auto other = Workspace::open(path);
    QVERIFY(other.has_value());
    fixture.window().openFile(mine);
    fixture.prompts.answers = {0};
    fixture.window().openFile(path);
    QCOMPARE(fixture.window().session()->workspace().path(), mine);
}

void tst_MainWindow::newerFile_isOfferedToRead()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    QCOMPARE(runFromOutside(path, u"PRAGMA user_version = 99"_s), QString());
    fixture.prompts.answers = {1};
    fixture.window().openFile(path);
    QVERIFY(fixture.window().session() != nullptr);
    QVERIFY(fixture.window().session()->isReadOnly());
    QCOMPARE(fixture.window().session()->contents().territory.name, u"Val de Garonne"_s);
    // The reason stays in view.
    QVERIFY(!messageOf(fixture.window()).isEmpty());
}

void tst_MainWindow::undo_saysWhatItTakesBack()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const size_t before = committeesIn(path);
    fixture.window().openFile(path);
    addCommittee(fixture.window());
    QVERIFY(textOf(fixture.window(), WindowCommand::Undo).contains(u"précarité"));
    fixture.window().session()->tell(u"The committee was added."_s, true);
    fixture.run(WindowCommand::Undo);
    QVERIFY(textOf(fixture.window(), WindowCommand::Redo).contains(u"précarité"));
    const auto said = [&] { return fixture.window().statusBar()->currentMessage(); };
    QVERIFY(said().startsWith(u"Undone: ") && said().contains(u"précarité"));
    fixture.run(WindowCommand::Redo);
    QVERIFY(said().startsWith(u"Redone: ") && said().contains(u"précarité"));
    fixture.run(WindowCommand::Undo);
    fixture.run(WindowCommand::CloseFile);
    QCOMPARE(committeesIn(path), before);
}

void tst_MainWindow::undo_afterReopening_stillWorks()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const size_t before = committeesIn(path);
    fixture.window().openFile(path);
    addCommittee(fixture.window());
    fixture.restart();
    fixture.window().openFile(path);
    QVERIFY(textOf(fixture.window(), WindowCommand::Undo).contains(u"précarité"));
    fixture.run(WindowCommand::Undo);
    fixture.run(WindowCommand::CloseFile);
    QCOMPARE(committeesIn(path), before);
}

void tst_MainWindow::save_saysThatEverythingIs()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    fixture.run(WindowCommand::Save);
    QVERIFY(messageOf(fixture.window()).contains(u"saved already"));
}

void tst_MainWindow::backUp_writesAVerifiedOne()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    fixture.run(WindowCommand::BackUp);
    QVERIFY(!backupsIn(backupFolderOf(path), path).empty());
    QVERIFY(messageOf(fixture.window()).contains(u"Verified backup"));
}

void tst_MainWindow::openFile_thatIsOpen_isKeptOpen()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const QString link = fixture.path(u"lien.passerelle"_s);
    QVERIFY(QFile::link(path, link));
    fixture.window().openFile(path);
    const PlanSession *session = fixture.window().session();
    for (const QString &same : {path, link}) {
        fixture.window().openFile(same);
        QCOMPARE(fixture.window().session(), session);
        QVERIFY(!messageOf(fixture.window()).isEmpty());
    }
    QVERIFY(fixture.prompts.questions.isEmpty());
    addCommittee(fixture.window());
    fixture.openDemonstration();
    fixture.openDemonstration();
    QVERIFY(fixture.prompts.questions.isEmpty());
    QVERIFY(!fixture.window().session()->isReadOnly());
}

void tst_MainWindow::window_goneWithAFileOpen_writesWhatIsBeingTyped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"val.passerelle"_s);
    {
        WindowFixture fixture;
        QVERIFY(QFile::copy(fixture.makeFile(u"val.passerelle"_s), path));
        fixture.window().openFile(path);
        fixture.window().goTo({PageKey::Indicators});
        fixture.run(WindowCommand::NewItem);
        child<QPushButton>(fixture.window(), "addReading")->click();
        auto *editor = qobject_cast<QLineEdit *>(fixture.window().focusWidget());
        QVERIFY(editor != nullptr);
        editor->insert(u"12"_s);
    }
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace.has_value());
    const auto indicators = (*workspace)->stores().indicators.list();
    QVERIFY(!indicators->empty());
    QCOMPARE(indicators->back().readings.back().value, std::optional(12.0));
}

void tst_MainWindow::namesWithAnAmpersand_areShownWhole()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.makeFile(u"soins & accès.passerelle"_s));
    PlanSession &session = *fixture.window().session();
    Plan plan = session.contents().plan;
    plan.title = u"Santé & <b>social</b>"_s;
    QVERIFY(
        session.write({QT_TRANSLATE_NOOP("Edit", "Edit \"%1\""), plan.title}, [&](Stores &stores) {
            return stores.plans.update(session.contents().plan, plan);
        }));
    QStringList texts;
    for (const QMenu *menu : fixture.window().menuBar()->findChildren<QMenu *>())
        for (const QAction *action : menu->actions())
            texts << action->text();
    QVERIFY2(texts.contains(u"Santé && <b>social</b>"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(!texts.filter(u"soins && accès.passerelle"_s).isEmpty());
    QVERIFY(textOf(fixture.window(), WindowCommand::Undo).contains(u"Santé && <b>"));
    QVERIFY(fixture.window().commands().plainText(WindowCommand::Undo).contains(u"Santé & <b>"));
    session.tell(plan.title);
    QCOMPARE(child<QLabel>(fixture.window(), "message")->textFormat(), Qt::PlainText);
}

void tst_MainWindow::tileOfAllActions_takesTheFilterAway()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const auto shownAfter = [&](const char *tile) {
        fixture.window().goTo({PageKey::Home});
        QTest::mouseClick(child<QWidget>(fixture.window(), tile), Qt::LeftButton);
        return child<QLabel>(fixture.window(), "filterCount")->text();
    };
    const QString all = shownAfter("tileActions");
    QVERIFY(shownAfter("tileLate") != all);
    QCOMPARE(shownAfter("tileActions"), all);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
