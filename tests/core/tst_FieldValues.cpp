#include "core/wording/FieldValues.h"
#include "tests/support/PlanBuilder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// A column of the schema with the text that declares it.
struct Column
{
    QString table;
    QString name;
    QString declaration;
};

std::vector<Column> columnsOfTheSchema()
{
    QFile file(u":/sql/0001_initial.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression table(u"^CREATE TABLE (\\w+)"_s);
    static const QRegularExpression column(u"^    ([a-z_]+) (?:TEXT|INTEGER|REAL|BLOB)"_s);
    std::vector<Column> columns;
    QString current;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = table.match(line); match.hasMatch())
            current = match.captured(1);
        else if (const auto found = column.match(line); found.hasMatch())
            columns.push_back({current, found.captured(1), line});
        else if (!columns.empty())
            columns.back().declaration += line; // a declaration may go on over several lines
    }
    std::erase_if(columns, [](const Column &each) { return each.table.startsWith(u"history_"); });
    return columns;
}

} // namespace

class tst_FieldValues final : public QObject
{
    Q_OBJECT

private slots:
    void everyStoredKey_hasAWord();
    void everyStoredDay_isWrittenOut();
    void everyReference_isNamed();
    void nothing_isSaidToBeEmpty_data();
    void nothing_isSaidToBeEmpty();
    void longText_isShortenedUnlessAskedInFull();
    void numbersAndFlags_followTheLanguage();
    void lostReference_isSaidToBeGone();
    void rowName_findsRowsInsideActions();
};

void tst_FieldValues::everyStoredKey_hasAWord()
{
    static const QRegularExpression check(u"CHECK \\((\\w+) IN \\(('[^)]*)\\)"_s);
    static const QRegularExpression key(u"'([a-z_]+)'"_s);
    const PlanContents contents;
    int count = 0;
    for (const Column &column : columnsOfTheSchema()) {
        const auto match = check.match(column.declaration);
        if (!match.hasMatch() || match.captured(1) != column.name)
            continue;
        for (auto keys = key.globalMatch(match.captured(2)); keys.hasNext(); ++count) {
            const QString stored = keys.next().captured(1);
            const QString shown = fieldValue(column.table, column.name, stored, contents, english);
            QVERIFY2(shown != stored && !shown.isEmpty(),
                     qPrintable(column.table + u'.' + column.name + u": "_s + stored));
        }
    }
    QVERIFY(count > 80);
}

void tst_FieldValues::everyStoredDay_isWrittenOut()
{
    const PlanContents contents;
    int count = 0;
    for (const Column &column : columnsOfTheSchema()) {
        if (!column.declaration.contains(u"= date(%1)"_s.arg(column.name)))
            continue;
        QCOMPARE(fieldValue(column.table, column.name, u"2019-12-03"_s, contents, french),
                 u"3 décembre 2019"_s);
        ++count;
    }
    QVERIFY(count > 20);
}

void tst_FieldValues::everyReference_isNamed()
{
    static const QRegularExpression reference(u"REFERENCES (\\w+) \\(id\\)"_s);
    const PlanContents contents;
    int count = 0;
    for (const Column &column : columnsOfTheSchema()) {
        if (!reference.match(column.declaration).hasMatch())
            continue;
        const QString shown = fieldValue(column.table, column.name, u"an-id"_s, contents, english);
        QVERIFY2(!shown.contains(u"an-id"), qPrintable(column.table + u'.' + column.name));
        ++count;
    }
    QVERIFY(count > 30);
}

void tst_FieldValues::nothing_isSaidToBeEmpty_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("null") << QVariant();
    QTest::newRow("empty text") << QVariant(QString());
    QTest::newRow("no bytes") << QVariant(QByteArray());
}

void tst_FieldValues::nothing_isSaidToBeEmpty()
{
    QFETCH(QVariant, value);
    const PlanContents contents;
    QCOMPARE(fieldValue(u"action", u"description", value, contents, english), u"(empty)"_s);
    QCOMPARE(fieldValue(u"action", u"planned_end", value, contents, english), u"(empty)"_s);
}

void tst_FieldValues::longText_isShortenedUnlessAskedInFull()
{
    const QString text = u"Un lieu de colocation pour les internes.\n"_s.repeated(10);
    const PlanContents contents;
    const QString line = fieldValue(u"action", u"description", text, contents, french);
    QVERIFY(line.size() <= 81);
    QVERIFY(line.endsWith(u"…"));
    QVERIFY(!line.contains(u'\n'));
    QCOMPARE(fieldValue(u"action", u"description", text, contents, french, TextLength::Full), text);
}

void tst_FieldValues::numbersAndFlags_followTheLanguage()
{
    PlanBuilder plan;
    const auto shown = [&](const QString &column, const QVariant &value) {
        return fieldValue(u"action", column, value, plan.contents, french);
    };
    QCOMPARE(shown(u"weight"_s, 2.5), u"2,5"_s);
    QCOMPARE(shown(u"is_own_means"_s, 1), u"yes"_s);
    QCOMPARE(shown(u"is_own_means"_s, 0), u"no"_s);
    QCOMPARE(shown(u"position"_s, 0), u"1"_s);
    QCOMPARE(shown(u"level"_s, 2), u"Action"_s);
    QCOMPARE(fieldValue(u"follow_up", u"recorded_at", u"2023-03-12T13:32:00.000Z"_s, plan.contents,
                        french),
             u"12 mars 2023 14:32"_s);
    QCOMPARE(fieldValue(u"territory", u"logo", QByteArray("PNG"), plan.contents, french),
             u"a picture"_s);
}

void tst_FieldValues::lostReference_isSaidToBeGone()
{
    PlanBuilder plan;
    const OrganizationId ars = plan.organization(u"Agence régionale de santé"_s, u"ARS"_s);
    const auto responsible = [&](const QString &id) {
        return fieldValue(u"milestone", u"responsible_id", id, plan.contents, french);
    };
    QCOMPARE(responsible(ars.toString()), u"ARS"_s);
    QCOMPARE(responsible(u"gone"_s), u"(no longer there)"_s);
}

void tst_FieldValues::rowName_findsRowsInsideActions()
{
    PlanBuilder plan;
    const ActionId action = plan.action(u"1.1"_s, u"Maison des internes"_s);
    plan.edit(action).milestones = {
        {MilestoneId(u"m"_s), u"Cahier des charges"_s, QDate(), QDate(), {}}};
    const FollowUp &followUp = plan.notes(action, QDate(2023, 3, 12), u"Visite"_s);
    QCOMPARE(rowName(u"milestone", u"m"_s, plan.contents, english), u"Cahier des charges"_s);
    QCOMPARE(rowName(u"follow_up", followUp.id.toString(), plan.contents, english),
             u"12 March 2023"_s);
    QCOMPARE(rowName(u"action", action.toString(), plan.contents, english),
             u"1.1 Maison des internes"_s);
    QCOMPARE(rowName(u"action", u"gone"_s, plan.contents, english), QString());
}

QTEST_GUILESS_MAIN(tst_FieldValues)
#include "tst_FieldValues.moc"
