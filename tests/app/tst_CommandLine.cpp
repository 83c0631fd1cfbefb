#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"

#include <QDir>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle::test;

/// Words, options and messages of the command line, whatever the command.
class tst_CommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void version_isOneLine();
    void help_namesEveryCommand_data();
    void help_namesEveryCommand();
    void help_ofACommand_explainsEachOption_data();
    void help_ofACommand_explainsEachOption();
    void aFileAlone_isToldThatThereIsNoWindow();
    void anyWayToWriteADay_isRead_data();
    void anyWayToWriteADay_isRead();
    void notices_areToldByEveryCommand();
    void messages_quoteAsFrenchDoes();
    void wrongUsage_isOneLineAndExitStatus2_data();
    void wrongUsage_isOneLineAndExitStatus2();
    void emptyFileName_isRefused_data();
    void emptyFileName_isRefused();
    void missingFile_isOneLineThatNamesIt_data();
    void missingFile_isOneLineThatNamesIt();
    void asOf_fixesTheDayOfComputedValues();
    void language_followsTheComputer_data();
    void language_followsTheComputer();
    void poorEnvironment_changesNothing_data();
    void poorEnvironment_changesNothing();
    void pathWithSpacesAndAccents_works();
    void fullOutput_isAFailure();

private:
    QString demo() const { return m_folder.filePath(QStringLiteral("agen.passerelle")); }

    QTemporaryDir m_folder;
};

void tst_CommandLine::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const ProgramRun run = runProgram({QStringLiteral("demo"), demo()});
    COMPARE_EXIT_STATUS(run, 0);
}

void tst_CommandLine::version_isOneLine()
{
    const ProgramRun run = runProgram({QStringLiteral("--version")});
    COMPARE_EXIT_STATUS(run, 0);
    const QRegularExpression expected(QStringLiteral("^Passerelle \\d+\\.\\d+\\.\\d+\\n$"));
    QVERIFY2(expected.match(QString::fromUtf8(run.output)).hasMatch(), run.output.constData());
    QCOMPARE(run.messages, QByteArray());
}

void tst_CommandLine::help_namesEveryCommand_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"--help", "-h", "help"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void tst_CommandLine::help_namesEveryCommand()
{
    QFETCH(QString, words);
    const ProgramRun run = runProgram({words});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    // Each command starts a line and is followed by its sentence.
    for (const char *name : {"demo", "import", "list", "report", "check", "backup", "restore"}) {
        const QRegularExpression line(
            QStringLiteral("(?m)^  %1 {2,}\\S+ \\S+").arg(QString::fromLatin1(name)));
        QVERIFY2(line.match(QString::fromUtf8(run.output)).hasMatch(), name);
    }
    QVERIFY(run.output.contains("--version"));
}

void tst_CommandLine::help_ofACommand_explainsEachOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("options");
    const auto row = [](const char *command, const char *options) {
        QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(options);
    };
    row("demo", "territory");
    row("import", "into plan indicators dry-run");
    row("list", "plan format as-of");
    row("report", "to plan since as-of lang");
    row("check", "");
    row("backup", "to");
    row("restore", "to");
}

void tst_CommandLine::help_ofACommand_explainsEachOption()
{
    QFETCH(QString, command);
    QFETCH(QString, options);
    const ProgramRun run = runProgram({QStringLiteral("help"), command});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    const QString text = QString::fromUtf8(run.output);
    for (const QString &option : options.split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpression line(QStringLiteral("(?m)^  --%1.*(\\n +|  )\\S+").arg(option));
        QVERIFY2(line.match(text).hasMatch(), qPrintable(option));
    }
    QVERIFY(text.contains(QStringLiteral("\n  passerelle %1 ").arg(command)));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 90, qUtf8Printable(line));
    for (const QStringList &words :
         {QStringList{command, QStringLiteral("--help")},
          QStringList{command, QStringLiteral("-h")},
          QStringList{command, QStringLiteral("x"), QStringLiteral("--help")}})
        QCOMPARE(runProgram(words).output, run.output);
}

