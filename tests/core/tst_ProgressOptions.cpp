#include "core/reports/ProgressReport.h"
#include "tests/support/ReportText.h"
#include "tests/support/ReviewFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale french(QLocale::French, QLocale::France);
const QDate march2023(2023, 3, 12);

ProgressOptions optionsOn(QDate asOf)
{
    ProgressOptions options;
    options.asOf = asOf;
    options.locale = english;
    return options;
}

ProgressOptions only(const std::set<ReviewSection> &sections)
{
    ProgressOptions options = optionsOn(march2023);
    options.sections = sections;
    return options;
}

/// Through text, as a settings file keeps it.
ProgressOptions readBack(const ProgressOptions &options)
{
    const QByteArray text = QJsonDocument(toJson(options)).toJson();
    return progressOptionsFromJson(QJsonDocument::fromJson(text).object());
}

QStringList titlesOf(const Report &report)
{
    QStringList titles;
    for (const Section &section : report.sections)
        titles << section.title;
    return titles;
}

} // namespace

class tst_ProgressOptions final : public QObject
{
    Q_OBJECT

private slots:
    void sections_areAllPrintedByDefault();
    void eachSection_printsItsShareAndNothingElse();
    void sectionsTogether_makeTheWholeReport();
    void noSection_leavesTheCover();
    void textsDoNotReferToWhatIsNotPrinted();
    void logos_areThoseChosenInTheirOrder();
    void json_roundTrip_data();
    void json_roundTrip();
    void json_ofAnotherVersion_keepsDefaults();
};

void tst_ProgressOptions::sections_areAllPrintedByDefault()
{
    QCOMPARE(ProgressOptions().sections.size(), vocabulary<ReviewSection>().size());
}

void tst_ProgressOptions::eachSection_printsItsShareAndNothingElse()
{
    const PlanContents contents = followedContract();
    const QStringList all = titlesOf(progressReport(contents, optionsOn(march2023)));
    QStringList oneByOne;
    for (const ReviewSection section : allReviewSections()) {
        const Report report = progressReport(contents, only({section}));
        QVERIFY2(!report.sections.empty(), qPrintable(keyOf(section)));
        QCOMPARE(emptyParts(report), QStringList());
        oneByOne << titlesOf(report);
    }
    QCOMPARE(oneByOne, all);
}

void tst_ProgressOptions::sectionsTogether_makeTheWholeReport()
{
    for (const PlanContents &contents : {followedContract(), plainDepartmentPlan(), hostilePlan()})
        QVERIFY(progressReport(contents, only(allReviewSections()))
                == progressReport(contents, optionsOn(march2023)));
}

void tst_ProgressOptions::noSection_leavesTheCover()
{
    const Report report = progressReport(followedContract(), only({}));
    QVERIFY(report.sections.empty());
    QVERIFY(!report.planTitle.isEmpty());
}

void tst_ProgressOptions::textsDoNotReferToWhatIsNotPrinted()
{
    const PlanContents contents = followedContract();
    const QString whole = plainText(progressReport(contents, optionsOn(march2023)));
    QVERIFY(whole.contains(u"in the following pages"));
    QVERIFY(whole.contains(u"in the chapter on decisions"));
    const QString part =
        plainText(progressReport(contents, only({ReviewSection::Summary, ReviewSection::Changes})));
    QVERIFY(!part.contains(u"in the following pages"));
    QVERIFY(!part.contains(u"in the chapter on decisions"));
    QVERIFY(part.contains(u"Signer la convention de l’année 2022"));
}

void tst_ProgressOptions::logos_areThoseChosenInTheirOrder()
{
    PlanBuilder plan;
    plan.contents.territory.logo = "territory";
    const OrganizationId agglo = plan.organization(u"Agglo"_s);
    plan.contents.organizations.back().logo = "agglo";
    const OrganizationId ars = plan.organization(u"ARS"_s);
    plan.contents.organizations.back().logo = "ars";
    const OrganizationId bare = plan.organization(u"CPAM"_s);
    plan.contents.plan.roles = {{agglo, OrganizationRole::Carrier}};
    const auto logosFor = [&](const std::optional<LogoChoice> &choice) {
        ProgressOptions options = optionsOn(march2023);
        options.logos = choice;
        return progressReport(plan.contents, options).logos;
    };
    using Logos = std::vector<QByteArray>;
    QCOMPARE(logosFor(std::nullopt), (Logos{"territory", "agglo"}));
    QCOMPARE(logosFor(LogoChoice{true, {ars, bare, agglo}}), (Logos{"territory", "ars", "agglo"}));
    QCOMPARE(logosFor(LogoChoice{false, {}}), Logos());
}

void tst_ProgressOptions::json_roundTrip_data()
{
    QTest::addColumn<ProgressOptions>("options");
    QTest::newRow("defaults") << optionsOn(march2023);
    ProgressOptions all = only({ReviewSection::Summary, ReviewSection::Annex});
    all.period = {QDate(2022, 1, 1), QDate(2022, 12, 31)};
    all.since = QDate(2022, 11, 10);
    all.locale = french;
    all.logos = LogoChoice{false, {OrganizationId(u"o1"_s), OrganizationId(u"o2"_s)}};
    QTest::newRow("everything chosen") << all;
    QTest::newRow("no section") << only({});
    ProgressOptions open = optionsOn(march2023);
    open.period = {QDate(2022, 1, 1), QDate()};
    QTest::newRow("open period") << open;
}

void tst_ProgressOptions::json_roundTrip()
{
    QFETCH(ProgressOptions, options);
    QVERIFY(readBack(options) == options);
}

void tst_ProgressOptions::json_ofAnotherVersion_keepsDefaults()
{
    const ProgressOptions empty = progressOptionsFromJson({});
    QVERIFY(empty == ProgressOptions());
    const QJsonArray unknown{u"money"_s};
    QCOMPARE(progressOptionsFromJson({{u"sections"_s, unknown}}).sections, allReviewSections());
    const QJsonArray some{u"money"_s, u"annex"_s};
    QCOMPARE(progressOptionsFromJson({{u"sections"_s, some}, {u"logos"_s, 3}}).sections,
             std::set{ReviewSection::Annex});
}

QTEST_GUILESS_MAIN(tst_ProgressOptions)
#include "tst_ProgressOptions.moc"
