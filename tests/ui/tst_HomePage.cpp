#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/filtering/ActionFilter.h"
#include "core/workspace/Stores.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/charts/StackedAreasWidget.h"
#include "ui/look/Look.h"
#include "ui/pages/home/ComingUpCard.h"
#include "ui/pages/home/HomePage.h"
#include "ui/pages/home/StatusHistoryModel.h"
#include "ui/pages/home/StatusStrip.h"
#include "ui/pages/home/Tile.h"
#include "ui/session/PlanSession.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);

/// A page on a file, shown.
struct ShownPage
{
    explicit ShownPage(std::unique_ptr<Workspace> workspace)
        : session(*PlanSession::open(std::move(workspace), [] { return today; }))
        , page(*session)
    {
        page.resize(1200, 900);
        page.show();
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }

    /// The texts of the labels of a card, in the order they were made.
    QStringList textsIn(const QString &card) const
    {
        QStringList texts;
        for (const QLabel *label : page.findChild<QWidget *>(card)->findChildren<QLabel *>())
            if (label->isVisibleTo(&page))
                texts << label->text();
        return texts;
    }

    TileText tile(const QString &name) const { return find<Tile>(name)->tileText(); }

    std::unique_ptr<PlanSession> session;
    HomePage page;
};

/// The only destination a spy has seen.
Destination destinationOf(const QSignalSpy &spy)
{
    return spy.size() == 1 ? spy.front().front().value<Destination>() : Destination();
}

} // namespace

class tst_HomePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void demonstration_tellsItsFigures();
    void clickOnASegment_leadsToItsActions();
    void enterOnASegment_leadsToItsActions();
    void nameOfANode_leadsToAllItsActions();
    void lateTile_leadsToTheLateActions();
    void anotherDay_isToldAtOnce();
    void historyNumbers_sayWhatTheChartDraws();
    void arrowsInTheChart_chooseADay();
    void advice_leadsWhereItIsMended();
    void advicePutAway_isGoneUntilUndone();
    void comingUp_keepsItsChoice();
    void latestChange_isUndoneAlone();
    void readOnlyFile_offersNoEdit();
    void fileWithoutPlan_saysHowToBegin();
    void planWithoutActions_saysSo();
    void tiles_areNoHigherThanTheirWords();
    void historyNumbers_areSeenWithoutScrolling();
    void historyNumbers_leftAgain_makeNoRoom();
    void language_isFollowedAtOnce();
    void theme_isFollowedAtOnce();
    void narrowPage_putsTheColumnsBelowEachOther();

private:
    std::unique_ptr<Workspace> openDemonstration(OpenOptions::Access access) const;
    std::unique_ptr<Workspace> newFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_demonstrationFolder;
};

void tst_HomePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_demonstrationFolder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeDemonstration(DemonstrationTerritory::Agen,
                               m_demonstrationFolder->filePath(u"agen.passerelle"_s), u"Camille"_s)
                .has_value());
}

void tst_HomePage::init()
{
    // The platform without a screen has no window manager to talk to, and says so.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_demonstrationFolder->filePath(u"agen.passerelle"_s),
                        m_folder->filePath(u"agen.passerelle"_s)));
}

void tst_HomePage::cleanup()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

std::unique_ptr<Workspace> tst_HomePage::openDemonstration(OpenOptions::Access access) const
{
    OpenOptions options;
    options.access = access;
    options.author = u"Camille"_s;
    return *Workspace::open(m_folder->filePath(u"agen.passerelle"_s), options);
}

std::unique_ptr<Workspace> tst_HomePage::newFile()
{
    return *Workspace::create(m_folder->filePath(u"new.passerelle"_s), test::agenTerritory());
}

void tst_HomePage::demonstration_tellsItsFigures()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QCOMPARE(shown.find<QLabel>(u"homeTitle"_s)->text(), shown.session->contents().plan.title);
    QVERIFY(
        shown.find<QLabel>(u"homeSubtitle"_s)->text().endsWith(u"situation on 12 March 2023"_s));
    const int actions = int(shown.session->index().planActions().size());
    QCOMPARE(shown.tile(u"tileActions"_s),
             (TileText{QString::number(actions), {}, u"actions · 13 objectifs"_s, false}));
    QVERIFY(shown.tile(u"tileEngaged"_s).words.startsWith(u"engaged · "_s));
    QVERIFY(shown.tile(u"tileLate"_s).isAlert);
    QVERIFY(shown.tile(u"tileLate"_s).figure.startsWith(u"⚑ "_s));
    QCOMPARE(shown.tile(u"tileMeeting"_s).figure, u"6 Apr"_s);
}

