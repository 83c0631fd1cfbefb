#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/storage/Rows.h"
#include "core/storage/Salvage.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/Files.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

const SalvagedTable *tableOf(const std::vector<SalvagedTable> &tables, const QString &name)
{
    const auto found = std::ranges::find(tables, name, &SalvagedTable::table);
    return found == tables.end() ? nullptr : &*found;
}

int savedIn(const std::vector<SalvagedTable> &tables)
{
    return std::accumulate(tables.begin(), tables.end(), 0,
                           [](int sum, const SalvagedTable &each) { return sum + each.saved; });
}

/// What the salvaged file at `path` has to say for itself.
QStringList problemsOf(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return {workspace.error().message};
    const Result<QStringList> problems = (*workspace)->check();
    return problems ? *problems : QStringList{problems.error().message};
}

/// The pages of the list of tables: without it there is no telling what the others hold.
std::vector<qsizetype> pagesOfTheList(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    Query query(**connection, "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'");
    return listRows(query, [](const Query &row) { return qsizetype(row.value(0).toInt()); })
        .value_or({});
}

/// Overwrites every page that `isHit` says with noise, the same each time; not the list of tables.
void spoilPages(const QString &path, const std::function<bool(qsizetype)> &isHit)
{
    QByteArray bytes = bytesOf(path);
    QRandomGenerator noise(17);
    const std::vector<qsizetype> spared = pagesOfTheList(path);
    for (qsizetype page = 1; page < bytes.size() / pageSize; ++page)
        if (isHit(page) && !std::ranges::count(spared, page + 1))
            for (qsizetype at = page * pageSize; at < (page + 1) * pageSize; ++at)
                bytes[at] = char(noise.bounded(256));
    setBytes(path, bytes);
}

} // namespace

/// Files that are really damaged: what is saved of them, and that they stay as they are.
class tst_Salvage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void soundFile_isSavedWhole();
    void truncatedFile_isSavedAsFarAsItGoes_data();
    void truncatedFile_isSavedAsFarAsItGoes();
    void pagesOfNoise_costTheirRowsAlone_data();
    void pagesOfNoise_costTheirRowsAlone();
    void lostPlan_keepsItsActionsUnderAPlanThatSaysSo();
    void lostAction_takesItsPartsAlong();
    void alteredStructure_isSavedIntoASoundFile();
    void olderFile_isSavedAndBroughtToThisVersion();
    void newerFile_isRefused();
    void fileWithoutAHeader_isRefused();
    void fileOfAnotherProgram_isRefused();
    void target_thatExists_isLeftAlone();
    void name_isFree();

private:
    /// The file untouched, and what the salvage gives.
    std::vector<SalvagedTable> salvaged();

    QTemporaryDir m_folder;
    QString m_whole;
    QString m_damaged;
    QString m_saved;
};

void tst_Salvage::initTestCase()
{
    m_whole = m_folder.filePath(u"whole.passerelle"_s);
    m_damaged = m_folder.filePath(u"agen.passerelle"_s);
    m_saved = m_folder.filePath(u"agen saved.passerelle"_s);
    QVERIFY(writeDemonstration(DemonstrationTerritory::Agen, m_whole, u"Camille"_s));
}

void tst_Salvage::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QFile::remove(m_damaged);
    QFile::remove(m_saved);
    QVERIFY(QFile::copy(m_whole, m_damaged));
}

std::vector<SalvagedTable> tst_Salvage::salvaged()
{
    const QByteArray before = bytesOf(m_damaged);
    const auto tables = salvage(m_damaged, m_saved, QDateTime::currentDateTimeUtc());
    if (bytesOf(m_damaged) != before || !tables)
        qWarning("%s", tables ? "the damaged file was touched" : qPrintable(tables.error().detail));
    return tables ? *tables : std::vector<SalvagedTable>();
}

void tst_Salvage::soundFile_isSavedWhole()
{
    const std::vector<SalvagedTable> tables = salvaged();
    for (const SalvagedTable &table : tables)
        QVERIFY2(table.saved == table.known, qPrintable(table.table));
    QCOMPARE(dumpOf(m_saved), dumpOf(m_whole));
    QCOMPARE(problemsOf(m_saved), QStringList());
    const auto workspace = Workspace::open(m_saved);
    QVERIFY(!*(*workspace)->history().undoTarget());
}

void tst_Salvage::truncatedFile_isSavedAsFarAsItGoes_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {95, 75, 50})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_Salvage::truncatedFile_isSavedAsFarAsItGoes()
{
    QFETCH(int, percent);
    QVERIFY(QFile::resize(m_damaged, QFileInfo(m_whole).size() * percent / 100));
    QVERIFY(isSalvageable(m_damaged));
    const auto tables = salvaged();
    const int saved = savedIn(tables);
    QVERIFY(saved > 0);
    QVERIFY(dumpOf(m_saved) != dumpOf(m_whole));
    QCOMPARE(problemsOf(m_saved), QStringList());
    const auto workspace = Workspace::open(m_saved);
    const std::vector<Plan> plans = (*workspace)->stores().plans.list().value();
    for (const Plan &plan : plans)
        QVERIFY((*workspace)->planContents(plan.id));
}

