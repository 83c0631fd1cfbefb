#include "core/exchange/csv/CsvReader.h"
#include "tests/app/Program.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;

/// The five published plans, imported and listed: nothing lost, nothing moved.
class tst_ImportedPlans final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void list_afterImport_hasEveryPart_data();
    void list_afterImport_hasEveryPart();
    void list_afterImport_keepsTitlesAndParents_data() { nameThePlans(); }
    void list_afterImport_keepsTitlesAndParents();
    void list_afterImport_ordersSiblingsByNumber_data() { nameThePlans(); }
    void list_afterImport_ordersSiblingsByNumber();
    void list_afterImport_hasEveryIndicatorRow_data();
    void list_afterImport_hasEveryIndicatorRow();
    void check_afterImport_isSound_data() { nameThePlans(); }
    void check_afterImport_isSound();

private:
    static void nameThePlans();
    QString fileOf(const QString &slug) const
    {
        return m_folder.filePath(slug + QStringLiteral(".passerelle"));
    }
    QJsonArray listed(const QString &kind, const QString &slug) const;
    QJsonArray nodesAndActions(const QString &slug) const;

    QTemporaryDir m_folder;
};

namespace {

const QStringList &slugs()
{
    static const QStringList names{
        QStringLiteral("agen-cls-2019"), QStringLiteral("agen-livret-blanc"),
        QStringLiteral("deux-sevres-plan-sante-79"), QStringLiteral("grandangouleme-2024"),
        QStringLiteral("haute-loire-leviers")};
    return names;
}

QString demoFile(const QString &path)
{
    return QStringLiteral(PASSERELLE_DEMO_DATA "/") + path;
}

/// "1.2.10" as numbers; empty when the code is no number.
std::vector<int> numbersOf(const QString &code)
{
    std::vector<int> numbers;
    for (const QString &part : code.split(u'.')) {
        bool isNumber = false;
        numbers.push_back(part.toInt(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

QString text(const QJsonValue &row, QStringView key)
{
    return row.toObject().value(key).toString();
}

} // namespace

void tst_ImportedPlans::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &slug : slugs()) {
        const ProgramRun run =
            runProgram({QStringLiteral("import"), demoFile(QStringLiteral("plans/") + slug),
                        QStringLiteral("--into"), fileOf(slug)});
        COMPARE_EXIT_STATUS(run, 0);
        for (const QString &line : run.messageLines()) // doubts only
            QVERIFY2(line.contains(QStringLiteral(".csv, ")), qUtf8Printable(line));
    }
    QStringList expected;
    for (const QString &slug : slugs())
        expected << slug + QStringLiteral(".passerelle");
    QCOMPARE(namesIn(m_folder.path()), expected.join(u' '));
}

void tst_ImportedPlans::nameThePlans()
{
    QTest::addColumn<QString>("slug");
    for (const QString &slug : slugs())
        QTest::newRow(qPrintable(slug)) << slug;
}

QJsonArray tst_ImportedPlans::listed(const QString &kind, const QString &slug) const
{
    return runProgram({QStringLiteral("list"), kind, fileOf(slug), QStringLiteral("--format"),
                       QStringLiteral("json")})
        .rows();
}

QJsonArray tst_ImportedPlans::nodesAndActions(const QString &slug) const
{
    QJsonArray rows = listed(QStringLiteral("nodes"), slug);
    for (const QJsonValue &action : listed(QStringLiteral("actions"), slug))
        rows.append(action);
    return rows;
}

using Counts = QMap<QString, int>;

void tst_ImportedPlans::list_afterImport_hasEveryPart_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<Counts>("levels");
    QTest::addColumn<int>("signatories");
    const QStringList names = slugs();
    QTest::newRow("CLS of Agen") << names.at(
        0) << Counts{{QStringLiteral("Axe"), 4}, {QStringLiteral("Objectif"), 13}}
                                 << 13;
    QTest::newRow("white book of Agen") << names.at(1)
                                        << Counts{{QStringLiteral("Objectif opérationnel"), 3},
                                                  {QStringLiteral("Sous-objectif"), 9},
                                                  {QStringLiteral("Action"), 17},
                                                  {QStringLiteral("Sous-action"), 4},
                                                  {QStringLiteral("Info action"), 14}}
                                        << 0;
    QTest::newRow("Deux-Sèvres") << names.at(2)
                                 << Counts{{QStringLiteral("Axe"), 4},
                                           {QStringLiteral("Thématique"), 11},
                                           {QStringLiteral("Levier"), 25},
                                           {QStringLiteral("Action"), 48}}
                                 << 0;
    QTest::newRow("GrandAngoulême") << names.at(3)
                                    << Counts{{QStringLiteral("Enjeu"), 3},
                                              {QStringLiteral("Objectif"), 6},
                                              {QStringLiteral("Action"), 13},
                                              {QStringLiteral("Sous-action"), 5}}
                                    << 0;
    QTest::newRow("Haute-Loire") << names.at(4)
                                 << Counts{{QStringLiteral("Champ"), 4},
                                           {QStringLiteral("Levier"), 22},
                                           {QStringLiteral("Action"), 72},
                                           {QStringLiteral("Sous-action"), 9}}
                                 << 5;
}

void tst_ImportedPlans::list_afterImport_hasEveryPart()
{
    QFETCH(QString, slug);
    QFETCH(Counts, levels);
    QFETCH(int, signatories);
    Counts found;
    for (const QJsonValue &row : nodesAndActions(slug))
        ++found[text(row, u"level")];
    QCOMPARE(found, levels);
    const QJsonArray plans = listed(QStringLiteral("plans"), slug);
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans.first().toObject().value(u"signatories").toInt(), signatories);
}

