#include "core/reports/ProgressReport.h"
#include "tests/support/ReportText.h"
#include "tests/support/ReviewFixtures.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate march2023(2023, 3, 12);

Report review(const PlanContents &contents, QDate asOf = march2023, const QLocale &locale = english)
{
    return progressReport(contents, {asOf, {}, std::nullopt, locale});
}

QStringList sectionTitles(const Report &report)
{
    QStringList titles;
    for (const Section &section : report.sections)
        titles << section.title;
    return titles;
}

QStringList columnTitles(const Table &table)
{
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles << column.title;
    return titles;
}

} // namespace

class tst_ProgressReport final : public QObject
{
    Q_OBJECT

private slots:
    void cover_saysWhatIsKnown();
    void cover_publishedDemonstration_hasNoNotice();
    void sections_ofAFollowedContract_areInOrder();
    void summary_followedContract_givesFiguresWithTheirBase();
    void summary_followedContract_drawsStatuses();
    void summary_difficulties_areLimitedAndCounted();
    void summary_weights_areSaid();
    void changes_areGroupedByKind();
    void changes_sinceASteeringCommittee_nameIt();
    void changes_quietYear_isSaid();
    void nodeSection_groupsActionsAndIndentsSubActions();
    void nodeSection_lateAction_hasFlagAndWords();
    void nodeSection_crowdOfLeads_isShortenedAndWholeInTheAnnex();
    void nodeSection_notesOfThePeriodOnly();
    void plainPlan_saysWhatItHoldsWithoutStatuses();
    void plainPlan_manyLeads_shareARow();
    void plainPlan_withPastDates_isNotLate();
    void oneAction_isNotDrownedInTables();
    void outlineOnly_namesEveryObjective();
    void emptyPlan_isOneKindSentence();
    void indicators_compareInWordsAndKeepNd();
    void indicators_longList_isGroupedByFamily();
    void annex_ofTitlesOnly_isLeftOut();
    void decisions_showOpenAndOfThePeriod();
    void signatories_haveRolesFunctionsAndPledges();
    void notForPrint_appearsNowhere();
    void asOf_beforeAnAmendment_leavesItsActionsOut();
};

void tst_ProgressReport::cover_saysWhatIsKnown()
{
    const Report report = review(followedContract());
    QCOMPARE(report.kind, u"Progress review 2022"_s);
    QCOMPARE(report.planTitle, u"Contrat local de santé de l’Agglomération d’Agen"_s);
    QCOMPARE(report.planTerm, u"2019 – 2024"_s);
    QCOMPARE(report.territory, u"Agglomération d’Agen"_s);
    QCOMPARE(report.periodText, u"From 1 January to 31 December 2022"_s);
    QCOMPARE(report.dataDateText, u"Data as of 12 March 2023"_s);
    QCOMPARE(report.notice, u"Demonstration data: fictitious follow-up"_s);
    QCOMPARE(
        report.coverLines,
        (QStringList{u"Lead body: Agglomération d’Agen"_s, u"Signed on 3 December 2019"_s,
                     u"Phase: implementation"_s, u"13 signing organizations"_s, u"31 communes"_s}));
    QCOMPARE(report.asOf, march2023);
    QVERIFY(review(emptyPlan()).coverLines.isEmpty());
}

void tst_ProgressReport::cover_publishedDemonstration_hasNoNotice()
{
    PlanContents contents = followedContract();
    contents.territory.demonstration = Demonstration::Published;
    QVERIFY(review(contents).notice.isEmpty());
    contents.territory.demonstration = std::nullopt;
    QVERIFY(review(contents).notice.isEmpty());
}

