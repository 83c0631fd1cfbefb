#include "core/storage/Connection.h"
#include "core/storage/SqlError.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

/// Files other programs worked on: what the check says of them, and what opening them does.
class tst_FileCheck final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void check_spoiledFile_namesWhatIsWrong_data();
    void check_spoiledFile_namesWhatIsWrong();
    void check_droppedTable_isOneLine();
    void openToWrite_alteredStructure_isRefusedAndReadable_data();
    void openToWrite_alteredStructure_isRefusedAndReadable();
    void open_versionThatMakesNoSense_isRefused_data();
    void open_versionThatMakesNoSense_isRefused();
    void open_fileInWriteAheadMode_isReadAndLeftAlone_data();
    void open_fileInWriteAheadMode_isReadAndLeftAlone();
    void openToWrite_fileInWriteAheadMode_bringsItBack();
    void undo_onAFileThatRefuses_namesTheFile();
};

namespace {

Result<std::unique_ptr<Workspace>> openedToRead(const QString &path)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    return Workspace::open(path, options);
}

/// Runs each statement in one connection that watches neither rules nor references.
void spoil(const QString &path, const QStringList &statements)
{
    const auto connection = Connection::open(path, Connection::Access::ReadWrite);
    QVERIFY(connection);
    for (const QString &sql : QStringList{QStringLiteral("PRAGMA ignore_check_constraints = ON"),
                                          QStringLiteral("PRAGMA foreign_keys = OFF")}
             + statements) {
        const Result<> ran = (*connection)->execute(sql);
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().detail));
    }
}

} // namespace

void tst_FileCheck::check_spoiledFile_namesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &statements, const char *named) {
        QTest::newRow(name) << statements << QString::fromUtf8(named);
    };
    row("table dropped", {QStringLiteral("DROP TABLE follow_up")}, "table follow_up");
    row("only table of a kind dropped", {QStringLiteral("DROP TABLE territory")},
        "table territory");
    row("journal dropped", {QStringLiteral("DROP TABLE history_transaction")},
        "table history_transaction");
    row("history trigger dropped", {QStringLiteral("DROP TRIGGER history_action_update")},
        "trigger history_action_update");
    row("trigger added",
        {QStringLiteral("CREATE TRIGGER theirs AFTER UPDATE ON plan BEGIN DELETE FROM term; END")},
        "trigger theirs");
    row("index dropped", {QStringLiteral("DROP INDEX action_plan")}, "index action_plan");
    row("table altered", {QStringLiteral("ALTER TABLE plan ADD COLUMN mood TEXT")}, "table plan");
    row("empty title", {QStringLiteral("UPDATE plan SET title = ''")}, "plan");
    row("unknown word", {QStringLiteral("UPDATE plan SET kind = 'later'")}, "plan");
    row("missing parent", {QStringLiteral("UPDATE action SET node_id = 'nobody'")}, "outline_node");
    row("axes in a circle",
        {QStringLiteral("UPDATE outline_node SET parent_id = "
                        "(SELECT id FROM outline_node WHERE level = 1) WHERE level = 0")},
        "Faciliter l’accès aux soins");
    row("actions in a circle",
        {QStringLiteral("UPDATE action SET parent_id = "
                        "(SELECT id FROM action AS other WHERE other.id <> action.id)")},
        "Maison des internes");
    row("instant of the history",
        {QStringLiteral("UPDATE history_transaction SET at = 'garbage' WHERE id = 1")}, "1");
    row("change of the history",
        {QStringLiteral("UPDATE history_change SET old_values = 'garbage' WHERE seq = 1")}, "1");
    row("hole in the history", {QStringLiteral("DELETE FROM history_transaction WHERE id = 1")},
        "1");
}

void tst_FileCheck::check_spoiledFile_namesWhatIsWrong()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, named);
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(2)));
    file.close();
    QCOMPARE((*openedToRead(file.path()))->check().value(), QStringList());
    spoil(file.path(), statements);
    const auto workspace = openedToRead(file.path());
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    const Result<QStringList> problems = (*workspace)->check();
    QVERIFY2(problems, problems ? "" : qPrintable(problems.error().detail));
    QVERIFY(!problems->isEmpty());
    QVERIFY2(problems->join(u'\n').contains(named), qPrintable(problems->join(u'\n')));
}

void tst_FileCheck::check_droppedTable_isOneLine()
{
    TemporaryWorkspace file;
    file.close();
    spoil(file.path(), {QStringLiteral("DROP TABLE follow_up")});
    QCOMPARE((*openedToRead(file.path()))->check().value(),
             QStringList{QStringLiteral("Structure of the file: \"table follow_up\" is missing.")});
}

