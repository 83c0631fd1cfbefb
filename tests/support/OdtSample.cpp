#include "tests/support/OdtSample.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace passerelle {

using namespace Qt::StringLiterals;

namespace {

const QStringList &actionTitles()
{
    static const QStringList Titles{
        u"Accueillir les internes deux fois par an"_s,
        u"Accompagner le développement de la CPTS de l’Agenais"_s,
        u"Ouvrir une consultation avancée à la maison de santé d’Agen Nord"_s,
        u"Réseau de prévention du suicide : former des sentinelles dans les vingt communes, "
        u"tenir l’annuaire des personnes formées et organiser un retour d’expérience annuel avec "
        u"le centre hospitalier départemental et les associations d’usagers"_s,
        u"Semaines d’information sur la santé mentale"_s,
        u"« Mercredis de la santé » avec le don du sang"_s,
        u"Livret d’accueil des nouveaux professionnels"_s,
    };
    return Titles;
}

Table actionTable(int axis, int count)
{
    Table table;
    table.title = u"Actions de l’axe %1"_s.arg(axis);
    table.columns = {{u"Action"_s, CellAlignment::Start, 5.0},
                     {u"Pilote"_s, CellAlignment::Start, 2.2},
                     {u"Statut"_s, CellAlignment::Start, 1.6},
                     {u"Échéance"_s, CellAlignment::Start, 1.5},
                     {u"Budget"_s, CellAlignment::End, 1.4}};
    for (int i = 0; i < count; ++i) {
        if (i % 4 == 0) {
            const int objective = 1 + i / 4;
            table.rows.push_back(
                {{{{u"Objectif %1.%2 – Maintenir les conditions favorables à l’installation"_s
                        .arg(axis)
                        .arg(objective)}}},
                 true});
        }
        const bool isLate = i % 5 == 1;
        const QString title = u"%1.%2 %3"_s.arg(axis).arg(i + 1).arg(
            actionTitles().at((axis + i) % actionTitles().size()));
        table.rows.push_back(
            {{{{title}},
              {{u"Agglomération d’Agen"_s}},
              {{i % 2 == 0 ? u"En cours ☀"_s : u"En préparation ☁"_s}},
              {isLate ? TextRun{u"⚑ 31 janv. 2023"_s, RunStyle::Alert} : TextRun{u"déc. 2023"_s}},
              {i % 3 == 0 ? TextRun{u"12 500 €"_s} : TextRun{u"—"_s, RunStyle::Muted}}}});
        if (i % 6 == 2) {
            table.rows.push_back({{{{u"Afterwork des professionnels de santé"_s}},
                                   {},
                                   {{u"Réalisée"_s}},
                                   {{u"oct. 2022"_s}},
                                   {}},
                                  false,
                                  1});
        }
    }
    return table;
}

Figure progressFigure()
{
    return {
        u"Avancement des actions par axe au 12 mars 2023"_s,
        u"Axe 1 : 5 actions réalisées, 7 en cours, 5 à venir, sur 17. Axe 2 : 5 réalisées, 3 en "
        u"cours, 3 à venir, sur 11."_s,
        StackedBarChart{{u"1. Accès aux soins"_s, u"2. Prévention"_s},
                        {u"17"_s, u"11"_s},
                        {{u"Réalisée"_s, SeriesRole::Completed, {5, 5}},
                         {u"En cours"_s, SeriesRole::InProgress, {7, 3}},
                         {u"À venir"_s, SeriesRole::NotStarted, {5, 3}}}}};
}

Section summarySection()
{
    Section section{u"L’essentiel de l’année"_s, true, {}};
    section.blocks = {
        Paragraph{{{u"Du 1er janvier au 31 décembre 2022. Données arrêtées au 12 mars 2023."_s}},
                  ParagraphStyle::Lead},
        KeyFigureBand{{{u"42"_s, u"actions dans 4 axes\net 13 objectifs"_s},
                       {u"31 / 40"_s, u"engagées, soit 78 %\n(24 / 38 fin 2021)"_s},
                       {u"12"_s, u"réalisées, dont 5\ncette année"_s},
                       {u"128 000 €"_s, u"accordés par 4 financeurs,\n36 000 € à trouver"_s}}},
        progressFigure(),
        SideBySide{
            {{Heading{2, u"À retenir"_s},
              BulletList{
                  {{{u"Ouverture du fonds d’intervention pour les lieux de santé : 3 communes "
                     u"aidées."_s}},
                   {{u"Deux cérémonies d’accueil, 47 et 43 internes."_s}}}}},
             {Heading{2, u"Difficultés"_s},
              BulletList{{{{u"Maison des internes"_s, RunStyle::Alert},
                           {u" : aucun bâtiment aux normes, 41 jours de retard."_s}},
                          {{u"Télémédecine"_s, RunStyle::Alert},
                           {u" : matériel de la CPTS non financé."_s}}}}}}},
        Heading{2, u"Ce qui a changé depuis le COPIL du 7 avril 2022"_s},
        Table{
            u"Changements depuis le COPIL du 7 avril 2022"_s,
            {{u"Date"_s, CellAlignment::Start, 1.0}, {u"Changement"_s, CellAlignment::Start, 4.0}},
            {{{{{u"Lancées"_s}}}, true},
             {{{{u"24 mai"_s}},
               {{u"2.1.1 « Mercredis de la santé » "_s}, {u"— EFS"_s, RunStyle::Muted}}}},
             {{{{u"Reportées"_s}}}, true},
             {{{{u"10 novembre"_s}}, {{u"1.1.4 Livret d’accueil"_s, RunStyle::Strong}}}}}},
        Paragraph{{{u"Source : suivi de la coordination, relevés de décisions du COPIL."_s}},
                  ParagraphStyle::Note},
    };
    return section;
}

Section axisSection(int axis, const QString &title, int actionCount)
{
    Section section{u"Axe %1 – %2"_s.arg(axis).arg(title), true, {}};
    section.blocks = {
        Paragraph{{{u"Les actions de cet axe avancent avec les communes et leurs partenaires ; les "
                    u"points qui suivent reprennent les notes de l’année."_s}}},
        actionTable(axis, actionCount),
        Heading{2, u"Notes de la période"_s},
        Heading{3, u"Action %1.1"_s.arg(axis)},
        Paragraph{{{u"Première réunion le 14 février avec la "_s},
                   {u"CPTS"_s, RunStyle::Strong},
                   {u", deuxième le 3 mars.\nLa suite dépend du financement demandé à l’ARS."_s}}},
        BulletList{{{{u"Recruter un coordinateur à mi-temps"_s}},
                    {{u"Signer la convention"_s}, {u" (avant l’été)"_s, RunStyle::Muted}}}},
    };
    return section;
}

Section hostileSection()
{
    Section section{u"Annexe : textes & <balises> « difficiles »"_s, false, {}};
    section.blocks = {
        Paragraph{{{hostileText()}}},
        Table{u"Table <1> & \"2\"\u0001"_s,
              {{u"<b>Colonne</b>"_s, CellAlignment::Start, 1.0},
               {u"Valeur"_s, CellAlignment::End, 1.0}},
              {{{{{hostileText()}}, {{u"1 & 2"_s}}}}}},
        Figure{u"Figure <sans> image & vide"_s, u"Le texte remplace l’image."_s, {}},
    };
    return section;
}

} // namespace

