#include "core/reports/ProgressReport.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ReportText.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// The rows of the table of indicators, groups included, on 12 March 2023.
std::vector<QStringList> rowsOf(const PlanContents &contents)
{
    const Report report = progressReport(contents, {QDate(2023, 3, 12), {}, std::nullopt, english});
    const Section *section = sectionTitled(report, u"Indicators"_s);
    std::vector<QStringList> rows;
    for (const Table *table : blocksOf<Table>(*section))
        for (const TableRow &row : table->rows)
            rows.push_back(cellTexts(row));
    return rows;
}

/// An axis with two actions, followed in 2022.
struct TwoActions
{
    TwoActions()
    {
        const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
        first = plan.action(u"1.1"_s, u"Loger"_s, axis);
        second = plan.action(u"1.2"_s, u"Soigner"_s, axis);
        plan.says(first, QDate(2022, 2, 1), ActionStatus::InProgress);
    }

    Indicator &indicator(const QString &name, const ActionId &action)
    {
        Indicator &made = plan.edit(plan.indicator(name, u"places"_s, IndicatorValueType::Number));
        made.action = action;
        return made;
    }

    void hold(QDate day, int participants)
    {
        Event event;
        event.title = u"Atelier"_s;
        event.heldOn = day;
        event.participants = participants;
        plan.edit(first).events.push_back(event);
    }

    PlanBuilder plan;
    ActionId first;
    ActionId second;
};

} // namespace

/// What the chapter on indicators says of their way to the target, and in which order.
class tst_ReviewIndicators final : public QObject
{
    Q_OBJECT

private slots:
    void target_saysStartNowAndWay_data();
    void target_saysStartNowAndWay();
    void target_withoutStart_isReachedByItsDirection();
    void computed_saysUntilWhenItCounts();
    void rows_followTheOutline();
};

void tst_ReviewIndicators::target_saysStartNowAndWay_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("cell");
    QTest::newRow("under way") << 5.0 << u"8 (31 Dec 2024)\n3 → 5 → 8: 40% of the way"_s;
    QTest::newRow("not moved") << 3.0 << u"8 (31 Dec 2024)\n3 → 3 → 8: 0% of the way"_s;
    QTest::newRow("almost") << 7.999 << u"8 (31 Dec 2024)\n3 → 8 → 8: 99% of the way"_s;
    QTest::newRow("backwards") << 2.0 << u"8 (31 Dec 2024)\n3 → 2 → 8: going backwards"_s;
    QTest::newRow("at the target") << 8.0 << u"8 (31 Dec 2024)\n3 → 8 → 8: target reached"_s;
    QTest::newRow("beyond") << 12.0 << u"8 (31 Dec 2024)\n3 → 12 → 8: target reached"_s;
}

void tst_ReviewIndicators::target_saysStartNowAndWay()
{
    QFETCH(double, now);
    QFETCH(QString, cell);
    TwoActions fixture;
    Indicator &indicator = fixture.indicator(u"Chambres"_s, fixture.first);
    indicator.baseline = 3;
    indicator.target = 8;
    indicator.targetOn = QDate(2024, 12, 31);
    fixture.plan.reads(indicator.id, PlaceLevel::Local, {}, u"2022"_s, now);
    const std::vector<QStringList> rows = rowsOf(fixture.plan.contents);
    QCOMPARE(rows.front().last(), cell);
}

void tst_ReviewIndicators::target_withoutStart_isReachedByItsDirection()
{
    TwoActions fixture;
    Indicator &indicator = fixture.indicator(u"Chambres"_s, fixture.first);
    indicator.target = 8;
    indicator.direction = IndicatorDirection::Increase;
    fixture.plan.reads(indicator.id, PlaceLevel::Local, {}, u"2022"_s, 9);
    QCOMPARE(rowsOf(fixture.plan.contents).front().last(), u"8\ntarget reached"_s);
}

void tst_ReviewIndicators::computed_saysUntilWhenItCounts()
{
    TwoActions fixture;
    fixture.hold(QDate(2021, 5, 1), 12);
    fixture.hold(QDate(2022, 5, 1), 20);
    fixture.hold(QDate(2023, 2, 1), 9);
    for (const QString &periodicity : {QString(), u"annuelle"_s}) {
        Indicator &indicator = fixture.indicator(u"Participants"_s, fixture.first);
        indicator.computedFrom = IndicatorSource::ParticipantSum;
        indicator.periodicity = periodicity;
    }
    const std::vector<QStringList> rows = rowsOf(fixture.plan.contents);
    QCOMPARE(rows[0][1], u"41 (until 12 Mar 2023)\nin the period: 20"_s);
    QCOMPARE(rows[1][1], u"20 (2022)\nsince the start, until 12 Mar 2023: 41"_s);
}

void tst_ReviewIndicators::rows_followTheOutline()
{
    TwoActions fixture;
    fixture.indicator(u"Actes"_s, fixture.second);
    fixture.indicator(u"Chambres"_s, fixture.first);
    fixture.plan.edit(fixture.plan.indicator(u"Zones"_s, {})).node =
        fixture.plan.contents.nodes.front().id;
    QStringList names;
    for (const QStringList &row : rowsOf(fixture.plan.contents))
        names << row.front().section(u',', 0, 0).section(u'\n', 0, 0);
    QCOMPARE(names, (QStringList{u"Zones"_s, u"Chambres"_s, u"Actes"_s}));
}

QTEST_GUILESS_MAIN(tst_ReviewIndicators)
#include "tst_ReviewIndicators.moc"
