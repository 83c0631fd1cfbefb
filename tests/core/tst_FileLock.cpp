#include "core/storage/FileLock.h"
#include "tests/support/Files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_FileLock final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void acquire_whileHeld_namesTheHolder();
    void acquire_afterRelease_leavesNothing();
    void acquire_throughALink_isTheSameLock();
    void acquire_lockBeingWritten_isLeftAlone();
    void acquire_lockCutShort_isTakenOver();
    void acquire_holderUnknown_readsWell();
    void acquire_ownerIsALink_leavesItsTargetAlone();
    void acquire_folderMissing_namesIt();

private:
    QString path(const QString &name = QStringLiteral("val.passerelle")) const
    {
        return m_folder.filePath(name);
    }
    QString lockPath() const { return path(QStringLiteral(".val.passerelle.lock")); }
    QString ownerPath() const { return path(QStringLiteral(".val.passerelle.owner")); }

    QTemporaryDir m_folder;
};

void tst_FileLock::acquire_whileHeld_namesTheHolder()
{
    const auto held = FileLock::acquire(path(), QStringLiteral("Coordinatrice"));
    QVERIFY(held);
    const auto second = FileLock::acquire(path(), {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(second.error().message.contains(u"Coordinatrice"));
    QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
}

void tst_FileLock::acquire_afterRelease_leavesNothing()
{
    {
        const auto held = FileLock::acquire(path(), {});
        QVERIFY(held);
        QVERIFY(QFile::exists(lockPath()));
    }
    QCOMPARE(namesIn(m_folder.path()), QString());
}

void tst_FileLock::acquire_throughALink_isTheSameLock()
{
    const QString link = path(QStringLiteral("link.passerelle"));
    QVERIFY(QFile::link(path(), link)); // of a file yet to be made
    const auto held = FileLock::acquire(link, {});
    QVERIFY(held);
    QVERIFY(QFile::exists(lockPath()));
    QVERIFY(!FileLock::acquire(path(), {}));
    QVERIFY(QFile::remove(link));
}

void tst_FileLock::acquire_lockBeingWritten_isLeftAlone()
{
    setBytes(lockPath(), {}); // made a moment ago, its maker is about to write who it is
    const auto lock = FileLock::acquire(path(), {});
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::Conflict);
    QVERIFY(QFile::exists(lockPath()));
    QVERIFY(QFile::remove(lockPath()));
}

void tst_FileLock::acquire_lockCutShort_isTakenOver()
{
    setBytes(lockPath(), {});
    setAge(lockPath(), 3600);
    QVERIFY(FileLock::acquire(path(), {}));
}

void tst_FileLock::acquire_holderUnknown_readsWell()
{
    const auto held = FileLock::acquire(path(), {});
    QVERIFY(held);
    QVERIFY(QFile::remove(ownerPath()));
    const QString message = FileLock::acquire(path(), {}).error().message;
    QVERIFY2(!message.contains(u'?') && !message.contains(u" ,"), qPrintable(message));
    QVERIFY2(message.contains(u"val.passerelle"), qPrintable(message));

    setBytes(lockPath(), {}); // and nothing known at all
    const QString bare = FileLock::acquire(path(), {}).error().message;
    QVERIFY2(!bare.contains(u"  ") && !bare.contains(u" ,"), qPrintable(bare));
    QVERIFY2(bare.contains(u"val.passerelle"), qPrintable(bare));
}

void tst_FileLock::acquire_ownerIsALink_leavesItsTargetAlone()
{
    const QString target = path(QStringLiteral("letter.txt"));
    setBytes(target, "a letter");
    QVERIFY(QFile::link(target, ownerPath()));
    {
        const auto held = FileLock::acquire(path(), QStringLiteral("Coordinatrice"));
        QVERIFY(held);
        QVERIFY(!QFileInfo(ownerPath()).isSymLink());
    }
    QCOMPARE(bytesOf(target), QByteArray("a letter"));
    QVERIFY(QFile::remove(target));
}

void tst_FileLock::acquire_folderMissing_namesIt()
{
    const auto lock = FileLock::acquire(path(QStringLiteral("absent/val.passerelle")), {});
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::NotFound);
    QVERIFY2(lock.error().message.contains(path(QStringLiteral("absent"))),
             qPrintable(lock.error().message));
}

QTEST_GUILESS_MAIN(tst_FileLock)
#include "tst_FileLock.moc"
