#include "tests/support/DatabaseDump.h"
#include "tests/support/FailingVfs.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <filesystem>

using namespace passerelle;
using namespace passerelle::test;

class tst_Durability final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void kill_at200Instants_losesNoAcknowledgedEdit();
    void fullDisk_atEveryWriteOfAnEdit_losesNothing_data();
    void fullDisk_atEveryWriteOfAnEdit_losesNothing();
    void fullDisk_thenRetried_onTheSameWorkspace_isWritten_data();
    void fullDisk_thenRetried_onTheSameWorkspace_isWritten();
    void fullDisk_duringABackup_leavesNoHalfCopy();
};

namespace {

/// `repeats` decides how much is written: beyond the cache SQLite writes before the commit.
Result<ChangeSet> editEverything(Workspace &workspace, const SmallPlan &plan, int repeats = 40)
{
    return workspace.write({"Edit"}, [&](Stores &stores) {
        Result<> updated;
        for (const Action &before : plan.actions) {
            Action after = before;
            after.description = QStringLiteral("Compte rendu du comité. ").repeated(repeats);
            if (updated)
                updated = stores.actions.update(before, after);
        }
        return updated;
    });
}

} // namespace

void tst_Durability::kill_at200Instants_losesNoAcknowledgedEdit()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(5);
    QVERIFY(insertPlan(*file, plan));
    file.close();
    QRandomGenerator random(7);
    int acknowledged = 0;
    for (int round = 0; round < 200; ++round) {
        QProcess child;
        child.start(QStringLiteral(PASSERELLE_EDIT_LOOP), {file.path(), plan.plan.id.toString()});
        int lines = 1 + random.bounded(8);
        while (lines > 0) {
            QVERIFY2(child.waitForReadyRead(), child.readAllStandardError().constData());
            while (child.canReadLine() && lines > 0) {
                acknowledged = child.readLine().trimmed().toInt();
                --lines;
            }
        }
        // Somewhere inside the next edits, wherever the scheduler leaves the child.
        for (int i = random.bounded(200); i > 0; --i)
            QThread::yieldCurrentThread();
        child.kill();
        child.waitForFinished();
        while (child.canReadLine())
            acknowledged = std::max(acknowledged, child.readLine().trimmed().toInt());

        OpenOptions options;
        options.access = OpenOptions::Access::ReadOnly;
        const auto reader = Workspace::open(file.path(), options);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
        QCOMPARE((*reader)->check().value(), QStringList());
        const std::vector<Action> actions = (*reader)->stores().actions.list(plan.plan.id).value();
        const int found = actions.front().nextStep.toInt();
        // One more may have been committed than was said.
        QVERIFY2(found == acknowledged || found == acknowledged + 1,
                 qPrintable(QStringLiteral("%1 for %2").arg(found).arg(acknowledged)));
        QCOMPARE(actions.front().description.size(), found % 5000);
    }
    QVERIFY(acknowledged > 200);
}

void tst_Durability::fullDisk_atEveryWriteOfAnEdit_losesNothing_data()
{
    QTest::addColumn<bool>("onceOnly");
    QTest::newRow("space found again at once") << true;
    QTest::newRow("disk stays full") << false;
}

void tst_Durability::fullDisk_atEveryWriteOfAnEdit_losesNothing()
{
    QFETCH(bool, onceOnly);
    FailingVfs disk;
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(20);
    QVERIFY(insertPlan(*file, plan));
    const QString before = dumpOf(file.path());
    int failures = 0;
    for (int writes = 0;; ++writes) {
        disk.fillUpAfter(writes, onceOnly);
        const Result<ChangeSet> written = editEverything(*file, plan);
        QVERIFY(written || disk.hasFailed());
        disk.recover();
        if (written)
            break;
        ++failures;
        QCOMPARE(written.error().code, ErrorCode::File);
        QVERIFY(!written.error().message.isEmpty());
        file.reopen();
        QCOMPARE(dumpOf(file.path()), before);
        QCOMPARE(file->check().value(), QStringList());
    }
    QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    // What was said to be written is there, also when the very last step failed.
    file.reopen();
    QVERIFY(dumpOf(file.path()) != before);
    QCOMPARE(file->check().value(), QStringList());
}

void tst_Durability::fullDisk_thenRetried_onTheSameWorkspace_isWritten_data()
{
    QTest::addColumn<bool>("onceOnly");
    QTest::addColumn<int>("repeats");
    QTest::newRow("small edit, space found at once") << true << 40;
    QTest::newRow("small edit, disk stays full") << false << 40;
    QTest::newRow("edit beyond the cache, space found at once") << true << 40000;
    QTest::newRow("edit beyond the cache, disk stays full") << false << 40000;
}

void tst_Durability::fullDisk_thenRetried_onTheSameWorkspace_isWritten()
{
    QFETCH(bool, onceOnly);
    QFETCH(int, repeats);
    FailingVfs disk;
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(20);
    QVERIFY(insertPlan(*file, plan));
    const QString before = dumpOf(file.path());
    const int step = repeats > 40 ? 997 : 1;
    int failures = 0;
    for (int writes = 0;; writes += step) {
        disk.fillUpAfter(writes, onceOnly);
        const Result<ChangeSet> written = editEverything(*file, plan, repeats);
        disk.recover();
        if (written)
            break;
        ++failures;
        QCOMPARE(written.error().code, ErrorCode::File);
        // Taking back wrote to the file: its time is another one than before.
        const std::filesystem::path onDisk(file.path().toStdString());
        std::filesystem::last_write_time(
            onDisk, std::filesystem::last_write_time(onDisk) + std::chrono::seconds(1));
        const Result<ChangeSet> retried = editEverything(*file, plan, 1);
        QVERIFY2(retried, retried ? "" : qPrintable(retried.error().message));
        QVERIFY(file->undo());
        QCOMPARE(dumpOf(file.path()), before);
    }
    QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
}

void tst_Durability::fullDisk_duringABackup_leavesNoHalfCopy()
{
    FailingVfs disk;
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(200)));
    const QString folder = file.folder() + QStringLiteral("/copies");
    disk.fillUpAfter(20, false);
    const Result<Backup> backup = file->backUp(folder, QDateTime::currentDateTimeUtc());
    disk.recover();
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, ErrorCode::File);
    QVERIFY(backupsIn(folder, file.path()).empty());
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.passerelle")}).size(), 0);
    QVERIFY(file->backUp(folder, QDateTime::currentDateTimeUtc()));
}

QTEST_GUILESS_MAIN(tst_Durability)
#include "tst_Durability.moc"
