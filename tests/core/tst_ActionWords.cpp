#include "core/wording/ActionWords.h"
#include "core/wording/DelayWords.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2023, 3, 12);

} // namespace

class tst_ActionWords final : public QObject
{
    Q_OBJECT

private slots:
    void leads_comeBeforeCoLeads_andAreLimited();
    void period_isPlanned_elseInWords_elseActual();
    void shortPeriod_isInDigits_data();
    void shortPeriod_isInDigits();
    void status_saysSinceWhen_data();
    void status_saysSinceWhen();
    void delay_isInDaysThenInMonths_data();
    void delay_isInDaysThenInMonths();
    void delay_ofAnActionOnTime_isNothing();
};

void tst_ActionWords::leads_comeBeforeCoLeads_andAreLimited()
{
    PlanBuilder plan;
    const ActionId id = plan.action({}, u"Maison des internes"_s);
    plan.edit(id).leads = {plan.organization(u"Agence régionale de santé"_s, u"ARS"_s),
                           plan.organization(u"Agglo"_s)};
    plan.edit(id).coLeads = {plan.organization(u"CPAM"_s), OrganizationId(u"gone"_s)};
    const PlanIndex index(plan.contents);
    const Action &action = plan.edit(id);
    QCOMPARE(organizationNames(action.leads, index, 0), u"ARS, Agglo"_s);
    QCOMPARE(leadNames(action, index, 0), u"ARS, Agglo, CPAM (co-lead)"_s);
    QCOMPARE(leadNames(action, index, 1), u"ARS and 2 others"_s);
    QCOMPARE(leadNames(action, index, 2), u"ARS, Agglo, CPAM (co-lead)"_s);
}

void tst_ActionWords::period_isPlanned_elseInWords_elseActual()
{
    Action action;
    QCOMPARE(periodInWords(action, french), QString());
    action.actual = {QDate(2021, 5, 3), QDate()};
    QCOMPARE(periodInWords(action, french), u"à partir du 3 mai 2021"_s);
    action.calendarText = u"mi-2021,\nselon les travaux"_s;
    QCOMPARE(periodInWords(action, french), u"mi-2021, selon les travaux"_s);
    action.planned = {QDate(2021, 1, 1), QDate(2023, 11, 30)};
    QCOMPARE(periodInWords(action, french), u"janv. 2021 – nov. 2023"_s);
}

void tst_ActionWords::shortPeriod_isInDigits_data()
{
    QTest::addColumn<DatePeriod>("planned");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << DatePeriod() << QString();
    QTest::newRow("months") << DatePeriod{QDate(2022, 9, 1), QDate(2023, 12, 31)}
                            << u"09/22 – 12/23"_s;
    QTest::newRow("one month") << DatePeriod{QDate(2022, 9, 1), QDate(2022, 9, 30)} << u"09/22"_s;
    QTest::newRow("no end") << DatePeriod{QDate(2022, 9, 1), {}} << u"09/22 →"_s;
    QTest::newRow("no start") << DatePeriod{{}, QDate(2023, 12, 31)} << u"→ 12/23"_s;
}

void tst_ActionWords::shortPeriod_isInDigits()
{
    QFETCH(DatePeriod, planned);
    Action action;
    action.planned = planned;
    QTEST(shortPeriod(action), "text");
    action.planned = {};
    action.calendarText = u"mi-2024"_s;
    QCOMPARE(shortPeriod(action), QString());
}

void tst_ActionWords::status_saysSinceWhen_data()
{
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QString>("words");
    const QDate on(2022, 3, 3);
    ActionState state;
    QTest::newRow("unknown") << state << u"not stated"_s;
    state.statusOn = on;
    state.status = ActionStatus::InProgress;
    QTest::newRow("in progress") << state << u"In progress since 3 March 2022"_s;
    state.status = ActionStatus::Completed;
    QTest::newRow("completed") << state << u"Completed on 3 March 2022"_s;
    state.status = ActionStatus::Postponed;
    QTest::newRow("postponed") << state << u"Postponed since 3 March 2022"_s;
    state.postponedTo = QDate(2023, 9, 30);
    QTest::newRow("postponed to") << state << u"Postponed to 30 September 2023"_s;
}

void tst_ActionWords::status_saysSinceWhen()
{
    QFETCH(ActionState, state);
    QTEST(statusInWords(state, english), "words");
}

void tst_ActionWords::delay_isInDaysThenInMonths_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("words");
    QTest::newRow("one day") << today.addDays(-1) << u"late by 1 day"_s;
    QTest::newRow("41 days") << today.addDays(-41) << u"late by 41 days"_s;
    QTest::newRow("a year") << today.addYears(-1).addDays(-5) << u"late by 12 months"_s;
}

void tst_ActionWords::delay_isInDaysThenInMonths()
{
    QFETCH(QDate, end);
    Action action;
    action.planned = {QDate(), end};
    QTEST(delayInWords(latenessOf(action, today)), "words");
}

void tst_ActionWords::delay_ofAnActionOnTime_isNothing()
{
    QCOMPARE(delayInWords(latenessOf(Action(), today)), QString());
}

QTEST_GUILESS_MAIN(tst_ActionWords)
#include "tst_ActionWords.moc"
