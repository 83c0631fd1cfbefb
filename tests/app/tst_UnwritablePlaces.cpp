#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QTest>

using namespace passerelle::test;

/// Folders that refuse and disks that are full, for a user whom permissions bind.
class tst_UnwritablePlaces final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void readOnlyFolder_refusesWriting_data();
    void readOnlyFolder_refusesWriting();
    void readOnlyFolder_canBeRead_data();
    void readOnlyFolder_canBeRead();
    void readOnlyFile_refusesAnImport();
    void unreadableFile_isNamed();
    void backupIntoAReadOnlyFolder_namesTheFolder();
    void fullDisk_leavesNothingBehind_data();
    void fullDisk_leavesNothingBehind();

private:
    ProgramRun run(QStringList arguments) const;
    void setFolderWritable(bool isWritable) const;

    std::unique_ptr<PlanFolderCopy> m_place;
    QByteArray m_before;
};

namespace {

constexpr auto everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto everybodyEnters =
    everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

void tst_UnwritablePlaces::initTestCase()
{
    if (!canRunUnprivileged())
        QSKIP("the program cannot be run by an ordinary user here");
}

void tst_UnwritablePlaces::init()
{
    m_place = std::make_unique<PlanFolderCopy>();
    // Temporary folders are for their owner alone.
    for (const QString &above :
         {m_place->rootFolder(), m_place->rootFolder() + QStringLiteral("/plans")})
        QVERIFY(QFile::setPermissions(above, everybodyEnters | QFile::WriteOwner));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("import"), m_place->path(),
                                    QStringLiteral("--into"), m_place->target()}),
                        0);
    m_before = bytesOf(m_place->target());
    setFolderWritable(false);
}

void tst_UnwritablePlaces::cleanup()
{
    setFolderWritable(true);
}

void tst_UnwritablePlaces::setFolderWritable(bool isWritable) const
{
    QVERIFY(
        QFile::setPermissions(m_place->targetFolder(),
                              isWritable ? everybodyEnters | QFile::WriteOwner : everybodyEnters));
}

ProgramRun tst_UnwritablePlaces::run(QStringList arguments) const
{
    arguments.replaceInStrings(QStringLiteral("SOURCE"), m_place->path());
    arguments.replaceInStrings(QStringLiteral("FOLDER"), m_place->targetFolder());
    ProgramSetting setting;
    setting.isUnprivileged = true;
    setting.folder = QStringLiteral("/");
    setting.environment = {{QStringLiteral("HOME"), QString()}};
    return runProgram(arguments, setting);
}

void tst_UnwritablePlaces::readOnlyFolder_refusesWriting_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("name"); // the message tells it
    const auto row = [](const char *words, const char *name) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << QByteArray(name);
    };
    row("demo FOLDER/demo.passerelle", "demo.passerelle");
    row("import SOURCE --into FOLDER/new.passerelle", "new.passerelle");
    row("import SOURCE --into FOLDER/val.passerelle --plan B", "val.passerelle");
    row("report progress FOLDER/val.passerelle --to FOLDER/bilan.pdf", "bilan.pdf");
    row("report progress FOLDER/val.passerelle --to FOLDER/bilan.odt", "bilan.odt");
    row("backup FOLDER/val.passerelle --to FOLDER/saved", "saved");
    row("restore FOLDER/val.passerelle --to FOLDER/new.passerelle", "new.passerelle");
}

void tst_UnwritablePlaces::readOnlyFolder_refusesWriting()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, name);
    const ProgramRun refused = run(arguments);
    COMPARE_EXIT_STATUS(refused, 1);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY2(refused.messageLines().size() == 1, refused.messages.constData());
    QVERIFY2(refused.messages.contains(name), refused.messages.constData());
    QVERIFY2(!refused.messages.contains(name + ".part"), refused.messages.constData());
    QCOMPARE(namesIn(m_place->targetFolder()), QStringLiteral("val.passerelle"));
    QCOMPARE(bytesOf(m_place->target()), m_before);
}

