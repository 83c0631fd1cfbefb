#include "core/statistics/ComputedIndicator.h"
#include "core/statistics/IndicatorComparison.h"
#include "core/statistics/IndicatorProgress.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 3, 12);
const QString agen = QStringLiteral("Agglomération d'Agen");

Event eventOn(QDate day, std::optional<int> participants)
{
    Event event;
    event.heldOn = day;
    event.participants = participants;
    return event;
}

} // namespace

class tst_IndicatorStatistics final : public QObject
{
    Q_OBJECT

private slots:
    void progress_isDirectionAware_data();
    void progress_isDirectionAware();
    void progress_somethingUnknown_isUnknown();
    void wayToTarget_withoutBaseline_followsTheDirection();
    void class_boundaries_data();
    void class_boundaries();
    void gap_notAvailableOrChange_isUnknown();
    void comparison_takesTheLatestPeriodAndItsComparators();
    void comparison_departmentFile_isItsOwnPlace();
    void comparison_headcounts_haveNoClass();
    void comparison_noLocalReading_hasNoOwn();
    void computed_sumsParticipants_ofTheActionItselfOrAllBelowTheNode();
    void computed_nobodyCounted_isUnknownNotZero();
    void current_isComputedOrRead();
    void current_ofAYearlyCount_isThatOfTheYear();
};

void tst_IndicatorStatistics::progress_isDirectionAware_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("current");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QVariant>("progress");
    const int rise = int(IndicatorDirection::Increase);
    const int fall = int(IndicatorDirection::Decrease);
    QTest::newRow("rising half way") << 10.0 << 20.0 << 15.0 << rise << QVariant(0.5);
    QTest::newRow("falling half way") << 20.0 << 10.0 << 15.0 << fall << QVariant(0.5);
    QTest::newRow("beyond") << 20.0 << 10.0 << 5.0 << fall << QVariant(1.5);
    QTest::newRow("wrong way") << 20.0 << 10.0 << 25.0 << fall << QVariant(-0.5);
    QTest::newRow("no direction said") << 20.0 << 10.0 << 15.0 << -1 << QVariant(0.5);
    QTest::newRow("no way to go") << 10.0 << 10.0 << 10.0 << rise << QVariant();
    QTest::newRow("contradiction") << 20.0 << 10.0 << 15.0 << rise << QVariant();
}

void tst_IndicatorStatistics::progress_isDirectionAware()
{
    QFETCH(double, baseline);
    QFETCH(double, target);
    QFETCH(double, current);
    QFETCH(int, direction);
    QFETCH(QVariant, progress);
    Indicator indicator;
    indicator.baseline = baseline;
    indicator.target = target;
    if (direction >= 0)
        indicator.direction = IndicatorDirection(direction);
    const std::optional<double> result = indicatorProgress(indicator, current);
    QCOMPARE(result.has_value(), progress.isValid());
    if (result)
        QCOMPARE(*result, progress.toDouble());
}

void tst_IndicatorStatistics::progress_somethingUnknown_isUnknown()
{
    Indicator indicator;
    indicator.baseline = 0;
    QVERIFY(!indicatorProgress(indicator, 3));
    indicator.target = 10;
    QVERIFY(!indicatorProgress(indicator, std::nullopt));
    QCOMPARE(indicatorProgress(indicator, 3), 0.3);
    QCOMPARE(wayToTarget(indicator, 3), WayToTarget::UnderWay);
    QCOMPARE(wayToTarget(indicator, 10), WayToTarget::Reached);
    QCOMPARE(wayToTarget(indicator, -1), WayToTarget::Backwards);
    QCOMPARE(clippedForDisplay(1.5), 1.0);
    QCOMPARE(clippedForDisplay(-0.5), 0.0);
}

void tst_IndicatorStatistics::wayToTarget_withoutBaseline_followsTheDirection()
{
    Indicator indicator;
    indicator.target = 10;
    QVERIFY(!wayToTarget(indicator, 12));
    indicator.direction = IndicatorDirection::Increase;
    QCOMPARE(wayToTarget(indicator, 12), WayToTarget::Reached);
    QVERIFY(!wayToTarget(indicator, 9));
    QVERIFY(!wayToTarget(indicator, std::nullopt));
    indicator.direction = IndicatorDirection::Decrease;
    QCOMPARE(wayToTarget(indicator, 9), WayToTarget::Reached);
}