void tst_ProgressReport::sections_ofAFollowedContract_areInOrder()
{
    QCOMPARE(sectionTitles(review(followedContract())),
             (QStringList{u"The year in brief"_s, u"What changed in the period"_s,
                          u"1. faciliter l’accès aux soins et les parcours de santé"_s,
                          u"2. coordonner et développer les actions de prévention pour la santé"_s,
                          u"3. renforcer les environnements favorables à la santé"_s,
                          u"4. développer une communication adaptée en terme de santé"_s,
                          u"Indicators"_s, u"Decisions and their follow-up"_s, u"Signatories"_s,
                          u"Annex: table of the actions"_s}));
}

void tst_ProgressReport::summary_followedContract_givesFiguresWithTheirBase()
{
    const Report report = review(followedContract());
    const std::vector<KeyFigure> expected{
        {u"42"_s, u"actions in 4 axes and 13 objectifs"_s},
        {u"31 / 41"_s, u"engaged, or 76% (20 / 39 at the end of 2021)"_s},
        {u"8 / 41"_s, u"completed, 2 of them in the period"_s},
        {u"⚑\u00A024 / 33"_s, u"late, of the dated actions not over yet"_s},
        {u"1 / 3"_s, u"decisions taken since 2020 still to be carried out"_s}};
    const auto bands = blocksOf<KeyFigureBand>(report.sections.front());
    QCOMPARE(bands.size(), std::size_t(1));
    QCOMPARE(bands.front()->figures, expected);
}

void tst_ProgressReport::summary_followedContract_drawsStatuses()
{
    const Report report = review(followedContract());
    const auto figures = blocksOf<Figure>(report.sections.front());
    QCOMPARE(figures.size(), std::size_t(2));
    const auto &bars = std::get<StackedBarChart>(figures[0]->chart);
    QCOMPARE(bars.categories.size(), 4);
    QCOMPARE(bars.totals, (QStringList{u"13"_s, u"10"_s, u"10"_s, u"9"_s}));
    QCOMPARE(bars.series.front().role, SeriesRole::Completed);
    QCOMPARE(bars.series.front().values, (std::vector<double>{3, 2, 1, 2}));
    QVERIFY(figures[0]->alternativeText.contains(u"13 in all, completed 3, in progress 6"_s));
    const auto &areas = std::get<StackedAreaChart>(figures[1]->chart);
    QCOMPARE(areas.dates.back(), march2023);
    QVERIFY(plainText(report.sections.front())
                .contains(u"7 of 39 at the end of 2021, 8 of 41 at the end of 2022"_s));
}

void tst_ProgressReport::summary_difficulties_areLimitedAndCounted()
{
    const Report report = review(followedContract());
    const auto both = blocksOf<SideBySide>(report.sections.front());
    QCOMPARE(both.size(), std::size_t(1));
    const auto &highlights = std::get<BulletList>(both.front()->columns[0][1]);
    QCOMPARE(plainText(highlights.items.front()),
             u"Action numéro 1 du contrat (3 May 2022): Deux cérémonies d’accueil, 47 et 43 "
             "internes."_s);
    const auto &difficulties = std::get<BulletList>(both.front()->columns[1][1]);
    QCOMPARE(difficulties.items.size(), std::size_t(4));
    QCOMPARE(
        plainText(difficulties.items[0]),
        u"Action numéro 9 du contrat (4 Oct 2022): support needed, ⚑\u00A0late by 26 months. Aucun "
        "bâtiment aux normes. Aide demandée au COPIL."_s);
    QCOMPARE(plainText(difficulties.items[3]),
             u"and 21 others, marked ☁ or ⚑ or on hold in the following pages"_s);
}

void tst_ProgressReport::summary_weights_areSaid()
{
    PlanContents contents = followedContract();
    contents.actions.front().weight = 20;
    const Report report = review(contents);
    QVERIFY(plainText(report.sections.front()).contains(u"engaged, or 83% with their weights"_s));
}

