#include "core/reports/ProgressReport.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ReportText.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate february2024(2024, 2, 15);

/// Four actions begun in 2022: completed in 2022, in 2023, on 18 January 2024, and never.
struct PlanOverTwoYears
{
    PlanOverTwoYears()
    {
        plan.contents.plan.term = {QDate(2022, 1, 1), QDate(2025, 12, 31)};
        const NodeId axis = plan.node(u"1"_s, u"Axe"_s);
        for (const QDate completed :
             {QDate(2022, 11, 3), QDate(2023, 6, 1), QDate(2024, 1, 18), QDate()}) {
            const int number = int(actions.size()) + 1;
            actions.push_back(plan.action(u"1.%1"_s.arg(number), u"Action %1"_s.arg(number), axis));
            plan.says(actions.back(), QDate(2022, 2, 1), ActionStatus::InProgress);
            if (completed.isValid())
                plan.says(actions.back(), completed, ActionStatus::Completed);
        }
    }

    Report review(QDate asOf = february2024, std::optional<QDate> since = {}) const
    {
        return progressReport(plan.contents, {asOf, {}, since, english});
    }

    PlanBuilder plan;
    std::vector<ActionId> actions;
};

QStringList rowTexts(const Table &table)
{
    QStringList texts;
    for (const TableRow &row : table.rows)
        texts << cellTexts(row).join(u" | "_s);
    return texts;
}

QStringList headings(const Section &section)
{
    QStringList texts;
    for (const Heading *heading : blocksOf<Heading>(section))
        texts << heading->text;
    return texts;
}

} // namespace

/// What the review says of days before, in and after the period it is about.
class tst_ProgressReportDates final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void completed_afterThePeriod_areCountedApart();
    void completed_onlyAfterThePeriod_saySo();
    void completedByYear_endOnTheDayOfTheData();
    void changes_afterThePeriod_followUnderTheirDates();
    void changes_withNothingAfterThePeriod_haveNoSuchPart();
    void changes_onTheOneDayAfterThePeriod_sayThatDay();
    void changes_withoutTheChapterOnDecisions_listThemBelowTheirDates();
    void changes_since_giveBothDays();
    void decisions_closedAfterThePeriod_areListed();
    void meetings_afterThePeriod_areListedUnderTheirDates();
    void notes_afterThePeriod_areTitledByTheirDates();
};

void tst_ProgressReportDates::completed_afterThePeriod_areCountedApart()
{
    const PlanOverTwoYears fixture;
    const auto completedOn = [&](QDate asOf) {
        return blocksOf<KeyFigureBand>(fixture.review(asOf).sections.front()).front()->figures[2];
    };
    QCOMPARE(completedOn(february2024),
             (KeyFigure{u"3 / 4"_s, u"completed, 1 of them in the period and 1 since"_s}));
    QCOMPARE(completedOn(QDate(2023, 12, 31)),
             (KeyFigure{u"2 / 4"_s, u"completed, 1 of them in the period"_s}));
}

void tst_ProgressReportDates::completed_onlyAfterThePeriod_saySo()
{
    PlanOverTwoYears fixture;
    fixture.plan.edit(fixture.actions[1]).followUps.pop_back();
    fixture.plan.notes(fixture.actions[1], QDate(2023, 6, 1), u"Point"_s);
    const Report report = fixture.review();
    QCOMPARE(blocksOf<KeyFigureBand>(report.sections.front()).front()->figures[2],
             (KeyFigure{u"2 / 4"_s, u"completed, 1 of them since the period"_s}));
}

void tst_ProgressReportDates::completedByYear_endOnTheDayOfTheData()
{
    const Report report = PlanOverTwoYears().review();
    QVERIFY(plainText(report.sections.front())
                .contains(u"1 of 4 at the end of 2022, 2 of 4 at the end of 2023, 3 of 4 on 15 "
                          "February 2024."_s));
}

void tst_ProgressReportDates::changes_afterThePeriod_followUnderTheirDates()
{
    const Report report = PlanOverTwoYears().review();
    const Section &section = *sectionTitled(report, u"What changed in the period"_s);
    QCOMPARE(headings(section), QStringList{u"Since then, from 1 January to 15 February 2024"_s});
    const auto tables = blocksOf<Table>(section);
    QCOMPARE(tables.size(), std::size_t(2));
    QCOMPARE(rowTexts(*tables[0]),
             (QStringList{u"Completed (1)"_s, u"1 Jun 2023 | 1.2 Action 2"_s}));
    QCOMPARE(rowTexts(*tables[1]),
             (QStringList{u"Completed (1)"_s, u"18 Jan 2024 | 1.3 Action 3"_s}));
}