void tst_IndicatorStatistics::class_boundaries_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("comparator");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, double value, double comparator, ComparatorClass step) {
        QTest::newRow(name) << value << comparator << int(step);
    };
    row("-20.1 %", 79.9, 100, ComparatorClass::MuchLower);
    row("-20 %", 80, 100, ComparatorClass::Lower);
    row("-10.1 %", 89.9, 100, ComparatorClass::Lower);
    row("-10 %", 90, 100, ComparatorClass::Similar);
    row("-10 %, not exact in binary", 8.1, 9, ComparatorClass::Similar);
    row("equal", 100, 100, ComparatorClass::Similar);
    row("+10 %", 110, 100, ComparatorClass::Similar);
    row("+10.1 %", 110.1, 100, ComparatorClass::Higher);
    row("+20 %", 120, 100, ComparatorClass::Higher);
    row("+20.1 %", 120.1, 100, ComparatorClass::MuchHigher);
    row("zero", 0, 100, ComparatorClass::MuchLower);
}

void tst_IndicatorStatistics::class_boundaries()
{
    QFETCH(double, value);
    QFETCH(double, comparator);
    QFETCH(int, expected);
    QCOMPARE(int(classOfGap(*gapTo(comparator, value))), expected);
}

void tst_IndicatorStatistics::gap_notAvailableOrChange_isUnknown()
{
    QVERIFY(!gapTo(std::nullopt, 1));
    QVERIFY(!gapTo(1, std::nullopt));
    QVERIFY(!gapTo(0, 1));
    QVERIFY(!gapTo(-0.6, 3.7));
    QVERIFY(!gapTo(3.7, -0.6));
}

void tst_IndicatorStatistics::comparison_takesTheLatestPeriodAndItsComparators()
{
    PlanBuilder plan;
    const IndicatorId id = plan.indicator(u"Pédiatres : taux"_s, u"%"_s);
    plan.reads(id, PlaceLevel::Country, u"France hexagonale"_s, u"2019"_s, std::nullopt);
    plan.reads(id, PlaceLevel::Country, u"France hexagonale"_s, u"2018"_s, 30);
    plan.reads(id, PlaceLevel::Department, u"Lot-et-Garonne"_s, u"2019"_s, 33.3);
    plan.reads(id, PlaceLevel::Local, u"AGGLOMERATION D’AGEN"_s, u"2018"_s, 20);
    plan.reads(id, PlaceLevel::Local, agen, u"2019"_s, 25);
    plan.reads(id, PlaceLevel::Local, agen, u"2024"_s, 99);
    const IndicatorComparison comparison =
        compareIndicator(plan.edit(id), plan.contents.territory.name, today);
    QCOMPARE(comparison.own->value, 25.0);
    QCOMPARE(comparison.previous->value, 20.0);
    QCOMPARE(comparison.comparators.size(), std::size_t(2));
    QCOMPARE(comparison.comparators[0].reading.place, u"Lot-et-Garonne"_s);
    QCOMPARE(comparison.comparators[0].comparatorClass, ComparatorClass::MuchLower);
    QVERIFY(comparison.comparators[1].reading.isNotAvailable());
    QVERIFY(!comparison.comparators[1].comparatorClass);
}

void tst_IndicatorStatistics::comparison_departmentFile_isItsOwnPlace()
{
    PlanBuilder plan;
    const IndicatorId id = plan.indicator(u"Densité"_s, u"pour 10 000 habitants"_s);
    plan.reads(id, PlaceLevel::Local, u"CC Mézenc"_s, u"2022"_s, 9.8);
    plan.reads(id, PlaceLevel::Department, u"Haute-Loire"_s, u"2022"_s, 8.7);
    plan.reads(id, PlaceLevel::Department, u"Lozère"_s, u"2022"_s, 7);
    plan.reads(id, PlaceLevel::Country, u"France"_s, u"2022"_s, 8.4);
    const IndicatorComparison comparison = compareIndicator(plan.edit(id), u"Haute-Loire"_s, today);
    QCOMPARE(comparison.own->place, u"Haute-Loire"_s);
    QCOMPARE(comparison.comparators.size(), std::size_t(1));
    QCOMPARE(comparison.comparators.front().comparatorClass, ComparatorClass::Similar);
}

void tst_IndicatorStatistics::comparison_headcounts_haveNoClass()
{
    PlanBuilder plan;
    const IndicatorId id =
        plan.indicator(u"Infirmiers : effectif"_s, u"effectif"_s, IndicatorValueType::Number);
    plan.reads(id, PlaceLevel::Local, agen, u"2019"_s, 152);
    plan.reads(id, PlaceLevel::Country, u"France"_s, u"2019"_s, 94000);
    const IndicatorComparison comparison = compareIndicator(plan.edit(id), agen, today);
    QCOMPARE(comparison.comparators.size(), std::size_t(1));
    QVERIFY(!comparison.comparators.front().comparatorClass);
    plan.edit(id).name = u"Nombre de patients par médecin"_s;
    QVERIFY(comparesBetweenPlaces(plan.edit(id)));
}

