#include "ui/widgets/PeriodField.h"

#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

/// What becomes of a value that was refused, and what a field of a period says of its words.
class tst_LineField final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusedValue_underAnotherValue_stays();
    void refusedValue_escaped_givesTheLatestValueBack();
    void refusedValue_leftAgain_isToldAgain();
    void refusedValue_ofARowLeft_isForgotten();
    void typedValue_underAnotherValue_stays();
    void hint_isSaidWhileNothingIsWrong();
    void wordsOfAPeriod_areSaidToBeWords();
    void wordsBesideDates_areTheToolTip();

private:
    /// Types all of a field and leaves it.
    static void type(LineField &field, const QString &text);

    std::unique_ptr<PeriodField> m_field;
};

void tst_LineField::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_field = std::make_unique<PeriodField>();
    m_field->setPeriod({{{2019, 1, 1}, {2021, 12, 31}}, {}});
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
}

void tst_LineField::type(LineField &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    field.insert(text);
    field.clearFocus();
}

void tst_LineField::refusedValue_underAnotherValue_stays()
{
    type(*m_field, u"31/02/2020"_s);
    const QString problem = m_field->problem();
    QVERIFY(!problem.isEmpty());
    m_field->setPeriod({{{2019, 1, 1}, {2021, 12, 31}}, {}});
    QCOMPARE(m_field->text(), u"31/02/2020"_s);
    QCOMPARE(m_field->problem(), problem);
    QCOMPARE(m_field->toolTip(), problem);
}

void tst_LineField::refusedValue_escaped_givesTheLatestValueBack()
{
    type(*m_field, u"31/02/2020"_s);
    m_field->setPeriod({{{2022, 1, 1}, {2022, 12, 31}}, {}});
    m_field->setFocus();
    QTest::keyClick(m_field.get(), Qt::Key_Escape);
    QCOMPARE(m_field->text(), u"2022"_s);
    QVERIFY(m_field->problem().isEmpty());
    const QSignalSpy told(m_field.get(), &LineField::committed);
    m_field->clearFocus();
    QCOMPARE(told.count(), 0);
}

void tst_LineField::refusedValue_leftAgain_isToldAgain()
{
    bool isRefused = true;
    DayField day({2023, 3, 12});
    connect(&day, &DayField::dayCommitted, &day, [&] {
        if (isRefused)
            day.setProblem(u"The other end comes later."_s);
    });
    type(day, u"15/03/2023"_s);
    day.commit();
    QVERIFY(!day.problem().isEmpty());
    QVERIFY(!day.day().isValid());
    isRefused = false;
    day.commit();
    QVERIFY(day.problem().isEmpty());
    QCOMPARE(day.day(), QDate(2023, 3, 15));
}

void tst_LineField::refusedValue_ofARowLeft_isForgotten()
{
    QWidget form;
    auto *field = new PeriodField(&form);
    field->setPeriod({{{2019, 1, 1}, {2021, 12, 31}}, {}});
    field->insert(u"31/02/"_s);
    leaveTyped(form);
    field->setPeriod({{{2022, 1, 1}, {2022, 12, 31}}, {}});
    QCOMPARE(field->text(), u"2022"_s);
    QVERIFY(field->problem().isEmpty());
}

void tst_LineField::typedValue_underAnotherValue_stays()
{
    m_field->setFocus();
    m_field->selectAll();
    m_field->insert(u"2020-"_s);
    m_field->setPeriod({{{2022, 1, 1}, {2022, 12, 31}}, {}});
    QCOMPARE(m_field->text(), u"2020-"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Escape);
    QCOMPARE(m_field->text(), u"2022"_s);
}

void tst_LineField::hint_isSaidWhileNothingIsWrong()
{
    LineField field;
    field.setHint(u"in a word"_s);
    QCOMPARE(field.toolTip(), u"in a word"_s);
    field.setProblem(u"too long"_s);
    field.setHint(u"in two words"_s);
    QCOMPARE(field.toolTip(), u"too long"_s);
    field.setProblem({});
    QCOMPARE(field.toolTip(), u"in two words"_s);
}

void tst_LineField::wordsOfAPeriod_areSaidToBeWords()
{
    m_field->setPeriod({{}, u"vers l’été"_s});
    QVERIFY(m_field->toolTip().contains(u"Kept in words"_s));
    m_field->setPeriod({{{2022, 1, 1}, {2022, 12, 31}}, {}});
    QVERIFY(m_field->toolTip().isEmpty());
}

void tst_LineField::wordsBesideDates_areTheToolTip()
{
    m_field->setPeriod({{{2022, 1, 1}, {2022, 12, 31}}, u"dès 2022"_s});
    QCOMPARE(m_field->text(), u"2022"_s);
    QCOMPARE(m_field->toolTip(), u"dès 2022"_s);
}

QTEST_MAIN(tst_LineField)
#include "tst_LineField.moc"