void tst_ProgressReport::changes_areGroupedByKind()
{
    const Report report = review(followedContract());
    const Section *section = sectionTitled(report, u"What changed in the period"_s);
    QVERIFY(section);
    const Table &table = *blocksOf<Table>(*section).front();
    QStringList groups;
    for (const TableRow &row : table.rows)
        if (row.isGroup)
            groups << plainText(row.cells.front());
    QCOMPARE(groups,
             (QStringList{u"Started (10)"_s, u"Completed (2, and 1 sub-action)"_s,
                          u"Put on hold (3)"_s, u"New in the plan (2)"_s}));
    QCOMPARE(plainText(table.rows[1].cells[1]),
             u"1.1.4 Action numéro 4 du contrat — Agglomération d’Agen"_s);
    QVERIFY(plainText(*section).contains(u"1 decision taken, in the chapter on decisions."_s));
}

void tst_ProgressReport::changes_sinceASteeringCommittee_nameIt()
{
    const PlanContents contents = followedContract();
    const auto titleSince = [&](QDate since) {
        return progressReport(contents, {march2023, {}, since, english}).sections[1].title;
    };
    QCOMPARE(titleSince(QDate(2022, 4, 7)),
             u"What changed since the steering committee of 7 April 2022"_s);
    QCOMPARE(titleSince(QDate(2022, 4, 8)), u"What changed since 8 April 2022"_s);
}

void tst_ProgressReport::changes_quietYear_isSaid()
{
    const PlanContents contents = followedContract();
    const DatePeriod quiet{QDate(2024, 7, 1), QDate(2024, 9, 30)};
    const Report report = progressReport(contents, {QDate(2024, 10, 1), quiet, {}, english});
    QVERIFY(plainText(report.sections[1]).contains(u"No change of status was noted"_s));
    QVERIFY(blocksOf<Table>(report.sections[1]).empty());
}

void tst_ProgressReport::nodeSection_groupsActionsAndIndentsSubActions()
{
    const Report report = review(followedContract());
    const Section &section = report.sections[2];
    const Table &table = *blocksOf<Table>(section).front();
    QCOMPARE(columnTitles(table),
             (QStringList{u"Action"_s, u"Leads"_s, u"Status"_s, u"Period"_s, u"Next step"_s}));
    QVERIFY(table.rows[0].isGroup);
    QCOMPARE(plainText(table.rows[0].cells.front()),
             u"1.1 Objectif numéro 1.1 : améliorer la qualité de vie"_s);
    QCOMPARE(plainText(table.rows[1].cells.front()),
             u"1.1.1 Action numéro 1 du contrat\n1 of 1 sub-action completed"_s);
    QCOMPARE(table.rows[1].indent, 0);
    QCOMPARE(plainText(table.rows[2].cells.front()), u"x.1 Cérémonie d’accueil des internes"_s);
    QCOMPARE(table.rows[2].indent, 1);
    const auto *lead = std::get_if<Paragraph>(&section.blocks.front());
    QCOMPARE(plainText(lead->text),
             u"13 actions: 2 not started, 6 in progress, 3 completed, 1 on hold, 1 abandoned. "
             "⚑ 6 late."_s);
}

void tst_ProgressReport::nodeSection_lateAction_hasFlagAndWords()
{
    const Report report = review(planOfOneAction(), QDate(2023, 2, 10));
    const Table &table = *blocksOf<Table>(report.sections[2]).front();
    const RichText &period = table.rows.front().cells[2];
    QCOMPARE(plainText(period), u"2021 – 2022\n⚑\u00A0late by 41 days"_s);
    QCOMPARE(period.back().style, RunStyle::Alert);
    QVERIFY(!plainText(review(planOfOneAction(), QDate(2022, 12, 31))).contains(u'⚑'));
}

void tst_ProgressReport::nodeSection_crowdOfLeads_isShortenedAndWholeInTheAnnex()
{
    const Report report = review(hostilePlan());
    const QString node = plainText(*sectionTitled(report, u"(untitled)"_s));
    QVERIFY(node.contains(u"Organisme 6 and 54 others"_s));
    QVERIFY(!node.contains(u"Organisme 60"_s));
    QVERIFY(plainText(report.sections.back()).contains(u"Organisme 59, Organisme 60"_s));
}

