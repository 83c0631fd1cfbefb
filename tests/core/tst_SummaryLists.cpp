#include "core/reports/ProgressReport.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ReportText.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate asOf(2022, 12, 31);

/// The items of the list under a heading of the summary, on their own or next to the other list.
QStringList listUnder(const QString &title, const PlanContents &contents)
{
    const Report report = progressReport(contents, {asOf, {}, std::nullopt, english});
    QStringList items;
    const auto read = [&](const auto &blocks) {
        for (std::size_t i = 1; i < blocks.size(); ++i) {
            const auto *heading = std::get_if<Heading>(&blocks[i - 1]);
            const auto *list = std::get_if<BulletList>(&blocks[i]);
            if (heading == nullptr || list == nullptr || heading->text != title)
                continue;
            for (const RichText &item : list->items)
                items << plainText(item);
        }
    };
    read(report.sections.front().blocks);
    for (const SideBySide *both : blocksOf<SideBySide>(report.sections.front()))
        for (const std::vector<SimpleBlock> &column : both->columns)
            read(column);
    return items;
}

/// A plan of five actions in progress, 1.1 to 1.5, none of them difficult.
struct FiveActions
{
    FiveActions()
    {
        const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
        for (int number = 1; number <= 5; ++number) {
            ids.push_back(plan.action(u"1.%1"_s.arg(number), u"Action %1"_s.arg(number), axis));
            plan.says(ids.back(), QDate(2022, 1, 10), ActionStatus::InProgress);
        }
    }

    void isLateSince(int number, QDate end)
    {
        plan.edit(ids[std::size_t(number - 1)]).planned = {QDate(2021, 1, 1), end};
    }

    FollowUp &feels(int number, QDate day, Confidence confidence, const QString &text)
    {
        return plan.feels(ids[std::size_t(number - 1)], day, confidence, text);
    }

    PlanBuilder plan;
    std::vector<ActionId> ids;
};

} // namespace

/// What the summary lists as highlights and difficulties.
class tst_SummaryLists final : public QObject
{
    Q_OBJECT

private slots:
    void difficulties_helpAndDelayComeFirst();
    void difficulties_ofEquals_theLatestSpokenOfComesFirst();
    void difficulties_many_nameTheOthersByTheirCodes();
    void difficulties_manyWithoutCodes_sayTheirSigns();
    void highlights_many_areSpreadOverThePeriod();
    void highlights_longSentence_isCutAtAClause();
    void highlights_earlyFullStop_endsNoSentence_data();
    void highlights_earlyFullStop_endsNoSentence();
    void items_ofManyNodes_areShorter();
};

void tst_SummaryLists::difficulties_helpAndDelayComeFirst()
{
    FiveActions fixture;
    fixture.plan.says(fixture.ids[0], QDate(2022, 3, 1), ActionStatus::OnHold, u"Poste vacant."_s);
    fixture.feels(2, QDate(2022, 4, 1), Confidence::SupportNeeded, u"Aide demandée."_s);
    fixture.isLateSince(3, QDate(2022, 12, 1));
    fixture.feels(4, QDate(2022, 5, 1), Confidence::SupportNeeded, u"Local à trouver."_s);
    fixture.isLateSince(4, QDate(2022, 11, 30));
    QCOMPARE(
        listUnder(u"Difficulties"_s, fixture.plan.contents),
        (QStringList{
            u"Action 4 (1 May 2022): support needed, ⚑\u00A0late by 31 days. Local à trouver."_s,
            u"Action 3 (10 Jan 2022): ⚑\u00A0late by 30 days"_s,
            u"Action 2 (1 Apr 2022): support needed. Aide demandée."_s,
            u"Action 1 (1 Mar 2022): on hold. Poste vacant."_s}));
}

void tst_SummaryLists::difficulties_ofEquals_theLatestSpokenOfComesFirst()
{
    FiveActions fixture;
    fixture.feels(1, QDate(2022, 4, 1), Confidence::SupportNeeded, u"Aide demandée."_s);
    fixture.feels(2, QDate(2022, 11, 1), Confidence::SupportNeeded, u"Aide demandée."_s);
    QVERIFY(listUnder(u"Difficulties"_s, fixture.plan.contents).first().startsWith(u"Action 2"_s));
}

