#include "tests/support/WindowFixture.h"
#include "ui/dialogs/BulkEditDialog.h"
#include "ui/dialogs/FollowUpDialog.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/LongTextField.h"
#include "ui/widgets/PeriodField.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);

void typeInto(LineField &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    field.insert(text);
}

void press(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            button->click();
}

} // namespace

/// Days typed in the dialogs that ask for some: one that cannot be read is no other day.
class tst_DayField final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { failOnWarnings(); }
    void unreadableDay_isRefusedByTheFollowUp();
    void unreadableDay_isRefusedByTheBulkEdit();
    void unreadableDay_ofAFieldNotShown_isNoProblem();
    void day_refusedByItsOwner_isGivenBackByEscape();
    void untouchedFollowUp_isClosedByEscape();
    void writtenFollowUp_isNotDroppedByOneEscape();
    void reasonOfAFollowUp_isNotDroppedByOneClosing();
    void warningOfAFollowUp_isForWhatWasTypedBefore();
    void unreadableDayOfAFollowUp_isNotDroppedByOneClosing();
    void textOfAFollowUp_keepsItsNoBreakSpaces();
    void neededFields_areMarked();
    void newDateOfAPostponedAction_isTheLastDayOfAPeriod_data();
    void newDateOfAPostponedAction_isTheLastDayOfAPeriod();
};

void tst_DayField::unreadableDay_isRefusedByTheFollowUp()
{
    FollowUp followUp;
    followUp.text = u"Réunion d’été"_s;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    dialog.show();
    auto &day = *child<DayField>(dialog, "effectiveOn");
    typeInto(day, u"32/13"_s);
    press(dialog);
    QVERIFY2(dialog.isVisible(), "an unreadable day was taken for another one");
    typeInto(day, u"3/3/2023"_s);
    press(dialog);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(day.day(), QDate(2023, 3, 3));
}

void tst_DayField::unreadableDay_isRefusedByTheBulkEdit()
{
    BulkEditDialog dialog(2, {{}, {}, {}}, today, nullptr);
    dialog.show();
    typeInto(*child<DayField>(dialog, "statusDay"), u"32/13"_s);
    press(dialog);
    QVERIFY2(dialog.isVisible(), "an unreadable day was taken for another one");
    typeInto(*child<DayField>(dialog, "statusDay"), u"3/3/2023"_s);
    press(dialog);
    QVERIFY(!dialog.isVisible());
}

void tst_DayField::unreadableDay_ofAFieldNotShown_isNoProblem()
{
    FollowUp followUp;
    followUp.text = u"Réunion d’été"_s;
    followUp.status = ActionStatus::OnHold;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    dialog.show();
    typeInto(*child<DayField>(dialog, "remindOn"), u"32/13"_s);
    auto &status = *child<ChoiceField>(dialog, "status");
    status.setFocus();
    status.setKey(keyOf(ActionStatus::InProgress));
    press(dialog);
    QVERIFY(!dialog.isVisible());
}

void tst_DayField::day_refusedByItsOwner_isGivenBackByEscape()
{
    DayField field(today);
    field.show();
    field.setDay({2023, 1, 5});
    connect(&field, &DayField::dayCommitted, &field, [&](QDate day) {
        if (day < today)
            field.setProblem(u"too early"_s);
    });
    typeInto(field, u"1/1/2020"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.problem(), u"too early"_s);
    QCOMPARE(field.day(), QDate(2023, 1, 5));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), u"5 January 2023"_s);
    QVERIFY(field.problem().isEmpty());
    typeInto(field, u"tomorrow"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"13 March 2023"_s);
}

void tst_DayField::untouchedFollowUp_isClosedByEscape()
{
    FollowUp followUp;
    followUp.effectiveOn = today;
    followUp.text = u"Réunion d’été"_s;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    dialog.show();
    auto &text = *child<LongTextField>(dialog, "text");
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Escape);
    QCOMPARE(text.text(), u"Réunion d’été"_s);
    QVERIFY(!dialog.isVisible());
}

