#include "core/storage/Backup.h"
#include "core/storage/Query.h"
#include "core/workspace/Stores.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/Files.h"
#include "tests/support/SmallEdit.h"
#include "tests/support/WindowFixture.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/widgets/LongTextField.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PageFactory.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <filesystem>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

/// An edit that the file does not take.
void refuseCommittee(MainWindow &window)
{
    Committee committee;
    committee.id = CommitteeId::create();
    committee.name = u"Personne"_s;
    QVERIFY(
        !window.session()->write({QT_TRANSLATE_NOOP("Edit", "Edit \"%1\"")}, [&](Stores &stores) {
            return stores.meetings.insertCommittee(committee);
        }));
}

/// Puts another file in the place of one, as programs that synchronise folders do.
void replaceBy(const QString &other, const QString &path)
{
    const QString aside = path + u".synchronised"_s;
    QVERIFY(QFile::copy(other, aside));
    std::filesystem::rename(aside.toStdU16String(), path.toStdU16String());
}

/// The number of the first page of a table.
QString rootPageOf(const QString &path, const QString &table)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    Query query(**connection, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
    return query.bind(table).run() && query.next() ? query.value(0).toString() : QString();
}

} // namespace

/// Files that are damaged, replaced, moved away or closed to writing: the window tells the truth,
/// and offers what will work.
class tst_FileTroubles final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void damagedFile_withABackup_isRestored();
    void damagedPlan_metWhileReading_offersWhatWorks();
    void damagedFile_withNothingToSave_isOnlyTold();
    void damagedFile_withoutABackup_isSavedAsFarAsItGoes();
    void fileOfAnotherProgram_isOnlyTold();
    void fileThatNoLongerSaysItIsOurs_isRestored();
    void replacedFile_isReloadedAndNothingIsLost();
    void replacedFile_openedAgain_isReloaded();
    void whatWasTypedIntoAReplacedFile_isInTheClipboard();
    void partnerTextThatIsNotWritten_staysAndGoesToTheClipboard();
    void titleThatIsNotWritten_isInTheClipboard();
    void save_whenItIsNotTrue_saysSo();
    void save_ofAFileToRead_saysSo();
};

void tst_FileTroubles::damagedFile_withABackup_isRestored()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    fixture.run(WindowCommand::BackUp);
    fixture.run(WindowCommand::CloseFile);
    setBytes(path, QByteArray(8192, 'x'));
    fixture.prompts.answers = {1};
    fixture.window().openFile(path);
    // Reading it would be refused for the same reason.
    QCOMPARE(fixture.prompts.questions.first().answers,
             (QStringList{u"Leave it closed"_s, u"Restore this backup"_s}));
    QVERIFY(fixture.window().session() != nullptr);
    QVERIFY(!fixture.window().session()->isReadOnly());
    QCOMPARE(fixture.window().session()->contents().territory.name, u"Val de Garonne"_s);
}

void tst_FileTroubles::damagedPlan_metWhileReading_offersWhatWorks()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const QString path = fixture.window().session()->workspace().path();
    fixture.run(WindowCommand::BackUp);
    fixture.run(WindowCommand::CloseFile);
    const QString table = rootPageOf(path, u"action"_s);
    QVERIFY(!table.isEmpty());
    QByteArray bytes = bytesOf(path);
    bytes.replace((table.toInt() - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
    setBytes(path, bytes);
    fixture.prompts.answers = {1};
    fixture.window().openFile(path);
    // It cannot be read as it is; both other ways are offered.
    QCOMPARE(
        fixture.prompts.questions.first().answers,
        (QStringList{u"Leave it closed"_s, u"Restore this backup"_s, u"Save what can be read"_s}));
    QVERIFY(fixture.window().session() != nullptr);
    QVERIFY(!fixture.window().session()->isReadOnly());
}

void tst_FileTroubles::damagedFile_withNothingToSave_isOnlyTold()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    setBytes(path, QByteArray(8192, 'x'));
    fixture.window().openFile(path);
    QCOMPARE(fixture.prompts.questions.size(), 1);
    QCOMPARE(fixture.prompts.questions.first().answers, QStringList{u"Close"_s});
    QVERIFY(fixture.prompts.questions.first().text.contains(u"no good backup"));
    QCOMPARE(fixture.window().session(), nullptr);
}

