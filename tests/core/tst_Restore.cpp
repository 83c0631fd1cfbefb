#include "core/storage/Connection.h"
#include "core/storage/Restore.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/Files.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_Restore final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void restore_overASoundFile_keepsItAsABackup();
    void restore_overADamagedFile_movesItAside();
    void restore_overADamagedFileOfALongName_losesNothing();
    void restore_overAFileThatNoLongerSaysItIsOurs_movesItAside();
    void restore_ofTheFileOfAnotherProgram_changesNothing();
    void restore_ofADamagedBackup_changesNothing();
    void restore_ofAnIncompleteBackup_changesNothing();
    void restore_ofABackupOfANewerVersion_changesNothing();
    void restore_ofAFolder_namesTheNewest();
    void restore_overItself_isRefused();
    void restore_overSomethingElse_isRefused_data();
    void restore_overSomethingElse_isRefused();
    void restore_overABusyFile_isRefused();
    void restore_overAnotherTerritory_namesBoth();
    void restore_overAPrivateFile_staysPrivate();
    void restore_throughALink_replacesTheRealFile();
    void restore_whereAStaleJournalLies_isSound();
    void restore_leftoversOfAKilledOne_areSwept();
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

/// A backup of a small plan, in a folder of its own.
QString backupOf(TemporaryWorkspace &file)
{
    if (!insertPlan(*file, smallPlan(50)))
        qFatal("cannot write a plan");
    return file->backUp(file.folder() + QStringLiteral("/copies"), noon)->path;
}

} // namespace

void tst_Restore::restore_overASoundFile_keepsItAsABackup()
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
    QCOMPARE(restored->keptAt, kept.front().path);
    QCOMPARE(dumpOf(kept.front().path), current);
    QCOMPARE(restored->replacedTerritory, QString());
    QVERIFY(!restored->differences.empty());
    file.reopen();
    QCOMPARE(file->check().value(), QStringList());
}

void tst_Restore::restore_overADamagedFile_movesItAside()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(50)));
    const Result<Backup> backup = file->backUp(file.folder() + QStringLiteral("/copies"), noon);
    file.close();
    damage(file.path());
    const QByteArray bytes = bytesOf(file.path());
    const Result<Restoration> restored = restoreBackup(backup->path, file.path(), noon);
    QVERIFY(restored);
    file.reopen();
    QCOMPARE(file->check().value(), QStringList());
    QVERIFY(restored->wasDamaged);
    QVERIFY2(restored->keptAt.endsWith(u".damaged"), qPrintable(restored->keptAt));
    QCOMPARE(bytesOf(restored->keptAt), bytes);
}

void tst_Restore::restore_ofADamagedBackup_changesNothing()
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

void tst_Restore::restore_overADamagedFileOfALongName_losesNothing()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    const QString name = QString(219, u'x') + QStringLiteral(".passerelle");
    const QString target = QDir(file.folder()).filePath(name);
    setBytes(target, "what a failing disk left");
    const Result<Restoration> restored = restoreBackup(backup, target, noon);
    QVERIFY(!restored);
    QCOMPARE(bytesOf(target), QByteArray("what a failing disk left"));
    QVERIFY(!namesIn(file.folder()).contains(u".part"));
}

void tst_Restore::restore_overAFileThatNoLongerSaysItIsOurs_movesItAside()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    // As a file rebuilt from its own statements does.
    QCOMPARE(runFromOutside(file.path(), QStringLiteral("PRAGMA application_id = 0")), QString());
    const QByteArray bytes = bytesOf(file.path());
    const Result<Restoration> restored = restoreBackup(backup, file.path(), noon);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
    QVERIFY(restored->wasDamaged);
    QCOMPARE(bytesOf(restored->keptAt), bytes);
    QVERIFY(verifyFile(file.path()));
}

void tst_Restore::restore_ofTheFileOfAnotherProgram_changesNothing()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    const QString before = dumpOf(file.path());
    QCOMPARE(runFromOutside(backup, QStringLiteral("PRAGMA application_id = 0")), QString());
    const Result<Restoration> restored = restoreBackup(backup, file.path(), noon);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Invalid);
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Restore::restore_ofAnIncompleteBackup_changesNothing()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    const QString before = dumpOf(file.path());
    QCOMPARE(runFromOutside(backup, QStringLiteral("DROP TABLE milestone")), QString());
    const Result<Restoration> restored = restoreBackup(backup, file.path(), noon);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Storage);
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Restore::restore_ofABackupOfANewerVersion_changesNothing()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    const QString before = dumpOf(file.path());
    QCOMPARE(runFromOutside(backup, QStringLiteral("PRAGMA user_version = 999")), QString());
    const Result<Restoration> restored = restoreBackup(backup, file.path(), noon);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::NewerSchema);
    QVERIFY(restored.error().message.contains(u"newer version"));
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Restore::restore_ofAFolder_namesTheNewest()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    const Result<Restoration> restored = restoreBackup(QFileInfo(backup).path(), file.path(), noon);
    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains(QFileInfo(backup).fileName()),
             qPrintable(restored.error().message));
}

