#include "core/domain/DatePeriod.h"

#include <QTest>

using namespace passerelle;

class tst_DatePeriod final : public QObject
{
    Q_OBJECT

private slots:
    void periodFromIsoText_readsTheShapesOfThePlans_data();
    void periodFromIsoText_readsTheShapesOfThePlans();
    void periodFromIsoText_otherText_isRefused_data();
    void periodFromIsoText_otherText_isRefused();
    void displayText_isTheShortestExactWay_data();
    void displayText_isTheShortestExactWay();
    void displayText_ofAnOpenEnd_isInWords_data();
    void displayText_ofAnOpenEnd_isInWords();
};

void tst_DatePeriod::periodFromIsoText_readsTheShapesOfThePlans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::newRow("year") << "2019" << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("month") << "2020-02" << QDate(2020, 2, 1) << QDate(2020, 2, 29);
    QTest::newRow("day") << "2019-12-03" << QDate(2019, 12, 3) << QDate(2019, 12, 3);
    QTest::newRow("years") << "2019/2024" << QDate(2019, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("months") << "2019-04/2019-07" << QDate(2019, 4, 1) << QDate(2019, 7, 31);
    QTest::newRow("days") << "2021-09-30/2022-09-30" << QDate(2021, 9, 30) << QDate(2022, 9, 30);
}

void tst_DatePeriod::periodFromIsoText_readsTheShapesOfThePlans()
{
    QFETCH(QString, text);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QCOMPARE(periodFromIsoText(text), (DatePeriod{start, end}));
}

void tst_DatePeriod::periodFromIsoText_otherText_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("words") << "mi-2024";
    QTest::newRow("impossible day") << "2021-02-30";
    QTest::newRow("impossible month") << "2021-13";
    QTest::newRow("backwards") << "2024/2019";
    QTest::newRow("three parts") << "2019/2020/2021";
}

void tst_DatePeriod::periodFromIsoText_otherText_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!periodFromIsoText(text));
}

void tst_DatePeriod::displayText_isTheShortestExactWay_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("year") << "2019"
                          << "2019"
                          << "2019";
    QTest::newRow("years") << "2019/2024"
                           << "2019 – 2024"
                           << "2019 – 2024";
    QTest::newRow("month") << "2019-04"
                           << "avril 2019"
                           << "April 2019";
    QTest::newRow("months") << "2019-04/2019-07"
                            << "avril – juillet 2019"
                            << "April – July 2019";
    QTest::newRow("day") << "2019-12-03"
                         << "3 décembre 2019"
                         << "3 December 2019";
    QTest::newRow("first") << "2019-04-01"
                           << "1er avril 2019"
                           << "1 April 2019";
    QTest::newRow("days") << "2021-09-30/2022-09-29"
                          << "30 septembre 2021 – 29 septembre 2022"
                          << "30 September 2021 – 29 September 2022";
}

void tst_DatePeriod::displayText_isTheShortestExactWay()
{
    QFETCH(QString, iso);
    QFETCH(QString, french);
    QFETCH(QString, english);
    const DatePeriod period = periodFromIsoText(iso).value();
    QCOMPARE(displayText(period, QLocale(QLocale::French, QLocale::France)), french);
    QCOMPARE(displayText(period, QLocale(QLocale::English, QLocale::UnitedKingdom)), english);
}

void tst_DatePeriod::displayText_ofAnOpenEnd_isInWords_data()
{
    QTest::addColumn<DatePeriod>("period");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const QDate none;
    QTest::newRow("from a year") << DatePeriod{QDate(2024, 1, 1), none} << "à partir de 2024"
                                 << "from 2024";
    QTest::newRow("from a month") << DatePeriod{QDate(2020, 4, 1), none} << "à partir d’avril 2020"
                                  << "from April 2020";
    QTest::newRow("from a day") << DatePeriod{QDate(2020, 3, 3), none} << "à partir du 3 mars 2020"
                                << "from 3 March 2020";
    QTest::newRow("until a year") << DatePeriod{none, QDate(2024, 12, 31)} << "jusqu’en 2024"
                                  << "until 2024";
    QTest::newRow("until a month")
        << DatePeriod{none, QDate(2020, 2, 29)} << "jusqu’en février 2020"
        << "until February 2020";
    QTest::newRow("until a day") << DatePeriod{none, QDate(2020, 3, 1)} << "jusqu’au 1er mars 2020"
                                 << "until 1 March 2020";
}

void tst_DatePeriod::displayText_ofAnOpenEnd_isInWords()
{
    QFETCH(DatePeriod, period);
    QFETCH(QString, french);
    QFETCH(QString, english);
    QCOMPARE(displayText(period, QLocale(QLocale::French, QLocale::France)), french);
    QCOMPARE(displayText(period, QLocale(QLocale::English, QLocale::UnitedKingdom)), english);
}

QTEST_APPLESS_MAIN(tst_DatePeriod)
#include "tst_DatePeriod.moc"
