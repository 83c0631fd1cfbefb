#include "core/storage/FileLock.h"
#include "core/workspace/FileCreation.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/Files.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_FileCreation final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createFile_isWholeAndAlone();
    void createFile_nameTaken_isRefused();
    void createFile_whileSomebodyElseIsAtIt_isRefused();
    void createFile_madeMeanwhile_isNotReplaced();
    void createFile_thatFails_leavesNothing();
    void createFile_leftoversOfAKilledOne_areSwept();
    void createFile_staleJournal_isNotRolledIntoIt();
    void createFile_overOneThatMayGo_keepsItsRights();
    void createFile_throughALink_makesTheRealFile();
    void createFile_pathWithDots_leavesNothing();

private:
    Result<> create(const QString &path, const Edit &edit = {},
                    const MayReplace &mayReplace = {}) const;
    QString path(const char *name = "val.passerelle") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    QString names() const { return namesIn(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FileCreation::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<> tst_FileCreation::create(const QString &path, const Edit &edit,
                                  const MayReplace &mayReplace) const
{
    const Edit nothing = [](Stores &) { return Result<>(); };
    return createFile(path, agenTerritory(), {}, {"Create"}, edit ? edit : nothing, mayReplace);
}

void tst_FileCreation::createFile_isWholeAndAlone()
{
    QVERIFY(create(path()));
    QVERIFY(verifyFile(path()));
    QCOMPARE(names(), QStringLiteral("val.passerelle"));
}

void tst_FileCreation::createFile_nameTaken_isRefused()
{
    setBytes(path(), "a letter");
    const Result<> created = create(path());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Conflict);
    QCOMPARE(bytesOf(path()), QByteArray("a letter"));
    QCOMPARE(names(), QStringLiteral("val.passerelle"));
}

void tst_FileCreation::createFile_whileSomebodyElseIsAtIt_isRefused()
{
    const auto lock = FileLock::acquire(path(), QStringLiteral("Coordinatrice"));
    QVERIFY(lock);
    const Result<> created = create(path());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(path()));
}

void tst_FileCreation::createFile_madeMeanwhile_isNotReplaced()
{
    // A program that knows nothing of our lock.
    const Result<> created = create(path(), [&](Stores &) {
        setBytes(path(), "a letter");
        return Result<>();
    });
    QVERIFY(!created);
    QCOMPARE(bytesOf(path()), QByteArray("a letter"));
    QCOMPARE(names(), QStringLiteral("val.passerelle"));
}

void tst_FileCreation::createFile_thatFails_leavesNothing()
{
    const Result<> created = create(path(), [](Stores &) -> Result<> {
        return Error{ErrorCode::Invalid, QStringLiteral("non"), {}};
    });
    QVERIFY(!created);
    QCOMPARE(created.error().message, QStringLiteral("non"));
    QCOMPARE(names(), QString());
}

void tst_FileCreation::createFile_leftoversOfAKilledOne_areSwept()
{
    for (const char *name : {"val.passerelle.7.part", "val.passerelle.7.part-journal",
                             ".val.passerelle.7.part.lock", ".val.passerelle.7.part.owner"})
        setBytes(path(name), "what was killed left");
    QVERIFY(create(path()));
    QCOMPARE(names(), QStringLiteral("val.passerelle"));
}

void tst_FileCreation::createFile_staleJournal_isNotRolledIntoIt()
{
    // The journal of a write cut short; the file itself was deleted since.
    TemporaryWorkspace other;
    QVERIFY(insertPlan(*other, smallPlan(50)));
    other.close();
    interruptAWrite(other.path());
    QVERIFY(QFile::copy(other.path() + QStringLiteral("-journal"), path("val.passerelle-journal")));
    QVERIFY(create(path()));
    QVERIFY(verifyFile(path()));
    QVERIFY(!dumpOf(path()).contains(u"plan: "));
}

void tst_FileCreation::createFile_overOneThatMayGo_keepsItsRights()
{
    QVERIFY(create(path()));
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path(), ownerOnly));
    const MayReplace yes = [](const QString &) { return Result<>(); };
    QVERIFY(create(path(), {}, yes));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const MayReplace no = [](const QString &) -> Result<> {
        return Error{ErrorCode::File, QStringLiteral("non"), {}};
    };
    QVERIFY(!create(path(), {}, no));
    QCOMPARE(names(), QStringLiteral("val.passerelle"));
}

void tst_FileCreation::createFile_throughALink_makesTheRealFile()
{
    QVERIFY(QFile::link(path("real.passerelle"), path("link.passerelle")));
    QVERIFY(create(path("link.passerelle")));
    QVERIFY(QFileInfo(path("link.passerelle")).isSymLink());
    QVERIFY(verifyFile(path("real.passerelle")));
}

void tst_FileCreation::createFile_pathWithDots_leavesNothing()
{
    QVERIFY(create(path("absent/../val.passerelle")));
    QCOMPARE(names(), QStringLiteral("val.passerelle"));
}

QTEST_GUILESS_MAIN(tst_FileCreation)
#include "tst_FileCreation.moc"
