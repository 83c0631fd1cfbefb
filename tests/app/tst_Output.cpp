#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QTest>

using namespace passerelle::test;

/// Outputs that take nothing, screens that are not there.
class tst_Output final : public QObject
{
    Q_OBJECT

private slots:
    void closedOutput_isAFailureAndLeavesTheLogAlone();
    void lostOutput_ofWorkThatWasDone_saysSo_data();
    void lostOutput_ofWorkThatWasDone_saysSo();
    void platformWithoutItsScreen_stopsNoCommand_data();
    void platformWithoutItsScreen_stopsNoCommand();
};

void tst_Output::closedOutput_isAFailureAndLeavesTheLogAlone()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    ProgramSetting setting;
    setting.isOutputClosed = true;
    const QTemporaryDir home;
    setting.environment = {{QStringLiteral("XDG_DATA_HOME"), home.path()}};
    const ProgramRun run =
        runProgram({QStringLiteral("list"), QStringLiteral("actions"), source.target()}, setting);
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    const QByteArray log = bytesOf(home.filePath(QStringLiteral("Passerelle/logs/passerelle.log")));
    QVERIFY(log.contains("[command] list"));
    for (const QByteArray &line : log.trimmed().split('\n'))
        QVERIFY2(line.startsWith('['), line.constData());
}

void tst_Output::lostOutput_ofWorkThatWasDone_saysSo_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("closed") << true;
    QTest::newRow("full") << false;
}

void tst_Output::lostOutput_ofWorkThatWasDone_saysSo()
{
    QFETCH(bool, isClosed);
    const PlanFolderCopy source;
    ProgramSetting setting = inEnglish();
    setting.isOutputClosed = isClosed;
    if (!isClosed)
        setting.outputFile = QStringLiteral("/dev/full");
    const ProgramRun run = importPlan(source.path(), source.target(), {}, setting);
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY2(run.messages.contains("The work was done"), run.messages.constData());
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("check"), source.target()}), 0);
}

void tst_Output::platformWithoutItsScreen_stopsNoCommand_data()
{
    QTest::addColumn<QString>("platform");
    QTest::newRow("no display") << QStringLiteral("xcb");
    QTest::newRow("unknown") << QStringLiteral("bogus");
}

void tst_Output::platformWithoutItsScreen_stopsNoCommand()
{
    QFETCH(QString, platform);
    ProgramSetting setting;
    setting.environment = {{QStringLiteral("QT_QPA_PLATFORM"), platform},
                           {QStringLiteral("DISPLAY"), QString()}};
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("--version")}, setting), 0);
}

QTEST_GUILESS_MAIN(tst_Output)
#include "tst_Output.moc"
