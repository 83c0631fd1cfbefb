#include "tests/support/TemporaryWorkspace.h"
#include "ui/dialogs/ChooseDayDialog.h"
#include "ui/session/PlanSession.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate current(2023, 3, 12);

QString answerOf(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"chosenDayRead"_s)->text();
}

void type(const QDialog &dialog, const QString &text)
{
    auto *field = dialog.findChild<QLineEdit *>(u"chosenDay"_s);
    field->selectAll();
    field->insert(text);
}

} // namespace

class tst_ChooseDayDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void typedDay_isReadAndGiven();
    void dayToCome_isRefused();
    void wordsThatAreNoDay_areRefused();
    void currentDay_isFollowedRatherThanKept();
    void backToToday_forgetsTheDay();
    void session_isToldOnTheDayChosen();
};

void tst_ChooseDayDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ChooseDayDialog::init()
{
    // The platform without a screen has no window manager to talk to, and says so.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void tst_ChooseDayDialog::typedDay_isReadAndGiven()
{
    ChooseDayDialog dialog(std::nullopt, current);
    QVERIFY(!dialog.findChild<QPushButton *>(u"backToToday"_s)->isEnabled());
    type(dialog, u"1 décembre 2022"_s);
    QCOMPARE(answerOf(dialog), u"1 December 2022"_s);
    auto *accept = dialog.findChild<QPushButton *>(u"showThatDay"_s);
    QVERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.day(), std::optional(QDate(2022, 12, 1)));
}

void tst_ChooseDayDialog::dayToCome_isRefused()
{
    ChooseDayDialog dialog(std::nullopt, current);
    type(dialog, u"13/03/2023"_s);
    QCOMPARE(answerOf(dialog), u"13 March 2023 is still to come; choose a day of the past."_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"showThatDay"_s)->isEnabled());
}

void tst_ChooseDayDialog::wordsThatAreNoDay_areRefused()
{
    ChooseDayDialog dialog(std::nullopt, current);
    type(dialog, u"au printemps"_s);
    QVERIFY(answerOf(dialog).startsWith(u"This is not a day"_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"showThatDay"_s)->isEnabled());
    type(dialog, u"yesterday"_s);
    QCOMPARE(answerOf(dialog), u"11 March 2023"_s);
}

void tst_ChooseDayDialog::currentDay_isFollowedRatherThanKept()
{
    ChooseDayDialog dialog(QDate(2022, 12, 1), current);
    type(dialog, u"today"_s);
    QVERIFY(!dialog.day());
}

void tst_ChooseDayDialog::backToToday_forgetsTheDay()
{
    ChooseDayDialog dialog(QDate(2022, 12, 1), current);
    QCOMPARE(answerOf(dialog), u"1 December 2022"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"backToToday"_s), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.day());
}

void tst_ChooseDayDialog::session_isToldOnTheDayChosen()
{
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(u"f.passerelle"_s), test::agenTerritory());
    const auto session = *PlanSession::open(std::move(*workspace), [] { return current; });
    QWidget window;
    window.show();
    askWhichDay(*session, &window);
    auto *dialog = window.findChild<ChooseDayDialog *>();
    QVERIFY(dialog != nullptr);
    type(*dialog, u"1/12/2022"_s);
    QSignalSpy spy(session.get(), &PlanSession::planChosen);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"chosenDay"_s), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(session->today(), QDate(2022, 12, 1));
    QCOMPARE(session->currentDay(), current);
}

QTEST_MAIN(tst_ChooseDayDialog)
#include "tst_ChooseDayDialog.moc"
