#include "core/exchange/wording/PeriodText.h"

#include <QTest>

using namespace passerelle;

class tst_PeriodText final : public QObject
{
    Q_OBJECT

private slots:
    void periodFromText_exactWords_giveThePeriod_data();
    void periodFromText_exactWords_giveThePeriod();
    void periodFromText_openEnd_leavesItNull_data();
    void periodFromText_openEnd_leavesItNull();
    void periodFromText_vagueOrOtherWords_giveNothing_data();
    void periodFromText_vagueOrOtherWords_giveNothing();
    void periodFromText_whatDisplayTextSays_comesBack_data();
    void periodFromText_whatDisplayTextSays_comesBack();
    void dayFromText_wholeDaysOnly();
    void isImpossibleDate_shapeWithoutADay();
};

namespace {

/// One row per text, all meaning the same period.
void addTexts(const char *iso, std::initializer_list<const char *> texts)
{
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(iso);
}

} // namespace

void tst_PeriodText::periodFromText_exactWords_giveThePeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    addTexts("2019-12-03",
             {"03/12/2019", "3/12/19", "3.12.2019", "3-12-2019", "2019-12-03", "3 décembre 2019",
              "3 DÉCEMBRE 2019", "le 3 déc. 2019", "mardi 3 décembre 2019", "3 December 2019",
              "December 3, 2019", "3rd of December 2019", "Tuesday, 3 December 2019",
              "3\u00A0décembre\u202F2019", "  3   décembre 2019 "});
    addTexts("2019-04-01", {"1er avril 2019", "le 1ᵉʳ avril 2019", "1st April 2019"});
    addTexts("2020-02-29", {"29 février 2020", "29/02/20"});
    addTexts("2023-01",
             {"janvier 2023", "Janvier 2023", "en janv. 2023", "01/2023", "1/2023", "2023-01",
              "January 2023", "janvier-2023"});
    addTexts("2020-08", {"AOÛT 2020", "août 2020", "aout 2020", "d'août 2020"});
    addTexts("2019-12", {"12/2019", "décembre 2019", "Dec 2019"});
    addTexts("2024-01/2024-03",
             {"T1 2024", "T1-2024", "2024 T1", "Q1 2024", "1er trimestre 2024",
              "au premier trimestre de 2024", "first quarter of 2024"});
    addTexts("2020-04/2020-06",
             {"2e trimestre 2020", "2ème trimestre 2020", "T2 2020", "deuxième trimestre 2020"});
    addTexts("2021-01/2021-06", {"1er semestre 2021", "S1 2021", "H1 2021"});
    addTexts("2021-07/2021-12",
             {"second semestre 2021", "2e semestre 2021", "second half of 2021"});
    addTexts("2016", {"2016", "En 2016", "en 2016", "année 2016", "l’année 2016", "in 2016"});
    addTexts("2019/2024",
             {"2019-2024", "2019 – 2024", "2019/2024", "de 2019 à 2024", "entre 2019 et 2024",
              "from 2019 to 2024", "depuis 2019 jusqu'en 2024"});
    addTexts("2019-04/2019-07",
             {"avril-juillet 2019", "avril – juillet 2019", "avril/juillet 2019",
              "d’avril à juillet 2019", "2019-04/2019-07", "04/2019 - 07/2019",
              "from April to July 2019", "avril 2019 - juillet 2019"});
    addTexts("2020-03/2020-06", {"de mars à juin 2020", "entre mars et juin 2020"});
    addTexts("2019-12-03/2019-12-05",
             {"du 3 au 5 décembre 2019", "3-5 décembre 2019", "du 03/12/2019 au 05/12/2019",
              "3 - 5 December 2019"});
    addTexts("2020-03-15/2020-04-02", {"15 mars au 2 avril 2020"});
    addTexts("2024-01/2024-09", {"T1-T3 2024", "du T1 au T3 2024"});
    addTexts("2019-11/2020-02", {"novembre 2019 - février 2020"});
}

void tst_PeriodText::periodFromText_exactWords_giveThePeriod()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    QCOMPARE(periodFromText(text), periodFromIsoText(iso));
}

