#include "core/exchange/wording/TypedDates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QDate today(2023, 3, 16); // a Thursday

QDate randomDay(QRandomGenerator &random)
{
    return QDate(1900, 1, 1).addDays(random.bounded(int(QDate(1900, 1, 1).daysTo({2199, 12, 31}))));
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// A period of every shape people give: days, months, years, one day, an open end.
DatePeriod randomPeriod(QRandomGenerator &random)
{
    const QDate first = randomDay(random);
    QDate last = random.bounded(3) == 0 ? first.addDays(random.bounded(90)) : randomDay(random);
    if (last.year() > 2199)
        last = first;
    DatePeriod period{std::min(first, last), std::max(first, last)};
    switch (random.bounded(7)) {
    case 0:
        return {period.start, period.start};
    case 1:
        return {{period.start.year(), 1, 1}, {period.end.year(), 12, 31}};
    case 2:
        return {{period.start.year(), period.start.month(), 1}, endOfMonth(period.end)};
    case 3:
        return {period.start, {}};
    case 4:
        return {{}, random.bounded(2) == 0 ? period.end : endOfMonth(period.end)};
    case 5:
        return {{period.start.year(), period.start.month(), 1}, {}};
    default:
        return period;
    }
}

} // namespace

class tst_TypedDates final : public QObject
{
    Q_OBJECT

private slots:
    void lastDayFromTyped_gives_data();
    void lastDayFromTyped_gives();
    void typedPeriod_isUnderstoodOrKept_data();
    void typedPeriod_isUnderstoodOrKept();
    void exactPeriod_comesWithItsDates();
    void recurrence_isRecognised();
    void messages_sayWhatToDo();
    void editText_ofAnyPeriod_readsBack_data();
    void editText_ofAnyPeriod_readsBack();
    void editText_isHowPeopleTypeDates();
    void dayInAHurry_isRead_data();
    void dayInAHurry_isRead();
};

void tst_TypedDates::typedPeriod_isUnderstoodOrKept_data()
{
    using Kind = TypedPeriod::Kind;
    QTest::addColumn<int>("kind");
    const auto row = [](const char *text, Kind kind) { QTest::newRow(text) << int(kind); };
    row("", Kind::Empty);
    row("  ", Kind::Empty);
    row("2019-2024", Kind::Exact);
    row("avril-juillet 2019", Kind::Exact);
    row("du 3 au 5 mars 2020", Kind::Exact);
    row("à partir de 2024", Kind::Exact);
    row("mi-2024", Kind::Vague);
    row("été 2021", Kind::Vague);
    row("fin 2019", Kind::Vague);
    row("à définir", Kind::Vague);
    row("2 par an", Kind::Recurring);
    row("deux fois par an", Kind::Recurring);
    row("chaque mois", Kind::Recurring);
    row("31/02/2020", Kind::Impossible);
    row("2019-13", Kind::Impossible);
    row("31 juin 2021", Kind::Impossible);
    row("2024-2019", Kind::Impossible);
    row("de 2024 à 2019", Kind::Impossible);
    row("05/03/2020 – 03/03/2020", Kind::Impossible);
}

void tst_TypedDates::typedPeriod_isUnderstoodOrKept()
{
    QFETCH(int, kind);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const TypedPeriod typed = readTypedPeriod(text);
    QCOMPARE(int(typed.kind), kind);
    QCOMPARE(typed.text, text.trimmed());
    const bool needsWords =
        typed.kind == TypedPeriod::Kind::Vague || typed.kind == TypedPeriod::Kind::Impossible;
    QCOMPARE(!typed.message.isEmpty(), needsWords);
}

void tst_TypedDates::exactPeriod_comesWithItsDates()
{
    QCOMPARE(readTypedPeriod(u" avril 2019 "_s).period,
             (DatePeriod{QDate(2019, 4, 1), QDate(2019, 4, 30)}));
}

void tst_TypedDates::recurrence_isRecognised()
{
    const TypedPeriod typed = readTypedPeriod(u"deux fois par an"_s);
    QCOMPARE(typed.recurrence, std::optional(Recurrence::TwiceYearly));
    QVERIFY(typed.period.isNull());
}

void tst_TypedDates::messages_sayWhatToDo()
{
    QCOMPARE(readTypedPeriod(u"31/02/2020"_s).message,
             u"\"31/02/2020\" is on no calendar: check the day, the month and the year."_s);
    QCOMPARE(readTypedPeriod(u"2024-2019"_s).message, u"\"2024-2019\" ends before it starts."_s);
}

void tst_TypedDates::editText_ofAnyPeriod_readsBack_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("French") << french;
    QTest::newRow("English") << english;
    QTest::newRow("American") << american;
}