void tst_SummaryLists::difficulties_many_nameTheOthersByTheirCodes()
{
    FiveActions fixture;
    for (int number = 1; number <= 5; ++number)
        fixture.feels(number, QDate(2022, 4, number), Confidence::SupportNeeded, {});
    const QStringList items = listUnder(u"Difficulties"_s, fixture.plan.contents);
    QCOMPARE(items.size(), 4);
    QCOMPARE(items.last(), u"and 2 others: 1.2, 1.1"_s);
}

void tst_SummaryLists::difficulties_manyWithoutCodes_sayTheirSigns()
{
    FiveActions fixture;
    for (int number = 1; number <= 5; ++number) {
        fixture.feels(number, QDate(2022, 4, number), Confidence::SupportNeeded, {});
        fixture.plan.edit(fixture.ids[std::size_t(number - 1)]).code.clear();
    }
    QCOMPARE(listUnder(u"Difficulties"_s, fixture.plan.contents).last(),
             u"and 2 others, marked ☁ or ⚑ or on hold in the following pages"_s);
}

void tst_SummaryLists::highlights_many_areSpreadOverThePeriod()
{
    FiveActions fixture;
    for (int month = 1; month <= 9; ++month)
        fixture.plan
            .notes(fixture.ids[0], QDate(2022, month, 15), u"Séance du mois %1."_s.arg(month))
            .isHighlight = true;
    QCOMPARE(listUnder(u"Highlights"_s, fixture.plan.contents),
             (QStringList{u"Action 1 (15 Jan 2022): Séance du mois 1."_s,
                          u"Action 1 (15 May 2022): Séance du mois 5."_s,
                          u"Action 1 (15 Sept 2022): Séance du mois 9."_s,
                          u"and 6 others, marked ★ in the following pages"_s}));
}

void tst_SummaryLists::highlights_longSentence_isCutAtAClause()
{
    FiveActions fixture;
    const QString start = u"Première séance avec le don du sang et les deux centres sociaux du "
                          "quartier : 62 participants dans la salle du conseil"_s;
    fixture.plan
        .notes(
            fixture.ids[0], QDate(2022, 3, 1),
            start
                + u", dont une moitié venue pour la première fois et quatre élus. Suite en mai."_s)
        .isHighlight = true;
    QCOMPARE(listUnder(u"Highlights"_s, fixture.plan.contents),
             QStringList{u"Action 1 (1 Mar 2022): "_s + start + u"…"_s});
    fixture.plan.edit(fixture.ids[0]).followUps.back().text = u"Ouverture. "_s + start;
    QCOMPARE(listUnder(u"Highlights"_s, fixture.plan.contents),
             QStringList{u"Action 1 (1 Mar 2022): Ouverture. "_s + start});
}

void tst_SummaryLists::highlights_earlyFullStop_endsNoSentence_data()
{
    QTest::addColumn<QString>("start");
    QTest::newRow("title of a person") << u"M. Durand"_s;
    QTest::newRow("doctor") << u"Dr. Durand"_s;
    QTest::newRow("reference") << u"cf. Durand"_s;
    QTest::newRow("number") << u"1. Durand"_s;
}

void tst_SummaryLists::highlights_earlyFullStop_endsNoSentence()
{
    QFETCH(QString, start);
    FiveActions fixture;
    const QString kept = start
        + u" du centre hospitalier a présenté devant tous les élus les travaux de la maison de "
          "santé"_s;
    fixture.plan
        .notes(fixture.ids[0], QDate(2022, 3, 1),
               kept + u", dont l’ouverture est annoncée pour la rentrée de septembre 2023."_s)
        .isHighlight = true;
    QCOMPARE(listUnder(u"Highlights"_s, fixture.plan.contents),
             QStringList{u"Action 1 (1 Mar 2022): "_s + kept + u"…"_s});
}

void tst_SummaryLists::items_ofManyNodes_areShorter()
{
    FiveActions fixture;
    fixture.plan
        .notes(fixture.ids[0], QDate(2022, 3, 1), u"Une phrase assez courte. "_s.repeated(8))
        .isHighlight = true;
    const auto length = [&] {
        return listUnder(u"Highlights"_s, fixture.plan.contents).first().size();
    };
    const qsizetype usual = length();
    for (int number = 2; number <= 6; ++number)
        fixture.plan.node(QString::number(number), u"Axe"_s);
    QVERIFY2(length() < usual, qPrintable(u"%1 < %2"_s.arg(length()).arg(usual)));
}

QTEST_GUILESS_MAIN(tst_SummaryLists)
#include "tst_SummaryLists.moc"
