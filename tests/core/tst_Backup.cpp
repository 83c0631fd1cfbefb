#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/Files.h"
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
    void rotate_backupsFromTheFuture_areLeftAndNotCounted();
    void open_backupFromTheFuture_stillMakesOne();
    void backUp_ofAPrivateFile_staysPrivate();
    void backUp_thatFails_leavesNoFolder();
    void backUp_leftoversOfAKilledOne_areSwept();
    void backUp_whileAnotherProgramWrites_saysSo();
    void differences_countsRowsByTable();
};

namespace {

const QDateTime noon(QDate(2024, 5, 15), QTime(12, 0), Qt::UTC);

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

void tst_Backup::rotate_backupsFromTheFuture_areLeftAndNotCounted()
{
    TemporaryWorkspace file;
    const QString folder = file.folder() + QStringLiteral("/copies");
    QDir().mkpath(folder);
    const auto add = [&](const QDateTime &at) {
        setBytes(folder + QStringLiteral("/agen.") + instantText(at)
                     + QStringLiteral(".passerelle"),
                 {});
    };
    for (int month = 1; month <= 12; ++month)
        add(noon.addMonths(month));
    add(noon.addDays(-1));
    rotateBackups(folder, file.path(), noon);
    QCOMPARE(backupsIn(folder, file.path()).size(), size_t{13});
}

void tst_Backup::open_backupFromTheFuture_stillMakesOne()
{
    TemporaryWorkspace file;
    const QString folder = backupFolderOf(file.path());
    QVERIFY(file->backUp(folder, noon.addYears(3)));
    file.close();
    OpenOptions options;
    options.now = noon;
    QVERIFY(Workspace::open(file.path(), options));
    QCOMPARE(backupsIn(folder, file.path()).size(), size_t{2});
}

void tst_Backup::backUp_ofAPrivateFile_staysPrivate()
{
    TemporaryWorkspace file;
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
    const QString folder = file.folder() + QStringLiteral("/copies");
    const Result<Backup> backup = file->backUp(folder, noon);
    QVERIFY(backup);
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QCOMPARE(QFile::permissions(backup->path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
}

void tst_Backup::backUp_thatFails_leavesNoFolder()
{
    TemporaryWorkspace file;
    const QString names = namesIn(file.folder());
    const QString tooLong =
        QStringLiteral("%1/%2.passerelle").arg(file.folder(), QString(300, u'x'));
    const auto source = Connection::open(file.path(), Connection::Access::ReadOnly);
    const QString folder = file.folder() + QStringLiteral("/copies");
    const Result<Backup> backup = backUp(**source, tooLong, folder, noon);
    QVERIFY(!backup);
    QVERIFY2(backup.error().message.contains(folder), qPrintable(backup.error().message));
    QCOMPARE(namesIn(file.folder()), names);
}

void tst_Backup::backUp_leftoversOfAKilledOne_areSwept()
{
    TemporaryWorkspace file;
    const QString folder = file.folder() + QStringLiteral("/copies");
    QDir().mkpath(folder);
    const QString old = folder + QStringLiteral("/agen.2024.passerelle.7.part");
    const QString underWay = folder + QStringLiteral("/agen.2024.passerelle.8.part");
    setBytes(old, "half a copy");
    setAge(old, 2 * 3600);
    setBytes(underWay, "half a copy");
    QVERIFY(file->backUp(folder, noon));
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(underWay));
}

void tst_Backup::backUp_whileAnotherProgramWrites_saysSo()
{
    TemporaryWorkspace file;
    const auto source = Connection::open(file.path(), Connection::Access::ReadOnly);
    const auto writer = Connection::open(file.path(), Connection::Access::ReadWrite);
    QVERIFY((*writer)->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    const QString folder = file.folder() + QStringLiteral("/copies");
    const Result<Backup> backup = backUp(**source, file.path(), folder, noon);
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, ErrorCode::Conflict);
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