void tst_HomePage::clickOnASegment_leadsToItsActions()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QSignalSpy spy(&shown.page, &Page::destinationChosen);
    auto *strip = shown.find<StatusStrip>(u"statusStrip"_s); // of the first axis
    const QRectF area = strip->areaOf(ActionStatus::InProgress);
    QVERIFY(!area.isEmpty());
    QTest::mouseClick(strip, Qt::LeftButton, {}, area.center().toPoint());
    const Destination destination = destinationOf(spy);
    QCOMPARE(destination.page, PageKey::ActionPlan);
    ActionFilter expected;
    expected.nodes = {shown.session->index().firstLevelNodes().front()->id};
    expected.statuses = {ActionStatus::InProgress};
    QCOMPARE(actionFilterFromJson(destination.filter.value()), expected);
}

void tst_HomePage::enterOnASegment_leadsToItsActions()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QSignalSpy spy(&shown.page, &Page::destinationChosen);
    auto *strip = shown.find<StatusStrip>(u"statusStrip"_s);
    QVERIFY(strip->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    const ActionFilter filter = actionFilterFromJson(destinationOf(spy).filter.value());
    QCOMPARE(filter.statuses, (std::vector<std::optional<ActionStatus>>{ActionStatus::InProgress}));
    QVERIFY(strip->accessibleDescription().startsWith(u"In progress: "_s));
}

void tst_HomePage::nameOfANode_leadsToAllItsActions()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QSignalSpy spy(&shown.page, &Page::destinationChosen);
    QTest::mouseClick(shown.find<QAbstractButton>(u"nodeName"_s), Qt::LeftButton);
    const ActionFilter filter = actionFilterFromJson(destinationOf(spy).filter.value());
    QCOMPARE(filter.nodes.size(), std::size_t(1));
    QVERIFY(filter.statuses.empty());
}

void tst_HomePage::lateTile_leadsToTheLateActions()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QSignalSpy spy(&shown.page, &Page::destinationChosen);
    QTest::mouseClick(shown.find<Tile>(u"tileLate"_s), Qt::LeftButton);
    QVERIFY(actionFilterFromJson(destinationOf(spy).filter.value()).isLateOnly);
}

void tst_HomePage::anotherDay_isToldAtOnce()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    const int completed = shown.tile(u"tileCompleted"_s).figure.toInt();
    shown.session->chooseDay(QDate(2021, 6, 30));
    QVERIFY(shown.find<QLabel>(u"homeSubtitle"_s)->text().endsWith(u"situation on 30 June 2021"_s));
    QVERIFY(shown.tile(u"tileCompleted"_s).figure.toInt() < completed);
    const auto *areas = shown.find<StackedAreasWidget>(u"historyAreas"_s);
    QCOMPARE(areas->chart().dates.back(), QDate(2021, 6, 30));
}

void tst_HomePage::historyNumbers_sayWhatTheChartDraws()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QTest::mouseClick(shown.find<QPushButton>(u"historyNumbers"_s), Qt::LeftButton);
    auto *table = shown.find<QTableView>(u"historyTable"_s);
    QVERIFY(table->isVisible());
    const QAbstractItemModel *model = table->model();
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int last = model->rowCount() - 1;
    QCOMPARE(model->rowCount(),
             int(shown.find<StackedAreasWidget>(u"historyAreas"_s)->chart().dates.size()));
    QCOMPARE(model->index(last, 0).data().toString(), u"12 Mar 2023"_s);
    QCOMPARE(model->index(last, model->columnCount() - 1).data().toInt(),
             int(shown.session->index().planActions().size()));
}

void tst_HomePage::arrowsInTheChart_chooseADay()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    auto *areas = shown.find<StackedAreasWidget>(u"historyAreas"_s);
    const std::size_t last = areas->chart().dates.size() - 1;
    QTest::keyClick(areas, Qt::Key_Left);
    QCOMPARE(areas->chosen(), std::optional(last));
    QTest::keyClick(areas, Qt::Key_Left);
    QCOMPARE(areas->chosen(), std::optional(last - 1));
    QVERIFY(areas->accessibleDescription().startsWith(u"31 December 2022: "_s));
    QTest::keyClick(areas, Qt::Key_Home);
    QCOMPARE(areas->chosen(), std::optional<std::size_t>(0));
}

