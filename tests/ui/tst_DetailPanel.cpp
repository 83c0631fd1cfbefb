#include "tests/support/ActionFixture.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/TagField.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

/// What is typed in the tabs of an action, on the demonstration; each test ends by reading the
/// file.
class tst_DetailPanel final : public QObject, private ActionFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void newName_isMadeByTheEditThatNamesIt();
    void newName_whenRefused_leavesTheListAsItWas();
    void halfTypedName_inAnotherWindow_isNobodyYet();
    void halfTypedName_escaped_isNobody();
    void comma_whileCompletionsAreShown_takesTheName();
    void periodOfWords_leftUntouched_isNoEdit();
    void datesBesideWords_leaveTheWords();
    void datesInPlaceOfWords_replaceThem();
    void periodCell_leftUntouched_isNoEdit();
    void datesInThePeriodCell_leaveTheWords();
    void weight_ofTwoDecimals_isKept();
    void weight_underTheWheel_isKept();
    void weight_belowZero_isRefusedAndGivenBackByEscape();
    void nameOfAnIndicator_typedByHalf_isNotOfTheNextAction();
    void newIndicator_comesAfterTheOthers();
    void takeBack_isOfferedForWhatStands();
    void nameOfSeveralOrganizations_isRefusedBesideTheField();
    void refusedPeriod_underAnotherEdit_stays();
    void refusedPeriod_isNotOfTheNextAction();
    void placeNobodyKnows_isNotOfTheNextAction();
    void wordsOfThePeriod_areSaidToBeWords();
    void dayOfTheOrigin_isReadFromTheDayLookedAt();
    void longTitle_takesTwoLines();

private:
    void openPeriodCell();
};

void tst_DetailPanel::openPeriodCell()
{
    constexpr int periodColumn = 4;
    auto &tree = *child<QTreeView>(window(), "planTree");
    const QModelIndex period = tree.currentIndex().siblingAtColumn(periodColumn);
    tree.setFocus();
    tree.setCurrentIndex(period);
    tree.edit(period);
}

void tst_DetailPanel::newName_isMadeByTheEditThatNamesIt()
{
    const Action before = inFile();
    const size_t known = organizations();
    auto &partners = field<TagField>("partners");
    partners.line()->setFocus();
    partners.line()->insert(u"Épicerie solidaire"_s);
    QTest::keyClick(partners.line(), Qt::Key_Return);
    QCOMPARE(inFile().partners.size(), before.partners.size() + 1);
    QCOMPARE(organizations(), known + 1);
    session().undo();
    QCOMPARE(inFile(), before);
    QCOMPARE(organizations(), known);
}

void tst_DetailPanel::newName_whenRefused_leavesTheListAsItWas()
{
    const Action before = inFile();
    const size_t known = organizations();
    refuseWrites();
    auto &partners = field<TagField>("partners");
    const QStringList shown = partners.values();
    partners.line()->setFocus();
    partners.line()->insert(u"Épicerie solidaire"_s);
    QTest::keyClick(partners.line(), Qt::Key_Return);
    QCOMPARE(partners.values(), shown);
    QCOMPARE(inFile(), before);
    QCOMPARE(organizations(), known);
}

void tst_DetailPanel::halfTypedName_inAnotherWindow_isNobodyYet()
{
    const Action before = inFile();
    auto &partners = field<TagField>("partners");
    partners.line()->setFocus();
    partners.line()->insert(u"Épi"_s);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(partners.line(), &away);
    QCOMPARE(partners.line()->text(), u"Épi"_s);
    QCOMPARE(inFile(), before);
    partners.line()->insert(u"cerie"_s);
    partners.line()->clearFocus();
    QCOMPARE(session().index().organization(inFile().partners.back())->name, u"Épicerie"_s);
}

void tst_DetailPanel::halfTypedName_escaped_isNobody()
{
    const Action before = inFile();
    auto &partners = field<TagField>("partners");
    partners.line()->setFocus();
    partners.line()->insert(u"Épi"_s);
    QTest::keyClick(partners.line(), Qt::Key_Escape);
    QVERIFY(partners.line()->text().isEmpty());
    partners.line()->clearFocus();
    QCOMPARE(inFile(), before);
}

void tst_DetailPanel::comma_whileCompletionsAreShown_takesTheName()
{
    const Action before = inFile();
    const auto other = std::ranges::find_if(
        session().contents().organizations, [&](const Organization &organization) {
            const auto first = organization.displayName().at(0);
            return std::ranges::find(before.partners, organization.id) == before.partners.end()
                && first.isLetter() && first.unicode() < 128;
        });
    QVERIFY(other != session().contents().organizations.end());
    const OrganizationId id = other->id;
    const QString name = other->displayName();
    auto &partners = field<TagField>("partners");
    QLineEdit &line = *partners.line();
    line.setFocus();
    QTest::keyClick(&line, name.at(0).toLatin1());
    QAbstractItemView *popup = line.completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    line.insert(name.mid(1));
    QTest::keyClick(popup, ',');
    QVERIFY(line.text().isEmpty());
    QVERIFY(!popup->isVisible());
    QCOMPARE(inFile().partners.back(), id);
}

