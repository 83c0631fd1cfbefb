#include "core/storage/FileReplacement.h"
#include "tests/support/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_FileReplacement final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void replaceFile_overAnother_takesItsPlace();
    void replaceFile_thatFails_leavesTheTarget();
    void replaceFile_staleJournal_isSetAside();
    void placeNewFile_nameTaken_isRefused();
    void moveFile_nameTooLong_losesNothing();
    void moveFile_nameTaken_losesNothing();
    void makePrivateFile_isClosedToOthers();
    void makePrivateFile_nameTaken_isRefused();
    void removeLeftovers_takesPartsOfThisFileOnly();
    void checkReplaceable_ofEachKind_isAsItShould_data();
    void checkReplaceable_ofEachKind_isAsItShould();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FileReplacement::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_FileReplacement::replaceFile_overAnother_takesItsPlace()
{
    setBytes(path("a"), "new");
    setBytes(path("b"), "old");
    QVERIFY(replaceFile(path("a"), path("b")));
    QCOMPARE(bytesOf(path("b")), QByteArray("new"));
    QCOMPARE(namesIn(m_folder->path()), QStringLiteral("b"));
}

void tst_FileReplacement::replaceFile_thatFails_leavesTheTarget()
{
    setBytes(path("a"), "new");
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("b/full")));
    const Result<> replaced = replaceFile(path("a"), path("b"));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, ErrorCode::File);
    QCOMPARE(namesIn(m_folder->path()), QStringLiteral("b"));
}

void tst_FileReplacement::replaceFile_staleJournal_isSetAside()
{
    setBytes(path("a"), "new");
    setBytes(path("b-journal"), "pages of a file deleted since");
    setBytes(path("b-wal"), {});
    QVERIFY(replaceFile(path("a"), path("b")));
    QCOMPARE(namesIn(m_folder->path()), QStringLiteral("b b-journal.old"));
}

void tst_FileReplacement::placeNewFile_nameTaken_isRefused()
{
    setBytes(path("a"), "mine");
    setBytes(path("b"), "theirs");
    const Result<> placed = placeNewFile(path("a"), path("b"));
    QVERIFY(!placed);
    QCOMPARE(placed.error().code, ErrorCode::Conflict);
    QCOMPARE(bytesOf(path("b")), QByteArray("theirs"));
    QCOMPARE(namesIn(m_folder->path()), QStringLiteral("b"));
}

void tst_FileReplacement::moveFile_nameTooLong_losesNothing()
{
    setBytes(path("a"), "the only copy");
    QVERIFY(!moveFile(path("a"), m_folder->filePath(QString(300, u'b'))));
    QCOMPARE(bytesOf(path("a")), QByteArray("the only copy"));
}

void tst_FileReplacement::moveFile_nameTaken_losesNothing()
{
    setBytes(path("a"), "one");
    setBytes(path("b"), "two");
    QVERIFY(!moveFile(path("a"), path("b")));
    QCOMPARE(bytesOf(path("a")), QByteArray("one"));
    QCOMPARE(bytesOf(path("b")), QByteArray("two"));
}

void tst_FileReplacement::makePrivateFile_isClosedToOthers()
{
    QVERIFY(makePrivateFile(path("a")));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path("a")) & others, QFile::Permissions());
}

void tst_FileReplacement::makePrivateFile_nameTaken_isRefused()
{
    setBytes(path("a"), "theirs");
    const Result<> made = makePrivateFile(path("a"));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::File);
    QCOMPARE(bytesOf(path("a")), QByteArray("theirs"));
}

void tst_FileReplacement::removeLeftovers_takesPartsOfThisFileOnly()
{
    for (const char *name : {"w", "w.12.part", "w.12.part-journal", ".w.12.part.lock",
                             ".w.12.part.owner", "w.part", "w.x.part", "v.12.part", ".w.lock"})
        setBytes(path(name), "x");
    removeLeftovers(path("w"));
    QCOMPARE(namesIn(m_folder->path()), QStringLiteral(".w.lock v.12.part w w.part w.x.part"));
}

void tst_FileReplacement::checkReplaceable_ofEachKind_isAsItShould_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("may");
    QTest::newRow("nothing there") << QStringLiteral("/nowhere/report.pdf") << true;
    QTest::newRow("a document") << QStringLiteral("report.pdf") << true;
    QTest::newRow("a folder") << QStringLiteral(".") << false;
    QTest::newRow("a Passerelle file") << QStringLiteral("ours.pdf") << false;
#ifdef Q_OS_UNIX
    QTest::newRow("a device") << QStringLiteral("/dev/full") << false;
#endif
}

void tst_FileReplacement::checkReplaceable_ofEachKind_isAsItShould()
{
    QFETCH(QString, path);
    QFETCH(bool, may);
    setBytes(m_folder->filePath(QStringLiteral("report.pdf")), "%PDF-1.7");
    QByteArray header("SQLite format 3");
    header.resize(100, '\0');
    header.replace(68, 4, "PASS");
    setBytes(m_folder->filePath(QStringLiteral("ours.pdf")), header);
    const Result<> checked = checkReplaceable(QDir(m_folder->path()).filePath(path));
    QCOMPARE(checked.has_value(), may);
}

QTEST_GUILESS_MAIN(tst_FileReplacement)
#include "tst_FileReplacement.moc"
