#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartPainting.h"
#include "ui/charts/Hatching.h"
#include "ui/look/Palette.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <cmath>
#include <set>

using namespace passerelle;

namespace {

StackedBarChart barsOf(int categories, const QString &name)
{
    StackedBarChart chart;
    for (int i = 0; i < categories; ++i) {
        chart.categories << name;
        chart.totals << QStringLiteral("4");
    }
    const auto count = static_cast<std::size_t>(categories);
    chart.series = {
        {QStringLiteral("Réalisée"), SeriesRole::Completed, std::vector(count, 3.0)},
        {QStringLiteral("Reportée"), SeriesRole::Postponed, std::vector(count, 0.0)},
        {QStringLiteral("Sans statut"), SeriesRole::NotStated, std::vector(count, 1.0)}};
    return chart;
}

/// How many pixels of `image` have exactly `colour`.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class tst_ChartPainting final : public QObject
{
    Q_OBJECT

private slots:
    void inkOn_everySeriesColour_reads();
    void chartHeight_growsWithCategoriesAndTheirNames();
    void chartPng_bars_fillTheirShareAndSkipEmptySeries();
    void chartPng_severalCategoriesOfOneName_areAllDrawn();
    void chartPng_hatchedSeries_showsStripes();
    void hatching_tellsEveryStatusFromTheOthers();
    void chartHeight_barsOfOneKind_needNoLegend();
    void legendCovers_asksForEverySeriesShown();
    void chartPng_areas_useTheColoursOfTheirSeries();
    void chartPng_nothingToShow_isBlankNotBroken_data();
    void chartPng_nothingToShow_isBlankNotBroken();
    void chartPng_noPixels_isEmpty();
};

void tst_ChartPainting::inkOn_everySeriesColour_reads()
{
    for (int role = 0; role <= static_cast<int>(SeriesRole::Comparator); ++role) {
        const QColor colour = palette::seriesColour(static_cast<SeriesRole>(role));
        QVERIFY2(palette::contrastRatio(palette::inkOn(colour), colour) >= 4.5,
                 qUtf8Printable(colour.name()));
    }
}

void tst_ChartPainting::chartHeight_growsWithCategoriesAndTheirNames()
{
    const QString shortName = QStringLiteral("Prévention");
    const qreal one = chartHeight(barsOf(1, shortName), 480);
    const qreal ten = chartHeight(barsOf(10, shortName), 480);
    QVERIFY(ten > 5 * (one - 20));
    QVERIFY(chartHeight(barsOf(10, shortName.repeated(20)), 480) > ten);
}

void tst_ChartPainting::chartPng_bars_fillTheirShareAndSkipEmptySeries()
{
    const QByteArray png =
        chartPng(barsOf(4, QStringLiteral("Axe")), QSize(1000, 400), QLocale(QLocale::French));
    const QImage image = QImage::fromData(png);
    QCOMPARE(image.size(), QSize(1000, 400));
    const int completed = pixelsOf(image, palette::seriesColour(SeriesRole::Completed));
    const int notStated = pixelsOf(image, palette::seriesColour(SeriesRole::NotStated));
    QVERIFY(notStated > 1000);
    const double ratio = double(completed) / notStated;
    QVERIFY2(std::abs(ratio - 3) < 0.4, qPrintable(QString::number(ratio)));
    QCOMPARE(pixelsOf(image, palette::seriesColour(SeriesRole::Postponed)), 0);
}

void tst_ChartPainting::chartPng_severalCategoriesOfOneName_areAllDrawn()
{
    const QSize size(1000, 400);
    const QLocale french(QLocale::French);
    const auto pixels = [&](int categories) {
        const QByteArray png = chartPng(barsOf(categories, QStringLiteral("Axe")), size, french);
        return pixelsOf(QImage::fromData(png), palette::seriesColour(SeriesRole::Completed));
    };
    QVERIFY(pixels(6) > 5 * pixels(1) - pixels(1));
}

void tst_ChartPainting::chartPng_hatchedSeries_showsStripes()
{
    const QSize size(1000, 100);
    const auto share = [&](SeriesRole role) {
        StackedBarChart chart = barsOf(1, QStringLiteral("Axe"));
        chart.series = {{QString(), role, {3.0}}};
        const QImage image = QImage::fromData(chartPng(chart, size, QLocale(QLocale::French)));
        return pixelsOf(image, palette::seriesColour(role));
    };
    const int solid = share(SeriesRole::Completed);
    const int striped = share(SeriesRole::Postponed);
    QVERIFY2(striped > solid / 4 && striped < solid * 9 / 10, qPrintable(QString::number(striped)));
}

void tst_ChartPainting::hatching_tellsEveryStatusFromTheOthers()
{
    std::set<Hatching> hatchings;
    int statuses = 0;
    for (SeriesRole role : {SeriesRole::Completed, SeriesRole::InProgress, SeriesRole::Preparing,
                            SeriesRole::Postponed, SeriesRole::OnHold, SeriesRole::NotStarted,
                            SeriesRole::Abandoned}) {
        hatchings.insert(hatchingOf(role));
        ++statuses;
    }
    QCOMPARE(hatchings.size(), std::size_t(statuses));
}

void tst_ChartPainting::chartHeight_barsOfOneKind_needNoLegend()
{
    StackedBarChart chart = barsOf(3, QStringLiteral("Axe"));
    QVERIFY(chartHeight(chart, 480) > chartHeight(chart, 480, LegendUse::LeftOut));
    chart.series = {{QStringLiteral("Actions"), SeriesRole::Local, {3, 0, 5}}};
    QCOMPARE(chartHeight(chart, 480), chartHeight(chart, 480, LegendUse::LeftOut));
}

void tst_ChartPainting::legendCovers_asksForEverySeriesShown()
{
    const StackedBarChart bars = barsOf(1, QStringLiteral("Axe"));
    StackedAreaChart areas{{QDate(2020, 1, 1)}, bars.series};
    QVERIFY(legendCovers(areas, bars));
    areas.series[1].values = {2};
    QVERIFY(legendCovers(areas, bars));
    QVERIFY(!legendCovers(bars, areas));
}

void tst_ChartPainting::chartPng_areas_useTheColoursOfTheirSeries()
{
    const StackedAreaChart chart{{QDate(2020, 1, 1), QDate(2021, 6, 1), QDate(2023, 3, 1)},
                                 {{QStringLiteral("Réalisées"), SeriesRole::Completed, {2, 6, 10}},
                                  {QStringLiteral("À venir"), SeriesRole::NotStarted, {8, 4, 0}}}};
    const QImage image =
        QImage::fromData(chartPng(chart, QSize(1000, 400), QLocale(QLocale::French)));
    const int completed = pixelsOf(image, palette::seriesColour(SeriesRole::Completed));
    const int waiting = pixelsOf(image, palette::seriesColour(SeriesRole::NotStarted));
    QVERIFY(waiting > 10000);
    QVERIFY(completed > waiting);
}

void tst_ChartPainting::chartPng_nothingToShow_isBlankNotBroken_data()
{
    QTest::addColumn<bool>("isBars");
    QTest::newRow("bars") << true;
    QTest::newRow("areas") << false;
}

void tst_ChartPainting::chartPng_nothingToShow_isBlankNotBroken()
{
    QFETCH(bool, isBars);
    const Chart chart = isBars ? Chart(StackedBarChart()) : Chart(StackedAreaChart());
    const QImage image =
        QImage::fromData(chartPng(chart, QSize(300, 100), QLocale(QLocale::French)));
    QCOMPARE(pixelsOf(image, Qt::white), 300 * 100);
}

void tst_ChartPainting::chartPng_noPixels_isEmpty()
{
    QVERIFY(chartPng(barsOf(2, QStringLiteral("Axe")), QSize(), QLocale()).isEmpty());
}

QTEST_MAIN(tst_ChartPainting)
#include "tst_ChartPainting.moc"
