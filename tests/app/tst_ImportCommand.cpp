#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"
#include "tests/support/DatabaseDump.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace passerelle::test;

/// Damages a good plan folder.
using Damage = std::function<void(const PlanFolderCopy &)>;
Q_DECLARE_METATYPE(Damage)

class tst_ImportCommand final : public QObject
{
    Q_OBJECT

private slots:
    void import_intoAnAbsentFile_makesNothingElse();
    void import_ofASecondPlan_backsUpAndSharesOrganizations();
    void import_ofTheSameTitle_isRefused();
    void import_withAnotherTitle_takesIt();
    void import_ofAnotherTerritory_warnsAndIsDone();
    void import_ofTheSameTerritoryOtherwiseWritten_doesNotWarn();
    void dryRun_writesNothing();
    void dryRun_intoAnAbsentFile_makesNoFile();
    void indicators_canBeNamed();
    void import_ofADamagedFolder_saysWhereAndWritesNothing_data();
    void import_ofADamagedFolder_saysWhereAndWritesNothing();
    void import_intoSomethingElse_leavesItAlone_data();
    void import_intoSomethingElse_leavesItAlone();
    void import_ofHostileTexts_keepsThem();
    void import_ofATitleWithPercents_saysItAsItIs();
    void import_ofAFile_asksForTheFolder();
    void import_ofAFolderThatIsClosed_saysSo();
    void import_ofTheSmallestPlanOfTheManual_isDone();
};

namespace {

QStringList valuesOf(const QJsonArray &rows, QStringView key)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values << row.toObject().value(key).toString();
    return values;
}

Damage replacement(const char *file, const QByteArray &from, const QByteArray &to)
{
    return
        [=](const PlanFolderCopy &folder) { folder.replace(QString::fromLatin1(file), from, to); };
}

Damage content(const char *file, const QByteArray &bytes)
{
    return [=](const PlanFolderCopy &folder) {
        setBytes(folder.fileNamed(QString::fromLatin1(file)), bytes);
    };
}

Damage removal(const char *file)
{
    return [=](const PlanFolderCopy &folder) {
        QVERIFY(QFile::remove(folder.fileNamed(QString::fromLatin1(file))));
    };
}

} // namespace

void tst_ImportCommand::import_intoAnAbsentFile_makesNothingElse()
{
    const PlanFolderCopy source;
    const ProgramRun run = importPlan(source.path(), source.target(), {}, inEnglish());
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(QString::fromUtf8(run.output),
             QStringLiteral("Petit plan: 1 parts, 2 actions, 1 sub-actions, 1 signatories, 1 "
                            "indicators.\nIndicators read from %1.\nWritten to %2.\n")
                 .arg(source.fileNamed(QStringLiteral("petit-plan.csv")), source.target()));
    QCOMPARE(namesIn(source.targetFolder()), QStringLiteral("val.passerelle"));
}

void tst_ImportCommand::import_ofASecondPlan_backsUpAndSharesOrganizations()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agen.passerelle"));
    COMPARE_EXIT_STATUS(importPlan(demoPlan("agen-cls-2019"), path), 0);
    const QString before = dumpOf(path);
    const QStringList first = valuesOf(listed("organizations", path), u"name");

    COMPARE_EXIT_STATUS(importPlan(demoPlan("agen-livret-blanc"), path), 0);
    QCOMPARE(listed("plans", path).size(), 2);
    QCOMPARE(listed("nodes", path).size(), 4 + 13 + 3 + 9);
    QStringList both = valuesOf(listed("organizations", path), u"name");
    for (const QString &name : first)
        QCOMPARE(both.count(name), 1);
    const QString other = folder.filePath(QStringLiteral("alone.passerelle"));
    COMPARE_EXIT_STATUS(importPlan(demoPlan("agen-livret-blanc"), other), 0);
    const qsizetype alone = listed("organizations", other).size();
    QVERIFY2(both.size() < first.size() + alone, qPrintable(QString::number(both.size())));
    QCOMPARE(both.removeDuplicates(), 0);

    const QDir backups(folder.filePath(QStringLiteral("agen.sauvegardes")));
    const QStringList saved = backups.entryList(QDir::Files);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(dumpOf(backups.filePath(saved.first())), before);
    QCOMPARE(namesIn(folder.path()),
             QStringLiteral("agen.passerelle agen.sauvegardes alone.passerelle"));
}

void tst_ImportCommand::import_ofTheSameTitle_isRefused()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    const QString before = dumpOf(source.target());
    const ProgramRun run = importPlan(source.path(), source.target());
    COMPARE_EXIT_STATUS(run, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY(run.messages.contains("Petit plan"));
    QVERIFY(run.messages.contains("--plan"));
    QCOMPARE(dumpOf(source.target()), before);
}