void tst_TypedDates::editText_ofAnyPeriod_readsBack()
{
    QFETCH(QLocale, locale);
    QRandomGenerator random(20190403);
    constexpr int periods = 5000;
    for (int i = 0; i < periods; ++i) {
        const DatePeriod period = randomPeriod(random);
        const QString text = editText(period, locale);
        const TypedPeriod typed = readTypedPeriod(text);
        QVERIFY2(typed.kind == TypedPeriod::Kind::Exact && typed.period == period,
                 qPrintable(text));
        const QDate day = randomDay(random);
        QCOMPARE(dayFromTyped(editText(day, locale), today), std::optional(day));
    }
}

void tst_TypedDates::editText_isHowPeopleTypeDates()
{
    const QDate day(2019, 12, 3);
    QCOMPARE(editText(day, french), u"03/12/2019"_s);
    QCOMPARE(editText(day, english), u"3 December 2019"_s);
    QCOMPARE(editText(DatePeriod{day, QDate(2020, 1, 5)}, french), u"03/12/2019 – 05/01/2020"_s);
    QCOMPARE(editText(DatePeriod{day, {}}, french), u"à partir du 03/12/2019"_s);
    QCOMPARE(editText(DatePeriod{{}, day}, french), u"jusqu’au 03/12/2019"_s);
    QCOMPARE(editText(DatePeriod{QDate(2019, 4, 1), QDate(2019, 7, 31)}, french),
             u"avril – juillet 2019"_s);
    QCOMPARE(editText(DatePeriod{}, french), QString());
    QCOMPARE(editText(QDate(), french), QString());
}

void tst_TypedDates::dayInAHurry_isRead_data()
{
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, QDate day) { QTest::newRow(text) << day; };
    row("aujourd’hui", today);
    row("Aujourd'hui", today);
    row("today", today);
    row("hier", QDate(2023, 3, 15));
    row("avant-hier", QDate(2023, 3, 14));
    row("demain", QDate(2023, 3, 17));
    row("+7", QDate(2023, 3, 23));
    row("- 3", QDate(2023, 3, 13));
    row("+10 jours", QDate(2023, 3, 26));
    row("jeudi", today);
    row("lundi", QDate(2023, 3, 13));
    row("Vendredi", QDate(2023, 3, 10));
    row("lundi prochain", QDate(2023, 3, 20));
    row("jeudi prochain", QDate(2023, 3, 23));
    row("jeudi dernier", QDate(2023, 3, 9));
    row("next monday", QDate(2023, 3, 20));
    row("15/3", QDate(2023, 3, 15));
    row("15 mars", QDate(2023, 3, 15));
    row("le 1er avril", QDate(2023, 4, 1));
    row("28/12", QDate(2022, 12, 28));
    row("29/2", QDate(2024, 2, 29));
    row("3 décembre 2019", QDate(2019, 12, 3));
    row("03/12/19", QDate(2019, 12, 3));
    row("31/2", QDate());
    row("mars", QDate());
    row("mars 2023", QDate());
    row("bientôt", QDate());
    row("+", QDate());
    row("", QDate());
}

void tst_TypedDates::dayInAHurry_isRead()
{
    QFETCH(QDate, day);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(dayFromTyped(text, today).value_or(QDate()), day);
}

void tst_TypedDates::lastDayFromTyped_gives_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *typed, QDate day) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << day;
    };
    row("15/06/2024", {2024, 6, 15});
    row("demain", {2023, 3, 17});
    row("juin 2024", {2024, 6, 30});
    row("février 2024", {2024, 2, 29});
    row("2025", {2025, 12, 31});
    row("2024-2025", {2025, 12, 31});
    row("fin 2024", {2024, 12, 31});
    row("Fin de 2024", {2024, 12, 31});
    row("end of 2024", {2024, 12, 31});
    row("mi-2024", {2024, 6, 30});
    row("début 2024", {2024, 3, 31});
    row("printemps 2024", {2024, 6, 30});
    row("été 2024", {2024, 9, 30});
    row("autumn 2024", {2024, 12, 31});
    row("hiver 2024-2025", {2025, 3, 31});
    row("hiver 2024", {}); // begins or ends in it
    row("à partir de 2024", {});
    row("31/02/2024", {});
    row("bientôt", {});
    row("", {});
}

void tst_TypedDates::lastDayFromTyped_gives()
{
    QFETCH(QString, typed);
    QTEST(lastDayFromTyped(typed, today).value_or(QDate()), "day");
}

QTEST_GUILESS_MAIN(tst_TypedDates)
#include "tst_TypedDates.moc"
