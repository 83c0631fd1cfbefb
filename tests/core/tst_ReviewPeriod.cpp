#include "core/reports/progress/ReviewPeriod.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_ReviewPeriod final : public QObject
{
    Q_OBJECT

private slots:
    void defaultReviewPeriod_picksTheYearWorthReviewing_data();
    void defaultReviewPeriod_picksTheYearWorthReviewing();
    void texts_sayTheYearOnce();
};

void tst_ReviewPeriod::defaultReviewPeriod_picksTheYearWorthReviewing_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QStringList>("followUps");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    const QString term = u"2019/2024"_s;
    const QStringList both{u"2022-05-01"_s, u"2023-02-01"_s};
    QTest::newRow("March: the year before")
        << term << both << QDate(2023, 3, 31) << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::newRow("April: this year, up to the data")
        << term << both << QDate(2023, 4, 1) << QDate(2023, 1, 1) << QDate(2023, 4, 1);
    QTest::newRow("end of the year")
        << term << both << QDate(2022, 12, 31) << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::newRow("March, just begun") << term << QStringList{u"2023-02-01"_s} << QDate(2023, 3, 1)
                                       << QDate(2023, 1, 1) << QDate(2023, 3, 1);
    QTest::newRow("term over") << term << both << QDate(2026, 6, 1) << QDate(2023, 1, 1)
                               << QDate(2023, 12, 31);
    QTest::newRow("follow-ups to come do not count")
        << term << QStringList{u"2022-05-01"_s, u"2024-02-01"_s} << QDate(2023, 6, 1)
        << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::newRow("no follow-up") << term << QStringList() << QDate(2023, 6, 1) << QDate(2023, 1, 1)
                                  << QDate(2023, 6, 1);
    QTest::newRow("no follow-up, term over")
        << term << QStringList() << QDate(2026, 6, 1) << QDate(2024, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("no follow-up, no term") << QString() << QStringList() << QDate(2026, 6, 1)
                                           << QDate(2026, 1, 1) << QDate(2026, 6, 1);
    QTest::newRow("cut to the term") << u"2022-04/2024-12"_s << both << QDate(2023, 1, 15)
                                     << QDate(2022, 4, 1) << QDate(2022, 12, 31);
    QTest::newRow("notes after the term") << u"2019/2021"_s << both << QDate(2022, 12, 31)
                                          << QDate(2022, 1, 1) << QDate(2022, 12, 31);
}

void tst_ReviewPeriod::defaultReviewPeriod_picksTheYearWorthReviewing()
{
    QFETCH(QString, term);
    QFETCH(QStringList, followUps);
    QFETCH(QDate, asOf);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    PlanBuilder plan;
    plan.contents.plan.term = periodFromIsoText(term).value_or(DatePeriod{});
    const ActionId id = plan.action(u"1"_s, u"Vacciner"_s);
    for (const QString &day : followUps)
        plan.notes(id, QDate::fromString(day, Qt::ISODate), u"Point"_s);
    QCOMPARE(defaultReviewPeriod(plan.contents, asOf), (DatePeriod{start, end}));
}

void tst_ReviewPeriod::texts_sayTheYearOnce()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale french(QLocale::French, QLocale::France);
    const DatePeriod year{QDate(2022, 1, 1), QDate(2022, 12, 31)};
    QCOMPARE(reviewPeriodText(year, english), u"From 1 January to 31 December 2022"_s);
    QCOMPARE(reviewPeriodText(year, french), u"From 1er janvier to 31 décembre 2022"_s);
    QCOMPARE(reviewPeriodText({QDate(2021, 7, 1), QDate(2022, 6, 30)}, english),
             u"From 1 July 2021 to 30 June 2022"_s);
    QCOMPARE(reviewPeriodText({QDate(2022, 7, 1), QDate(2022, 7, 1)}, english),
             u"On 1 July 2022"_s);
    QCOMPARE(reviewYears(year), u"2022"_s);
    QCOMPARE(reviewYears({QDate(2021, 7, 1), QDate(2022, 6, 30)}), u"2021 – 2022"_s);
}

QTEST_APPLESS_MAIN(tst_ReviewPeriod)
#include "tst_ReviewPeriod.moc"