void tst_CommandLine::aFileAlone_isToldThatThereIsNoWindow()
{
    for (const QString &path : {demo(), QStringLiteral("absent.passerelle")}) {
        const ProgramRun run = runProgram({path}, inEnglish());
        COMPARE_EXIT_STATUS(run, 2);
        QVERIFY2(run.messages.contains("no screen") && run.messages.contains("--help"),
                 run.messages.constData());
    }
}

void tst_CommandLine::anyWayToWriteADay_isRead_data()
{
    QTest::addColumn<QString>("day");
    for (const char *day : {"2023-03-12", "12/03/2023", "12/3/2023"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void tst_CommandLine::anyWayToWriteADay_isRead()
{
    QFETCH(QString, day);
    const auto actions = [this](const QString &asOf) {
        const ProgramRun run = runProgram({QStringLiteral("list"), QStringLiteral("actions"),
                                           demo(), QStringLiteral("--as-of=") + asOf});
        return run.exitStatus == 0 ? run.output : run.summary();
    };
    QCOMPARE(actions(day), actions(QStringLiteral("2023-03-12")));
    QVERIFY(actions(day) != actions(QStringLiteral("2023-12-03")));
}

void tst_CommandLine::notices_areToldByEveryCommand()
{
    // A file of a newer version: its number stands at byte 60 of every SQLite file.
    const PlanFolderCopy source;
    const QString path = source.target(QStringLiteral("newer.passerelle"));
    QByteArray bytes = bytesOf(demo());
    setBytes(path, bytes.replace(60, 4, QByteArray("\0\0\x27\x0F", 4)));
    for (const QStringList &words :
         {QStringList{QStringLiteral("list"), QStringLiteral("plans"), path},
          QStringList{QStringLiteral("check"), path},
          QStringList{QStringLiteral("backup"), path, QStringLiteral("--to"),
                      source.targetFolder()},
          QStringList{QStringLiteral("import"), source.path(), QStringLiteral("--into"), path,
                      QStringLiteral("--dry-run")}}) {
        const ProgramRun run = runProgram(words, inEnglish());
        QVERIFY2(run.messages.contains("newer"), run.summary().constData());
    }
}

void tst_CommandLine::messages_quoteAsFrenchDoes()
{
    ProgramSetting setting = inEnglish();
    setting.environment[QStringLiteral("LC_ALL")] = QStringLiteral("fr_FR.UTF-8");
    for (const char *words :
         {"invent", "list plans FILE --format xml", "list plans FILE --plan Inconnu"}) {
        QStringList arguments = QString::fromLatin1(words).split(u' ');
        arguments.replaceInStrings(QStringLiteral("FILE"), demo());
        const ProgramRun run = runProgram(arguments, setting);
        QVERIFY(run.exitStatus != 0);
        QVERIFY2(run.messages.contains("«"), run.messages.constData());
    }
}

void tst_CommandLine::wrongUsage_isOneLineAndExitStatus2_data()
{
    QTest::addColumn<QString>("words"); // separated by spaces; FILE is the demonstration
    for (const char *words : {"",
                              "invent",
                              "Demo x.passerelle",
                              "-x",
                              "demo",
                              "demo a.passerelle b.passerelle",
                              "demo a.passerelle --territory",
                              "demo a.passerelle --territory paris",
                              "demo a.passerelle --bogus",
                              "import",
                              "import folder",
                              "import folder --into",
                              "import a b --into c",
                              "list",
                              "list plans",
                              "list FILE",
                              "list wishes FILE",
                              "list plans FILE --format",
                              "list plans FILE --format xml",
                              "list plans FILE --as-of yesterday",
                              "list plans FILE --as-of 2023-02-30",
                              "list plans FILE extra",
                              "report",
                              "report progress",
                              "report progress FILE",
                              "report wishes FILE --to a.pdf",
                              "report progress FILE --to a.doc",
                              "report progress FILE --to a",
                              "report progress FILE --to pdf",
                              "report progress FILE --to a.pdf --lang de",
                              "report progress FILE --to a.pdf --lang",
                              "report progress FILE --to a.pdf --as-of 2024-06-01T00:00",
                              "report progress FILE --to a.pdf --since 2023",
                              "report progress FILE --to a.pdf --as-of 2020-01-01 --since "
                              "2020-01-02",
                              "report progress FILE --to a.pdf --to b.pdf",
                              "report progress FILE --to .pdf",
                              "report progress FILE --to --lang fr",
                              "list plans FILE --plan=",
                              "list plans FILE --format csv --format csv",
                              "list nodes FILE --as-of 2023-03-12",
                              "list organizations FILE --as-of 2023-03-12",
                              "import folder --into c --dry-run=no",
                              "help invent",
                              "check",
                              "check FILE --fix",
                              "backup FILE",
                              "backup --to x",
                              "restore FILE",
                              "restore --to x"})
        QTest::newRow(*words ? words : "nothing") << QString::fromLatin1(words);
}

void tst_CommandLine::wrongUsage_isOneLineAndExitStatus2()
{
    QFETCH(QString, words);
    QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
    arguments.replaceInStrings(QStringLiteral("FILE"), demo());
    const QTemporaryDir folder;
    ProgramSetting setting;
    setting.folder = folder.path();
    const ProgramRun run = runProgram(arguments, setting);
    COMPARE_EXIT_STATUS(run, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY(run.messages.endsWith('\n'));
    QCOMPARE(namesIn(folder.path()), QString());
}

void tst_CommandLine::emptyFileName_isRefused_data()
{
    QTest::addColumn<QString>("words"); // NONE is the empty name an unset variable leaves
    for (const char *words :
         {"demo NONE", "import SOURCE --into NONE", "import NONE --into a", "list plans NONE",
          "check NONE", "backup NONE --to saved", "backup FILE --to NONE", "restore FILE --to NONE",
          "report progress FILE --to NONE"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void tst_CommandLine::emptyFileName_isRefused()
{
    QFETCH(QString, words);
    QStringList arguments = words.split(u' ');
    arguments.replaceInStrings(QStringLiteral("FILE"), demo());
    arguments.replaceInStrings(QStringLiteral("SOURCE"),
                               QStringLiteral(PASSERELLE_DEMO_DATA "/plans/grandangouleme-2024"));
    arguments.replaceInStrings(QStringLiteral("NONE"), QString());
    const QTemporaryDir folder;
    ProgramSetting setting;
    setting.folder = folder.path();
    const ProgramRun run = runProgram(arguments, setting);
    COMPARE_EXIT_STATUS(run, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QCOMPARE(namesIn(folder.path()), QString());
}

void tst_CommandLine::missingFile_isOneLineThatNamesIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    };
    row("list plans absent.passerelle");
    row("report progress absent.passerelle --to a.pdf");
    row("check absent.passerelle");
    row("backup absent.passerelle --to saved");
    row("restore absent.passerelle --to new.passerelle");
    row("import absent.passerelle --into new.passerelle");
}

void tst_CommandLine::missingFile_isOneLineThatNamesIt()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    ProgramSetting setting;
    setting.folder = folder.path();
    const ProgramRun run = runProgram(arguments, setting);
    COMPARE_EXIT_STATUS(run, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY2(run.messages.contains("absent.passerelle"), run.messages.constData());
    QCOMPARE(namesIn(folder.path()), QString());
}

void tst_CommandLine::asOf_fixesTheDayOfComputedValues()
{
    const auto statuses = [this](const char *day) {
        const ProgramRun run = runProgram(
            {QStringLiteral("list"), QStringLiteral("actions"), demo(), QStringLiteral("--format"),
             QStringLiteral("json"), QStringLiteral("--as-of"), QString::fromLatin1(day)});
        QMap<QString, int> counts;
        for (const QJsonValue &row : run.rows())
            ++counts[row.toObject().value(u"status").toString()];
        return counts;
    };
    const QMap<QString, int> before = statuses("2019-12-31");
    const QMap<QString, int> after = statuses("2024-12-31");
    QVERIFY(!before.isEmpty());
    QCOMPARE(before.value(QStringLiteral("completed")), 0);
    QVERIFY(after.value(QStringLiteral("completed")) >= 10);
}

void tst_CommandLine::language_followsTheComputer_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("French") << QStringLiteral("fr_FR.UTF-8") << QByteArray("commande");
    QTest::newRow("British") << QStringLiteral("en_GB.UTF-8") << QByteArray("command ");
    QTest::newRow("none") << QStringLiteral("C.UTF-8") << QByteArray("commande");
    QTest::newRow("German") << QStringLiteral("de_DE.UTF-8") << QByteArray("commande");
}

void tst_CommandLine::language_followsTheComputer()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, word);
    ProgramSetting setting = inEnglish();
    setting.environment[QStringLiteral("LC_ALL")] = locale;
    const ProgramRun run = runProgram({QStringLiteral("invent")}, setting);
    COMPARE_EXIT_STATUS(run, 2);
    QVERIFY2(run.messages.contains(word), run.messages.constData());
}

void tst_CommandLine::poorEnvironment_changesNothing_data()
{
    QTest::addColumn<QStringList>("unset");
    const auto row = [](const char *name, const char *unset) {
        QTest::newRow(name) << QString::fromLatin1(unset).split(u' ');
    };
    row("no home", "HOME XDG_DATA_HOME");
    row("no runtime folder", "XDG_RUNTIME_DIR");
    row("no platform named", "QT_QPA_PLATFORM");
    row("nothing",
        "HOME USER LC_ALL LANG TZ XDG_RUNTIME_DIR XDG_DATA_HOME DISPLAY TMPDIR "
        "QT_QPA_PLATFORM");
}

void tst_CommandLine::poorEnvironment_changesNothing()
{
    QFETCH(QStringList, unset);
    ProgramSetting setting;
    for (const QString &name : unset)
        setting.environment.insert(name, QString());
    // Nobody can make a folder there, not even root.
    if (unset.contains(QStringLiteral("HOME")))
        setting.environment[QStringLiteral("HOME")] = QStringLiteral("/dev/null/home");
    const QString target = m_folder.filePath(QStringLiteral("bilan.pdf"));
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("check"), demo()},
          QStringList{QStringLiteral("report"), QStringLiteral("progress"), demo(),
                      QStringLiteral("--to"), target, QStringLiteral("--as-of"),
                      QStringLiteral("2023-03-12")}}) {
        const ProgramRun run = runProgram(arguments, setting);
        COMPARE_EXIT_STATUS(run, 0);
        QCOMPARE(run.messages, QByteArray());
    }
}