void tst_ProgressReport::nodeSection_notesOfThePeriodOnly()
{
    const Report report = review(followedContract());
    const QString text = plainText(report.sections[2]);
    QVERIFY(text.contains(u"Point annuel 2022"_s));
    QVERIFY(!text.contains(u"Point annuel 2021"_s));
    QVERIFY(text.contains(u"Mercredi de la santé, 62 participants"_s));
    QVERIFY(text.contains(u"On hold: Poste vacant. Resumes when: recrutement"_s));
    QVERIFY(text.contains(u"Aide demandée au COPIL. ☁\u00A0Support needed"_s));
}

void tst_ProgressReport::plainPlan_saysWhatItHoldsWithoutStatuses()
{
    const Report report = review(plainDepartmentPlan());
    QCOMPARE(report.sections.front().title, u"The plan in brief"_s);
    QVERIFY(!sectionTitled(report, u"What changed in the period"_s));
    const QString summary = plainText(report.sections.front());
    QVERIFY(summary.contains(u"The plan does not set dates yet, and no status has been noted."_s));
    QVERIFY(summary.contains(u"| Conseil départemental | 47 |"_s));
    QVERIFY(summary.contains(u"| No lead named yet | 1 |"_s));
    const std::vector<KeyFigure> expected{{u"4"_s, u"axes"_s},
                                          {u"11"_s, u"thématiques"_s},
                                          {u"25"_s, u"leviers"_s},
                                          {u"48"_s, u"actions"_s},
                                          {u"2"_s, u"lead organizations"_s}};
    QCOMPARE(blocksOf<KeyFigureBand>(report.sections.front()).front()->figures, expected);
    for (const Section &section : report.sections) {
        for (const Figure *figure : blocksOf<Figure>(section))
            for (const ChartSeries &series : std::get<StackedBarChart>(figure->chart).series)
                QCOMPARE(series.role, SeriesRole::Local);
        for (const Table *table : blocksOf<Table>(section))
            QVERIFY(!columnTitles(*table).contains(u"Status"_s)
                    && !columnTitles(*table).contains(u"Period"_s));
    }
}

void tst_ProgressReport::plainPlan_manyLeads_shareARow()
{
    PlanBuilder plan;
    const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
    const ActionId crowded = plan.action(u"1.1"_s, u"Accueillir"_s, axis);
    for (int number = 1; number <= 11; ++number)
        plan.edit(crowded).leads.push_back(plan.organization(u"Organisme %1"_s.arg(number)));
    plan.edit(plan.action(u"1.2"_s, u"Loger"_s, axis)).leads = {
        plan.contents.organizations.front().id};
    const QString summary = plainText(review(plan.contents).sections.front());
    QVERIFY(summary.contains(u"| Organisme 1 | 2 |"_s));
    QVERIFY(summary.contains(u"| Organisme 2, Organisme 3, "_s));
    QVERIFY(summary.contains(u"Organisme 11 | 1 each |"_s));
}

void tst_ProgressReport::plainPlan_withPastDates_isNotLate()
{
    PlanBuilder plan;
    const ActionId id = plan.action(u"1.1"_s, u"Accueillir"_s, plan.node(u"1"_s, u"Axe"_s));
    plan.edit(id).planned = {QDate(2016, 1, 1), QDate(2016, 12, 31)};
    QVERIFY(!plainText(review(plan.contents)).contains(u'⚑'));
    plan.says(id, QDate(2016, 1, 1), ActionStatus::InProgress);
    QVERIFY(plainText(review(plan.contents)).contains(u'⚑'));
}

