#include "core/reports/ProgressReport.h"
#include "tests/support/PlanBuilder.h"
#include "ui/printing/PdfFinishing.h"
#include "ui/printing/ReportPages.h"

#include <QTest>
#include <QTranslator>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale french(QLocale::French, QLocale::France);

/// Ten actions under each of so many axes, all with long titles, followed for four years; half of
/// them are difficult and a third are highlighted, in long sentences.
PlanContents busyPlan(int axes)
{
    PlanBuilder plan;
    plan.contents.plan.term = {QDate(2019, 1, 1), QDate(2024, 12, 31)};
    for (int axis = 1; axis <= axes; ++axis) {
        const NodeId node = plan.node(
            QString::number(axis),
            u"coordonner et développer les actions de prévention pour la santé de tous"_s);
        for (int number = 1; number <= 10; ++number) {
            const ActionId id = plan.action(
                u"%1.%2"_s.arg(axis).arg(number),
                u"Développer la collaboration avec les services sanitaires dans l'éducation"_s,
                node);
            plan.edit(id).planned = {QDate(2020, 1, 1), QDate(2022, number, 1)};
            plan.says(id, QDate(2019 + number % 4, 3, 1), ActionStatus::InProgress);
            if (number % 2 == 0)
                plan.feels(id, QDate(2022, number, 10), Confidence::SupportNeeded,
                           u"Le comité demande à l'agence d'instruire le financement du matériel, "
                           "pour un démarrage visé au milieu de l'année suivante."_s);
            if (number % 3 == 0)
                plan.notes(id, QDate(2022, number, 20),
                           u"Première rencontre avec le don du sang et les centres sociaux : 62 "
                           "participants, dont une moitié venue pour la première fois."_s)
                    .isHighlight = true;
        }
    }
    const MeetingId meeting = plan.meeting(u"COPIL"_s, QDate(2020, 4, 7));
    for (int number = 1; number <= 18; ++number)
        plan.decision(meeting, QString::number(number), u"Décider"_s);
    return plan.contents;
}

std::size_t pageOf(const QString &title, const std::vector<PdfBookmark> &bookmarks)
{
    const auto found = std::ranges::find(bookmarks, title, &PdfBookmark::title);
    return found == bookmarks.end() ? 0 : found->page;
}

} // namespace

/// Where the parts of an annual review land on paper.
class tst_ReviewPages final : public QObject
{
    Q_OBJECT

private slots:
    void summary_keepsToItsPage_data();
    void summary_keepsToItsPage();
};

void tst_ReviewPages::summary_keepsToItsPage_data()
{
    QTest::addColumn<int>("axes");
    for (const int axes : {1, 3, 4, 5, 6})
        QTest::addRow("%d axes", axes) << axes;
}

void tst_ReviewPages::summary_keepsToItsPage()
{
    QFETCH(int, axes);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/passerelle_fr.qm"_s));
    QCoreApplication::installTranslator(&translator);
    const PlanContents contents = busyPlan(axes);
    const ReportPages pages(
        progressReport(contents, {QDate(2023, 3, 12), {}, std::nullopt, french}));
    const std::vector<PdfBookmark> bookmarks = pages.bookmarks();
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(bookmarks.front().page, std::size_t(1));
    QCOMPARE(pageOf(u"Faits marquants"_s, bookmarks), std::size_t(1));
    QCOMPARE(pageOf(u"Difficultés"_s, bookmarks), std::size_t(1));
}

QTEST_MAIN(tst_ReviewPages)
#include "tst_ReviewPages.moc"
