#include "core/reports/ColumnBalance.h"
#include "ui/printing/ColumnWidths.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

#include <numeric>

using namespace passerelle;

class tst_ColumnWidths final : public QObject
{
    Q_OBJECT

private slots:
    void columnWidths_followWeightsAndFillThePage();
    void columnWidths_neverCutAWordOfOrdinaryLength();
    void columnWidths_tooManyLongWords_stillFillThePage();
};

namespace {

const QString longWord = QStringLiteral("Départementalités");

Table tableOf(std::size_t columns, const QString &text)
{
    Table table{{}, std::vector<TableColumn>(columns), {{}}};
    table.rows.front().cells.assign(columns, {{text}});
    return table;
}

} // namespace

void tst_ColumnWidths::columnWidths_followWeightsAndFillThePage()
{
    Table table = tableOf(2, QStringLiteral("mot"));
    table.columns[0].weight = 3;
    const std::vector<qreal> widths = columnWidths(table, PrintStyle(), points(400));
    QCOMPARE(widths, (std::vector<qreal>{points(300), points(100)}));
}

void tst_ColumnWidths::columnWidths_neverCutAWordOfOrdinaryLength()
{
    Table table = tableOf(5, QStringLiteral("un"));
    table.columns[0].weight = 20;
    table.rows.front().cells[3] = {{QStringLiteral("au niveau ")}, {longWord, RunStyle::Strong}};
    const PrintStyle style;
    const std::vector<qreal> widths = columnWidths(table, style, points(495));
    const qreal word =
        QFontMetricsF(style.tableCell.font(RunStyle::Strong)).horizontalAdvance(longWord);
    QVERIFY(widths[3] - columnGutter >= word);
    QVERIFY(widths[0] > widths[3]);
    QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - points(495)) < 1);
}

void tst_ColumnWidths::columnWidths_tooManyLongWords_stillFillThePage()
{
    const std::vector<qreal> widths =
        columnWidths(tableOf(12, longWord), PrintStyle(), points(495));
    QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - points(495)) < 1);
}

QTEST_MAIN(tst_ColumnWidths)
#include "tst_ColumnWidths.moc"
