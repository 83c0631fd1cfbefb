#include "core/storage/Connection.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;

class tst_Workspace final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void write_changesOneAction_tellsItOnceAndIsReadBack();
    void write_thatFails_rollsBackEverything();
    void write_thatChangesNothing_leavesNoTrace();
    void write_brokenRule_isRefusedInOneSentence();
    void write_fileChangedFromOutside_isRefused();
    void write_anotherProgramAtTheSameTime_isKeptOut();
    void write_fileReplacedByAnother_isRefused();
    void write_folderVanished_isRefusedAndTold();
    void open_fileOpenElsewhere_namesWhoHasIt();
    void open_afterACrash_takesTheLockOver();
    void open_changesFromOutside_areAdoptedAndCanBeUndone();
    void open_whatIsNoFile_isRefused_data();
    void open_whatIsNoFile_isRefused();
    void openToRead_whileSomebodyWrites_works();
    void merge_organizations_everyReferenceFollows();
};

void tst_Workspace::write_changesOneAction_tellsItOnceAndIsReadBack()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(3);
    QVERIFY(insertPlan(*file, plan));
    QSignalSpy spy(&*file, &Workspace::changed);
    const Action before = actionOf(*file, plan, 1);
    Action after = before;
    after.title = QStringLiteral("L’accès « aux soins » : été, œuvre").repeated(6);
    after.weight = 1.0 / 3;
    after.planned = {QDate(2020, 3, 1), QDate(2023, 1, 31)};
    after.themes = {QStringLiteral("prevention")};
    FollowUp followUp;
    followUp.id = FollowUpId::create();
    followUp.effectiveOn = QDate(2022, 6, 17);
    followUp.recordedAt = QDateTime(QDate(2022, 6, 17), QTime(9, 0), Qt::UTC);
    followUp.status = ActionStatus::Completed;
    after.followUps = {followUp};
    const Result<ChangeSet> written =
        file->write({"Edit"}, [&](Stores &stores) { return stores.actions.update(before, after); });
    QVERIFY(written);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(written->rows.size(), size_t{3});
    QVERIFY(written->touches(u"follow_up"));
    QCOMPARE(actionOf(*file, plan, 1), after);
    file.reopen();
    QCOMPARE(actionOf(*file, plan, 1), after);
    QCOMPARE(actionOf(*file, plan, 0), plan.actions[0]);
}

void tst_Workspace::write_thatFails_rollsBackEverything()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    const QString before = dumpOf(file.path());
    QSignalSpy spy(&*file, &Workspace::changed);
    const Result<ChangeSet> written = file->write({"Edit"}, [&](Stores &stores) -> Result<> {
        if (const Result<> removed = stores.plans.remove(plan.plan.id); !removed)
            return removed;
        return Error{ErrorCode::Invalid, QStringLiteral("non"), {}};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().message, QStringLiteral("non"));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Workspace::write_thatChangesNothing_leavesNoTrace()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const auto before = file->history().latest(1).value().front().id;
    const Result<ChangeSet> written =
        file->write({"Edit"}, [&](Stores &stores) { return stores.outline.update(plan.axis); });
    QVERIFY(written);
    QVERIFY(written->isEmpty());
    QCOMPARE(file->history().latest(1).value().front().id, before);
}

