#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"
#include "tests/support/DatabaseDump.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace passerelle::test;

/// check, backup and restore.
class tst_SafetyCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void check_soundFile_isDone();
    void check_damagedFile_isAFailureWithLines_data();
    void check_damagedFile_isAFailureWithLines();
    void check_brokenReference_isAFailureWithLines();
    void backup_thenRestore_givesTheSameFile();
    void backup_ontoAFile_isRefused();
    void restore_overANewerState_keepsItAside();
    void restore_overADamagedFile_keepsItAside();
    void restore_overAnInterruptedWrite_keepsWhatWasCommitted();
    void restore_ofAPipe_doesNotWait();
    void whatIsNoFile_isNamedAsWhatItIs_data();
    void whatIsNoFile_isNamedAsWhatItIs();
    void restore_ofSomethingElse_isRefused_data();
    void restore_ofSomethingElse_isRefused();

private:
    ProgramRun backUp() const;
    ProgramRun restore(const QString &backup) const;
    ProgramRun import(const char *slug) const;
    QString path() const { return m_place->target(); }

    std::unique_ptr<PlanFolderCopy> m_place;
};

void tst_SafetyCommands::init()
{
    m_place = std::make_unique<PlanFolderCopy>();
    COMPARE_EXIT_STATUS(import("agen-cls-2019"), 0);
}

ProgramRun tst_SafetyCommands::backUp() const
{
    return runProgram({QStringLiteral("backup"), path(), QStringLiteral("--to"),
                       m_place->target(QStringLiteral("saved"))});
}

ProgramRun tst_SafetyCommands::restore(const QString &backup) const
{
    return runProgram({QStringLiteral("restore"), backup, QStringLiteral("--to"), path()});
}

ProgramRun tst_SafetyCommands::import(const char *slug) const
{
    return runProgram({QStringLiteral("import"),
                       QStringLiteral(PASSERELLE_DEMO_DATA "/plans/") + QString::fromLatin1(slug),
                       QStringLiteral("--into"), path()});
}

void tst_SafetyCommands::check_soundFile_isDone()
{
    const QByteArray before = bytesOf(path());
    const ProgramRun run = runProgram({QStringLiteral("check"), path()});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.output.count('\n'), 1);
    QCOMPARE(bytesOf(path()), before);
}

void tst_SafetyCommands::check_damagedFile_isAFailureWithLines_data()
{
    QTest::addColumn<int>("from"); // in thousandths of the file
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("middle overwritten") << 450 << 550 << false;
    QTest::newRow("first page overwritten") << 0 << 5 << false;
    QTest::newRow("end overwritten") << 900 << 1000 << false;
    QTest::newRow("cut in half") << 500 << 1000 << true;
    QTest::newRow("last bytes missing") << 999 << 1000 << true;
}

void tst_SafetyCommands::check_damagedFile_isAFailureWithLines()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, isCut);
    QByteArray bytes = bytesOf(path());
    const qsizetype start = bytes.size() * from / 1000;
    const qsizetype length = bytes.size() * to / 1000 - start;
    if (isCut)
        bytes.truncate(start);
    else
        bytes.replace(start, length, QByteArray(length, '\x5a'));
    setBytes(path(), bytes);
    const ProgramRun run = runProgram({QStringLiteral("check"), path()});
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QCOMPARE(bytesOf(path()), bytes);
}

void tst_SafetyCommands::check_brokenReference_isAFailureWithLines()
{
    QCOMPARE(runFromOutside(path(),
                            QStringLiteral("UPDATE outline_node SET parent_id = 'nowhere' "
                                           "WHERE code = '1.1'")),
             QString());
    const ProgramRun run = runProgram({QStringLiteral("check"), path()});
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.output.contains("outline_node"), run.output.constData());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
}

void tst_SafetyCommands::backup_thenRestore_givesTheSameFile()
{
    const QString before = dumpOf(path());
    const ProgramRun backup = backUp();
    COMPARE_EXIT_STATUS(backup, 0);
    QCOMPARE(backup.messages, QByteArray());
    const QString copy = QString::fromUtf8(backup.output).trimmed();
    QVERIFY2(QFile::exists(copy), qPrintable(copy));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("check"), copy}), 0);
    QVERIFY(QFile::remove(path()));
    const ProgramRun restored = restore(copy);
    COMPARE_EXIT_STATUS(restored, 0);
    QCOMPARE(restored.messages, QByteArray());
    QCOMPARE(QString::fromUtf8(restored.output), path() + u'\n');
    QCOMPARE(dumpOf(path()), before);
    QCOMPARE(namesIn(m_place->targetFolder()), QStringLiteral("saved val.passerelle"));
}

void tst_SafetyCommands::backup_ontoAFile_isRefused()
{
    setBytes(m_place->target(QStringLiteral("saved")), "a file");
    const ProgramRun run = backUp();
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QCOMPARE(bytesOf(m_place->target(QStringLiteral("saved"))), QByteArray("a file"));
}