void tst_FileCheck::openToWrite_alteredStructure_isRefusedAndReadable_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("history trigger dropped") << "DROP TRIGGER history_action_update";
    QTest::newRow("trigger added")
        << "CREATE TRIGGER theirs AFTER UPDATE ON plan BEGIN DELETE FROM term; END";
    QTest::newRow("table altered") << "ALTER TABLE plan ADD COLUMN mood TEXT";
}

void tst_FileCheck::openToWrite_alteredStructure_isRefusedAndReadable()
{
    QFETCH(QString, statement);
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    file.close();
    spoil(file.path(), {statement});
    const QString before = dumpOf(file.path());
    const auto writer = Workspace::open(file.path());
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::Storage);
    QVERIFY2(writer.error().message.contains(QStringLiteral("\"agen.passerelle\"")),
             qPrintable(writer.error().message));
    QCOMPARE(dumpOf(file.path()), before);
    const auto reader = openedToRead(file.path());
    QVERIFY(reader);
    QCOMPARE((*reader)->stores().plans.list()->size(), size_t{1});
}

void tst_FileCheck::open_versionThatMakesNoSense_isRefused_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("below zero") << QStringList{QStringLiteral("PRAGMA user_version = -5")};
    QTest::newRow("none") << QStringList{QStringLiteral("PRAGMA user_version = 0")};
    QTest::newRow("none, and other tables")
        << QStringList{QStringLiteral("PRAGMA user_version = 0"),
                       QStringLiteral("DROP TABLE follow_up"), QStringLiteral("DROP TABLE action")};
}

void tst_FileCheck::open_versionThatMakesNoSense_isRefused()
{
    QFETCH(QStringList, statements);
    TemporaryWorkspace file;
    file.close();
    spoil(file.path(), statements);
    for (const auto access : {OpenOptions::Access::ReadWrite, OpenOptions::Access::ReadOnly}) {
        OpenOptions options;
        options.access = access;
        const auto workspace = Workspace::open(file.path(), options);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, ErrorCode::Storage);
        QVERIFY(workspace.error().message.contains(QStringLiteral("agen.passerelle")));
    }
}

void tst_FileCheck::open_fileInWriteAheadMode_isReadAndLeftAlone_data()
{
    QTest::addColumn<bool>("isStillOpenElsewhere");
    QTest::newRow("left by a program that ended") << false;
    QTest::newRow("open in another program") << true;
}

void tst_FileCheck::open_fileInWriteAheadMode_isReadAndLeftAlone()
{
    QFETCH(bool, isStillOpenElsewhere);
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    file.close();
    auto other = Connection::open(file.path(), Connection::Access::ReadWrite);
    QVERIFY((*other)->execute(QStringLiteral("PRAGMA journal_mode = WAL")));
    QVERIFY((*other)->execute(QStringLiteral("UPDATE plan SET title = 'Autre titre'")));
    if (!isStillOpenElsewhere)
        other->reset();
    const QDir folder(file.folder());
    const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
    QFile bytes(file.path());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray contents = bytes.readAll();
    {
        const auto reader = openedToRead(file.path());
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
        QCOMPARE((*reader)->stores().plans.list()->front().title, QStringLiteral("Autre titre"));
        QVERIFY((*reader)->isReadOnly());
        QCOMPARE((*reader)->path(), file.path());
    }
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);
    bytes.seek(0);
    QCOMPARE(bytes.readAll(), contents);
}

void tst_FileCheck::openToWrite_fileInWriteAheadMode_bringsItBack()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    file.close();
    QCOMPARE(runFromOutside(file.path(), QStringLiteral("PRAGMA journal_mode = WAL")), QString());
    file.reopen();
    QVERIFY(file->write({"Edit"}, [&](Stores &s) { return s.actions.remove(plan.actions[0].id); }));
    file.close();
    QVERIFY(!QFile::exists(file.path() + QStringLiteral("-wal")));
    QVERIFY((*openedToRead(file.path()))->check()->isEmpty());
}

void tst_FileCheck::undo_onAFileThatRefuses_namesTheFile()
{
    TemporaryWorkspace file;
    QVERIFY(insertPlan(*file, smallPlan(1)));
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto reader = Workspace::open(file.path(), options);
    QVERIFY((*reader)->undo().error().message.contains(QStringLiteral("agen.passerelle")));
    // A name that is also a word of the sentence is still named, and once.
    const Error error{ErrorCode::Storage, QStringLiteral("La base de la file est endommagée."), {}};
    const Error named = naming(error, QStringLiteral("/tmp/la"));
    QCOMPARE(named.message, QStringLiteral("\"la\": ") + error.message);
    QCOMPARE(naming(named, QStringLiteral("/tmp/la")), named);
    const Error french{ErrorCode::Storage, QStringLiteral("« /tmp/la » est endommagé."), {}};
    QCOMPARE(naming(french, QStringLiteral("/tmp/la")), french);
}

QTEST_GUILESS_MAIN(tst_FileCheck)
#include "tst_FileCheck.moc"
