#include "core/storage/Restore.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_Backup final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void open_whenTheLastBackupIsOld_makesOne();
    void backUp_isTheSameFile();
    void rotate_keepsSevenDaysFourWeeksTwelveMonths();
    void restore_overASoundFile_keepsItAsABackup();
    void restore_overADamagedFile_movesItAside();
    void restore_ofADamagedBackup_changesNothing();
    void differences_countsRowsByTable();
};

namespace {

const QDateTime noon(QDate(2024, 5, 15), QTime(12, 0), Qt::UTC);

void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot damage %s", qPrintable(path));
    file.seek(4096);
    file.write(QByteArray(8192, '\x5a'));
}

} // namespace

void tst_Backup::open_whenTheLastBackupIsOld_makesOne()
{
    TemporaryWorkspace file;
    const QString folder = backupFolderOf(file.path());
    file.close();
    const auto openAt = [&](const QDateTime &now) {
        OpenOptions options;
        options.now = now;
        QVERIFY(Workspace::open(file.path(), options));
    };
    openAt(noon);
    QCOMPARE(backupsIn(folder, file.path()).size(), size_t{1});
    openAt(noon.addSecs(23 * 3600));
    QCOMPARE(backupsIn(folder, file.path()).size(), size_t{1});
    openAt(noon.addSecs(25 * 3600));
    QCOMPARE(backupsIn(folder, file.path()).size(), size_t{2});
}

void tst_Backup::backUp_isTheSameFile()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(30)));
    const QString folder = file.folder() + QStringLiteral("/copies");
    const Result<Backup> backup = file->backUp(folder, noon);
    QVERIFY(backup);
    QCOMPARE(dumpOf(backup->path), dumpOf(file.path()));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QVERIFY(verifyFile(backup->path));
}

void tst_Backup::rotate_keepsSevenDaysFourWeeksTwelveMonths()
{
    TemporaryWorkspace file;
    const QString folder = file.folder() + QStringLiteral("/copies");
    QDir().mkpath(folder);
    // Two a day for two years; rotation looks at names only.
    for (int day = 0; day < 730; ++day)
        for (const int hour : {8, 17}) {
            const QDateTime at = noon.addDays(-day).addSecs((hour - 12) * 3600);
            QFile backup(folder + QStringLiteral("/agen.")
                         + at.toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss-zzz'Z'"))
                         + QStringLiteral(".passerelle"));
            QVERIFY(backup.open(QIODevice::WriteOnly));
        }
    QFile foreign(folder + QStringLiteral("/other.2020-01-01T00-00-00-000Z.passerelle"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    rotateBackups(folder, file.path(), noon.addDays(1));
    const std::vector<Backup> left = backupsIn(folder, file.path());
    QStringList days;
    for (const Backup &backup : left)
        days << backup.takenAt.date().toString(Qt::ISODate);
    QCOMPARE(days.join(u' '),
             QStringLiteral("2024-05-15 2024-05-14 2024-05-13 2024-05-12 2024-05-11 2024-05-10 "
                            "2024-05-09 2024-05-05 2024-04-30 2024-04-28 2024-03-31 2024-02-29 "
                            "2024-01-31 2023-12-31 2023-11-30 2023-10-31 2023-09-30 2023-08-31 "
                            "2023-07-31 2023-06-30"));
    QVERIFY(foreign.exists());
}

void tst_Backup::restore_overASoundFile_keepsItAsABackup()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    const Result<Backup> backup = file->backUp(file.folder() + QStringLiteral("/copies"), noon);
    const QString old = dumpOf(file.path());
    QVERIFY(insertPlan(*file, smallPlan(2)));
    const QString current = dumpOf(file.path());
    file.close();
    const Result<Restoration> restored = restoreBackup(backup->path, file.path(), noon.addSecs(60));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
    QCOMPARE(dumpOf(file.path()), old);
    const std::vector<Backup> kept = backupsIn(backupFolderOf(file.path()), file.path());
    QCOMPARE(kept.size(), size_t{1});
    QCOMPARE(dumpOf(kept.front().path), current);
    file.reopen();
    QCOMPARE(file->check().value(), QStringList());
}

void tst_Backup::restore_overADamagedFile_movesItAside()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(50)));
    const Result<Backup> backup = file->backUp(file.folder() + QStringLiteral("/copies"), noon);
    file.close();
    damage(file.path());
    QFile damaged(file.path());
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray bytes = damaged.readAll();
    damaged.close();
    QVERIFY(restoreBackup(backup->path, file.path(), noon));
    file.reopen();
    QCOMPARE(file->check().value(), QStringList());
    const QStringList aside =
        QDir(file.folder()).entryList({QStringLiteral("*.damaged")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(file.folder() + u'/' + aside.front());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
}

void tst_Backup::restore_ofADamagedBackup_changesNothing()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(50)));
    const Result<Backup> backup = file->backUp(file.folder() + QStringLiteral("/copies"), noon);
    const QString before = dumpOf(file.path());
    file.close();
    damage(backup->path);
    const Result<Restoration> restored = restoreBackup(backup->path, file.path(), noon);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Storage);
    QCOMPARE(dumpOf(file.path()), before);
    QVERIFY(!restoreBackup(file.folder() + QStringLiteral("/none"), file.path(), noon));
}

void tst_Backup::differences_countsRowsByTable()
{
    TemporaryWorkspace file;
    SmallPlan plan = smallPlan(3);
    QVERIFY(insertPlan(*file, plan));
    const Result<Backup> backup = file->backUp(file.folder() + QStringLiteral("/copies"), noon);
    Action after = plan.actions[0];
    after.title = QStringLiteral("Autre titre");
    QVERIFY(file->write({"Edit"}, [&](Stores &stores) {
        return stores.actions.update(plan.actions[0], after).and_then([&] {
            return stores.actions.remove(plan.actions[1].id);
        });
    }));
    QCOMPARE(differences(file.path(), backup->path).value(),
             (std::vector{TableDifference{QStringLiteral("action"), 0, 1, 1}}));
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_Backup.moc"