void tst_ImportCommand::import_withAnotherTitle_takesIt()
{
    const PlanFolderCopy source;
    const QString title = QStringLiteral("Contrat « renouvelé » ") + QString(180, u'é');
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    COMPARE_EXIT_STATUS(
        importPlan(source.path(), source.target(), {QStringLiteral("--plan"), title}), 0);
    QStringList titles = valuesOf(listed("plans", source.target()), u"title");
    titles.sort();
    QCOMPARE(titles, (QStringList{title, QStringLiteral("Petit plan")}));
}

void tst_ImportCommand::import_ofAnotherTerritory_warnsAndIsDone()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    const ProgramRun run = importPlan(demoPlan("grandangouleme-2024"), source.target());
    COMPARE_EXIT_STATUS(run, 0);
    const QString last = run.messageLines().last(); // after the doubts
    QVERIFY2(last.contains(QStringLiteral("GrandAngoulême")), run.messages.constData());
    QVERIFY(last.contains(QStringLiteral("Val d’Exemple")));
    QCOMPARE(listed("plans", source.target()).size(), 2);
}

void tst_ImportCommand::import_ofTheSameTerritoryOtherwiseWritten_doesNotWarn()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    source.replace(QStringLiteral("plan.csv"), "Val d’Exemple", "VAL D'EXEMPLE");
    const ProgramRun run = importPlan(source.path(), source.target(),
                                      {QStringLiteral("--plan"), QStringLiteral("Suite")});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
}

void tst_ImportCommand::dryRun_writesNothing()
{
    const PlanFolderCopy source;
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    const QByteArray before = bytesOf(source.target());
    const ProgramRun run =
        importPlan(demoPlan("agen-cls-2019"), source.target(), {QStringLiteral("--dry-run")});
    COMPARE_EXIT_STATUS(run, 0);
    QVERIFY2(run.output.contains("17") && run.output.contains("13"), run.output.constData());
    QCOMPARE(bytesOf(source.target()), before);
    QCOMPARE(namesIn(source.targetFolder()), QStringLiteral("val.passerelle"));
}

void tst_ImportCommand::dryRun_intoAnAbsentFile_makesNoFile()
{
    const PlanFolderCopy source;
    QVERIFY(QFile::remove(source.fileNamed(QStringLiteral("petit-plan.csv"))));
    const ProgramRun run =
        importPlan(source.path(), source.target(), {QStringLiteral("--dry-run")}, inEnglish());
    COMPARE_EXIT_STATUS(run, 0);
    QVERIFY(run.output.contains("Petit plan"));
    QVERIFY2(run.output.contains("No indicators: there is no file "
                                 + source.fileNamed(QStringLiteral("petit-plan.csv")).toUtf8()),
             run.output.constData());
    QVERIFY(run.output.endsWith("Dry run: nothing was written.\n"));
    QCOMPARE(namesIn(source.targetFolder()), QString());
}

void tst_ImportCommand::indicators_canBeNamed()
{
    const PlanFolderCopy source;
    const ProgramRun run =
        importPlan(source.path(), source.target(),
                   {QStringLiteral("--indicators"),
                    QStringLiteral(PASSERELLE_DEMO_DATA "/indicators/grandangouleme-2024.csv")});
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(listed("indicators", source.target()).size(), 21);
}

void tst_ImportCommand::import_ofADamagedFolder_saysWhereAndWritesNothing_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QStringList>("words"); // the line holds them all
    const auto row = [](const char *name, const Damage &damage, const char *words) {
        QTest::newRow(name) << damage << QString::fromUtf8(words).split(u'|');
    };
    row("missing outline", removal("outline.csv"), "outline.csv");
    row("missing plan", removal("plan.csv"), "plan.csv");
    row("empty outline", content("outline.csv", {}), "outline.csv");
    row("empty indicators", content("petit-plan.csv", {}), "petit-plan.csv");
    row("binary", content("plan.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), "plan.csv|1");
    row("Latin-1", replacement("outline.csv", "Accès", "Acc\xE8s"), "outline.csv|2|title");
    row("missing column", replacement("outline.csv", "parent_code", "parent"),
        "outline.csv|1|parent_code");
    row("unknown parent", replacement("outline.csv", "1.9.1;1.9;", "1.9.1;7.7;"),
        "outline.csv|5|parent_code|7.7");
    row("duplicate code", replacement("outline.csv", "1.10;", "1.9;"), "outline.csv|4|code|1.9");
    row("circle", replacement("outline.csv", "1.9;1;", "1.9;1.9.1;"), "outline.csv|4|parent_code");
    row("oversized cell", replacement("outline.csv", "Une sous-action", QByteArray(1'000'000, 'x')),
        "outline.csv|5|title");
    row("no date", replacement("plan.csv", ";2022;", ";bientôt;"), "plan.csv|2|start|bientôt");
    row("truncated", replacement("outline.csv", ";;;;;;;;;doc.txt:5", ";;"), "outline.csv|5");
}

void tst_ImportCommand::import_ofADamagedFolder_saysWhereAndWritesNothing()
{
    QFETCH(Damage, damage);
    QFETCH(QStringList, words);
    const PlanFolderCopy source;
    const QString existing = source.target(QStringLiteral("existing.passerelle"));
    COMPARE_EXIT_STATUS(importPlan(demoPlan("grandangouleme-2024"), existing), 0);
    const QByteArray before = bytesOf(existing);
    damage(source);
    for (const QString &target : {source.target(), existing}) {
        const ProgramRun run = importPlan(source.path(), target);
        COMPARE_EXIT_STATUS(run, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.messageLines().size() == 1, run.messages.left(2000).constData());
        QVERIFY2(run.messages.size() < 500, run.messages.left(2000).constData());
        for (const QString &word : words)
            QVERIFY2(run.messages.contains(word.toUtf8()), run.messages.constData());
    }
    QVERIFY(!QFile::exists(source.target()));
    QCOMPARE(bytesOf(existing), before);
}

void tst_ImportCommand::import_intoSomethingElse_leavesItAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("Compte rendu du COPIL\n");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16);
}

