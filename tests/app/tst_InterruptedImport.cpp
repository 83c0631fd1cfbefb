#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"
#include "tests/support/DatabaseDump.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace passerelle::test;

/// Imports that are killed, or meet another one.
class tst_InterruptedImport final : public QObject
{
    Q_OBJECT

private slots:
    void import_twoAtTheSameTime_losesNothing();
    void import_sixIntoAnAbsentFile_losesNoneThatSaidDone();
    void import_refused_leavesTheFolderAsItWas();
    void import_killed_leavesWholeFileOrNone();
    void import_afterALockCutShort_takesItOver();
    void import_intoAnAbsentFile_killed_canBeStartedAgain();
};

void tst_InterruptedImport::import_twoAtTheSameTime_losesNothing()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    std::vector<std::unique_ptr<QProcess>> programs;
    for (const char *slug : {"haute-loire-leviers", "deux-sevres-plan-sante-79"})
        programs.push_back(startProgram(
            {QStringLiteral("import"), demoPlan(slug), QStringLiteral("--into"), source.target()}));
    int done = 0;
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished());
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        if (program->exitCode() == 0) {
            ++done;
            continue;
        }
        QCOMPARE(program->exitCode(), 1);
        const QByteArray message = program->readAllStandardError();
        QVERIFY2(message.count('\n') == 1 && message.contains("val.passerelle"),
                 message.constData());
    }
    QVERIFY(done >= 1);
    QCOMPARE(listed("plans", source.target()).size(), 1 + done);
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("check"), source.target()}), 0);
}

void tst_InterruptedImport::import_sixIntoAnAbsentFile_losesNoneThatSaidDone()
{
    const PlanFolderCopy source;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 6; ++i)
        programs.push_back(
            startProgram({QStringLiteral("import"), source.path(), QStringLiteral("--into"),
                          source.target(), QStringLiteral("--plan"), QString::number(i)}));
    int done = 0;
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished());
        const QByteArray message = program->readAllStandardError();
        if (program->exitCode() == 0)
            ++done;
        else
            QVERIFY2(program->exitCode() == 1 && message.contains("val.passerelle"),
                     message.constData());
    }
    QVERIFY(done >= 1);
    QCOMPARE(listed("plans", source.target()).size(), done);
    QVERIFY(!namesIn(source.targetFolder()).contains(u".part"));
}

void tst_InterruptedImport::import_refused_leavesTheFolderAsItWas()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 1); // it is there already
    COMPARE_EXIT_STATUS(importPlan(source.rootFolder(), source.target()), 1);
    QCOMPARE(namesIn(source.targetFolder()), QStringLiteral("val.passerelle"));
}

void tst_InterruptedImport::import_killed_leavesWholeFileOrNone()
{
    const PlanFolderCopy source;
    const QString existing = source.target(QStringLiteral("existing.passerelle"));
    COMPARE_EXIT_STATUS(importPlan(source.path(), existing), 0);
    const QString before = dumpOf(existing);
    int killed = 0;
    for (int delay = 0; delay < 400; delay += 20) {
        const auto program =
            startProgram({QStringLiteral("import"), demoPlan("haute-loire-leviers"),
                          QStringLiteral("--into"), existing});
        if (program->waitForFinished(delay))
            break;
        program->kill();
        QVERIFY(program->waitForFinished());
        ++killed;
        COMPARE_EXIT_STATUS(runProgram({QStringLiteral("check"), existing}), 0);
        if (listed("plans", existing).size() == 2)
            break; // killed after its commit
        QCOMPARE(dumpOf(existing), before);
    }
    QVERIFY(killed > 0);
    // A lock cut short is taken over only when it is some seconds old.
    ProgramRun again;
    const auto isDone = [&] {
        again = importPlan(demoPlan("grandangouleme-2024"), existing);
        return again.exitStatus == 0;
    };
    QVERIFY2(QTest::qWaitFor(isDone, 20'000), again.summary().constData());
}

void tst_InterruptedImport::import_afterALockCutShort_takesItOver()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    // A power cut leaves a file that was made and not yet written.
    const QString lock = source.target(QStringLiteral(".val.passerelle.lock"));
    setBytes(lock, {});
    QFile file(lock);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                             QFileDevice::FileModificationTime));
    file.close();
    const ProgramRun run = importPlan(source.path(), source.target(),
                                      {QStringLiteral("--plan"), QStringLiteral("Suite")});
    COMPARE_EXIT_STATUS(run, 0);
    QVERIFY(!QFile::exists(lock));
}

void tst_InterruptedImport::import_intoAnAbsentFile_killed_canBeStartedAgain()
{
    const PlanFolderCopy source;
    int killed = 0;
    for (int delay = 0; delay < 400; delay += 10) {
        const auto program =
            startProgram({QStringLiteral("import"), demoPlan("haute-loire-leviers"),
                          QStringLiteral("--into"), source.target()});
        if (program->waitForFinished(delay))
            break;
        program->kill();
        QVERIFY(program->waitForFinished());
        ++killed;
        // Whole, or not there at all.
        if (!QFile::exists(source.target()))
            continue;
        COMPARE_EXIT_STATUS(runProgram({QStringLiteral("check"), source.target()}), 0);
        QCOMPARE(listed("plans", source.target()).size(), 1);
        QVERIFY(QFile::remove(source.target()));
    }
    QVERIFY(killed > 0);
    QFile::remove(source.target()); // of the one that ended
    // A lock cut short is taken over only when it is some seconds old.
    ProgramRun again;
    const auto isDone = [&] {
        again = importPlan(demoPlan("haute-loire-leviers"), source.target());
        return again.exitStatus == 0;
    };
    QVERIFY2(QTest::qWaitFor(isDone, 20'000), again.summary().constData());
    QCOMPARE(namesIn(source.targetFolder()), QStringLiteral("val.passerelle"));
}

QTEST_GUILESS_MAIN(tst_InterruptedImport)
#include "tst_InterruptedImport.moc"
