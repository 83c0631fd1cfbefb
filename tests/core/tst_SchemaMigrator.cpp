#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "core/storage/SchemaMigrator.h"
#include "core/storage/Structure.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_SchemaMigrator final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void open_olderFile_isBackedUpThenMigrated_andItsHistoryStillUndoes();
    void open_fileOfVersion1_isBackedUp_readsAsBefore_andStillUndoes();
    void open_stepThatRewritesRows_isNoEditOfAnybody();
    void open_olderFileToRead_isMigratedInMemoryOnly();
    void open_stepThatFailsHalfWay_leavesTheFileAsItWas_data();
    void open_stepThatFailsHalfWay_leavesTheFileAsItWas();
    void open_newerFile_isReadOnlyWithAMessage();
    void open_fileOfAnotherProgram_isRefused();
    void emptyFile_goesThroughTheSameSteps();
    void fingerprintKept_isOfTheStructureTheStepsMake();

private:
    /// A folder of migrations: ours, then `next` as one more step.
    QString withStep(const QString &next);

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString tst_SchemaMigrator::withStep(const QString &next)
{
    const QString folder = m_folder.filePath(QString::number(++m_count));
    QDir().mkpath(folder);
    for (const QString &name : QDir(QStringLiteral(":/sql")).entryList())
        QFile::copy(QStringLiteral(":/sql/") + name, folder + u'/' + name);
    QFile step(folder + QStringLiteral("/9999_next.sql"));
    if (!step.open(QIODevice::WriteOnly))
        qFatal("cannot write the step");
    step.write(next.toUtf8());
    return folder;
}

void tst_SchemaMigrator::open_olderFile_isBackedUpThenMigrated_andItsHistoryStillUndoes()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(3);
    QVERIFY(insertPlan(*file, plan));
    const QString before = dumpOf(file.path());
    file.close();
    OpenOptions options;
    options.schemaFolder = withStep(
        QStringLiteral("-- A field and a table more.\nALTER TABLE action ADD COLUMN mood TEXT\n\n"
                       "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY, word TEXT) STRICT\n"));
    const auto migrated = Workspace::open(file.path(), options);
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE((*migrated)->stores().actions.list(plan.plan.id).value().size(), size_t{3});
    const std::vector<Backup> backups = backupsIn(backupFolderOf(file.path()), file.path());
    QVERIFY(!backups.empty());
    QCOMPARE(dumpOf(backups.back().path), before);
    QVERIFY((*migrated)->undo());
    QVERIFY((*migrated)->stores().plans.list().value().empty());
    QVERIFY((*migrated)->redo());
    QCOMPARE((*migrated)->stores().actions.list(plan.plan.id).value().size(), size_t{3});
    QCOMPARE((*migrated)->check().value(), QStringList());
}

void tst_SchemaMigrator::open_fileOfVersion1_isBackedUp_readsAsBefore_andStillUndoes()
{
    const QString path = m_folder.filePath(QStringLiteral("version-1.passerelle"));
    makeFile(path, QStringLiteral(PASSERELLE_TEST_DATA "/version-1.sql"));
    const QString before = dumpOf(path);
    OpenOptions options;
    options.makesDailyBackup = false;
    const auto workspace = Workspace::open(path, options);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    QCOMPARE(dumpOf(path), before);
    QCOMPARE((*workspace)->check().value().join(u'\n'), QString());
    const std::vector<Backup> backups = backupsIn(backupFolderOf(path), path);
    QCOMPARE(backups.size(), size_t{1});
    const auto backup = Connection::open(backups.front().path, Connection::Access::ReadOnly);
    QVERIFY(backup);
    QCOMPARE(SchemaMigrator::versionOf(**backup).value(), 1);
    QCOMPARE(dumpOf(backups.front().path), before);

    const Plan plan = (*workspace)->stores().plans.list().value().front();
    QCOMPARE(plan.title, QStringLiteral("Petit plan"));
    QCOMPARE((*workspace)->planContents(plan.id)->actions.size(), size_t{3});
    const HistoryTransaction import = (*workspace)->history().latest(1)->front();
    QCOMPARE(import.label, QStringLiteral("Import plan \"%1\""));
    QVERIFY((*workspace)->undo());
    QVERIFY((*workspace)->stores().plans.list()->empty());
    QVERIFY((*workspace)->redo());
    QCOMPARE(dumpOf(path), before);
}