void tst_ImportCommand::import_intoSomethingElse_leavesItAlone()
{
    QFETCH(QByteArray, bytes);
    const PlanFolderCopy source;
    setBytes(source.target(), bytes);
    const ProgramRun run = importPlan(source.path(), source.target());
    COMPARE_EXIT_STATUS(run, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY2(run.messages.contains("val.passerelle"), run.messages.constData());
    QCOMPARE(bytesOf(source.target()), bytes);
    QCOMPARE(namesIn(source.targetFolder()), QStringLiteral("val.passerelle"));
}

void tst_ImportCommand::import_ofHostileTexts_keepsThem()
{
    const PlanFolderCopy source;
    const QByteArray title = "=HYPERLINK(\"\"x\"\") '); DROP TABLE plan; -- 𝄞 <b>%1 %n</b>";
    source.replace(QStringLiteral("outline.csv"), "Une sous-action", '"' + title + '"');
    COMPARE_EXIT_STATUS(importPlan(source.path(), source.target()), 0);
    const QStringList titles = valuesOf(listed("actions", source.target()), u"title");
    QVERIFY(titles.contains(
        QString::fromUtf8(title).replace(QStringLiteral("\"\""), QStringLiteral("\""))));
    const ProgramRun csv =
        runProgram({QStringLiteral("list"), QStringLiteral("actions"), source.target(),
                    QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY(csv.output.contains(";\"'=HYPERLINK("));
}

void tst_ImportCommand::import_ofATitleWithPercents_saysItAsItIs()
{
    const PlanFolderCopy source;
    const QString title = QStringLiteral("Objectif %1 : 100 %2");
    const ProgramRun run =
        importPlan(source.path(), source.target(), {QStringLiteral("--plan"), title}, inEnglish());
    COMPARE_EXIT_STATUS(run, 0);
    QVERIFY2(run.output.startsWith(title.toUtf8() + ": 1 parts, 2 actions, 1 sub-actions"),
             run.output.constData());
}

void tst_ImportCommand::import_ofAFile_asksForTheFolder()
{
    const PlanFolderCopy source;
    const ProgramRun run =
        importPlan(source.fileNamed(QStringLiteral("plan.csv")), source.target(), {}, inEnglish());
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messages.contains("is a file; give the plan folder"), run.messages.constData());
    QCOMPARE(namesIn(source.targetFolder()), QString());
}

void tst_ImportCommand::import_ofAFolderThatIsClosed_saysSo()
{
    if (!canRunUnprivileged())
        QSKIP("cannot run as another user here");
    const PlanFolderCopy source;
    QVERIFY(QFile::setPermissions(source.rootFolder(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(source.path(), QFile::Permissions()));
    ProgramSetting setting = inEnglish();
    setting.isUnprivileged = true;
    setting.folder = QDir::rootPath();
    const ProgramRun run =
        importPlan(source.path(), source.target(), {QStringLiteral("--dry-run")}, setting);
    QVERIFY(QFile::setPermissions(source.path(), QFile::Permissions(0x7700)));
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messages.contains("cannot be read"), run.messages.constData());
}

void tst_ImportCommand::import_ofTheSmallestPlanOfTheManual_isDone()
{
    // Each file of the example stands in a block under its name.
    const QString page = QString::fromUtf8(
        bytesOf(QStringLiteral(PASSERELLE_TEST_DATA "/../../docs/plan-folder.md")));
    static const QRegularExpression block(QStringLiteral("`([a-z]+\\.csv)`\n\n```csv\n([^`]+)```"));
    const QTemporaryDir folder;
    int files = 0;
    for (auto match = block.globalMatch(page); match.hasNext(); ++files) {
        const QRegularExpressionMatch file = match.next();
        setBytes(folder.filePath(file.captured(1)), file.captured(2).toUtf8());
    }
    QCOMPARE(files, 2);
    const QString target = folder.filePath(QStringLiteral("val.passerelle"));
    const ProgramRun run = importPlan(folder.path(), target);
    COMPARE_EXIT_STATUS(run, 0);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(listed("actions", target).size(), 1);
}

QTEST_GUILESS_MAIN(tst_ImportCommand)
#include "tst_ImportCommand.moc"