void tst_Restore::restore_overItself_isRefused()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    const QString link = QDir(file.folder()).filePath(QStringLiteral("link.passerelle"));
    QVERIFY(QFile::link(backup, link));
    for (const QString &target : {backup, link})
        QVERIFY(!restoreBackup(backup, target, noon));
    QVERIFY(!restoreBackup(link, backup, noon));
    QVERIFY(verifyFile(backup));
}

void tst_Restore::restore_overSomethingElse_isRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a document") << QStringLiteral("rapport.odt");
    QTest::newRow("a folder") << QStringLiteral("dossier");
    QTest::newRow("here") << QStringLiteral(".");
#ifdef Q_OS_UNIX
    QTest::newRow("a device") << QStringLiteral("/dev/full");
#endif
}

void tst_Restore::restore_overSomethingElse_isRefused()
{
    QFETCH(QString, target);
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    const QDir folder(file.folder());
    setBytes(folder.filePath(QStringLiteral("rapport.odt")), "a report");
    QVERIFY(folder.mkdir(QStringLiteral("dossier")));
    const QString names = namesIn(file.folder());
    const Result<Restoration> restored = restoreBackup(backup, folder.filePath(target), noon);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::File);
    QCOMPARE(namesIn(file.folder()), names);
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("rapport.odt"))), QByteArray("a report"));
}

void tst_Restore::restore_overABusyFile_isRefused()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    const QByteArray before = bytesOf(file.path());
    const auto other = Connection::open(file.path(), Connection::Access::ReadWrite);
    QVERIFY((*other)->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    const Result<Restoration> restored = restoreBackup(backup, file.path(), noon);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Conflict);
    QVERIFY((*other)->execute(QStringLiteral("COMMIT")));
    QCOMPARE(bytesOf(file.path()), before);
    QCOMPARE(namesIn(file.folder()), QStringLiteral("agen.passerelle copies"));
}

void tst_Restore::restore_overAnotherTerritory_namesBoth()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    TemporaryWorkspace other;
    QVERIFY(other->write({"Edit"}, [](Stores &stores) {
        const Territory before = stores.territory.find().value();
        Territory after = before;
        after.name = QStringLiteral("Haute-Loire");
        return stores.territory.update(before, after);
    }));
    other.close();
    const Result<Restoration> restored = restoreBackup(backup, other.path(), noon);
    QVERIFY(restored);
    QCOMPARE(restored->replacedTerritory, QStringLiteral("Haute-Loire"));
    QCOMPARE(restored->restoredTerritory, QStringLiteral("Agglomération d’Agen"));
}

void tst_Restore::restore_overAPrivateFile_staysPrivate()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(restoreBackup(backup, file.path(), noon));
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(file.path()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(backupFolderOf(file.path())) & others, QFile::Permissions());
}

void tst_Restore::restore_throughALink_replacesTheRealFile()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    const QString old = dumpOf(file.path());
    QVERIFY(insertPlan(*file, smallPlan(1)));
    file.close();
    const QString link = QDir(file.folder()).filePath(QStringLiteral("link.passerelle"));
    QVERIFY(QFile::link(file.path(), link));
    QVERIFY(restoreBackup(backup, link, noon));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(dumpOf(file.path()), old);
    QVERIFY(QFile::exists(backupFolderOf(file.path())));
}

void tst_Restore::restore_whereAStaleJournalLies_isSound()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    const QString old = dumpOf(file.path());
    QVERIFY(insertPlan(*file, smallPlan(1)));
    file.close();
    interruptAWrite(file.path());
    QVERIFY(QFile::remove(file.path())); // its journal stays
    QVERIFY(restoreBackup(backup, file.path(), noon));
    QVERIFY(verifyFile(file.path()));
    QCOMPARE(dumpOf(file.path()), old);
}

void tst_Restore::restore_leftoversOfAKilledOne_areSwept()
{
    TemporaryWorkspace file;
    const QString backup = backupOf(file);
    file.close();
    setBytes(file.path() + QStringLiteral(".7.part"), "half a copy");
    QVERIFY(restoreBackup(backup, file.path(), noon));
    QCOMPARE(namesIn(file.folder()), QStringLiteral("agen.passerelle agen.sauvegardes copies"));
}

QTEST_GUILESS_MAIN(tst_Restore)
#include "tst_Restore.moc"