void tst_DayField::writtenFollowUp_isNotDroppedByOneEscape()
{
    FollowUp followUp;
    followUp.effectiveOn = today;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    dialog.show();
    child<LongTextField>(dialog, "text")->insertPlainText(u"Réunion d’été"_s);
    child<QComboBox>(dialog, "status")->setFocus();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_DayField::reasonOfAFollowUp_isNotDroppedByOneClosing()
{
    FollowUp followUp;
    followUp.effectiveOn = today;
    followUp.status = ActionStatus::OnHold;
    for (const char *name : {"statusReason", "resumeCondition"}) {
        FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
        dialog.show();
        auto &field = *child<LineField>(dialog, name);
        typeInto(field, u"Été trop chaud"_s);
        dialog.close();
        QVERIFY2(dialog.isVisible(), name);
        QCOMPARE(field.text(), u"Été trop chaud"_s);
        dialog.close();
        QVERIFY2(!dialog.isVisible(), name);
    }
}

void tst_DayField::warningOfAFollowUp_isForWhatWasTypedBefore()
{
    FollowUp followUp;
    followUp.effectiveOn = today;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    dialog.show();
    auto &text = *child<LongTextField>(dialog, "text");
    text.insertPlainText(u"Réunion"_s);
    dialog.close();
    QVERIFY(dialog.isVisible());
    text.insertPlainText(u" d’été"_s);
    dialog.close();
    QVERIFY2(dialog.isVisible(), "what was typed after the warning is lost");
    dialog.close();
    QVERIFY(!dialog.isVisible());
}

void tst_DayField::unreadableDayOfAFollowUp_isNotDroppedByOneClosing()
{
    FollowUp followUp;
    followUp.effectiveOn = today;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    dialog.show();
    typeInto(*child<DayField>(dialog, "effectiveOn"), u"32/13"_s);
    dialog.close();
    QVERIFY(dialog.isVisible());
}

void tst_DayField::textOfAFollowUp_keepsItsNoBreakSpaces()
{
    const QString spaced = u"Congés\u00a0: quatre\nlieux"_s;
    FollowUp followUp;
    followUp.effectiveOn = today;
    followUp.text = spaced;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    QTimer::singleShot(0, &dialog, [&] { press(dialog); });
    const std::optional<FollowUp> edited = dialog.edited();
    QVERIFY(edited.has_value());
    QCOMPARE(edited->text, spaced);
}

void tst_DayField::neededFields_areMarked()
{
    FollowUp followUp;
    followUp.status = ActionStatus::Postponed;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    dialog.show();
    QVERIFY(child<QLabel>(dialog, "neededExplanation")->text().contains(u'*'));
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (const QWidget *field = label->buddy(); field != nullptr && label->isVisible()) {
            const QStringList needed{u"effectiveOn"_s, u"statusReason"_s, u"postponedTo"_s};
            QCOMPARE(label->text().contains(u'*'), needed.contains(field->objectName()));
        }
}

void tst_DayField::newDateOfAPostponedAction_isTheLastDayOfAPeriod_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << u"15/6/2024"_s << QDate(2024, 6, 15);
    QTest::newRow("a month") << u"juin 2024"_s << QDate(2024, 6, 30);
    QTest::newRow("a year") << u"2025"_s << QDate(2025, 12, 31);
    QTest::newRow("the end of a year") << u"fin 2024"_s << QDate(2024, 12, 31);
    QTest::newRow("a season") << u"Été 2024"_s << QDate(2024, 9, 30);
}

void tst_DayField::newDateOfAPostponedAction_isTheLastDayOfAPeriod()
{
    QFETCH(QString, typed);
    FollowUp followUp;
    followUp.status = ActionStatus::Postponed;
    followUp.effectiveOn = today;
    followUp.statusReason = u"Travaux"_s;
    FollowUpDialog dialog(followUp, u"Maison"_s, today, nullptr);
    QTimer::singleShot(0, &dialog, [&] {
        typeInto(*child<DayField>(dialog, "postponedTo"), typed);
        press(dialog);
        dialog.done(dialog.result());
    });
    const std::optional<FollowUp> edited = dialog.edited();
    QVERIFY(edited.has_value());
    QTEST(edited->postponedTo, "day");
}

QTEST_MAIN(tst_DayField)
#include "tst_DayField.moc"