QString hostileText()
{
    const QString head = u"<b>&amp;</b> & \"guillemets\" 'simples' ]]> \u0000\u0007\u001B"_s;
    const QString tail =
        u"  deux  espaces\tune tabulation\nune ligne\r\nune autre 🏥 𝔸 \uFFFEfin "_s;
    return head + QChar(0xD83C) + tail;
}

QString hostileTextOnceRead()
{
    return u"<b>&amp;</b> & \"guillemets\" 'simples' ]]> "
           u"  deux  espaces\tune tabulation\nune ligne\nune autre 🏥 𝔸 fin "_s;
}

Report richReport()
{
    Report report;
    report.kind = u"Bilan d’avancement 2022"_s;
    report.planTitle = u"Contrat local de santé de l’Agglomération d’Agen"_s;
    report.planTerm = u"2019 – 2024"_s;
    report.territory = u"Agglomération d’Agen · service santé"_s;
    report.periodText = u"Du 1er janvier au 31 décembre 2022"_s;
    report.dataDateText = u"Données arrêtées au 12 mars 2023"_s;
    report.notice = u"Données de démonstration : suivi fictif"_s;
    report.coverLines = {u"Porté par l’Agglomération d’Agen et l’ARS Nouvelle-Aquitaine"_s,
                         u"Signé le 3 décembre 2019, 46 signataires"_s, u"Phase : mise en œuvre"_s};
    report.keywords = {u"contrat local de santé"_s, u"bilan"_s, u"Agen & alentours"_s};
    report.locale = QLocale(QLocale::French, QLocale::France);
    report.asOf = QDate(2023, 3, 12);
    report.logos = {paintSample(progressFigure()).png,
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'>"
                    "<rect width='120' height='40' fill='#20397A'/></svg>"};
    report.sections = {summarySection(),
                       axisSection(1, u"Accès aux soins et parcours"_s, 17),
                       axisSection(2, u"Prévention"_s, 11),
                       axisSection(3, u"Environnements favorables"_s, 8),
                       axisSection(4, u"Communication"_s, 6),
                       hostileSection()};
    return report;
}

Report reportWith(std::vector<Block> blocks)
{
    Report report;
    report.kind = u"Bilan"_s;
    report.planTitle = u"Contrat local de santé"_s;
    report.territory = u"Agglomération d’Agen"_s;
    report.locale = QLocale(QLocale::French, QLocale::France);
    report.sections = {Section{u"Section"_s, true, std::move(blocks)}};
    return report;
}

FigurePicture paintSample(const Figure &figure)
{
    if (figure.title.contains(u'<'))
        return {};
    QImage image(1392, 480, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    constexpr QRgb Colors[] = {0x009E73, 0x0072B2, 0x9AA5B8};
    for (int bar = 0; bar < 4; ++bar) {
        for (int part = 0; part < 3; ++part)
            painter.fillRect(360 + part * 300, 40 + bar * 105, 300, 60, QColor(Colors[part]));
    }
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return {buffer.data(), 174.0, 60.0};
}

} // namespace passerelle
