#include "tests/support/SampleReports.h"

#include "tests/support/ReportParts.h"

#include <QStringList>

#include <algorithm>

namespace passerelle::sample {

namespace {

struct SampleAxis
{
    QString title;
    QStringList actions;
    std::vector<double> counts; ///< completed, in progress, preparing, postponed, on hold, to come
};

std::vector<SampleAxis> axes()
{
    return {
        {QStringLiteral("Accès aux soins, parcours"),
         {QStringLiteral("Guichet unique pour les professionnels de santé"),
          QStringLiteral("Accueil des internes et des professionnels à 360°"),
          QStringLiteral("Livret d’accueil des nouveaux professionnels"),
          QStringLiteral("Maison des internes"), QStringLiteral("Afterworks et Club Santé"),
          QStringLiteral("Accompagner le développement de la CPTS"),
          QStringLiteral("Demande de classement en ZIP sur tout le territoire"),
          QStringLiteral("Réseau de prévention du suicide"),
          QStringLiteral("Consultation avancée Agen Nord"),
          QStringLiteral("Semaines d’information sur la santé mentale"),
          QStringLiteral("Conseil local de santé mentale"),
          QStringLiteral("Soins dentaires et ophtalmologiques en EHPAD"),
          QStringLiteral("Accès aux soins des étudiants"),
          QStringLiteral("Télémédecine organisée et locale"),
          QStringLiteral("Pool de secrétaires médicales mutualisé"),
          QStringLiteral("Formations d’infirmiers en pratique avancée"),
          QStringLiteral("Stratégie territoriale de santé et GIP Santé")},
         {5, 7, 2, 0, 0, 3}},
        {QStringLiteral("Prévention"),
         {QStringLiteral("« Mercredis de la santé » avec le don du sang"),
          QStringLiteral("Ateliers de prévention par les services sanitaires"),
          QStringLiteral("Stands santé dans les grands événements"),
          QStringLiteral("Centres d’examens de santé de la CPAM"),
          QStringLiteral("Formation aux premiers secours et accidents domestiques"),
          QStringLiteral("Université de la santé"),
          QStringLiteral("Vaccination : rattrapage dans les quartiers prioritaires"),
          QStringLiteral("Octobre rose et Mars bleu"),
          QStringLiteral("Lutte contre les conduites addictives"),
          QStringLiteral("Parcours des 1 000 premiers jours"),
          QStringLiteral("Fonds d’intervention pour les lieux de santé")},
         {5, 3, 0, 1, 0, 2}},
        {QStringLiteral("Environnements favorables"),
         {QStringLiteral("Qualité de l’air dans les écoles et les crèches"),
          QStringLiteral("Évaluation d’impact sur la santé du PLUi"),
          QStringLiteral("Maison sport-santé"), QStringLiteral("Projet alimentaire territorial"),
          QStringLiteral("Habitat indigne : repérage et accompagnement"),
          QStringLiteral("Mobilités actives vers les lieux de soins"),
          QStringLiteral("Perturbateurs endocriniens : charte des communes"),
          QStringLiteral("Îlots de fraîcheur et plan canicule")},
         {1, 4, 0, 0, 1, 2}},
        {QStringLiteral("Communication"),
         {QStringLiteral("Annuaire de l’offre de santé du territoire"),
          QStringLiteral("Journées professionnelles en santé"),
          QStringLiteral("Réseau social « Agglo Agen Santé »"),
          QStringLiteral("Newsletter des partenaires"),
          QStringLiteral("Candidature au label Ville-Santé de l’OMS"),
          QStringLiteral("Supports faciles à lire et à comprendre")},
         {1, 4, 0, 0, 0, 1}},
    };
}

struct SampleStatus
{
    QString label;
    SeriesRole role;
    QString sign;
};

std::vector<SampleStatus> statuses()
{
    return {{QStringLiteral("Réalisée"), SeriesRole::Completed, QStringLiteral("●")},
            {QStringLiteral("En cours"), SeriesRole::InProgress, QStringLiteral("◐")},
            {QStringLiteral("En préparation"), SeriesRole::Preparing, QStringLiteral("◐")},
            {QStringLiteral("Reportée"), SeriesRole::Postponed, QStringLiteral("↷")},
            {QStringLiteral("Suspendue"), SeriesRole::OnHold, QStringLiteral("∥")},
            {QStringLiteral("À venir"), SeriesRole::NotStarted, QStringLiteral("○")}};
}

/// The status of the n-th action of an axis, after its counts.
SampleStatus statusOf(const SampleAxis &axis, std::size_t action)
{
    double seen = 0;
    for (std::size_t i = 0; i < axis.counts.size(); ++i) {
        seen += axis.counts[i];
        if (static_cast<double>(action) < seen)
            return statuses()[i];
    }
    return statuses().back();
}

StackedBarChart statusByAxis()
{
    StackedBarChart chart;
    int number = 0;
    for (const SampleAxis &axis : axes()) {
        chart.categories << QStringLiteral("%1. %2").arg(++number).arg(axis.title);
        chart.totals << QString::number(axis.actions.size());
    }
    for (std::size_t i = 0; i < statuses().size(); ++i) {
        ChartSeries series{statuses()[i].label, statuses()[i].role, {}};
        for (const SampleAxis &axis : axes())
            series.values.push_back(axis.counts[i]);
        chart.series.push_back(series);
    }
    return chart;
}

StackedAreaChart statusOverTime()
{
    StackedAreaChart chart;
    std::vector<double> completed;
    std::vector<double> running;
    std::vector<double> waiting;
    for (int month = 0; month <= 40; ++month) {
        chart.dates.push_back(QDate(2019, 12, 3).addMonths(month));
        completed.push_back(month * 12 / 40);
        running.push_back(std::min(4 + month / 2, 18));
        waiting.push_back(42 - completed.back() - running.back());
    }
    chart.series = {{QStringLiteral("Réalisées"), SeriesRole::Completed, completed},
                    {QStringLiteral("En cours"), SeriesRole::InProgress, running},
                    {QStringLiteral("À venir"), SeriesRole::NotStarted, waiting}};
    return chart;
}

Section essentials()
{
    const SideBySide sides{
        {{Heading{2, QStringLiteral("À retenir")},
          BulletList{{plain(QStringLiteral("Ouverture du fonds d’intervention pour les lieux de "
                                           "santé : 3 communes aidées.")),
                      plain(QStringLiteral("Deux cérémonies d’accueil, 47 et 43 internes.")),
                      plain(QStringLiteral("Premier « mercredi de la santé » avec le don du "
                                           "sang : 62 participants."))}}},
         {Heading{2, QStringLiteral("Difficultés")},
          BulletList{
              {{{QStringLiteral("⚑ Maison des internes"), RunStyle::Alert},
                {QStringLiteral(" : aucun bâtiment aux normes, 41 jours de retard. Aide demandée "
                                "au COPIL.")}},
               {{QStringLiteral("⚑ Télémédecine"), RunStyle::Alert},
                {QStringLiteral(" : matériel de la CPTS non financé.")}}}}}}};
    const auto change = [](const QString &date, const QString &title, const QString &more) {
        return row({plain(date), {{title}, {QStringLiteral(" — ") + more, RunStyle::Muted}}});
    };
    const Table changes{
        QStringLiteral("Ce qui a changé"),
        {{{}, CellAlignment::Start, 1}, {{}, CellAlignment::Start, 4}},
        {group(QStringLiteral("Lancées")),
         change(QStringLiteral("24 mai"),
                QStringLiteral("2.1.1 « Mercredis de la santé » avec le don du sang"),
                QStringLiteral("Agglomération, EFS")),
         change(QStringLiteral("1er septembre"),
                QStringLiteral("1.2.2 Accompagner le développement de la CPTS"),
                QStringLiteral("Agglomération")),
         group(QStringLiteral("Réalisées")),
         change(QStringLiteral("17 juin"),
                QStringLiteral("4.2.1 Journées professionnelles en santé"),
                QStringLiteral("180 participants")),
         group(QStringLiteral("Reportées")),
         change(QStringLiteral("10 novembre"),
                QStringLiteral("1.1.4 Livret d’accueil des nouveaux professionnels"),
                QStringLiteral("à 2023 : charte graphique en cours"))}};
    return {QStringLiteral("L’essentiel de l’année"),
            true,
            {lead(QStringLiteral(
                 "Du 1er janvier au 31 décembre 2022. Données arrêtées au 12 mars 2023.")),
             KeyFigureBand{
                 {{QStringLiteral("42"), QStringLiteral("actions dans 4 axes\net 13 objectifs")},
                  {QStringLiteral("31 / 40"),
                   QStringLiteral("engagées, soit 78 %\n(24 / 38 fin 2021)")},
                  {QStringLiteral("12"), QStringLiteral("réalisées, dont 5\ncette année")},
                  {QStringLiteral("128 000 €"),
                   QStringLiteral("accordés par 4 financeurs,\n36 000 € à trouver")}}},
             Figure{QStringLiteral("Avancement par axe"),
                    QStringLiteral("Accès aux soins : 17 actions"), statusByAxis()},
             sides, Heading{2, QStringLiteral("Ce qui a changé depuis le COPIL du 7 avril 2022")},
             changes}};
}

Section axisSection(const SampleAxis &axis, int number)
{
    static const QStringList leads{QStringLiteral("Agglomération d’Agen"),
                                   QStringLiteral("ARS, CPAM"),
                                   QStringLiteral("Centre hospitalier La Candélie"), QString()};
    static const QStringList forecasts{QStringLiteral("☀"), QStringLiteral("⛅"),
                                       QStringLiteral("☁"), QStringLiteral("⛈")};
    Table table{QStringLiteral("Actions de l’axe"),
                {{QStringLiteral("N°"), CellAlignment::Start, 0.7},
                 {QStringLiteral("Action"), CellAlignment::Start, 4},
                 {QStringLiteral("Pilote"), CellAlignment::Start, 2},
                 {QStringLiteral("Statut"), CellAlignment::Start, 1.6},
                 {QStringLiteral("Météo"), CellAlignment::Start, 0.8},
                 {QStringLiteral("Échéance"), CellAlignment::Start, 1.4}},
                {}};
    for (qsizetype i = 0; i < axis.actions.size(); ++i) {
        if (i % 5 == 0) {
            table.rows.push_back(
                group(QStringLiteral(
                          "Objectif %1.%2 – Maintenir les conditions favorables à l’installation")
                          .arg(number)
                          .arg(i / 5 + 1)));
        }
        const SampleStatus status = statusOf(axis, static_cast<std::size_t>(i));
        const bool isLate = i % 7 == 3;
        table.rows.push_back(
            row({plain(QStringLiteral("%1.%2.%3").arg(number).arg(i / 5 + 1).arg(i % 5 + 1)),
                 plain(axis.actions[i]), plain(leads[i % 4]),
                 plain(status.sign + u' ' + status.label), plain(forecasts[i % 4]),
                 isLate ? alert(QStringLiteral("⚑ 31 janv. 2023"))
                        : plain(i % 3 == 0 ? QString() : QStringLiteral("déc. 2023"))}));
        if (i % 6 == 1) {
            TableRow child = row({{},
                                  plain(QStringLiteral("Sous-action : les outils d’accueil")),
                                  {},
                                  plain(QStringLiteral("✕ Abandonnée")),
                                  {},
                                  {}});
            child.indent = 1;
            table.rows.push_back(child);
        }
    }
    return {QStringLiteral("Axe %1 : %2").arg(number).arg(axis.title),
            true,
            {lead(QStringLiteral("%1 actions, dont %2 réalisées.")
                      .arg(axis.actions.size())
                      .arg(axis.counts.front())),
             table, Heading{2, QStringLiteral("Notes de la période")},
             Heading{3, axis.actions.first()}, Paragraph{plain(prose() + prose())},
             Heading{3, axis.actions.at(1)}, Paragraph{plain(prose())},
             BulletList{{plain(QStringLiteral("Convention signée avec l’ARS et la CPAM.")),
                         plain(prose())}}}};
}

Section money()
{
    Table table{
        QStringLiteral("Financements"),
        {{QStringLiteral("Financeur"), CellAlignment::Start, 3},
         {QStringLiteral("Demandé"), CellAlignment::End, 1.2},
         {QStringLiteral("Accordé"), CellAlignment::End, 1.2},
         {QStringLiteral("Versé"), CellAlignment::End, 1.2}},
        {row({plain(QStringLiteral("ARS Nouvelle-Aquitaine (FIR)")),
              plain(QStringLiteral("82 000,00 €")), plain(QStringLiteral("75 000,00 €")),
              plain(QStringLiteral("60 000,00 €"))}),
         row({plain(QStringLiteral("Contrat de ville")), plain(QStringLiteral("31 500,00 €")),
              plain(QStringLiteral("28 000,00 €")), plain(QStringLiteral("28 000,00 €"))}),
         row({plain(QStringLiteral("CPAM de Lot-et-Garonne")),
              plain(QStringLiteral("25 000,00 €")),
              plain(QStringLiteral("25 000,00 €")),
              {}}),
         row({strong(QStringLiteral("Total")), strong(QStringLiteral("138 500,00 €")),
              strong(QStringLiteral("128 000,00 €")), strong(QStringLiteral("88 000,00 €"))})}};
    StackedBarChart bars{
        {QStringLiteral("ARS Nouvelle-Aquitaine (FIR)"), QStringLiteral("Contrat de ville"),
         QStringLiteral("CPAM")},
        {QStringLiteral("75 000 €"), QStringLiteral("28 000 €"), QStringLiteral("25 000 €")},
        {{QStringLiteral("Accordé (k€)"), SeriesRole::Local, {75, 28, 25}}}};
    return {
        QStringLiteral("Les financements"),
        true,
        {lead(QStringLiteral("Par financeur, sur la durée du contrat, toutes taxes comprises.")),
         table,
         Paragraph{plain(QStringLiteral("Source : conventions signées ; « nd » : non "
                                        "déterminé.")),
                   ParagraphStyle::Note},
         Figure{QStringLiteral("Accordé par financeur"), {}, bars},
         Figure{QStringLiteral("Statuts depuis la signature"), {}, statusOverTime()}}};
}

Section decisions()
{
    Table table{QStringLiteral("Décisions"),
                {{QStringLiteral("N°"), CellAlignment::Start, 1.3},
                 {QStringLiteral("Décision"), CellAlignment::Start, 4},
                 {QStringLiteral("Responsable"), CellAlignment::Start, 1.6},
                 {QStringLiteral("État"), CellAlignment::Start, 1.2}},
                {}};
    for (int i = 1; i <= 6; ++i) {
        table.rows.push_back(
            row({plain(QStringLiteral("COPIL-2022-1/%1").arg(i)),
                 plain(QStringLiteral(
                           "Valider le plan de financement de l’action 1.%1 (ARS : 12 000 €) "
                           "et saisir la commission santé.")
                           .arg(i)),
                 plain(QStringLiteral("Agglomération")),
                 i % 2 ? plain(QStringLiteral("Faite")) : alert(QStringLiteral("⚑ À faire"))}));
    }
    return {QStringLiteral("Décisions et suites"), false, {table}};
}

} // namespace

Report annualReview()
{
    Report report = titledReport();
    report.notice = QStringLiteral("Données de démonstration : suivi fictif");
    report.coverLines = {
        QStringLiteral("Porteur : Agglomération d’Agen"),
        QStringLiteral("Signataires : ARS Nouvelle-Aquitaine, préfecture de Lot-et-Garonne, CPAM, "
                       "conseil départemental, centre hospitalier La Candélie"),
        QStringLiteral("Signé le : 3 décembre 2019"), QStringLiteral("Phase : mise en œuvre")};
    report.logos = {logo(), logo()};
    report.sections.push_back(essentials());
    int number = 0;
    for (const SampleAxis &axis : axes())
        report.sections.push_back(axisSection(axis, ++number));
    report.sections.push_back(money());
    report.sections.push_back(decisions());
    return report;
}

Report signatorySheet()
{
    Report report = titledReport();
    report.kind = QStringLiteral("Synthèse pour le Centre hospitalier départemental La Candélie");
    Section first{QStringLiteral("La Candélie dans le contrat"), false, essentials().blocks};
    report.sections = {first, axisSection(axes()[2], 3)};
    return report;
}

Report singleRow()
{
    Report report;
    report.kind = QStringLiteral("Relevé de décisions");
    report.locale = QLocale(QLocale::French, QLocale::France);
    report.sections = {{QStringLiteral("Décisions"),
                        true,
                        {Table{{},
                               {{QStringLiteral("N°"), CellAlignment::Start, 1},
                                {QStringLiteral("Décision"), CellAlignment::Start, 5}},
                               {row({plain(QStringLiteral("1")),
                                     plain(QStringLiteral("Ouvrir la maison des internes."))})}}}}};
    return report;
}

Report actionBooklet(int pages)
{
    Report report = titledReport();
    report.kind = QStringLiteral("Livret des fiches-actions");
    for (int i = 1; i <= pages; ++i) {
        const QString number = QString::number(i);
        Table steps{QStringLiteral("Étapes"),
                    {{QStringLiteral("Étape"), CellAlignment::Start, 4},
                     {QStringLiteral("Responsable"), CellAlignment::Start, 2},
                     {QStringLiteral("Échéance"), CellAlignment::Start, 1.3}},
                    {}};
        for (int step = 1; step <= 6; ++step) {
            steps.rows.push_back(row({plain(QStringLiteral("Étape %1 : réunir les partenaires et "
                                                           "arrêter le calendrier")
                                                .arg(step)),
                                      plain(QStringLiteral("Agglomération d’Agen")),
                                      plain(QStringLiteral("juin 2023"))}));
        }
        report.sections.push_back(
            {QStringLiteral("Fiche n° %1 : Créer une « Maison des internes »").arg(number),
             true,
             {lead(QStringLiteral("Axe 1, objectif 1.2. Pilote : Agglomération d’Agen.")),
              Heading{2, QStringLiteral("Contexte")}, Paragraph{plain(prose() + prose())},
              Heading{2, QStringLiteral("Objectifs")},
              BulletList{{plain(QStringLiteral("Loger 12 internes par semestre.")),
                          plain(QStringLiteral("Favoriser leur installation sur le territoire.")),
                          plain(prose())}},
              Heading{2, QStringLiteral("Étapes")}, steps,
              Heading{2, QStringLiteral("Points de vigilance")}, Paragraph{plain(prose())}}});
    }
    return report;
}

} // namespace passerelle::sample
