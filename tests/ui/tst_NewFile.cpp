#include "core/exchange/templates/PlanTemplate.h"
#include "core/workspace/Stores.h"
#include "tests/support/Files.h"
#include "tests/support/WindowFixture.h"
#include "ui/window/NewFile.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

/// Does `work` in the dialog the next command opens, then closes it when it is still there.
template <typename Work>
void inDialog(Work work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        work(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

void type(QDialog &dialog, const char *field, const QString &text)
{
    auto *line = child<QLineEdit>(dialog, field);
    line->setFocus();
    line->selectAll();
    line->insert(text);
    emit line->textEdited(line->text()); // insert() is the program's; a user's typing tells
}

QString textOf(const QDialog &dialog, const char *field)
{
    return child<QLineEdit>(dialog, field)->text();
}

void press(QDialog &dialog, const char *button)
{
    child<QPushButton>(dialog, button)->click();
}

bool says(const QDialog &dialog, const char *line)
{
    const auto *label = child<QLabel>(dialog, line);
    return label->isVisible() && !label->text().isEmpty();
}

} // namespace

class tst_NewFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void newFile_isMadeAndOpened();
    void newFile_title_followsUntilItIsWritten();
    void newFile_withoutTerritory_saysSoAtTheField();
    void newFile_ofAnImpossibleTerm_saysSoAtTheField();
    void newFile_withoutAPlace_comesBackToWhatWasTyped();
    void newFile_inTheWay_isToldInTheDialog();
    void newFile_givenUp_changesNothing();
    void newPlan_isAddedInOneUndo();
    void newPlan_inAFileWithoutOne_isShown();
    void proposedFileName_isFitForFileSystems_data();
    void proposedFileName_isFitForFileSystems();
};

void tst_NewFile::newFile_isMadeAndOpened()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"chosen.passerelle"_s);
    fixture.prompts.files = {path};
    inDialog([](QDialog &dialog) {
        type(dialog, "territory", u"Pays d’Évreux"_s);
        child<QRadioButton>(dialog, "template_clsm_road_map")->click();
        type(dialog, "planTerm", u"2025-2029"_s);
        press(dialog, "accept");
    });
    fixture.run(WindowCommand::NewFile);
    QVERIFY(fixture.window().session() != nullptr);
    QVERIFY(fixture.prompts.proposed.first().endsWith(u"Pays d’Évreux.passerelle"));
    fixture.run(WindowCommand::CloseFile);

    const auto file = Workspace::open(path);
    QVERIFY(file.has_value());
    QCOMPARE((*file)->stores().territory.find()->name, u"Pays d’Évreux"_s);
    const std::vector<Plan> plans = (*file)->stores().plans.list().value();
    QCOMPARE(plans.size(), size_t(1));
    QCOMPARE(plans.front().title, proposedTitle(PlanTemplate::ClsmRoadMap, u"Pays d’Évreux"_s));
    QCOMPARE(plans.front().term, (DatePeriod{QDate(2025, 1, 1), QDate(2029, 12, 31)}));
}

void tst_NewFile::newFile_title_followsUntilItIsWritten()
{
    WindowFixture fixture;
    inDialog([](QDialog &dialog) {
        type(dialog, "territory", u"Agen"_s);
        QCOMPARE(textOf(dialog, "planTitle"), proposedTitle(PlanTemplate::Cls, u"Agen"_s));
        child<QRadioButton>(dialog, "template_health_plan")->click();
        QCOMPARE(textOf(dialog, "planTitle"), proposedTitle(PlanTemplate::HealthPlan, u"Agen"_s));
        type(dialog, "planTitle", u"Santé 2030"_s);
        type(dialog, "territory", u"Auch"_s);
        QCOMPARE(textOf(dialog, "planTitle"), u"Santé 2030"_s);
    });
    fixture.run(WindowCommand::NewFile);
}

void tst_NewFile::newFile_withoutTerritory_saysSoAtTheField()
{
    WindowFixture fixture;
    inDialog([](QDialog &dialog) {
        press(dialog, "accept");
        QVERIFY(dialog.isVisible());
        QVERIFY(says(dialog, "territoryProblem"));
        QCOMPARE(dialog.focusWidget(), child<QLineEdit>(dialog, "territory"));
        type(dialog, "territory", u"Agen"_s);
        QVERIFY(!says(dialog, "territoryProblem"));
    });
    fixture.run(WindowCommand::NewFile);
    QVERIFY(fixture.prompts.proposed.isEmpty());
}

