#include "tests/support/ReportParts.h"

namespace passerelle::sample {

RichText plain(const QString &text)
{
    return {{text}};
}

RichText strong(const QString &text)
{
    return {{text, RunStyle::Strong}};
}

RichText alert(const QString &text)
{
    return {{text, RunStyle::Alert}};
}

Paragraph lead(const QString &text)
{
    return {plain(text), ParagraphStyle::Lead};
}

TableRow row(std::vector<RichText> cells)
{
    return {std::move(cells)};
}

TableRow group(const QString &title)
{
    return {{plain(title)}, true};
}

QString prose()
{
    return QStringLiteral(
        "L’accueil des internes doit être un moment d’accompagnement des futurs professionnels de "
        "santé. Les internes des hôpitaux ou de la médecine de ville arrivent sur leur lieu de "
        "stage "
        "pour une durée de six mois ; cette réception, moment convivial d’échange, leur donne "
        "l’occasion de connaître la ville et le territoire sur lequel ils vont vivre. ");
}

QByteArray logo()
{
    return QByteArrayLiteral(
        "<svg xmlns='http://www.w3.org/2000/svg' width='180' height='60' viewBox='0 0 180 60'>"
        "<circle cx='30' cy='30' r='28' fill='#20397A'/><path d='M8 38 Q30 10 52 38' fill='none' "
        "stroke='#fff' stroke-width='5'/><rect x='70' y='16' width='104' height='10' "
        "fill='#20397A'/><rect x='70' y='34' width='72' height='10' fill='#9AA5B8'/></svg>");
}

Report titledReport()
{
    Report report;
    report.kind = QStringLiteral("Bilan d’avancement 2022");
    report.planTitle = QStringLiteral("Contrat local de santé de l’Agglomération d’Agen");
    report.planTerm = QStringLiteral("2019 – 2024");
    report.territory = QStringLiteral("Agglomération d’Agen · service santé");
    report.periodText = QStringLiteral("Du 1er janvier au 31 décembre 2022");
    report.dataDateText = QStringLiteral("Données arrêtées au 12 mars 2023");
    report.keywords = {QStringLiteral("contrat local de santé"), QStringLiteral("bilan")};
    report.locale = QLocale(QLocale::French, QLocale::France);
    report.asOf = QDate(2023, 3, 12);
    return report;
}

} // namespace passerelle::sample
