#include "core/storage/FileLock.h"
#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"
#include "tests/support/DatabaseDump.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle::test;

class tst_DemoCommand final : public QObject
{
    Q_OBJECT

private slots:
    void demo_ofATerritory_isOneSoundFile_data();
    void demo_ofATerritory_isOneSoundFile();
    void demo_withoutTerritory_isAgen();
    void demo_onADemonstration_replacesIt();
    void demo_onSomethingElse_leavesItAlone_data();
    void demo_onSomethingElse_leavesItAlone();
    void demo_onADemonstrationWorkedIn_leavesItAlone();
    void demo_onADemonstrationThatIsOpen_isRefused();
    void demo_onAFolder_isRefused();
    void demo_twiceAtTheSameTime_leavesOneWholeFile();
};

namespace {

ProgramRun plansOf(const QString &path)
{
    return runProgram({QStringLiteral("list"), QStringLiteral("plans"), path,
                       QStringLiteral("--format"), QStringLiteral("json")});
}

} // namespace

void tst_DemoCommand::demo_ofATerritory_isOneSoundFile_data()
{
    QTest::addColumn<QString>("territory");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *territory, const QStringList &titles) {
        QTest::newRow(territory) << QString::fromLatin1(territory) << titles;
    };
    row("agen",
        {QStringLiteral("Contrat Local de Santé de l’Agglomération d’Agen"),
         QStringLiteral("Livret blanc : Comment l'Agglomération d'Agen participe à imaginer notre "
                        "territoire de santé de demain")});
    row("deux-sevres", {QStringLiteral("LE PLAN SANTÉ 79")});
    row("grandangouleme", {QStringLiteral("Plan Actions Santé GrandAngoulême 2024")});
    row("haute-loire",
        {QStringLiteral("Quels leviers pour les Villes et intercommunalités en matière d'offre et "
                        "d'accès aux soins primaires ?")});
}

void tst_DemoCommand::demo_ofATerritory_isOneSoundFile()
{
    QFETCH(QString, territory);
    QFETCH(QStringList, titles);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.passerelle"));
    const ProgramRun run =
        runProgram({QStringLiteral("demo"), path, QStringLiteral("--territory"), territory});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(QString::fromUtf8(run.output), path + u'\n');
    QCOMPARE(namesIn(folder.path()), QStringLiteral("demo.passerelle"));

    const ProgramRun check = runProgram({QStringLiteral("check"), path});
    COMPARE_EXIT_STATUS(check, 0);
    QStringList found;
    for (const QJsonValue &plan : plansOf(path).rows())
        found << plan.toObject().value(u"title").toString();
    QCOMPARE(found, titles);
    QCOMPARE(namesIn(folder.path()), QStringLiteral("demo.passerelle"));
}

void tst_DemoCommand::demo_withoutTerritory_isAgen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.passerelle"));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("demo"), path}), 0);
    const QJsonArray plans = plansOf(path).rows();
    QCOMPARE(plans.size(), 2);
    QVERIFY(plans.first().toObject().value(u"title").toString().contains(u"Agen"));
}

void tst_DemoCommand::demo_onADemonstration_replacesIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.passerelle"));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("demo"), path}), 0);
    const ProgramRun again =
        runProgram({QStringLiteral("demo"), path, QStringLiteral("--territory"),
                    QStringLiteral("deux-sevres")});
    COMPARE_EXIT_STATUS(again, 0);
    QCOMPARE(plansOf(path).rows().size(), 1);
    QCOMPARE(namesIn(folder.path()), QStringLiteral("demo.passerelle"));
}

void tst_DemoCommand::demo_onSomethingElse_leavesItAlone_data()
{
    QTest::addColumn<QString>("content"); // null: a real file of ours
    QTest::newRow("a text") << QStringLiteral("Compte rendu du COPIL");
    QTest::newRow("an empty file") << QStringLiteral("");
    QTest::newRow("a real plan") << QString();
}

void tst_DemoCommand::demo_onSomethingElse_leavesItAlone()
{
    QFETCH(QString, content);
    const PlanFolderCopy source;
    const QString path = source.target();
    if (content.isNull())
        COMPARE_EXIT_STATUS(
            runProgram({QStringLiteral("import"), source.path(), QStringLiteral("--into"), path}),
            0);
    else
        setBytes(path, content.toUtf8());
    const QByteArray before = bytesOf(path);
    const ProgramRun run = runProgram({QStringLiteral("demo"), path});
    COMPARE_EXIT_STATUS(run, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY(run.messages.contains("val.passerelle"));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(namesIn(source.targetFolder()), QStringLiteral("val.passerelle"));
}

void tst_DemoCommand::demo_onADemonstrationWorkedIn_leavesItAlone()
{
    const PlanFolderCopy source;
    const QString path = source.target(QStringLiteral("demo.passerelle"));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("demo"), path}), 0);
    COMPARE_EXIT_STATUS(
        runProgram({QStringLiteral("import"), source.path(), QStringLiteral("--into"), path}), 0);
    const QString before = dumpOf(path);
    const ProgramRun run = runProgram({QStringLiteral("demo"), path});
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QCOMPARE(dumpOf(path), before);
}

void tst_DemoCommand::demo_onADemonstrationThatIsOpen_isRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.passerelle"));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("demo"), path}), 0);
    const QString before = dumpOf(path);
    const auto open = passerelle::FileLock::acquire(path, QStringLiteral("Coordinatrice"));
    QVERIFY(open);
    const ProgramRun run = runProgram({QStringLiteral("demo"), path});
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messages.contains("Coordinatrice"), run.messages.constData());
    QCOMPARE(dumpOf(path), before);
}

void tst_DemoCommand::demo_onAFolder_isRefused()
{
    const QTemporaryDir folder;
    const ProgramRun run = runProgram({QStringLiteral("demo"), folder.path()});
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QCOMPARE(namesIn(folder.path()), QString());
}

void tst_DemoCommand::demo_twiceAtTheSameTime_leavesOneWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.passerelle"));
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 3; ++i)
        programs.push_back(startProgram({QStringLiteral("demo"), path}));
    int done = 0;
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished());
        done += program->exitCode() == 0;
    }
    QVERIFY2(done >= 1, "each stood in the way of the others");
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("check"), path}), 0);
    QCOMPARE(namesIn(folder.path()), QStringLiteral("demo.passerelle"));
}

QTEST_GUILESS_MAIN(tst_DemoCommand)
#include "tst_DemoCommand.moc"