void tst_UnwritablePlaces::readOnlyFolder_canBeRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *words :
         {"list plans FOLDER/val.passerelle", "list actions FOLDER/val.passerelle --format json",
          "check FOLDER/val.passerelle",
          "import SOURCE --into FOLDER/val.passerelle --plan B --dry-run"})
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
}

void tst_UnwritablePlaces::readOnlyFolder_canBeRead()
{
    QFETCH(QStringList, arguments);
    const ProgramRun read = run(arguments);
    COMPARE_EXIT_STATUS(read, 0);
    QVERIFY(!read.output.isEmpty());
    QCOMPARE(read.messages, QByteArray());
}

void tst_UnwritablePlaces::readOnlyFile_refusesAnImport()
{
    setFolderWritable(true);
    QVERIFY(QFile::setPermissions(m_place->targetFolder(),
                                  everybodyEnters | QFile::WriteOwner | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(m_place->target(), everybodyReads));
    const ProgramRun refused = run(
        {QStringLiteral("import"), QStringLiteral("SOURCE"), QStringLiteral("--into"),
         QStringLiteral("FOLDER/val.passerelle"), QStringLiteral("--plan"), QStringLiteral("B")});
    COMPARE_EXIT_STATUS(refused, 1);
    QVERIFY2(refused.messageLines().size() == 1, refused.messages.constData());
    QVERIFY2(refused.messages.contains("val.passerelle"), refused.messages.constData());
    QCOMPARE(bytesOf(m_place->target()), m_before);
}

void tst_UnwritablePlaces::unreadableFile_isNamed()
{
    QVERIFY(QFile::setPermissions(m_place->target(), QFile::WriteOwner));
    const ProgramRun refused = run(
        {QStringLiteral("list"), QStringLiteral("plans"), QStringLiteral("FOLDER/val.passerelle")});
    QVERIFY(QFile::setPermissions(m_place->target(), everybodyReads));
    COMPARE_EXIT_STATUS(refused, 1);
    QVERIFY2(refused.messageLines().size() == 1, refused.messages.constData());
    QVERIFY2(refused.messages.contains(m_place->target().toUtf8()), refused.messages.constData());
}

void tst_UnwritablePlaces::backupIntoAReadOnlyFolder_namesTheFolder()
{
    const ProgramRun refused =
        run({QStringLiteral("backup"), QStringLiteral("FOLDER/val.passerelle"),
             QStringLiteral("--to"), QStringLiteral("FOLDER")});
    COMPARE_EXIT_STATUS(refused, 1);
    QVERIFY2(refused.messageLines().size() == 1, refused.messages.constData());
    QVERIFY2(refused.messages.contains(m_place->targetFolder().toUtf8())
                 && !refused.messages.contains(".part"),
             refused.messages.constData());
}

void tst_UnwritablePlaces::fullDisk_leavesNothingBehind_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *words :
         {"demo FOLDER/new.passerelle", "import SOURCE --into FOLDER/new.passerelle",
          "import SOURCE --into FOLDER/val.passerelle --plan B",
          "restore FOLDER/val.passerelle --to FOLDER/new.passerelle"})
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
}

void tst_UnwritablePlaces::fullDisk_leavesNothingBehind()
{
    QFETCH(QStringList, arguments);
    setFolderWritable(true);
    arguments.replaceInStrings(QStringLiteral("SOURCE"), m_place->path());
    arguments.replaceInStrings(QStringLiteral("FOLDER"), m_place->targetFolder());
    for (const quint64 size : {0ULL, 4096ULL, 100'000ULL, 400'000ULL}) {
        ProgramSetting setting;
        setting.largestFile = size;
        const ProgramRun refused = runProgram(arguments, setting);
        COMPARE_EXIT_STATUS(refused, 1);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY2(refused.messageLines().size() == 1, refused.messages.constData());
        QCOMPARE(bytesOf(m_place->target()), m_before);
        const QString left = namesIn(m_place->targetFolder());
        QVERIFY2(left == u"val.passerelle" || left == u"val.passerelle val.sauvegardes",
                 qPrintable(left));
    }
}

QTEST_GUILESS_MAIN(tst_UnwritablePlaces)
#include "tst_UnwritablePlaces.moc"