void tst_HomePage::advice_leadsWhereItIsMended()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QSignalSpy spy(&shown.page, &Page::destinationChosen);
    QVERIFY(shown.textsIn(u"toDoCard"_s).contains(u"To do"_s));
    QTest::mouseClick(shown.find<QPushButton>(u"toDoGo"_s), Qt::LeftButton);
    const Destination destination = destinationOf(spy);
    QCOMPARE(destination.page, PageKey::ActionPlan);
    QVERIFY(shown.session->index().action(ActionId(destination.itemId)) != nullptr);
    spy.clear();
    // The second one is a milestone, which is mended on its tab.
    QTest::mouseClick(shown.page.findChildren<QPushButton *>(u"toDoGo"_s).at(1), Qt::LeftButton);
    QCOMPARE(destinationOf(spy).tab, u"stages"_s);
}

void tst_HomePage::advicePutAway_isGoneUntilUndone()
{
    {
        const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
        const QStringList before = shown.textsIn(u"toDoCard"_s);
        QSignalSpy told(shown.session.get(), &PlanSession::told);
        auto *button = shown.find<QToolButton>(u"toDoPutAway"_s);
        button->menu()->actions().constLast()->trigger();
        QCOMPARE(told.size(), 1);
        QVERIFY(shown.textsIn(u"toDoCard"_s) != before);
        shown.session->undo();
        QCOMPARE(shown.textsIn(u"toDoCard"_s), before);
        shown.session->redo();
    }
    const auto workspace = openDemonstration(OpenOptions::Access::ReadOnly);
    const auto choices = workspace->stores().advice.list();
    QVERIFY(choices.has_value());
    QCOMPARE(choices->size(), std::size_t(1));
    QVERIFY(choices->front().hidesOn(today.addYears(10)));
}

void tst_HomePage::comingUp_keepsItsChoice()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QVERIFY(shown.textsIn(u"comingUpCard"_s).contains(u"In the next 60 days"_s));
    QTest::mouseClick(shown.find<QPushButton>(u"comingUp30"_s), Qt::LeftButton);
    QVERIFY(shown.textsIn(u"comingUpCard"_s).contains(u"In the next 30 days"_s));
    HomePage other(*shown.session);
    other.restore(shown.page.state());
    QCOMPARE(other.findChild<ComingUpCard *>()->days(), 30);
}

void tst_HomePage::latestChange_isUndoneAlone()
{
    QString id;
    QString before;
    {
        const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
        const Action action = shown.session->contents().actions.front();
        id = action.id.toString();
        before = action.nextStep;
        Action after = action;
        after.nextStep = u"Réunir les pilotes"_s;
        QVERIFY(shown.session
                    ->write({"Edit action \"%1\"", action.title},
                            [&](Stores &stores) { return stores.actions.update(action, after); })
                    .has_value());
        const auto tells = [&](const QString &text) {
            return shown.textsIn(u"latestChangesCard"_s).filter(text).size();
        };
        QCOMPARE(tells(action.title), 1);
        // The rows of before the edit go with the next turn of the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(shown.find<QPushButton>(u"undoChange"_s), Qt::LeftButton);
        QCOMPARE(tells(u"(undone since)"_s), 1);
    }
    const auto workspace = openDemonstration(OpenOptions::Access::ReadOnly);
    QCOMPARE((*workspace->stores().actions.find(ActionId(id)))->nextStep, before);
}

void tst_HomePage::readOnlyFile_offersNoEdit()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadOnly));
    QVERIFY(shown.find<QToolButton>(u"toDoPutAway"_s) == nullptr);
    QVERIFY(shown.find<QPushButton>(u"undoChange"_s) == nullptr);
}

void tst_HomePage::fileWithoutPlan_saysHowToBegin()
{
    const ShownPage shown(newFile());
    const auto labels = shown.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"This file has no plan yet"_s;
    }));
    QVERIFY(!shown.find<QLabel>(u"homeTitle"_s)->isVisible());
}