void tst_IndicatorStatistics::comparison_noLocalReading_hasNoOwn()
{
    PlanBuilder plan;
    const IndicatorId id = plan.indicator(u"Variation"_s, u"%"_s);
    plan.reads(id, PlaceLevel::Department, u"Gers"_s, u"2010/2020"_s, -17);
    const IndicatorComparison comparison = compareIndicator(plan.edit(id), agen, today);
    QVERIFY(!comparison.own);
    QVERIFY(comparison.comparators.empty());
}

void tst_IndicatorStatistics::computed_sumsParticipants_ofTheActionItselfOrAllBelowTheNode()
{
    PlanBuilder plan;
    const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
    const ActionId action = plan.action(u"1.1"_s, u"Accueillir"_s, axis);
    const ActionId sub = plan.subAction(u"1.1.1"_s, u"Soirée"_s, action);
    plan.edit(action).events = {eventOn(QDate(2022, 5, 1), 47), eventOn(QDate(2022, 11, 1), {}),
                                eventOn(today.addDays(1), 100)};
    plan.edit(sub).events = {eventOn(QDate(2021, 5, 1), 43)};
    const PlanIndex index(plan.contents);
    Indicator indicator;
    indicator.computedFrom = IndicatorSource::ParticipantSum;
    indicator.node = axis;
    QCOMPARE(computedValue(indicator, index, {QDate(), today}), 90.0);
    indicator.node = {};
    indicator.action = action;
    QCOMPARE(computedValue(indicator, index, {QDate(), today}), 47.0);
    QCOMPARE(computedValue(indicator, index, {QDate(2022, 1, 1), QDate(2022, 12, 31)}), 47.0);
    indicator.action = {};
    indicator.node = axis;
    indicator.computedFrom = IndicatorSource::EventCount;
    QCOMPARE(computedValue(indicator, index, {QDate(), today}), 3.0);
}

void tst_IndicatorStatistics::computed_nobodyCounted_isUnknownNotZero()
{
    PlanBuilder plan;
    const ActionId action = plan.action(u"1"_s, u"Accueillir"_s);
    plan.edit(action).events = {eventOn(QDate(2022, 5, 1), {})};
    const PlanIndex index(plan.contents);
    Indicator indicator;
    indicator.computedFrom = IndicatorSource::ParticipantSum;
    QVERIFY(!computedValue(indicator, index, {}));
    indicator.computedFrom = IndicatorSource::EventCount;
    QCOMPARE(computedValue(indicator, index, {QDate(2023, 1, 1), QDate()}), 0.0);
    indicator.computedFrom = IndicatorSource::Entered;
    QVERIFY(!computedValue(indicator, index, {}));
}

void tst_IndicatorStatistics::current_isComputedOrRead()
{
    PlanBuilder plan;
    const IndicatorId id = plan.indicator(u"Internes"_s, u"internes"_s);
    plan.reads(id, PlaceLevel::Local, agen, u"2022"_s, 47);
    const PlanIndex index(plan.contents);
    QCOMPARE(currentValue(plan.edit(id), index, agen, today), 47.0);
    Reading notAvailable;
    notAvailable.place = agen;
    notAvailable.period = {QDate(2023, 1, 1), QDate(2023, 1, 31)};
    plan.edit(id).readings.push_back(notAvailable);
    QCOMPARE(currentValue(plan.edit(id), index, agen, today), 47.0);
    plan.edit(id).computedFrom = IndicatorSource::EventCount;
    QCOMPARE(currentValue(plan.edit(id), index, agen, today), 0.0);
}

void tst_IndicatorStatistics::current_ofAYearlyCount_isThatOfTheYear()
{
    PlanBuilder plan;
    const ActionId action = plan.action(u"1"_s, u"Accueillir"_s);
    plan.edit(action).events = {eventOn(QDate(2022, 5, 1), 47), eventOn(QDate(2023, 2, 1), 12)};
    const PlanIndex index(plan.contents);
    Indicator indicator;
    indicator.action = action;
    indicator.computedFrom = IndicatorSource::ParticipantSum;
    QCOMPARE(currentValue(indicator, index, agen, today), 59.0);
    indicator.periodicity = u"Annuelle"_s;
    QCOMPARE(currentValue(indicator, index, agen, today), 12.0);
}

QTEST_APPLESS_MAIN(tst_IndicatorStatistics)
#include "tst_IndicatorStatistics.moc"