void tst_ProgressReport::oneAction_isNotDrownedInTables()
{
    const Report report = review(planOfOneAction());
    QCOMPARE(sectionTitles(report),
             (QStringList{u"The year in brief"_s, u"What changed in the period"_s,
                          u"1. faciliter l’accès aux soins et les parcours de santé"_s}));
    QVERIFY(blocksOf<Figure>(report.sections.front()).empty());
    QVERIFY(
        plainText(report.sections[2])
            .startsWith(
                u"# 1. faciliter l’accès aux soins et les parcours de santé\n1 action: 1 in progress."_s));
}

void tst_ProgressReport::outlineOnly_namesEveryObjective()
{
    const Report report = review(outlineOnly());
    const QString summary = plainText(report.sections.front());
    QVERIFY(summary.contains(u"no action has been entered yet"_s));
    QVERIFY(summary.contains(u"[key] 13 — objectifs"_s));
    QCOMPARE(blocksOf<BulletList>(report.sections[1]).front()->items.size(), std::size_t(4));
    QVERIFY(!sectionTitled(report, u"Annex: table of the actions"_s));
    QVERIFY(sectionTitled(report, u"Organizations due to sign"_s));
}

void tst_ProgressReport::emptyPlan_isOneKindSentence()
{
    const Report report = review(emptyPlan());
    QCOMPARE(report.sections.size(), std::size_t(1));
    QVERIFY(blocksOf<KeyFigureBand>(report.sections.front()).empty());
    QVERIFY(plainText(report.sections.front()).contains(u"no outline and no action yet"_s));
}

void tst_ProgressReport::indicators_compareInWordsAndKeepNd()
{
    const Report report = review(followedContract());
    const Section *section = sectionTitled(report, u"Indicators"_s);
    const Table &table = *blocksOf<Table>(*section).front();
    QCOMPARE(columnTitles(table),
             (QStringList{u"Indicator"_s, u"Our territory"_s, u"Lot-et-Garonne"_s,
                          u"Nouvelle-Aquitaine"_s, u"France hexagonale"_s, u"In words"_s}));
    const QStringList density = cellTexts(table.rows[1]);
    QCOMPARE(density,
             (QStringList{u"densité (1), pour 100 000 habitants"_s, u"157.3 (2019)"_s, u"184.5"_s,
                          u"181.6"_s, u"141.7"_s, u"above France hexagonale (+11%)"_s}));
    QCOMPARE(plainText(table.rows[2].cells[4]), u"n/a"_s);
    QCOMPARE(plainText(table.rows[3].cells[1]), u"en dessus des moyennes"_s);
    QVERIFY(plainText(*section).contains(u"Sources and notes: (1) ORS NA, 2019"_s));
}

void tst_ProgressReport::indicators_longList_isGroupedByFamily()
{
    const Report report = review(manyIndicators());
    const Table &table = *blocksOf<Table>(*sectionTitled(report, u"Indicators"_s)).front();
    const auto groups = std::ranges::count(table.rows, true, &TableRow::isGroup);
    QCOMPARE(groups, 25);
    QCOMPARE(std::ssize(table.rows) - groups, 101);
    QVERIFY(table.rows.front().isGroup);
    QCOMPARE(plainText(table.rows.front().cells.front()), u"Famille 0"_s);
    QCOMPARE(plainText(table.rows[1].cells.front()), u"mesure 0, %"_s);
}

void tst_ProgressReport::annex_ofTitlesOnly_isLeftOut()
{
    PlanBuilder plan;
    const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
    plan.action(u"1.1"_s, u"Accueillir"_s, axis);
    const ActionId second = plan.action(u"1.2"_s, u"Loger"_s, axis);
    QVERIFY(!sectionTitles(review(plan.contents)).contains(u"Annex: table of the actions"_s));
    plan.edit(second).partners = {plan.organization(u"Mairie"_s)};
    QVERIFY(sectionTitles(review(plan.contents)).contains(u"Annex: table of the actions"_s));
}

