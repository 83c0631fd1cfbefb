#include "core/reports/ColumnBalance.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

TableRow row(const QStringList &texts)
{
    TableRow one;
    for (const QString &text : texts)
        one.cells.push_back({{text}});
    return one;
}

std::vector<double> weightsOf(const Table &table)
{
    Report report;
    report.sections = {{u"Annexe"_s, true, {table}}};
    balanceColumns(report);
    std::vector<double> weights;
    for (const TableColumn &column : std::get<Table>(report.sections[0].blocks[0]).columns)
        weights.push_back(column.weight);
    return weights;
}

} // namespace

class tst_ColumnBalance final : public QObject
{
    Q_OBJECT

private slots:
    void balanceColumns_givesRoomToLongTexts();
    void balanceColumns_oneVeryLongCell_doesNotTakeAll();
    void wordsToKeepWhole_endAtHyphensAndKeepDates();
    void partsToKeepWhole_keepShortLines();
};

void tst_ColumnBalance::balanceColumns_givesRoomToLongTexts()
{
    Table table{{}, {{u"Action"_s}, {u"Statut"_s}, {u"Période"_s}}, {}};
    for (int i = 0; i < 10; ++i)
        table.rows.push_back(
            row({u"Co-construire avec les professionnels un guichet unique de plus"_s,
                 u"En cours"_s, u"sept. 2021 – juin 2024"_s}));
    const std::vector<double> weights = weightsOf(table);
    QVERIFY(weights[0] > 2 * weights[2]);
    QVERIFY(weights[2] > weights[1]);
}

void tst_ColumnBalance::balanceColumns_oneVeryLongCell_doesNotTakeAll()
{
    Table table{{}, {{u"Action"_s}, {u"Partenaires"_s}}, {}};
    for (int i = 0; i < 20; ++i)
        table.rows.push_back(row({u"Installer un cabinet secondaire dans la maison de santé"_s,
                                  u"Agglomération, centre hospitalier"_s}));
    table.rows.push_back(row({u"Autre"_s, u"Un organisme de plus, "_s.repeated(12)}));
    const std::vector<double> weights = weightsOf(table);
    QVERIFY(weights[0] > weights[1]);
}

void tst_ColumnBalance::wordsToKeepWhole_endAtHyphensAndKeepDates()
{
    QCOMPARE(wordsToKeepWhole(u"Lot-et-Garonne depuis le 3 mars 2020, 2020-2021"_s),
             (QStringList{u"Lot-"_s, u"et-"_s, u"Garonne"_s, u"depuis"_s, u"le"_s,
                          u"3\u00A0mars\u00A02020,"_s, u"2020-2021"_s}));
    QCOMPARE(wordsToKeepWhole(u"x"_s.repeated(40)).value(0).size(), 18);
}

void tst_ColumnBalance::partsToKeepWhole_keepShortLines()
{
    QCOMPARE(partsToKeepWhole({{u"3 déc. 2019\nSigné par "_s}, {u"la présidente"_s}}),
             (QStringList{u"3 déc. 2019"_s, u"Signé"_s, u"par"_s, u"la"_s, u"présidente"_s}));
}

QTEST_GUILESS_MAIN(tst_ColumnBalance)
#include "tst_ColumnBalance.moc"
