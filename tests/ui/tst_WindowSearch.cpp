#include "tests/support/PlanBuilder.h"
#include "tests/support/WindowFixture.h"
#include "ui/search/SearchDestinations.h"
#include "ui/search/SearchPopup.h"
#include "ui/search/SearchResultModel.h"
#include "ui/window/Commands.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<SearchEntry> someEntries()
{
    return {{SearchKind::Action, u"a1"_s, u"1.1"_s, u"Créer une maison des internes"_s, u"Axe 1"_s},
            {SearchKind::Organization, u"o1"_s, {}, u"Maison de santé"_s, u"MSP"_s},
            {SearchKind::Command, u"3"_s, {}, u"Open..."_s, u"File · Ctrl+O"_s}};
}

void type(SearchPopup &popup, const QString &text)
{
    auto *line = child<QLineEdit>(popup, "searchLine");
    line->setText(text);
    emit line->textEdited(text);
}

QStringList titlesIn(const SearchPopup &popup)
{
    const QAbstractItemModel *model = child<QListView>(popup, "searchResults")->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, 0).data().toString();
    return titles;
}

/// A popup over a window that is shown.
struct Popup
{
    Popup()
        : popup(&window)
    {
        window.resize(900, 600);
        window.show();
        popup.setEntries(someEntries());
        popup.open();
    }
    void press(Qt::Key key) { QTest::keyClick(child<QLineEdit>(popup, "searchLine"), key); }

    QWidget window;
    SearchPopup popup;
};

} // namespace

class tst_WindowSearch final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void model_keepsTheRulesOfModels();
    void popup_withNothingTyped_offersTheCommands();
    void popup_followsTheKeys();
    void popup_escape_closesWithoutChoosing();
    void popup_offersAgainWhatWasChosen();
    void popup_withoutAnyHit_saysSo();
    void destinations_ofEachKind();
    void destinations_ofDecisions_areWhatTheyConcern();
    void window_runsTheCommandFound();
    void window_knowsOnlyCommandsThatCanBeRun();
    void window_goesToTheOtherPlan();
    void window_corner_opensIt();
};

void tst_WindowSearch::model_keepsTheRulesOfModels()
{
    SearchResultModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<SearchHit> hits;
    for (const SearchEntry &entry : someEntries())
        hits.push_back({entry, {}, {}, {}});
    model.setHits(hits);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Action, 1.1, Créer une maison des internes, Axe 1"_s);
    model.setHits({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_WindowSearch::popup_withNothingTyped_offersTheCommands()
{
    Popup shown;
    QCOMPARE(titlesIn(shown.popup), QStringList{u"Open..."_s});
}

void tst_WindowSearch::popup_followsTheKeys()
{
    Popup shown;
    QSignalSpy chosen(&shown.popup, &SearchPopup::chosen);
    type(shown.popup, u"MAISON"_s);
    QCOMPARE(titlesIn(shown.popup),
             (QStringList{u"Maison de santé"_s, u"Créer une maison des internes"_s}));
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down); // stays on the last
    shown.press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<SearchEntry>().id, u"a1"_s);
    QVERIFY(!shown.popup.isVisible());
}

void tst_WindowSearch::popup_escape_closesWithoutChoosing()
{
    Popup shown;
    QSignalSpy chosen(&shown.popup, &SearchPopup::chosen);
    type(shown.popup, u"maison"_s);
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.popup.isVisible());
    QVERIFY(chosen.isEmpty());
}

void tst_WindowSearch::popup_offersAgainWhatWasChosen()
{
    Popup shown;
    type(shown.popup, u"internes"_s);
    shown.press(Qt::Key_Return);
    std::vector<SearchEntry> entries = someEntries();
    entries.front().title = u"Ouvrir une maison"_s; // renamed since
    shown.popup.setEntries(entries);
    shown.popup.open();
    QCOMPARE(titlesIn(shown.popup), (QStringList{u"Ouvrir une maison"_s, u"Open..."_s}));
}

void tst_WindowSearch::popup_withoutAnyHit_saysSo()
{
    Popup shown;
    type(shown.popup, u"zzz"_s);
    QVERIFY(titlesIn(shown.popup).isEmpty());
    QVERIFY(child<QLabel>(shown.popup, "searchSentence")->text().contains(u"Nothing"));
    shown.press(Qt::Key_Return);
    QVERIFY(shown.popup.isVisible());
}