void tst_ProgressReport::decisions_showOpenAndOfThePeriod()
{
    const Report report = review(followedContract());
    const Section *section = sectionTitled(report, u"Decisions and their follow-up"_s);
    const Table &table = *blocksOf<Table>(*section).front();
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(plainText(table.rows[0].cells.front()), u"COPIL 2022, 7 April 2022"_s);
    const QStringList cells = cellTexts(table.rows[1]);
    QCOMPARE(cells,
             (QStringList{u"COPIL-2022-1/1 Signer la convention de l’année 2022 — 1.1.4 Action "
                          "numéro 4 du contrat"_s,
                          u"Agglomération d’Agen"_s, u"⚑\u00A01 Dec 2022"_s, u"To do"_s}));
    QVERIFY(plainText(*section).contains(u"Not listed: 2 earlier decisions"_s));
}

void tst_ProgressReport::signatories_haveRolesFunctionsAndPledges()
{
    PlanContents contents = followedContract();
    contents.contacts = {{ContactId(u"c"_s), {}, u"Camille Exemple"_s, {}, {}, {}, {}}};
    Signatory &first = contents.signatories.front();
    first.organization = contents.plan.roles.front().organization;
    first.representative = ContactId(u"c"_s);
    first.function = u"Présidente"_s;
    first.signedOn = QDate(2019, 12, 3);
    const Report report = review(contents, QDate(2025, 1, 31));
    const Section *section = sectionTitled(report, u"Signatories"_s);
    const Table &table = *blocksOf<Table>(*section).front();
    QCOMPARE(table.rows.size(), std::size_t(13));
    QStringList cells;
    for (const RichText &cell : table.rows.front().cells)
        cells << plainText(cell);
    QCOMPARE(cells,
             (QStringList{u"Agglomération d’Agen"_s, u"Lead body, leads 42 actions"_s,
                          u"Camille Exemple, Présidente"_s, u"3 Dec 2019"_s}));
    QVERIFY(
        plainText(*section).contains(u"| Co-animer le conseil local de santé mentale | Tenu |"_s));
}

void tst_ProgressReport::notForPrint_appearsNowhere()
{
    PlanBuilder plan;
    const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
    plan.action(u"1.1"_s, u"Visible"_s, axis);
    const ActionId secret = plan.action(u"1.2"_s, u"SECRET action"_s, axis);
    plan.edit(secret).isNotForPrint = true;
    plan.says(secret, QDate(2022, 5, 1), ActionStatus::Completed, u"SECRET raison"_s).isHighlight =
        true;
    const ActionId child = plan.subAction(u"1.2.1"_s, u"SECRET détail"_s, secret);
    plan.edit(child).leads = {plan.organization(u"SECRET organisme"_s)};
    plan.edit(plan.decision(plan.meeting(u"COPIL"_s, QDate(2022, 6, 1)), {}, u"SECRET décision"_s))
        .action = secret;
    plan.edit(plan.indicator(u"SECRET indicateur"_s, {})).action = child;
    const Report report = review(plan.contents);
    QVERIFY(!plainText(report).contains(u"SECRET"_s));
    QVERIFY(plainText(report).contains(u"[key] 1 — action\n"_s));
}

void tst_ProgressReport::asOf_beforeAnAmendment_leavesItsActionsOut()
{
    const Report before = review(followedContract(), QDate(2022, 4, 6));
    QVERIFY(!plainText(before).contains(u"Action numéro 41 du contrat"_s));
    QVERIFY(plainText(before).contains(u"[key] 40 — actions in 4 axes and 13 objectifs"_s));
    const Report after = review(followedContract(), QDate(2022, 4, 7));
    QVERIFY(plainText(after).contains(u"Action numéro 41 du contrat"_s));
}

QTEST_GUILESS_MAIN(tst_ProgressReport)
#include "tst_ProgressReport.moc"