void tst_NewFile::newFile_ofAnImpossibleTerm_saysSoAtTheField()
{
    WindowFixture fixture;
    inDialog([](QDialog &dialog) {
        type(dialog, "territory", u"Agen"_s);
        for (const QString &term : {u"2029-2025"_s, u"31/02/2025"_s, u"bientôt"_s}) {
            type(dialog, "planTerm", term);
            press(dialog, "accept");
            QVERIFY2(says(dialog, "planTermProblem"), qPrintable(term));
        }
    });
    fixture.run(WindowCommand::NewFile);
    QVERIFY(fixture.prompts.proposed.isEmpty());
}

void tst_NewFile::newFile_withoutAPlace_comesBackToWhatWasTyped()
{
    WindowFixture fixture;
    inDialog([](QDialog &dialog) {
        type(dialog, "territory", u"Agen"_s);
        inDialog([](QDialog &again) { QCOMPARE(textOf(again, "territory"), u"Agen"_s); });
        press(dialog, "accept");
    });
    fixture.run(WindowCommand::NewFile);
    QCOMPARE(fixture.prompts.proposed.size(), 1);
    QCOMPARE(fixture.window().session(), nullptr);
}

void tst_NewFile::newFile_inTheWay_isToldInTheDialog()
{
    WindowFixture fixture;
    const QString open = fixture.makeFile(u"open.passerelle"_s);
    fixture.window().openFile(open);
    const QByteArray before = bytesOf(open);
    fixture.prompts.files = {open};
    inDialog([](QDialog &dialog) {
        type(dialog, "territory", u"Agen"_s);
        inDialog([](QDialog &again) { QVERIFY(says(again, "fileProblem")); });
        press(dialog, "accept");
    });
    fixture.run(WindowCommand::NewFile);
    QCOMPARE(bytesOf(open), before);
    QVERIFY(fixture.window().session() != nullptr);
}

void tst_NewFile::newFile_givenUp_changesNothing()
{
    WindowFixture fixture;
    inDialog([](QDialog &dialog) { press(dialog, "cancel"); });
    fixture.run(WindowCommand::NewFile);
    QVERIFY(fixture.prompts.proposed.isEmpty());
    QCOMPARE(fixture.window().session(), nullptr);
}

void tst_NewFile::newPlan_isAddedInOneUndo()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    inDialog([](QDialog &dialog) {
        type(dialog, "planTitle", u"Contrat de 2030"_s);
        press(dialog, "accept");
    });
    fixture.run(WindowCommand::NewPlan);
    QCOMPARE(fixture.window().session()->plans().size(), size_t(2));
    QCOMPARE(fixture.window().session()->contents().plan.title, u"Contrat de 2030"_s);
    fixture.run(WindowCommand::Undo);
    QCOMPARE(fixture.window().session()->plans().size(), size_t(1));
    fixture.run(WindowCommand::Redo);
    fixture.run(WindowCommand::CloseFile);
    const auto file = Workspace::open(path);
    QCOMPARE((*file)->stores().plans.list()->size(), size_t(2));
}

void tst_NewFile::newPlan_inAFileWithoutOne_isShown()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"bare.passerelle"_s);
    Territory territory;
    territory.id = TerritoryId::create();
    territory.name = u"Agen"_s;
    QVERIFY(Workspace::create(path, territory).has_value());
    fixture.window().openFile(path);
    QVERIFY(!fixture.window().session()->hasPlan());
    inDialog([](QDialog &dialog) { press(dialog, "accept"); });
    fixture.run(WindowCommand::NewPlan);
    QVERIFY(fixture.window().session()->hasPlan());
    QCOMPARE(fixture.window().session()->contents().plan.title,
             proposedTitle(PlanTemplate::Cls, u"Agen"_s));
}

void tst_NewFile::proposedFileName_isFitForFileSystems_data()
{
    QTest::addColumn<QString>("territory");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Agglomération d’Agen"_s << u"Agglomération d’Agen.passerelle"_s;
    QTest::newRow("separators") << u"Agen / Nérac: \"CLS\""_s << u"Agen Nérac CLS.passerelle"_s;
    QTest::newRow("dots") << u"..caché."_s << u"caché.passerelle"_s;
    QTest::newRow("nothing") << u" ?? "_s << u"New territory.passerelle"_s;
    QTest::newRow("long") << QString(300, u'a') << QString(80, u'a') + u".passerelle"_s;
}

void tst_NewFile::proposedFileName_isFitForFileSystems()
{
    QFETCH(QString, territory);
    QTEST(proposedFileName(territory), "name");
}

QTEST_MAIN(tst_NewFile)
#include "tst_NewFile.moc"
