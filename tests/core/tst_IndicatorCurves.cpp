#include "core/statistics/IndicatorCurves.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;

class tst_IndicatorCurves final : public QObject
{
    Q_OBJECT

private slots:
    void curves_areOfOnePlaceEach_ownFirst();
    void curves_leaveOutWhatHasNoNumberOrDate();
    void curves_leaveOutWhatHasNotBegun();
};

void tst_IndicatorCurves::curves_areOfOnePlaceEach_ownFirst()
{
    PlanBuilder plan;
    const IndicatorId id = plan.indicator(QStringLiteral("Densité"), QStringLiteral("%"));
    plan.reads(id, PlaceLevel::Country, QStringLiteral("France"), QStringLiteral("2021"), 12);
    plan.reads(id, PlaceLevel::Department, QStringLiteral("Lot-et-Garonne"), QStringLiteral("2021"),
               10);
    plan.reads(id, PlaceLevel::Intercommunality, QStringLiteral("Agglomération d’Agen"),
               QStringLiteral("2022"), 9);
    plan.reads(id, PlaceLevel::Intercommunality, QStringLiteral("agglomeration d'Agen"),
               QStringLiteral("2021"), 8);
    const std::vector<PlaceCurve> curves =
        indicatorCurves(plan.edit(id), QStringLiteral("Agglomération d'Agen"), QDate(2023, 3, 12));
    QCOMPARE(curves.size(), size_t(3));
    QVERIFY(curves[0].isOwn);
    QCOMPARE(curves[0].points,
             (std::vector<PlaceCurve::Point>{{QDate(2021, 7, 2), 8}, {QDate(2022, 7, 2), 9}}));
    QCOMPARE(curves[1].place, QStringLiteral("Lot-et-Garonne"));
    QCOMPARE(curves[2].place, QStringLiteral("France"));
    QVERIFY(!curves[2].isOwn);
}

void tst_IndicatorCurves::curves_leaveOutWhatHasNoNumberOrDate()
{
    PlanBuilder plan;
    const IndicatorId id = plan.indicator(QStringLiteral("Densité"), QStringLiteral("%"));
    plan.reads(id, PlaceLevel::Local, QStringLiteral("Agen"), QStringLiteral("2021"), std::nullopt);
    plan.reads(id, PlaceLevel::Local, QStringLiteral("Agen"), QString(), 4);
    QVERIFY(indicatorCurves(plan.edit(id), QStringLiteral("Agen"), QDate(2023, 3, 12)).empty());
}

void tst_IndicatorCurves::curves_leaveOutWhatHasNotBegun()
{
    PlanBuilder plan;
    const IndicatorId id = plan.indicator(QStringLiteral("Densité"), QStringLiteral("%"));
    plan.reads(id, PlaceLevel::Local, QStringLiteral("Agen"), QStringLiteral("2022"), 3);
    plan.reads(id, PlaceLevel::Local, QStringLiteral("Agen"), QStringLiteral("2024"), 4);
    const std::vector<PlaceCurve> curves =
        indicatorCurves(plan.edit(id), QStringLiteral("Agen"), QDate(2023, 3, 12));
    QCOMPARE(curves.size(), size_t(1));
    QCOMPARE(curves[0].points.size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_IndicatorCurves)
#include "tst_IndicatorCurves.moc"