void tst_HomePage::planWithoutActions_saysSo()
{
    auto workspace = newFile();
    QVERIFY(test::insertPlan(*workspace, test::smallPlan(0)).has_value());
    const ShownPage shown(std::move(workspace));
    QCOMPARE(shown.tile(u"tileActions"_s).figure, u"0"_s);
    QCOMPARE(shown.tile(u"tileMeeting"_s), (TileText{u"–"_s, {}, u"no meeting planned"_s, false}));
    const auto sentence = [&shown](const QString &card) {
        const auto *nothing = shown.find<QWidget>(card)->findChild<QLabel *>(u"nothing"_s);
        return nothing->isVisible() ? nothing->text() : QString();
    };
    QVERIFY(sentence(u"progressCard"_s).startsWith(u"This plan has no action yet."_s));
    QVERIFY(sentence(u"historyCard"_s).startsWith(u"Nothing to draw yet."_s));
    QVERIFY(sentence(u"toDoCard"_s).startsWith(u"Begin by writing the actions"_s));
    for (const QString &share : {u"tileEngaged"_s, u"tileCompleted"_s, u"tileLate"_s})
        QVERIFY(!shown.find<Tile>(share)->isVisible());
    QSignalSpy spy(&shown.page, &Page::destinationChosen);
    QTest::mouseClick(shown.find<QPushButton>(u"openPlan"_s), Qt::LeftButton);
    QCOMPARE(destinationOf(spy).page, PageKey::ActionPlan);
    QVERIFY(sentence(u"comingUpCard"_s).startsWith(u"Nothing is planned"_s));
    QVERIFY(sentence(u"latestChangesCard"_s).isEmpty()); // the plan itself was entered
}

void tst_HomePage::tiles_areNoHigherThanTheirWords()
{
    auto workspace = newFile();
    QVERIFY(test::insertPlan(*workspace, test::smallPlan(0)).has_value());
    ShownPage shown(std::move(workspace));
    shown.page.resize(1700, 1000);
    const auto *tile = shown.find<Tile>(u"tileActions"_s);
    QTRY_VERIFY(tile->height() <= tile->heightForWidth(tile->width()));
}

void tst_HomePage::historyNumbers_areSeenWithoutScrolling()
{
    ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    shown.find<QPushButton>(u"historyNumbers"_s)->click();
    const auto *table = shown.find<QTableView>(u"historyTable"_s);
    const QHeaderView *days = table->verticalHeader();
    const QHeaderView *statuses = table->horizontalHeader();
    QTRY_VERIFY(table->viewport()->height() >= days->length());
    QTRY_VERIFY(table->viewport()->width() >= statuses->length());
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), u"Completed"_s);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"●"_s);
    shown.page.resize(2400, 900);
    QTRY_COMPARE(model->headerData(1, Qt::Horizontal).toString(), u"● Completed"_s);
}

void tst_HomePage::historyNumbers_leftAgain_makeNoRoom()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    const auto *card = shown.find<QWidget>(u"historyCard"_s);
    auto *numbers = shown.find<QPushButton>(u"historyNumbers"_s);
    const int height = card->minimumSizeHint().height();
    numbers->click();
    QTRY_VERIFY(card->minimumSizeHint().height() > height);
    numbers->click();
    QTRY_COMPARE(card->minimumSizeHint().height(), height);
}

void tst_HomePage::language_isFollowedAtOnce()
{
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QTranslator french;
    QVERIFY(french.load(u":/i18n/passerelle_fr.qm"_s));
    QCoreApplication::installTranslator(&french);
    QTRY_VERIFY(shown.find<QLabel>(u"homeSubtitle"_s)->text().contains(u"12 mars 2023"_s));
    QTRY_COMPARE(shown.tile(u"tileMeeting"_s).figure, u"6 avr."_s);
    QCoreApplication::removeTranslator(&french);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTRY_COMPARE(shown.tile(u"tileMeeting"_s).figure, u"6 Apr"_s);
}

void tst_HomePage::theme_isFollowedAtOnce()
{
    Look look(*qApp);
    look.setTheme(ThemeChoice::Light);
    const ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    auto *areas = shown.find<StackedAreasWidget>(u"historyAreas"_s);
    const auto lightness = [areas] { return areas->grab().toImage().pixelColor(2, 2).lightness(); };
    QVERIFY(lightness() > 200);
    look.setTheme(ThemeChoice::Dark);
    QVERIFY(lightness() < 80);
    look.setTheme(ThemeChoice::Light);
}

void tst_HomePage::narrowPage_putsTheColumnsBelowEachOther()
{
    ShownPage shown(openDemonstration(OpenOptions::Access::ReadWrite));
    const auto topOf = [&shown](const QString &card) {
        return shown.find<QWidget>(card)->mapTo(&shown.page, QPoint(0, 0)).y();
    };
    QCOMPARE(topOf(u"toDoCard"_s), topOf(u"progressCard"_s));
    shown.page.resize(700, 900);
    QTRY_VERIFY(topOf(u"toDoCard"_s) > topOf(u"historyCard"_s));
}

QTEST_MAIN(tst_HomePage)
#include "tst_HomePage.moc"