void tst_ImportedPlans::list_afterImport_keepsTitlesAndParents()
{
    QFETCH(QString, slug);
    const Result<CsvTable> outline =
        readCsvFile(demoFile(QStringLiteral("plans/%1/outline.csv").arg(slug)));
    QVERIFY(outline);
    QStringList expected;
    for (const CsvRow &row : outline->rows)
        expected << QStringList{outline->cell(row, u"code"), outline->cell(row, u"parent_code"),
                                outline->cell(row, u"level_name"), outline->cell(row, u"title")}
                        .join(u" ; ");
    QStringList found;
    for (const QJsonValue &row : nodesAndActions(slug))
        found << QStringList{text(row, u"code"), text(row, u"parent_code"), text(row, u"level"),
                             text(row, u"title")}
                     .join(u" ; ");
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void tst_ImportedPlans::list_afterImport_ordersSiblingsByNumber()
{
    QFETCH(QString, slug);
    size_t longest = 0;
    for (const char *kind : {"nodes", "actions"}) {
        QMap<QString, std::vector<std::vector<int>>> byParent;
        for (const QJsonValue &row : listed(QString::fromLatin1(kind), slug))
            if (const auto numbers = numbersOf(text(row, u"code")); !numbers.empty())
                byParent[text(row, u"parent")].push_back(numbers);
        for (const auto &codes : byParent) {
            QVERIFY2(std::ranges::is_sorted(codes), kind);
            longest = std::max(longest, codes.size());
        }
    }
    // 4.10 comes after 4.9: the plan where a text order would show.
    QVERIFY(slug != slugs().last() || longest >= 10);
}

void tst_ImportedPlans::list_afterImport_hasEveryIndicatorRow_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<int>("count");
    const QList<int> counts{5, 87, 15, 21, 151};
    for (qsizetype i = 0; i < counts.size(); ++i)
        QTest::newRow(qPrintable(slugs().at(i))) << slugs().at(i) << counts.at(i);
}

void tst_ImportedPlans::list_afterImport_hasEveryIndicatorRow()
{
    QFETCH(QString, slug);
    QFETCH(int, count);
    const QJsonArray readings = listed(QStringLiteral("indicators"), slug);
    QCOMPARE(readings.size(), count);
    const Result<CsvTable> table =
        readCsvFile(demoFile(QStringLiteral("indicators/%1.csv").arg(slug)));
    QVERIFY(table);
    QStringList expected;
    for (const CsvRow &row : table->rows)
        expected << table->cell(row, u"indicator");
    QStringList found;
    for (const QJsonValue &reading : readings) {
        found << text(reading, u"name");
        const QJsonObject object = reading.toObject();
        QVERIFY2(object.value(u"value").isDouble() || !text(reading, u"text").isEmpty(),
                 qUtf8Printable(text(reading, u"name")));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void tst_ImportedPlans::check_afterImport_isSound()
{
    QFETCH(QString, slug);
    const ProgramRun run = runProgram({QStringLiteral("check"), fileOf(slug)});
    COMPARE_EXIT_STATUS(run, 0);
}

QTEST_GUILESS_MAIN(tst_ImportedPlans)
#include "tst_ImportedPlans.moc"