void tst_Workspace::write_brokenRule_isRefusedInOneSentence()
{
    TemporaryWorkspace file;
    SmallPlan plan = smallPlan(1);
    plan.actions.front().planned = {QDate(2023, 1, 1), QDate(2022, 1, 1)};
    const QString before = dumpOf(file.path());
    const Result<ChangeSet> written = insertPlan(*file, plan);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY(written.error().message.contains(plan.actions.front().title));
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Workspace::write_fileChangedFromOutside_isRefused()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QCOMPARE(
        runFromOutside(file.path(), QStringLiteral("UPDATE action SET note = 'écrit ailleurs'")),
        QString());
    const QString outside = dumpOf(file.path());
    const Result<ChangeSet> written = setNextStep(*file, plan.actions[0], QStringLiteral("x"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
    QCOMPARE(dumpOf(file.path()), outside);
    file.reopen();
    QVERIFY(setNextStep(*file, actionOf(*file, plan, 0), QStringLiteral("x")));
}

void tst_Workspace::write_anotherProgramAtTheSameTime_isKeptOut()
{
    const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (sqlite.isEmpty())
        QSKIP("sqlite3 is not installed");
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    QByteArray answer;
    const Result<ChangeSet> written = file->write({"Edit"}, [&](Stores &stores) {
        // Our own second look at the file must not let go of the locks of the first.
        if (const auto reader = Connection::open(file.path(), Connection::Access::ReadOnly);
            !reader)
            return Result<>(reader.error());
        // Another process: within one, SQLite keeps locks by itself.
        QProcess other;
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(sqlite, {file.path(), QStringLiteral("UPDATE action SET note = 'ailleurs'")});
        other.waitForFinished();
        answer = other.readAll();
        Action after = plan.actions[0];
        after.nextStep = QStringLiteral("x");
        return stores.actions.update(plan.actions[0], after);
    });
    QVERIFY2(answer.contains("locked"), answer.constData());
    QVERIFY(written);
    QCOMPARE(actionOf(*file, plan, 0).note, QString());
}

void tst_Workspace::write_fileReplacedByAnother_isRefused()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    // What a synced folder does: the same bytes, another file.
    const QString synced = file.path() + QStringLiteral(".synced");
    QVERIFY(QFile::copy(file.path(), synced));
    QVERIFY(QFile::remove(file.path()));
    QVERIFY(QFile::rename(synced, file.path()));
    const Result<ChangeSet> written = setNextStep(*file, plan.actions[0], QStringLiteral("x"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
}

void tst_Workspace::write_folderVanished_isRefusedAndTold()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const QString elsewhere = file.path() + QStringLiteral(".moved");
    QVERIFY(QFile::rename(file.path(), elsewhere));
    const Result<ChangeSet> written = setNextStep(*file, plan.actions[0], QStringLiteral("x"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY(QFile::rename(elsewhere, file.path()));
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("x")));
}

void tst_Workspace::open_fileOpenElsewhere_namesWhoHasIt()
{
    TemporaryWorkspace file;
    file.reopen();
    const auto second = Workspace::open(file.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY2(second.error().message.contains(QStringLiteral("Coordinatrice")),
             qPrintable(second.error().message));
    QVERIFY(second.error().message.contains(QStringLiteral("agen.passerelle")));
}

void tst_Workspace::open_afterACrash_takesTheLockOver()
{
    TemporaryWorkspace file;
    file.close();
    // What a killed program leaves: a lock that names a process which is no more.
    QFile lock(file.folder() + QStringLiteral("/.agen.passerelle.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\npasserelle\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    file.reopen();
    QVERIFY(!file->isReadOnly());
}

void tst_Workspace::open_changesFromOutside_areAdoptedAndCanBeUndone()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    const QString before = dumpOf(file.path());
    file.close();
    QCOMPARE(runFromOutside(file.path(), QStringLiteral("UPDATE plan SET title = 'ailleurs'")),
             QString());
    file.reopen();
    QCOMPARE(file->check().value(), QStringList());
    QCOMPARE(file->history().latest(1).value().front().label,
             QStringLiteral("Changed outside Passerelle"));
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), before);
}

void tst_Workspace::open_whatIsNoFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::Storage;
    QTest::newRow("text") << QByteArray("Bonjour\n").repeated(1000) << ErrorCode::Storage;
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(600, '\x7f')
                                 << ErrorCode::Storage;
}

void tst_Workspace::open_whatIsNoFile_isRefused()
{
    QFETCH(QByteArray, contents);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.passerelle")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    for (const auto access : {OpenOptions::Access::ReadWrite, OpenOptions::Access::ReadOnly}) {
        OpenOptions options;
        options.access = access;
        const auto workspace = Workspace::open(file.fileName(), options);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, code);
        QVERIFY(!workspace.error().message.isEmpty());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), contents);
}