void tst_FileTroubles::damagedFile_withoutABackup_isSavedAsFarAsItGoes()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const QString demonstration = fixture.window().session()->workspace().path();
    fixture.run(WindowCommand::CloseFile);
    const QString path = fixture.path(u"agen.passerelle"_s);
    QVERIFY(QFile::copy(demonstration, path));
    QVERIFY(QFile::resize(path, QFileInfo(path).size() * 3 / 4));
    const QByteArray damaged = bytesOf(path);
    fixture.prompts.answers = {1};
    fixture.window().openFile(path);
    QCOMPARE(fixture.prompts.questions.first().answers,
             (QStringList{u"Leave it closed"_s, u"Save what can be read"_s}));
    QVERIFY(fixture.window().session() != nullptr);
    const QString saved = fixture.path(u"agen - saved.passerelle"_s);
    QCOMPARE(fixture.window().session()->workspace().path(), saved);
    QCOMPARE(fixture.preferences->recentFiles().first(), saved);
    QVERIFY(fixture.prompts.questions.last().text.contains(u"Actions: "));
    QCOMPARE(bytesOf(path), damaged);
}

void tst_FileTroubles::fileOfAnotherProgram_isOnlyTold()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"other.passerelle"_s);
    QCOMPARE(runFromOutside(path, u"CREATE TABLE theirs (x)"_s), QString());
    fixture.window().openFile(path);
    QCOMPARE(fixture.prompts.questions.size(), 1);
    QCOMPARE(fixture.prompts.questions.first().answers, QStringList{u"Close"_s});
}

void tst_FileTroubles::fileThatNoLongerSaysItIsOurs_isRestored()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    fixture.run(WindowCommand::BackUp);
    fixture.run(WindowCommand::CloseFile);
    QCOMPARE(runFromOutside(path, u"PRAGMA application_id = 0"_s), QString());
    fixture.prompts.answers = {1};
    fixture.window().openFile(path);
    QCOMPARE(fixture.prompts.questions.first().answers,
             (QStringList{u"Leave it closed"_s, u"Restore this backup"_s}));
    QVERIFY(fixture.window().session() != nullptr);
    QCOMPARE(fixture.window().session()->contents().territory.name, u"Val de Garonne"_s);
}

void tst_FileTroubles::replacedFile_isReloadedAndNothingIsLost()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const QString other = fixture.makeFile(u"other.passerelle"_s);
    const size_t before = committeesIn(path);
    fixture.window().openFile(path);
    addCommittee(fixture.window());
    replaceBy(other, path);
    const PlanSession *stale = fixture.window().session();
    refuseCommittee(fixture.window());
    QVERIFY(messageOf(fixture.window()).contains(u"changed from outside"));
    QTest::mouseClick(child<QPushButton>(fixture.window(), "reloadFile"), Qt::LeftButton);
    QVERIFY(fixture.window().session() != nullptr);
    QVERIFY(fixture.window().session() != stale);
    QCOMPARE(fixture.window().session()->workspace().path(), path);
    QVERIFY(fixture.window().session()->workspace().checkFile());
    QVERIFY(messageOf(fixture.window()).contains(u"is kept as"));
    fixture.run(WindowCommand::CloseFile);
    QCOMPARE(committeesIn(path), before);
    const std::vector<Backup> backups = backupsIn(backupFolderOf(path), path);
    QCOMPARE(committeesIn(backups.front().path), before + 1);
}

void tst_FileTroubles::replacedFile_openedAgain_isReloaded()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    QCOMPARE(runFromOutside(path, u"UPDATE plan SET title = 'Ailleurs'"_s), QString());
    fixture.window().openFile(path);
    QCOMPARE(fixture.window().session()->contents().plan.title, u"Ailleurs"_s);
    QVERIFY(fixture.prompts.questions.isEmpty());
    addCommittee(fixture.window());
    QVERIFY(QFile::rename(path, fixture.path(u"moved.passerelle"_s)));
    fixture.window().openFile(path);
    QVERIFY2(fixture.window().session() != nullptr, "what is in view is all there is");
    QVERIFY(messageOf(fixture.window()).contains(u"no longer there"));
}

