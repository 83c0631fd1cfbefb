#include "tests/support/ReportParts.h"
#include "tests/support/SampleReports.h"

namespace passerelle::sample {

namespace {

QString longTitle()
{
    return QStringLiteral(
        "Renforcer et poursuivre la coordination des acteurs de la prévention, du soin, de "
        "l’accompagnement social et médico-social en santé mentale sur l’ensemble des communes de "
        "l’agglomération et des quartiers prioritaires");
}

Table hostileTable()
{
    QStringList organizations;
    for (int i = 1; i <= 60; ++i)
        organizations << QStringLiteral("Association d’usagers n° %1").arg(i);
    const QString bigCell = prose().repeated(10).left(3000);
    const QString longWord = QStringLiteral("antidisestablishment").repeated(5).left(90);
    Table table{
        QStringLiteral("Cas extrêmes"),
        {{QStringLiteral("N°"), CellAlignment::Start, 0.2},
         {QStringLiteral("Action"), CellAlignment::Start, 3},
         {QStringLiteral("Partenaires mobilisés ou à mobiliser"), CellAlignment::Start, 1.5},
         {QStringLiteral("Montant"), CellAlignment::End, 1}},
        {}};
    table.rows = {row({plain(QStringLiteral("1.1.1")), plain(longTitle()),
                       plain(organizations.join(QStringLiteral(", "))),
                       plain(QStringLiteral("1 234 567,50 €"))}),
                  row({{}, {}, {}, {}}),
                  row({plain(QStringLiteral("1.1.2")), plain(bigCell), plain(longWord), {}}),
                  group(longTitle()),
                  row({plain(QStringLiteral("1.1.3")), plain(bigCell + bigCell + bigCell),
                       plain(QStringLiteral("ARS\nCPAM\n\nMSA")), plain(QStringLiteral("—"))}),
                  group(QStringLiteral("Un groupe")),
                  group(QStringLiteral("Un sous-groupe vide, dernier de la table"))};
    return table;
}

} // namespace

Report hostileContents()
{
    Report report = titledReport();
    report.kind = longTitle();
    report.planTitle = longTitle();
    report.territory = longTitle();
    report.notice = QStringLiteral(
        "Document de travail, non validé par le comité de pilotage, à ne pas diffuser hors des "
        "signataires du contrat ; les montants sont provisoires et les statuts déclaratifs");
    for (int i = 0; i < 14; ++i)
        report.coverLines
            << QStringLiteral("Fait n° %1 : %2").arg(i).arg(longTitle().left(60 + i * 9));
    report.logos = {QByteArrayLiteral("not a picture"), logo()};
    StackedBarChart chart;
    for (int i = 0; i < 60; ++i) {
        chart.categories << (i % 2 ? longTitle() : QStringLiteral("Thématique"));
        chart.totals << QString::number(i);
    }
    for (int role = 0; role <= static_cast<int>(SeriesRole::Abandoned); ++role) {
        chart.series.push_back({QStringLiteral("Statut %1").arg(role),
                                static_cast<SeriesRole>(role), std::vector<double>(60, 1)});
    }
    chart.series.push_back({QStringLiteral("Non renseigné"), SeriesRole::NotStated, {4, 0.5}});
    report.sections = {
        {longTitle(),
         true,
         {Heading{2, longTitle()}, hostileTable(),
          KeyFigureBand{{{QStringLiteral("1 234 567 890,50 €"), longTitle()},
                         {QString(), QStringLiteral("valeur inconnue")},
                         {QStringLiteral("3"), QString()},
                         {QStringLiteral("4"), QStringLiteral("quatre")},
                         {QStringLiteral("5"), QStringLiteral("cinq")},
                         {QStringLiteral("6"), QStringLiteral("six")}}},
          SideBySide{{{Paragraph{plain(prose().repeated(30))}}, {BulletList{}}}}}},
        {QStringLiteral("Section vide"), true, {}},
        {QStringLiteral("Blocs vides"),
         false,
         {Paragraph{}, BulletList{}, KeyFigureBand{}, Table{}, SideBySide{},
          Table{QStringLiteral("Sans ligne"),
                {{QStringLiteral("Action"), CellAlignment::Start, 1}},
                {}},
          Figure{QStringLiteral("Sans donnée"), {}, StackedBarChart{}},
          Figure{QStringLiteral("Sans date"), {}, StackedAreaChart{}}}},
        {QStringLiteral("Graphiques extrêmes"), true, {Figure{longTitle(), {}, chart}}}};
    return report;
}

} // namespace passerelle::sample