void tst_Workspace::openToRead_whileSomebodyWrites_works()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(1);
    QVERIFY(insertPlan(*file, plan));
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto reader = Workspace::open(file.path(), options);
    QVERIFY(reader);
    QVERIFY(!setNextStep(**reader, plan.actions[0], QStringLiteral("x")));
    QVERIFY(setNextStep(*file, plan.actions[0], QStringLiteral("x")));
    QCOMPARE(actionOf(**reader, plan, 0).nextStep, QStringLiteral("x"));
}

void tst_Workspace::merge_organizations_everyReferenceFollows()
{
    TemporaryWorkspace file;
    const SmallPlan plan = smallPlan(2);
    QVERIFY(insertPlan(*file, plan));
    Organization kept;
    kept.id = OrganizationId::create();
    kept.name = QStringLiteral("Centre hospitalier départemental La Candélie");
    Organization gone;
    gone.id = OrganizationId::create();
    gone.name = QStringLiteral("CHD La Candélie");
    gone.shortName = QStringLiteral("CHD");
    gone.kind = QStringLiteral("health_facility");
    gone.aliases = {QStringLiteral("La Candélie")};
    const auto fill = [&](Stores &stores) -> Result<> {
        Action first = plan.actions[0];
        first.leads = {gone.id};
        first.partners = {gone.id, kept.id};
        first.milestones = {{MilestoneId::create(), QStringLiteral("Étape"), {}, {}, gone.id}};
        Signatory one{SignatoryId::create(), plan.plan.id, kept.id, {}, {}, {}, {}, {}, {}};
        Signatory two{SignatoryId::create(), plan.plan.id, gone.id, {}, {}, {}, {}, {}, {}};
        two.pledges = {{PledgeId::create(), QStringLiteral("Ouvrir une consultation"), {}}};
        const Contact contact{
            ContactId::create(), gone.id, QStringLiteral("Direction"), {}, {}, {}, {}};
        return stores.organizations.insert(kept)
            .and_then([&] { return stores.organizations.insert(gone); })
            .and_then([&] { return stores.actions.update(plan.actions[0], first); })
            .and_then([&] { return stores.plans.insertSignatory(one, 0); })
            .and_then([&] { return stores.plans.insertSignatory(two, 1); })
            .and_then([&] { return stores.organizations.insertContact(contact); });
    };
    QVERIFY(file->write({"Fill"}, fill));
    const QString before = dumpOf(file.path());
    const auto merged = file->write(
        {"Merge"}, [&](Stores &stores) { return stores.organizations.merge(kept, gone); });
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
    const std::vector<Organization> left = file->stores().organizations.list().value();
    QCOMPARE(left.size(), size_t{1});
    QCOMPARE(left.front().kind, QStringLiteral("health_facility"));
    QCOMPARE(left.front().aliases,
             (QStringList{QStringLiteral("CHD"), QStringLiteral("CHD La Candélie"),
                          QStringLiteral("La Candélie")}));
    const Action first = actionOf(*file, plan, 0);
    QCOMPARE(first.leads, std::vector{kept.id});
    QCOMPARE(first.partners, std::vector{kept.id});
    QCOMPARE(first.milestones.front().responsible, kept.id);
    const std::vector<Signatory> signatories =
        file->stores().plans.listSignatories(plan.plan.id).value();
    QCOMPARE(signatories.size(), size_t{1});
    QCOMPARE(signatories.front().pledges.size(), size_t{1});
    QCOMPARE(file->stores().organizations.listContacts().value().front().organization, kept.id);
    QCOMPARE(file->check().value(), QStringList());
    QVERIFY(file->undo());
    QCOMPARE(dumpOf(file.path()), before);
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_Workspace.moc"