void tst_Salvage::pagesOfNoise_costTheirRowsAlone_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("leastSavedPercent");
    // A page of a table holds a handful of actions; one of its upper pages holds them all.
    QTest::newRow("one page in 40") << 40 << 50;
    QTest::newRow("one page in 10") << 10 << 20;
}

void tst_Salvage::pagesOfNoise_costTheirRowsAlone()
{
    QFETCH(int, every);
    QFETCH(int, leastSavedPercent);
    const int whole = savedIn(salvaged());
    for (int shift = 0; shift < std::min(every, 5); ++shift) {
        init();
        spoilPages(m_damaged, [&](qsizetype page) { return page % every == shift; });
        const auto tables = salvaged();
        QVERIFY2(100 * savedIn(tables) >= leastSavedPercent * whole,
                 qPrintable(u"%1 of %2"_s.arg(savedIn(tables)).arg(whole)));
        QCOMPARE(problemsOf(m_saved), QStringList());
    }
}

void tst_Salvage::lostPlan_keepsItsActionsUnderAPlanThatSaysSo()
{
    QCOMPARE(runFromOutside(m_damaged, u"DELETE FROM plan"_s), QString());
    QCOMPARE(runFromOutside(m_damaged, u"DELETE FROM territory"_s), QString());
    const auto tables = salvaged();
    const SalvagedTable *actions = tableOf(tables, u"action"_s);
    QVERIFY(actions != nullptr && actions->saved > 0);
    QCOMPARE(actions->saved, actions->known);
    const auto workspace = Workspace::open(m_saved);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->stores().plans.list()->front().title, u"Plan whose title was lost"_s);
    QCOMPARE((*workspace)->stores().territory.find()->name, u"Territory whose name was lost"_s);
}

void tst_Salvage::lostAction_takesItsPartsAlong()
{
    QCOMPARE(runFromOutside(m_damaged,
                            u"DELETE FROM action WHERE id = (SELECT action_id FROM follow_up)"_s),
             QString());
    const auto tables = salvaged();
    const SalvagedTable *followUps = tableOf(tables, u"follow_up"_s);
    QVERIFY(followUps->saved < followUps->known);
    QCOMPARE(problemsOf(m_saved), QStringList());
}

void tst_Salvage::alteredStructure_isSavedIntoASoundFile()
{
    QCOMPARE(runFromOutside(m_damaged, u"DROP TRIGGER history_action_update"_s), QString());
    QVERIFY(!salvaged().empty());
    QCOMPARE(dumpOf(m_saved), dumpOf(m_whole));
    QVERIFY(Workspace::open(m_saved));
}

void tst_Salvage::olderFile_isSavedAndBroughtToThisVersion()
{
    QVERIFY(QFile::remove(m_damaged));
    makeFile(m_damaged, QFINDTESTDATA("../data/version-1.sql"));
    const auto tables = salvaged();
    QVERIFY(!tables.empty());
    QCOMPARE(problemsOf(m_saved), QStringList());
}

void tst_Salvage::newerFile_isRefused()
{
    // Rows of tables this version does not know would be lost untold.
    QCOMPARE(runFromOutside(m_damaged, u"PRAGMA user_version = 999"_s), QString());
    const auto refused = salvage(m_damaged, m_saved, QDateTime::currentDateTimeUtc());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NewerSchema);
    QVERIFY(!QFileInfo::exists(m_saved));
}

void tst_Salvage::fileWithoutAHeader_isRefused()
{
    setBytes(m_damaged, QByteArray(8192, 'x'));
    QVERIFY(!isSalvageable(m_damaged));
    QVERIFY(!salvage(m_damaged, m_saved, QDateTime::currentDateTimeUtc()));
    QVERIFY(!QFileInfo::exists(m_saved));
}

void tst_Salvage::fileOfAnotherProgram_isRefused()
{
    QVERIFY(QFile::remove(m_damaged));
    QCOMPARE(runFromOutside(m_damaged, u"CREATE TABLE action (id)"_s), QString());
    QVERIFY(!isSalvageable(m_damaged));
    const auto refused = salvage(m_damaged, m_saved, QDateTime::currentDateTimeUtc());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void tst_Salvage::target_thatExists_isLeftAlone()
{
    setBytes(m_saved, "mine");
    const auto refused = salvage(m_damaged, m_saved, QDateTime::currentDateTimeUtc());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(bytesOf(m_saved), QByteArray("mine"));
}

void tst_Salvage::name_isFree()
{
    const QString first = salvagePathFor(m_damaged);
    QVERIFY(first.endsWith(u"/agen - saved.passerelle"));
    setBytes(first, "taken");
    QVERIFY(salvagePathFor(m_damaged).endsWith(u"/agen - saved 2.passerelle"));
    QVERIFY(QFile::remove(first));
}

QTEST_GUILESS_MAIN(tst_Salvage)
#include "tst_Salvage.moc"