void tst_CommandLine::pathWithSpacesAndAccents_works()
{
    const QString folder = m_folder.filePath(QStringLiteral("Été à l’hôpital « œuvre » 100 %"));
    QVERIFY(QDir().mkpath(folder));
    const QString path = QDir(folder).filePath(QStringLiteral("-- contrat n° 1;'\"& .passerelle"));
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("demo"), path, QStringLiteral("--territory"),
                      QStringLiteral("grandangouleme")},
          QStringList{QStringLiteral("check"), path},
          QStringList{QStringLiteral("backup"), path, QStringLiteral("--to"),
                      folder + QStringLiteral("/copies d’été")},
          QStringList{QStringLiteral("report"), QStringLiteral("progress"), path,
                      QStringLiteral("--to"), folder + QStringLiteral("/bilan n° 1.PDF")}}) {
        const ProgramRun run = runProgram(arguments);
        COMPARE_EXIT_STATUS(run, 0);
        QCOMPARE(run.messages, QByteArray());
    }
    QVERIFY(bytesOf(folder + QStringLiteral("/bilan n° 1.PDF")).startsWith("%PDF"));
}

void tst_CommandLine::fullOutput_isAFailure()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("there is no /dev/full here");
    ProgramSetting setting;
    setting.outputFile = full;
    const ProgramRun run =
        runProgram({QStringLiteral("list"), QStringLiteral("actions"), demo()}, setting);
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