void tst_DetailPanel::periodOfWords_leftUntouched_isNoEdit()
{
    change([](Action &action) {
        action.planned = {{2019, 1, 1}, {2021, 12, 31}};
        action.calendarText = u"dès 2019, puis évaluation"_s;
    });
    const qint64 before = lastChange();
    auto &planned = field<LineField>("planned");
    planned.setFocus();
    planned.clearFocus();
    QCOMPARE(lastChange(), before);
}

void tst_DetailPanel::datesBesideWords_leaveTheWords()
{
    change([](Action &action) {
        action.planned = {{2019, 1, 1}, {2021, 12, 31}};
        action.calendarText = u"dès 2019, puis évaluation"_s;
    });
    type(field<LineField>("planned"), u"2019-2022"_s);
    QCOMPARE(inFile().planned, (DatePeriod{{2019, 1, 1}, {2022, 12, 31}}));
    QCOMPARE(inFile().calendarText, u"dès 2019, puis évaluation"_s);
}

void tst_DetailPanel::datesInPlaceOfWords_replaceThem()
{
    change([](Action &action) {
        action.planned = {};
        action.calendarText.clear();
    });
    type(field<LineField>("planned"), u"vers l’été"_s);
    QCOMPARE(inFile().calendarText, u"vers l’été"_s);
    type(field<LineField>("planned"), u"2019-2022"_s);
    QCOMPARE(inFile().planned, (DatePeriod{{2019, 1, 1}, {2022, 12, 31}}));
    QCOMPARE(inFile().calendarText, QString());
}

void tst_DetailPanel::periodCell_leftUntouched_isNoEdit()
{
    change([](Action &action) {
        action.planned = {{2019, 1, 1}, {2021, 12, 31}};
        action.calendarText = u"dès 2019, puis évaluation"_s;
    });
    const qint64 before = lastChange();
    openPeriodCell();
    const QLineEdit *cell = openCell();
    QVERIFY(cell != nullptr);
    typeInCell(cell->text());
    QCOMPARE(lastChange(), before);
}

void tst_DetailPanel::datesInThePeriodCell_leaveTheWords()
{
    change([](Action &action) {
        action.planned = {{2019, 1, 1}, {2021, 12, 31}};
        action.calendarText = u"dès 2019, puis évaluation"_s;
    });
    openPeriodCell();
    typeInCell(u"2019-2022"_s);
    QCOMPARE(inFile().planned, (DatePeriod{{2019, 1, 1}, {2022, 12, 31}}));
    QCOMPARE(inFile().calendarText, u"dès 2019, puis évaluation"_s);
}

void tst_DetailPanel::weight_ofTwoDecimals_isKept()
{
    change([](Action &action) { action.weight = 0.25; });
    const qint64 before = lastChange();
    auto &weight = field<QWidget>("weight");
    weight.setFocus();
    weight.clearFocus();
    QCOMPARE(lastChange(), before);
    QCOMPARE(inFile().weight, 0.25);
}

void tst_DetailPanel::weight_underTheWheel_isKept()
{
    change([](Action &action) { action.weight = 2; });
    auto &weight = field<QWidget>("weight");
    const QPointF middle = weight.rect().center();
    QWheelEvent wheel(middle, weight.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&weight, &wheel);
    weight.setFocus();
    weight.clearFocus();
    QCOMPARE(inFile().weight, 2.);
}

void tst_DetailPanel::weight_belowZero_isRefusedAndGivenBackByEscape()
{
    change([](Action &action) { action.weight = 2; });
    auto &weight = field<LineField>("weight");
    for (const QString &wrong : {u"-1"_s, u"lourd"_s, u"-1"_s, QString()}) {
        type(weight, wrong);
        QVERIFY2(!weight.problem().isEmpty(), qPrintable(wrong));
        weight.setFocus();
        QTest::keyClick(&weight, Qt::Key_Escape);
        QCOMPARE(weight.text(), u"2"_s);
        QVERIFY(weight.problem().isEmpty());
    }
    weight.clearFocus();
    QCOMPARE(inFile().weight, 2.);
    type(weight, u"0.5"_s);
    QCOMPARE(inFile().weight, 0.5);
}

void tst_DetailPanel::nameOfAnIndicator_typedByHalf_isNotOfTheNextAction()
{
    show(u"indicators"_s);
    auto &name = field<QLineEdit>("newIndicator");
    name.setFocus();
    name.insert(u"Internes logés"_s);
    const size_t before = file().indicators.list()->size();
    showAnother();
    QVERIFY(name.text().isEmpty());
    QCOMPARE(file().indicators.list()->size(), before);
}

