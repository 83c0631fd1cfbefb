#include "core/wording/ChangeWords.h"
#include "tests/support/PlanBuilder.h"

#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString sentenceOf(const RecordedChange &change, const PlanContents &contents = {})
{
    return changeInWords(change, u"action", contents, english);
}

RecordedChange inserted(const QString &table, const QString &key,
                        const QMap<QString, QVariant> &row = {})
{
    return {table, key, RowOperation::Insert, {}, {}, {}, row};
}

RecordedChange deleted(const QString &table, const QString &key, const QMap<QString, QVariant> &row)
{
    return {table, key, RowOperation::Delete, {}, {}, {}, row};
}

} // namespace

class tst_ChangeWords final : public QObject
{
    Q_OBJECT

private slots:
    void fieldOfTheSubject_saysBeforeAndAfter();
    void fieldOfAnotherRow_saysWhichRow();
    void deletedRow_isNamedByItsOldValues();
    void insertedRow_isNamedByThePlanWhenItsValuesAreNotKnown();
    void followUp_saysItsDayAndItsNews();
    void role_isReadFromItsKey_data();
    void role_isReadFromItsKey();
    void rowNobodyKnows_isStillASentence();
    void percentSigns_inTextsStay();
};

void tst_ChangeWords::fieldOfTheSubject_saysBeforeAndAfter()
{
    QCOMPARE(sentenceOf({u"action"_s, u"a"_s, RowOperation::Update, u"description"_s, QString(),
                         u"Lieu de colocation pour les internes"_s}),
             u"Description: (empty) → Lieu de colocation pour les internes"_s);
    QCOMPARE(sentenceOf({u"action"_s, u"a"_s, RowOperation::Update, u"planned_end"_s,
                         u"2023-12-31"_s, u"2024-06-30"_s}),
             u"Planned end: 31 December 2023 → 30 June 2024"_s);
}

void tst_ChangeWords::fieldOfAnotherRow_saysWhichRow()
{
    PlanBuilder plan;
    plan.edit(plan.action({}, u"Maison des internes"_s)).milestones = {
        {MilestoneId(u"m"_s), u"Cahier des charges"_s, QDate(), QDate(), {}}};
    QCOMPARE(sentenceOf({u"milestone"_s, u"m"_s, RowOperation::Update, u"due_on"_s, QVariant(),
                         u"2023-04-03"_s},
                        plan.contents),
             u"Milestone \"Cahier des charges\" – Due: (empty) → 3 April 2023"_s);
}

void tst_ChangeWords::deletedRow_isNamedByItsOldValues()
{
    QCOMPARE(sentenceOf(deleted(u"milestone"_s, u"m"_s,
                                {{u"title"_s, u"Cahier des charges"_s}, {u"position"_s, 0}})),
             u"Milestone \"Cahier des charges\" removed"_s);
}

void tst_ChangeWords::insertedRow_isNamedByThePlanWhenItsValuesAreNotKnown()
{
    PlanBuilder plan;
    plan.edit(plan.action({}, u"Maison des internes"_s)).events = {
        {EventId(u"e"_s), u"Portes ouvertes"_s, QDate(2023, 3, 3), {}, std::nullopt, {}}};
    QCOMPARE(sentenceOf(inserted(u"event"_s, u"e"_s), plan.contents),
             u"Event \"Portes ouvertes\" added"_s);
}

void tst_ChangeWords::followUp_saysItsDayAndItsNews()
{
    QCOMPARE(sentenceOf(inserted(u"follow_up"_s, u"f"_s,
                                 {{u"effective_on"_s, u"2023-03-12"_s},
                                  {u"status"_s, u"in_progress"_s},
                                  {u"text"_s, u"Travaux commencés"_s}})),
             u"Follow-up of 12 March 2023 added: In progress"_s);
    QCOMPARE(sentenceOf(inserted(
                 u"follow_up"_s, u"f"_s,
                 {{u"effective_on"_s, u"2023-03-12"_s}, {u"text"_s, u"Visite du site"_s}})),
             u"Follow-up of 12 March 2023 added: Visite du site"_s);
}

void tst_ChangeWords::role_isReadFromItsKey_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("lead") << u"action_organization"_s << u"'a1','lead','o1'"_s
                          << u"Lead ARS added"_s;
    QTest::newRow("co-lead") << u"action_organization"_s << u"'a1','co_lead','o1'"_s
                             << u"Co-lead ARS added"_s;
    QTest::newRow("partner") << u"action_organization"_s << u"'a1','partner','o1'"_s
                             << u"Partner ARS added"_s;
    QTest::newRow("target group") << u"action_term"_s << u"'a1','target_group','students'"_s
                                  << u"Target group \"Students\" added"_s;
    QTest::newRow("theme") << u"action_term"_s << u"'a1','theme','prevention'"_s
                           << u"Theme \"Prevention\" added"_s;
    QTest::newRow("key of two lists")
        << u"action_term"_s << u"'a1','theme','addictions'"_s << u"Theme \"Addictions\" added"_s;
    QTest::newRow("alias") << u"organization_alias"_s << u"'o1','ARS NA'"_s << u"Added: ARS NA"_s;
}

void tst_ChangeWords::role_isReadFromItsKey()
{
    QFETCH(QString, table);
    QFETCH(QString, key);
    PlanBuilder plan;
    plan.organization(u"Agence régionale de santé"_s, u"ARS"_s);
    QTEST(sentenceOf(inserted(table, key), plan.contents), "sentence");
}

void tst_ChangeWords::rowNobodyKnows_isStillASentence()
{
    QCOMPARE(sentenceOf(inserted(u"milestone"_s, u"gone"_s)), u"Milestone \"(unnamed)\" added"_s);
    QCOMPARE(sentenceOf(deleted(u"action_organization"_s, u"'a1','lead','gone'"_s, {})),
             u"Lead (no longer there) removed"_s);
}

void tst_ChangeWords::percentSigns_inTextsStay()
{
    QCOMPARE(sentenceOf(
                 {u"action"_s, u"a"_s, RowOperation::Update, u"title"_s, u"%2 %3"_s, u"100 %1"_s}),
             u"Title: %2 %3 → 100 %1"_s);
}

QTEST_GUILESS_MAIN(tst_ChangeWords)
#include "tst_ChangeWords.moc"