void tst_SchemaMigrator::open_stepThatRewritesRows_isNoEditOfAnybody()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(3);
    QVERIFY(insertPlan(*file, plan));
    const qint64 last = file->history().lastChange().value();
    file.close();
    OpenOptions options;
    options.schemaFolder = withStep(QStringLiteral("UPDATE action SET note = 'réécrit'"));
    const auto migrated = Workspace::open(file.path(), options);
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE((*migrated)->history().lastChange().value(), last);
    QCOMPARE((*migrated)->check().value(), QStringList());
    // From here on every edit is recorded again.
    QVERIFY((*migrated)->write({"Edit"},
                               [&](Stores &s) { return s.actions.remove(plan.actions[0].id); }));
    QVERIFY((*migrated)->history().lastChange().value() > last);
}

void tst_SchemaMigrator::open_olderFileToRead_isMigratedInMemoryOnly()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    file.close();
    const QString before = dumpOf(file.path());
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    options.schemaFolder =
        withStep(QStringLiteral("CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT"));
    const auto reader = Workspace::open(file.path(), options);
    QVERIFY(reader);
    QCOMPARE((*reader)->stores().plans.list().value().size(), size_t{1});
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_SchemaMigrator::open_stepThatFailsHalfWay_leavesTheFileAsItWas_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("bad statement") << "ALTER TABLE action ADD COLUMN mood TEXT\n\nSELECT * FROM "
                                      "nowhere";
    QTest::newRow("work lost to a rule") << "UPDATE plan SET title = ''";
    QTest::newRow("reference broken") << "DELETE FROM outline_node";
}

void tst_SchemaMigrator::open_stepThatFailsHalfWay_leavesTheFileAsItWas()
{
    QFETCH(QString, step);
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(2)));
    file.close();
    const QString before = dumpOf(file.path());
    OpenOptions options;
    options.schemaFolder = withStep(step);
    const auto migrated = Workspace::open(file.path(), options);
    QVERIFY(!migrated);
    QVERIFY(!migrated.error().message.isEmpty());
    QCOMPARE(dumpOf(file.path()), before);
    file.reopen();
    QCOMPARE(file->check().value(), QStringList());
}

void tst_SchemaMigrator::open_newerFile_isReadOnlyWithAMessage()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    file.close();
    QCOMPARE(runFromOutside(file.path(), QStringLiteral("PRAGMA user_version = 99")), QString());
    const QString before = dumpOf(file.path());
    const auto writer = Workspace::open(file.path());
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::NewerSchema);
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto reader = Workspace::open(file.path(), options);
    QVERIFY(reader);
    QCOMPARE((*reader)->notices().size(), 1);
    QCOMPARE((*reader)->stores().plans.list().value().size(), size_t{1});
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_SchemaMigrator::open_fileOfAnotherProgram_isRefused()
{
    const QString path = m_folder.filePath(QStringLiteral("other.passerelle"));
    QCOMPARE(runFromOutside(path, QStringLiteral("CREATE TABLE theirs (x)")), QString());
    const auto workspace = Workspace::open(path);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::Invalid);
    QVERIFY(workspace.error().message.contains(QStringLiteral("other.passerelle")));
    QCOMPARE(dumpOf(path), QString());
}

void tst_SchemaMigrator::emptyFile_goesThroughTheSameSteps()
{
    const auto connection = Connection::openInMemory();
    QVERIFY(connection);
    const SchemaMigrator migrator;
    QCOMPARE(SchemaMigrator::versionOf(**connection).value(), 0);
    QVERIFY(migrator.migrate(**connection));
    QCOMPARE(SchemaMigrator::versionOf(**connection).value(), migrator.newestVersion());
    QCOMPARE(integrityProblems(**connection).value(), QStringList());
}

void tst_SchemaMigrator::fingerprintKept_isOfTheStructureTheStepsMake()
{
    const SchemaMigrator migrator;
    const Result<Structure> made = expectedStructure(migrator);
    QVERIFY(made);
    QVERIFY2(fingerprintOf(*made) == migrator.knownFingerprint(),
             qPrintable(QStringLiteral("resources/sql/structure.blake2b should say: ")
                        + QString::fromLatin1(fingerprintOf(*made))));
}

QTEST_GUILESS_MAIN(tst_SchemaMigrator)
#include "tst_SchemaMigrator.moc"