void tst_DetailPanel::newIndicator_comesAfterTheOthers()
{
    const Indicator before = session().contents().indicators.front();
    Indicator last = before;
    last.position = 100;
    QVERIFY(session().write(
        {"Move"}, [&](Stores &stores) { return stores.indicators.update(before, last); }));
    show(u"indicators"_s);
    auto &name = field<QLineEdit>("newIndicator");
    name.insert(u"Internes logés à l’été"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    const std::vector<Indicator> after = file().indicators.list().value();
    const auto added = std::ranges::find(after, u"Internes logés à l’été"_s, &Indicator::name);
    QVERIFY(added != after.end());
    QCOMPARE(added->action, inFile().id);
    QCOMPARE(added->position, 101);
}

void tst_DetailPanel::takeBack_isOfferedForWhatStands()
{
    show(u"history"_s);
    const auto offers = [this] {
        auto *tabs = child<QWidget>(window(), "detailTabs");
        return tabs->findChildren<QPushButton *>(u"takeBack"_s).size();
    };
    change([](Action &action) { action.nextStep = u"Relancer"_s; });
    QTRY_VERIFY(offers() > 0);
    const auto withTheEdit = offers();
    fixture().run(WindowCommand::Undo);
    QTRY_COMPARE(offers(), withTheEdit - 1);
    fixture().run(WindowCommand::Redo);
    // The edit stands again, and so does what brought it back.
    QTRY_COMPARE(offers(), withTheEdit + 1);
}

void tst_DetailPanel::nameOfSeveralOrganizations_isRefusedBesideTheField()
{
    for (const QString &town : {u"Agen"_s, u"Boé"_s})
        QVERIFY(session().write({"Add"}, [&](Stores &stores) {
            Organization body;
            body.id = OrganizationId::create();
            body.name = u"Maison de santé de "_s + town;
            body.shortName = u"MSP Val"_s;
            return stores.organizations.insert(body);
        }));
    const Action before = inFile();
    auto &partners = field<TagField>("partners");
    partners.line()->setFocus();
    partners.line()->insert(u"msp val"_s);
    // Both are proposed; neither is chosen.
    QTest::keyClick(partners.line()->completer()->popup(), Qt::Key_Return);
    QCOMPARE(inFile(), before);
    QCOMPARE(partners.line()->text(), u"msp val"_s);
    QVERIFY(partners.problem().contains(u"msp val"_s));
    showAnother();
    QVERIFY(partners.problem().isEmpty());
}

void tst_DetailPanel::refusedPeriod_underAnotherEdit_stays()
{
    auto &planned = field<LineField>("planned");
    type(planned, u"31/02/2020"_s);
    QVERIFY(!planned.problem().isEmpty());
    type(field<LineField>("code"), u"É 1"_s);
    QCOMPARE(inFile().code, u"É 1"_s);
    QCOMPARE(planned.text(), u"31/02/2020"_s);
    QVERIFY(!planned.problem().isEmpty());
}

void tst_DetailPanel::refusedPeriod_isNotOfTheNextAction()
{
    const Action next = session().contents().actions.back();
    auto &planned = field<LineField>("planned");
    type(planned, u"31/02/2020"_s);
    showAnother();
    QVERIFY(planned.problem().isEmpty());
    QVERIFY(planned.text() != u"31/02/2020"_s);
    planned.setFocus();
    planned.clearFocus();
    QCOMPARE(file().actions.find(next.id)->value(), next);
}

void tst_DetailPanel::placeNobodyKnows_isNotOfTheNextAction()
{
    for (const char *name : {"places", "referenceObjectives"}) {
        QLineEdit &line = *field<TagField>(name).line();
        line.setFocus();
        line.insert(u"Nérac-sur-Été"_s);
        line.clearFocus();
        QCOMPARE(line.text(), u"Nérac-sur-Été"_s);
    }
    showAnother();
    for (const char *name : {"places", "referenceObjectives"})
        QCOMPARE(field<TagField>(name).line()->text(), QString());
}

void tst_DetailPanel::wordsOfThePeriod_areSaidToBeWords()
{
    change([](Action &action) {
        action.planned = {};
        action.calendarText.clear();
    });
    auto &planned = field<LineField>("planned");
    QVERIFY(planned.toolTip().isEmpty());
    type(planned, u"vers l’été"_s);
    QVERIFY(planned.toolTip().contains(u"Kept in words"_s));
}

void tst_DetailPanel::dayOfTheOrigin_isReadFromTheDayLookedAt()
{
    session().chooseDay(QDate(2020, 6, 1));
    show(u"sheet"_s);
    type(field<LineField>("origin_on"), u"15/8"_s);
    QCOMPARE(inFile().originOn, QDate(2020, 8, 15));
}

void tst_DetailPanel::longTitle_takesTwoLines()
{
    const QString title = u"Développer les consultations avancées de médecins spécialistes dans "
                          u"les maisons de santé du territoire, avec un accueil en soirée et le "
                          u"samedi, et un transport à la demande pour les habitants isolés"_s;
    change([&](Action &action) { action.title = title; });
    auto &label = *child<QLabel>(window(), "actionTitle");
    QVERIFY(label.fontMetrics().horizontalAdvance(title) > 2 * label.width());
    QCOMPARE(label.height() / label.fontMetrics().lineSpacing(), 2);
    QCOMPARE(label.toolTip(), title);
    label.setStyleSheet(u"font-size: 5px"_s);
    QCOMPARE(label.toolTip(), QString());
}

QTEST_MAIN(tst_DetailPanel)
#include "tst_DetailPanel.moc"