void tst_PeriodText::periodFromText_openEnd_leavesItNull_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    for (const char *text : {"depuis 2018", "à partir de 2018", "à compter du 1er janvier 2018",
                             "dès 2018", "since 2018", "from January 2018"})
        QTest::newRow(text) << QString::fromUtf8(text) << QDate(2018, 1, 1) << QDate();
    for (const char *text :
         {"jusqu'en 2024", "jusqu’au 31 décembre 2024", "jusqu'à décembre 2024", "until 2024"})
        QTest::newRow(text) << QString::fromUtf8(text) << QDate() << QDate(2024, 12, 31);
}

void tst_PeriodText::periodFromText_openEnd_leavesItNull()
{
    QFETCH(QString, text);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QCOMPARE(periodFromText(text), (DatePeriod{start, end}));
}

void tst_PeriodText::periodFromText_vagueOrOtherWords_giveNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "mi-2024",
                             "été 2021",
                             "fin 2019",
                             "début janvier 2020",
                             "rentrée 2020",
                             "sur 6 mois",
                             "2 par an",
                             "chaque mois",
                             "programmé pour 2025",
                             "ouverture Janvier 2023",
                             "à définir",
                             "avril",
                             "3 décembre",
                             "12",
                             "12/19",
                             "2019-13",
                             "13/2019",
                             "31/11/2019",
                             "30 février 2020",
                             "29 février 2019",
                             "lundi 3 décembre 2019",
                             "juin-mars 2020",
                             "2024-2019",
                             "2024/2019",
                             "T5 2024",
                             "S3 2021",
                             "3e semestre 2021",
                             "2019, 2021",
                             "2019 et 2021",
                             "19/20",
                             "0001",
                             "1850",
                             "2500",
                             "avril à 2019",
                             "mars - 2 avril 2020",
                             "depuis toujours",
                             "jusqu'à nouvel ordre",
                             "38 communes",
                             "2021-02-30",
                             "3 décembr 2019"})
        QTest::newRow(qUtf8Printable(QStringLiteral("\"%1\"").arg(QString::fromUtf8(text))))
            << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'-');
}

void tst_PeriodText::periodFromText_vagueOrOtherWords_giveNothing()
{
    QFETCH(QString, text);
    QCOMPARE(periodFromText(text), std::nullopt);
}

void tst_PeriodText::periodFromText_whatDisplayTextSays_comesBack_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::newRow("year") << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("years") << QDate(2019, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("month") << QDate(2019, 8, 1) << QDate(2019, 8, 31);
    QTest::newRow("months") << QDate(2019, 4, 1) << QDate(2019, 7, 31);
    QTest::newRow("months of two years") << QDate(2019, 11, 1) << QDate(2020, 2, 29);
    QTest::newRow("day") << QDate(2019, 4, 1) << QDate(2019, 4, 1);
    QTest::newRow("days") << QDate(2021, 9, 30) << QDate(2022, 9, 29);
    QTest::newRow("open end") << QDate(2021, 9, 30) << QDate();
    QTest::newRow("open start") << QDate() << QDate(2021, 9, 30);
}

void tst_PeriodText::periodFromText_whatDisplayTextSays_comesBack()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    const DatePeriod period{start, end};
    for (const QLocale &locale : {QLocale(QLocale::French, QLocale::France),
                                  QLocale(QLocale::English, QLocale::UnitedKingdom)})
        QCOMPARE(periodFromText(displayText(period, locale)), period);
}

void tst_PeriodText::dayFromText_wholeDaysOnly()
{
    const std::optional<QDate> day = QDate(2023, 3, 12);
    for (const char *text : {"2023-03-12", "12/03/2023", "12 mars 2023", "12/3/23"})
        QCOMPARE(dayFromText(QString::fromLatin1(text)), day);
    for (const char *text : {"2023", "2023-03", "2024-06-01T00:00", "2023-02-30", "hier", ""})
        QCOMPARE(dayFromText(QString::fromLatin1(text)), std::nullopt);
}

void tst_PeriodText::isImpossibleDate_shapeWithoutADay()
{
    for (const char *text : {"31/02/2020", "2020-02-31", "31 juin 2021", "le 30 février 2020",
                             "2019-13", "13/2019", "32/01/20"})
        QVERIFY2(isImpossibleDate(QString::fromUtf8(text)), text);
    for (const char *text :
         {"", "mi-2025", "31/01/2020", "2 par an", "été 2021", "2019-2024", "programmé pour 2025"})
        QVERIFY2(!isImpossibleDate(QString::fromUtf8(text)), text);
}

QTEST_APPLESS_MAIN(tst_PeriodText)
#include "tst_PeriodText.moc"