void tst_ProgressReportDates::changes_withNothingAfterThePeriod_haveNoSuchPart()
{
    const Report report = PlanOverTwoYears().review(QDate(2024, 1, 10));
    QVERIFY(headings(*sectionTitled(report, u"What changed in the period"_s)).isEmpty());
}

void tst_ProgressReportDates::changes_onTheOneDayAfterThePeriod_sayThatDay()
{
    PlanOverTwoYears fixture;
    const QDate newYear(2024, 1, 1);
    fixture.plan.says(fixture.actions[3], newYear, ActionStatus::Completed);
    const Report report = fixture.review(newYear);
    QCOMPARE(headings(*sectionTitled(report, u"What changed in the period"_s)),
             QStringList{u"Since then, on 1 January 2024"_s});
}

void tst_ProgressReportDates::changes_withoutTheChapterOnDecisions_listThemBelowTheirDates()
{
    PlanOverTwoYears fixture;
    for (const QDate day : {QDate(2023, 4, 7), QDate(2024, 2, 1)})
        fixture.plan.decision(fixture.plan.meeting(u"COPIL"_s, day), {}, u"Signer"_s);
    ProgressOptions options{february2024, {}, std::nullopt, english};
    options.sections.erase(ReviewSection::Decisions);
    const Report report = progressReport(fixture.plan.contents, options);
    const Section &section = *sectionTitled(report, u"What changed in the period"_s);
    std::vector<Heading> found;
    for (const Heading *heading : blocksOf<Heading>(section))
        found.push_back(*heading);
    QCOMPARE(found,
             (std::vector<Heading>{{2, u"Decisions taken"_s},
                                   {2, u"Since then, from 1 January to 15 February 2024"_s},
                                   {3, u"Decisions taken"_s}}));
}

void tst_ProgressReportDates::changes_since_giveBothDays()
{
    const Report report = PlanOverTwoYears().review(february2024, QDate(2022, 11, 1));
    const Section &section = *sectionTitled(report, u"What changed since 1 November 2022"_s);
    QCOMPARE(plainText(blocksOf<Paragraph>(section).front()->text),
             u"From 1 November 2022 to 15 February 2024."_s);
    QVERIFY(headings(section).isEmpty());
    QCOMPARE(rowTexts(*blocksOf<Table>(section).front()).first(), u"Completed (3)"_s);
}

void tst_ProgressReportDates::decisions_closedAfterThePeriod_areListed()
{
    PlanOverTwoYears fixture;
    const MeetingId meeting = fixture.plan.meeting(u"COPIL"_s, QDate(2022, 4, 7));
    Decision &decision =
        fixture.plan.edit(fixture.plan.decision(meeting, u"1"_s, u"Signer la convention"_s));
    decision.status = DecisionStatus::Done;
    decision.doneOn = QDate(2024, 2, 1);
    const Report report = fixture.review();
    const QString text = plainText(*sectionTitled(report, u"Decisions and their follow-up"_s));
    QVERIFY(text.contains(u"1 Signer la convention"_s));
    QVERIFY(!text.contains(u"Not listed"_s));
}

void tst_ProgressReportDates::meetings_afterThePeriod_areListedUnderTheirDates()
{
    PlanOverTwoYears fixture;
    fixture.plan.meeting(u"Revue"_s, QDate(2024, 1, 25));
    const Report report = fixture.review();
    const Section &section = *sectionTitled(report, u"Governance"_s);
    QCOMPARE(headings(section), QStringList{u"Meetings from 1 January 2023 to 15 February 2024"_s});
}

void tst_ProgressReportDates::notes_afterThePeriod_areTitledByTheirDates()
{
    PlanOverTwoYears fixture;
    fixture.plan.notes(fixture.actions[3], QDate(2023, 12, 12), u"Point"_s);
    const auto titleOn = [&](QDate asOf) {
        return headings(fixture.review(asOf).sections[2]).join(u" / "_s);
    };
    QCOMPARE(titleOn(february2024), u"Notes and events from 1 January 2023 to 15 February 2024"_s);
    QCOMPARE(titleOn(QDate(2023, 12, 31)), u"Notes and events of the period"_s);
}

QTEST_GUILESS_MAIN(tst_ProgressReportDates)
#include "tst_ProgressReportDates.moc"
