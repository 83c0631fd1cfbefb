#include "core/reports/ProgressReport.h"
#include "core/reports/Typography.h"
#include "core/statistics/PlanIndex.h"
#include "tests/support/ReportText.h"
#include "tests/support/ReviewFixtures.h"

#include <QTest>
#include <QTranslator>

using namespace passerelle;
using namespace Qt::StringLiterals;

/// What holds of the annual review of any plan, however full or empty.
namespace {

using Fixture = PlanContents (*)();

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale french(QLocale::French, QLocale::France);
const QDate march2023(2023, 3, 12);

Report review(const PlanContents &contents, QDate asOf = march2023, const QLocale &locale = english)
{
    return progressReport(contents, {asOf, {}, std::nullopt, locale});
}

/// Marks every text of the review, so that an untranslated one shows.
class MarkingTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'§' + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_ProgressReportOfAnyPlan final : public QObject
{
    Q_OBJECT

private slots:
    void everyTitle_isThere_data();
    void everyTitle_isThere();
    void nothingIsEmpty_data();
    void nothingIsEmpty();
    void texts_goThroughTheTranslator();
    void french_isTypeset();
};

void tst_ProgressReportOfAnyPlan::everyTitle_isThere_data()
{
    QTest::addColumn<Fixture>("fixture");
    QTest::newRow("followed contract") << Fixture(followedContract);
    QTest::newRow("no status at all") << Fixture(plainDepartmentPlan);
    QTest::newRow("one action") << Fixture(planOfOneAction);
    QTest::newRow("outline only") << Fixture(outlineOnly);
    QTest::newRow("nothing") << Fixture(emptyPlan);
    QTest::newRow("hostile") << Fixture(hostilePlan);
    QTest::newRow("many indicators") << Fixture(manyIndicators);
}

void tst_ProgressReportOfAnyPlan::everyTitle_isThere()
{
    QFETCH(Fixture, fixture);
    const PlanContents contents = fixture();
    const PlanIndex index(contents);
    const QString text = plainText(review(contents, march2023, french));
    const auto isThere = [&](const QString &title) {
        const bool found = text.contains(typeset(title, french));
        if (!found)
            qWarning() << "missing:" << title;
        return found;
    };
    for (const OutlineNode &node : contents.nodes)
        QVERIFY(isThere(node.title));
    for (const Action &action : contents.actions)
        QVERIFY(isThere(action.title));
    for (const Signatory &signatory : contents.signatories)
        if (const Organization *organization = index.organization(signatory.organization))
            QVERIFY(isThere(organization->name));
    for (const Indicator &indicator : contents.indicators)
        QVERIFY(isThere(indicator.name.section(u" : "_s, -1)));
}

void tst_ProgressReportOfAnyPlan::nothingIsEmpty_data()
{
    everyTitle_isThere_data();
}

void tst_ProgressReportOfAnyPlan::nothingIsEmpty()
{
    QFETCH(Fixture, fixture);
    const PlanContents contents = fixture();
    for (const QLocale &locale : {english, french})
        for (const QDate asOf : {QDate(2018, 1, 1), QDate(2019, 12, 31), QDate(2022, 4, 7),
                                 march2023, QDate(2024, 12, 31), QDate(2030, 6, 1)})
            for (const std::optional<QDate> &since :
                 {std::optional<QDate>(), std::optional(QDate(2022, 4, 7))})
                QCOMPARE(
                    emptyParts(progressReport(contents, {asOf, {}, since, locale})).join(u" | "_s),
                    QString());
}

void tst_ProgressReportOfAnyPlan::texts_goThroughTheTranslator()
{
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const Report report = review(followedContract());
    const Report plainReport = review(plainDepartmentPlan());
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(report.kind.startsWith(u'§'));
    QVERIFY(report.notice.startsWith(u'§'));
    QVERIFY(sectionTitled(report, u"§Indicators"_s));
    for (const Section &section : {report.sections.front(), plainReport.sections.front()}) {
        for (const KeyFigureBand *band : blocksOf<KeyFigureBand>(section))
            QVERIFY(band->figures.back().label.startsWith(u'§'));
        for (const Figure *figure : blocksOf<Figure>(section))
            QVERIFY(figure->title.startsWith(u'§'));
    }
    for (const Section &section : report.sections)
        for (const Table *table : blocksOf<Table>(section))
            QVERIFY(table->title.startsWith(u'§') && table->columns[0].title.startsWith(u'§'));
}

void tst_ProgressReportOfAnyPlan::french_isTypeset()
{
    const Report report = review(followedContract(), march2023, french);
    const QString text = plainText(report);
    QVERIFY(!text.contains(u'\''));
    QVERIFY(text.contains(u"Objectif numéro 1.1\u00A0: améliorer"_s));
    QVERIFY(text.contains(u"76\u00A0%"_s));
    QVERIFY(text.contains(u"1er janvier"_s));
    QVERIFY(text.contains(u"157,3"_s));
}

QTEST_GUILESS_MAIN(tst_ProgressReportOfAnyPlan)
#include "tst_ProgressReportOfAnyPlan.moc"
