#include "core/exchange/wording/TypedNumbers.h"

#include <QTest>

using namespace passerelle;

class tst_TypedNumbers final : public QObject
{
    Q_OBJECT

private slots:
    void numberFromTyped_readsWhatPeopleType_data();
    void numberFromTyped_readsWhatPeopleType();
    void numberFromTyped_refusesOtherTexts_data();
    void numberFromTyped_refusesOtherTexts();
    void editText_isReadBack_data();
    void editText_isReadBack();
};

void tst_TypedNumbers::numberFromTyped_readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("number");
    QTest::newRow("comma") << QStringLiteral("12,5") << 12.5;
    QTest::newRow("point") << QStringLiteral("12.5") << 12.5;
    QTest::newRow("thousands") << QStringLiteral(" 1 234,5 ") << 1234.5;
    QTest::newRow("narrow spaces") << QStringLiteral("1\u202f234\u00a0567") << 1234567.0;
    QTest::newRow("percent") << QStringLiteral("47 %") << 47.0;
    QTest::newRow("minus sign") << QStringLiteral("−3") << -3.0;
    QTest::newRow("zero") << QStringLiteral("0") << 0.0;
    QTest::newRow("no figure before the comma") << QStringLiteral(",5") << 0.5;
}

void tst_TypedNumbers::numberFromTyped_readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(double, number);
    QCOMPARE(numberFromTyped(typed), std::optional(number));
}

void tst_TypedNumbers::numberFromTyped_refusesOtherTexts_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text : {"", "nd", "12,5,6", "1.234,5", "12 abonnés", "inf", "nan", "1e5", "-"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_TypedNumbers::numberFromTyped_refusesOtherTexts()
{
    QFETCH(QString, typed);
    QCOMPARE(numberFromTyped(typed), std::nullopt);
}

void tst_TypedNumbers::editText_isReadBack_data()
{
    QTest::addColumn<double>("number");
    for (const double number : {0.0, -12.5, 1234567.25, 0.1, 1e12})
        QTest::addRow("%f", number) << number;
}

void tst_TypedNumbers::editText_isReadBack()
{
    QFETCH(double, number);
    for (const QLocale &locale : {QLocale(QLocale::French, QLocale::France),
                                  QLocale(QLocale::English, QLocale::UnitedKingdom)})
        QCOMPARE(numberFromTyped(editText(std::optional(number), locale)), std::optional(number));
    QCOMPARE(editText(std::optional<double>(), QLocale()), QString());
}

QTEST_GUILESS_MAIN(tst_TypedNumbers)
#include "tst_TypedNumbers.moc"