void tst_FileTroubles::whatWasTypedIntoAReplacedFile_isInTheClipboard()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    fixture.window().goTo({PageKey::Indicators});
    fixture.run(WindowCommand::NewItem);
    auto *unit = child<QLineEdit>(fixture.window(), "indicatorUnit");
    QCOMPARE(runFromOutside(path, u"UPDATE plan SET note = 'ailleurs'"_s), QString());
    unit->setFocus();
    unit->insert(u"places"_s);
    fixture.run(WindowCommand::Save);
    QTest::mouseClick(child<QPushButton>(fixture.window(), "reloadFile"), Qt::LeftButton);
    QVERIFY(messageOf(fixture.window()).contains(u"clipboard"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"places"_s);
}

void tst_FileTroubles::partnerTextThatIsNotWritten_staysAndGoesToTheClipboard()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const QString path = fixture.window().session()->workspace().path();
    const std::vector<Organization> &organizations =
        fixture.window().session()->contents().organizations;
    fixture.window().goTo({PageKey::Partners, organizations.front().id.toString()});
    auto *address = child<LongTextField>(fixture.window(), "address");
    const QString before = address->text();
    QVERIFY(QFile::rename(path, path + u".aside"_s));
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, u"1 rue des Lilas"_s);
    fixture.run(WindowCommand::Save);
    QCOMPARE(address->text(), u"1 rue des Lilas"_s);
    QVERIFY(!address->problem().isEmpty());
    fixture.window().goTo({PageKey::Partners, organizations.back().id.toString()});
    QCOMPARE(address->text(), organizations.back().address);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1 rue des Lilas"_s);
    QVERIFY(messageOf(fixture.window()).contains(u"clipboard"));
    QVERIFY(QFile::rename(path + u".aside"_s, path));
    fixture.window().goTo({PageKey::Partners, organizations.front().id.toString()});
    QCOMPARE(address->text(), before);
}

void tst_FileTroubles::titleThatIsNotWritten_isInTheClipboard()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const QString path = fixture.window().session()->workspace().path();
    const ActionId action = fixture.window().session()->contents().actions.front().id;
    fixture.window().goTo({PageKey::ActionPlan, action.toString()});
    auto &tree = *child<QTreeView>(fixture.window(), "planTree");
    tree.setFocus();
    const QModelIndex title = tree.currentIndex().siblingAtColumn(PlanTreeModel::TitleColumn);
    QVERIFY(QFile::rename(path, path + u".aside"_s));
    QVERIFY(!tree.model()->setData(title, u"Un titre d’été"_s));
    QVERIFY(messageOf(fixture.window()).contains(u"clipboard"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Un titre d’été"_s);
    QVERIFY(QFile::rename(path + u".aside"_s, path));
}

void tst_FileTroubles::save_whenItIsNotTrue_saysSo()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const QString away = fixture.path(u"away.passerelle"_s);
    fixture.window().openFile(path);
    QVERIFY(QFile::rename(path, away));
    refuseCommittee(fixture.window());
    const QString warning = messageOf(fixture.window());
    fixture.run(WindowCommand::Save);
    QCOMPARE(messageOf(fixture.window()), warning);
    QVERIFY(warning.contains(u"no longer there"));
    // Back in its place, the file takes edits again; the one refused is still to be made.
    QVERIFY(QFile::rename(away, path));
    fixture.run(WindowCommand::Save);
    QVERIFY(messageOf(fixture.window()).contains(u"but the last change"));
    addCommittee(fixture.window());
    fixture.run(WindowCommand::Save);
    QVERIFY(messageOf(fixture.window()).contains(u"saved already"));
    const QString other = fixture.makeFile(u"other.passerelle"_s);
    replaceBy(other, path);
    fixture.run(WindowCommand::Save);
    QVERIFY(messageOf(fixture.window()).contains(u"changed from outside"));
    QVERIFY(child<QPushButton>(fixture.window(), "reloadFile")->isVisible());
}

void tst_FileTroubles::save_ofAFileToRead_saysSo()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    const auto other = Workspace::open(path);
    QVERIFY(other.has_value());
    fixture.prompts.answers = {1};
    fixture.window().openFile(path);
    fixture.run(WindowCommand::Save);
    QVERIFY(messageOf(fixture.window()).contains(u"to read only"));
}

QTEST_MAIN(tst_FileTroubles)
#include "tst_FileTroubles.moc"