void tst_WindowSearch::destinations_ofEachKind()
{
    const SearchDestinations destinations;
    const auto pageOf = [&](SearchKind kind) {
        const auto destination = destinations.of({kind, u"x"_s, {}, {}, {}});
        return destination ? std::optional(destination->page) : std::nullopt;
    };
    QCOMPARE(pageOf(SearchKind::Node), PageKey::ActionPlan);
    QCOMPARE(pageOf(SearchKind::Action), PageKey::ActionPlan);
    QCOMPARE(pageOf(SearchKind::Organization), PageKey::Partners);
    QCOMPARE(pageOf(SearchKind::Contact), PageKey::Partners);
    QCOMPARE(pageOf(SearchKind::Indicator), PageKey::Indicators);
    QVERIFY(!pageOf(SearchKind::Meeting));
    QVERIFY(!pageOf(SearchKind::Command));
}

void tst_WindowSearch::destinations_ofDecisions_areWhatTheyConcern()
{
    PlanBuilder plan;
    const ActionId action = plan.action(u"1"_s, u"Agir"_s);
    const MeetingId meeting = plan.meeting(u"COPIL"_s, QDate(2024, 4, 1));
    const DecisionId loose = plan.decision(meeting, u"1"_s, u"Sans objet"_s);
    const DecisionId decision = plan.decision(meeting, u"2"_s, u"Financer"_s);
    plan.edit(decision).action = action;
    const SearchDestinations destinations(plan.contents);
    const auto itemOf = [&](SearchKind kind, const QString &id) {
        return destinations.of({kind, id, {}, {}, {}}).value_or(Destination()).itemId;
    };
    QCOMPARE(itemOf(SearchKind::Decision, decision.toString()), action.toString());
    QCOMPARE(itemOf(SearchKind::Meeting, meeting.toString()), action.toString());
    QVERIFY(itemOf(SearchKind::Decision, loose.toString()).isEmpty());
    const std::vector<SearchEntry> entries{{SearchKind::Decision, loose.toString(), {}, {}, {}},
                                           {SearchKind::Decision, decision.toString(), {}, {}, {}},
                                           {SearchKind::Organization, u"o"_s, {}, {}, {}}};
    QCOMPARE(destinations.reachable(entries, std::array{PageKey::ActionPlan}),
             std::vector{entries[1]});
}

void tst_WindowSearch::window_runsTheCommandFound()
{
    WindowFixture fixture;
    fixture.run(WindowCommand::Search);
    auto *popup = child<SearchPopup>(fixture.window(), "searchPopup");
    QVERIFY(popup->isVisible());
    type(*popup, u"larger text"_s);
    QTest::keyClick(child<QLineEdit>(*popup, "searchLine"), Qt::Key_Return);
    QCOMPARE(fixture.look.zoom(), 110);
    fixture.run(WindowCommand::ZoomReset);
}

void tst_WindowSearch::window_knowsOnlyCommandsThatCanBeRun()
{
    WindowFixture fixture;
    fixture.run(WindowCommand::Search);
    auto *popup = child<SearchPopup>(fixture.window(), "searchPopup");
    QVERIFY(!titlesIn(*popup).contains(u"Close the file"_s));
    popup->close();
    fixture.window().openFile(fixture.makeFile(u"val.passerelle"_s));
    fixture.run(WindowCommand::Search);
    QVERIFY(titlesIn(*popup).contains(u"Close the file"_s));
}

void tst_WindowSearch::window_goesToTheOtherPlan()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const std::vector<Plan> plans = fixture.window().session()->plans();
    QVERIFY(plans.size() > 1);
    const PlanId shown = fixture.window().session()->contents().plan.id;
    const Plan &other = plans.front().id == shown ? plans.back() : plans.front();
    fixture.run(WindowCommand::Search);
    auto *popup = child<SearchPopup>(fixture.window(), "searchPopup");
    type(*popup, other.title);
    QCOMPARE(titlesIn(*popup).value(0), other.title);
    QTest::keyClick(child<QLineEdit>(*popup, "searchLine"), Qt::Key_Return);
    QCOMPARE(fixture.window().session()->contents().plan.id, other.id);
}

void tst_WindowSearch::window_corner_opensIt()
{
    WindowFixture fixture;
    auto *button = child<QPushButton>(fixture.window(), "searchButton");
    QVERIFY(button->text().contains(u"Ctrl+K"));
    button->click();
    QVERIFY(child<SearchPopup>(fixture.window(), "searchPopup")->isVisible());
}

QTEST_MAIN(tst_WindowSearch)
#include "tst_WindowSearch.moc"