void tst_SafetyCommands::restore_overANewerState_keepsItAside()
{
    const QString before = dumpOf(path());
    const QString copy = QString::fromUtf8(backUp().output).trimmed();
    COMPARE_EXIT_STATUS(import("agen-livret-blanc"), 0);
    const QString newer = dumpOf(path());
    const ProgramRun run = restore(copy);
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    const QStringList lines = QString::fromUtf8(run.output).trimmed().split(u'\n');
    QVERIFY2(lines.filter(QStringLiteral("Actions")).size() == 1, run.output.constData());
    QVERIFY2(lines.filter(QStringLiteral("_node")).isEmpty(), run.output.constData());
    QVERIFY2(lines.at(lines.size() - 2).contains(u"val.sauvegardes"), run.output.constData());
    QCOMPARE(lines.last(), path());
    QCOMPARE(dumpOf(path()), before);
    const QDir backups(m_place->target(QStringLiteral("val.sauvegardes")));
    bool isKept = false;
    for (const QString &name : backups.entryList(QDir::Files))
        isKept |= dumpOf(backups.filePath(name)) == newer;
    QVERIFY(isKept);
}

void tst_SafetyCommands::restore_overADamagedFile_keepsItAside()
{
    const QString before = dumpOf(path());
    const QString copy = QString::fromUtf8(backUp().output).trimmed();
    const QByteArray damaged("what a failing disk left");
    setBytes(path(), damaged);
    COMPARE_EXIT_STATUS(restore(copy), 0);
    QCOMPARE(dumpOf(path()), before);
    bool isKept = false;
    const QDir folder(m_place->targetFolder());
    for (const QString &name : folder.entryList(QDir::Files))
        isKept |= bytesOf(folder.filePath(name)) == damaged;
    QVERIFY2(isKept, qPrintable(namesIn(folder.path())));
}

void tst_SafetyCommands::restore_overAnInterruptedWrite_keepsWhatWasCommitted()
{
    const QString copy = QString::fromUtf8(backUp().output).trimmed();
    COMPARE_EXIT_STATUS(import("agen-livret-blanc"), 0);
    const QString committed = dumpOf(path());
    interruptAWrite(path());
    COMPARE_EXIT_STATUS(restore(copy), 0);
    const QDir backups(m_place->target(QStringLiteral("val.sauvegardes")));
    bool isKept = false;
    for (const QString &name : backups.entryList(QDir::Files))
        isKept |= dumpOf(backups.filePath(name)) == committed;
    QVERIFY2(isKept, qPrintable(namesIn(m_place->targetFolder())));
}

void tst_SafetyCommands::restore_ofAPipe_doesNotWait()
{
    const QString copy = QString::fromUtf8(backUp().output).trimmed();
    const QString pipe = m_place->target(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QStringList &words : {QStringList{pipe, path()}, QStringList{copy, pipe}}) {
        const ProgramRun run = runProgram(
            {QStringLiteral("restore"), words.first(), QStringLiteral("--to"), words.last()});
        COMPARE_EXIT_STATUS(run, 1);
        QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    }
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("check"), path()}), 0);
}

void tst_SafetyCommands::restore_ofSomethingElse_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes"); // null: half of a good backup
    QTest::newRow("text") << QByteArray("Compte rendu");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("half a backup") << QByteArray();
}

void tst_SafetyCommands::restore_ofSomethingElse_isRefused()
{
    QFETCH(QByteArray, bytes);
    const QString garbage = m_place->target(QStringLiteral("garbage.passerelle"));
    const QByteArray before = bytesOf(path());
    setBytes(garbage, bytes.isNull() ? before.left(before.size() / 2) : bytes);
    const ProgramRun run = restore(garbage);
    COMPARE_EXIT_STATUS(run, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY2(run.messages.contains("garbage.passerelle"), run.messages.constData());
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(namesIn(m_place->targetFolder()), QStringLiteral("garbage.passerelle val.passerelle"));
}

void tst_SafetyCommands::whatIsNoFile_isNamedAsWhatItIs_data()
{
    QTest::addColumn<QStringList>("before"); // words before the path
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("check") << QStringList{QStringLiteral("check")} << 1;
    QTest::newRow("alone") << QStringList() << 2;
}

void tst_SafetyCommands::whatIsNoFile_isNamedAsWhatItIs()
{
    QFETCH(QStringList, before);
    QFETCH(int, exitStatus);
    const auto messageFor = [&](const QString &what) {
        const ProgramRun run = runProgram(before + QStringList{what}, inEnglish());
        return run.exitStatus == exitStatus ? run.messageLines().join(u'\n')
                                            : QString::fromUtf8(run.summary());
    };
    const QString folder = m_place->targetFolder();
    const QString pipe = m_place->target(QStringLiteral("pipe"));
    const QString loop = m_place->target(QStringLiteral("loop"));
    const QString nowhere = m_place->target(QStringLiteral("nowhere"));
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QVERIFY(QFile::link(loop, loop));
    QCOMPARE(messageFor(folder),
             QStringLiteral("\"%1\" is a folder: give the name of a file.").arg(folder));
    QCOMPARE(messageFor(pipe),
             QStringLiteral("\"%1\" is a device or a pipe: give the name of a file.").arg(pipe));
    QCOMPARE(messageFor(loop),
             QStringLiteral("\"%1\" is a link that leads to no file: give the name of the file "
                            "itself.")
                 .arg(loop));
    QCOMPARE(
        messageFor(nowhere),
        QStringLiteral("There is no file \"%1\". Check the name and the folder.").arg(nowhere));
}

QTEST_GUILESS_MAIN(tst_SafetyCommands)
#include "tst_SafetyCommands.moc"
