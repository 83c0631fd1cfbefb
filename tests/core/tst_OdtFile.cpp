#include "core/exchange/odt/OdtReport.h"
#include "tests/support/OdtReading.h"
#include "tests/support/OdtSample.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <quazip/quazip.h>

using namespace passerelle;
using namespace Qt::StringLiterals;

class tst_OdtFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void package_beginsWithStoredMimetype();
    void package_manifestListsEveryFile();
    void package_sameReport_givesSameBytes();
    void metadata_nameTheDocument();
    void language_followsTheReport_data();
    void language_followsTheReport();
    void hostileText_comesBackEverywhere();
    void emptyReport_isAValidDocument();
    void unwritableFolder_isAnErrorAndLeavesNothing();
    void failedWrite_keepsTheOldFile();
    void existingFile_isReplaced();
    void wordProcessor_opensIt();

private:
    QString write(const Report &report, const FigurePainter &paint = paintSample);

    QTemporaryDir m_folder;
    int m_fileCount = 0;
};

void tst_OdtFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_folder.isValid());
}

QString tst_OdtFile::write(const Report &report, const FigurePainter &paint)
{
    const QString path = m_folder.filePath(u"%1.odt"_s.arg(++m_fileCount));
    const Result<> written = writeOdt(report, paint, path);
    return written ? path : QString();
}

void tst_OdtFile::package_beginsWithStoredMimetype()
{
    QFile file(write(richReport()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.read(77);
    // A local header: signature, then method 0 (stored), no extra field, the name, the content.
    QCOMPARE(head.left(4), QByteArray("PK\x03\x04"));
    QCOMPARE(head.mid(6, 4), QByteArray(4, '\0'));
    QCOMPARE(head.mid(28, 2), QByteArray(2, '\0'));
    QCOMPARE(head.mid(30), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void tst_OdtFile::package_manifestListsEveryFile()
{
    const QString path = write(richReport());
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdUnzip));
    QStringList files = zip.getFileNameList();
    files.removeOne(u"mimetype"_s);
    files.removeOne(u"META-INF/manifest.xml"_s);
    QStringList listed = attributesOf(partOf(path, u"META-INF/manifest.xml"_s),
                                      u"manifest:file-entry", u"manifest:full-path"_s);
    QVERIFY(listed.removeOne(u"/"_s));
    QCOMPARE(listed, files);
    QVERIFY(files.contains(u"Pictures/1.png"_s));
    QVERIFY(files.contains(u"Pictures/2.svg"_s));
}

void tst_OdtFile::package_sameReport_givesSameBytes()
{
    QFile first(write(richReport()));
    QFile second(write(richReport()));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(bytes == second.readAll());
}

void tst_OdtFile::metadata_nameTheDocument()
{
    const QByteArray meta = partOf(write(richReport()), u"meta.xml"_s);
    QCOMPARE(textsOf(meta, u"dc:title"),
             QStringList{
                 u"Bilan d’avancement 2022 – Contrat local de santé de l’Agglomération d’Agen"_s});
    QCOMPARE(textsOf(meta, u"dc:subject"),
             QStringList{u"Contrat local de santé de l’Agglomération d’Agen 2019 – 2024"_s});
    QCOMPARE(textsOf(meta, u"dc:creator"), QStringList{u"Agglomération d’Agen · service santé"_s});
    QCOMPARE(textsOf(meta, u"dc:language"), QStringList{u"fr-FR"_s});
    QCOMPARE(textsOf(meta, u"meta:keyword"),
             (QStringList{u"contrat local de santé"_s, u"bilan"_s, u"Agen & alentours"_s}));
}

void tst_OdtFile::language_followsTheReport_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("country");
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << u"fr"_s << u"FR"_s;
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"en"_s
                             << u"GB"_s;
    QTest::newRow("none") << QLocale::c() << u"en"_s << u"GB"_s;
}

void tst_OdtFile::language_followsTheReport()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, language);
    QFETCH(QString, country);
    Report report = reportWith({});
    report.locale = locale;
    const QByteArray styles = partOf(write(report), u"styles.xml"_s);
    QVERIFY(attributesOf(styles, u"style:text-properties", u"fo:language"_s).contains(language));
    QVERIFY(attributesOf(styles, u"style:text-properties", u"fo:country"_s).contains(country));
}

void tst_OdtFile::hostileText_comesBackEverywhere()
{
    const QString hostile = hostileText();
    Report report = reportWith({
        Heading{2, hostile},
        Paragraph{{{hostile, RunStyle::Strong}}, ParagraphStyle::Note},
        BulletList{{{{hostile}}}},
        KeyFigureBand{{{hostile, hostile}}},
        Table{hostile, {{hostile}}, {{{{{hostile}}}, true}, {{{{hostile}}}}}},
        Figure{hostile, hostile, {}},
        SideBySide{{{Heading{3, hostile}}, {Paragraph{{{hostile}}}}}},
    });
    report.kind = report.planTitle = report.planTerm = report.territory = hostile;
    report.notice = report.periodText = report.dataDateText = hostile;
    report.coverLines = report.keywords = {hostile};
    report.sections.front().title = hostile;
    const QString path = write(report);

    const QString expected = hostileTextOnceRead();
    const QByteArray content = partOf(path, u"content.xml"_s);
    QCOMPARE(textsOf(content, u"text:h"), (QStringList{expected, expected, expected}));
    const QStringList paragraphs = textsOf(content, u"text:p");
    QCOMPARE(paragraphs.count(expected), paragraphs.size());
    QCOMPARE(paragraphs.size(), 17);
    QCOMPARE(textsOf(content, u"table:title").value(1), expected);
    const QByteArray styles = partOf(path, u"styles.xml"_s);
    QVERIFY(textsOf(styles, u"style:header").value(0).startsWith(expected));
    QVERIFY(textsOf(styles, u"style:footer").value(0).startsWith(expected));
    QCOMPARE(textsOf(partOf(path, u"meta.xml"_s), u"meta:keyword"),
             QStringList{expected.simplified()});
}

void tst_OdtFile::emptyReport_isAValidDocument()
{
    Report report;
    report.sections = {Section{}, Section{}};
    report.sections.back().blocks = {KeyFigureBand{}, Table{},  SideBySide{},        BulletList{},
                                     Paragraph{},     Figure{}, SideBySide{{{}, {}}}};
    const QString path = write(report, {});
    QVERIFY(!path.isEmpty());
    const QByteArray content = partOf(path, u"content.xml"_s);
    QVERIFY(textsOf(content, u"text:h").isEmpty());
    QCOMPARE(attributesOf(content, u"table:table", u"table:name"_s),
             QStringList{u"Side by side"_s});
}

void tst_OdtFile::unwritableFolder_isAnErrorAndLeavesNothing()
{
    const QString path = m_folder.filePath(u"absent/bilan.odt"_s);
    const Result<> written = writeOdt(richReport(), paintSample, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY(written.error().message.contains(QDir::toNativeSeparators(path)));
    QVERIFY(!written.error().detail.isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"absent"_s)));
}

void tst_OdtFile::failedWrite_keepsTheOldFile()
{
    // A folder that holds a file cannot be replaced by a file.
    const QString path = m_folder.filePath(u"taken.odt"_s);
    QVERIFY(QDir().mkpath(path));
    QFile inside(path + u"/kept.txt"_s);
    QVERIFY(inside.open(QIODevice::WriteOnly));
    inside.close();
    const QStringList before =
        QDir(m_folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    QVERIFY(!writeOdt(richReport(), paintSample, path));
    QVERIFY(QFileInfo::exists(inside.fileName()));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), before);
}

void tst_OdtFile::existingFile_isReplaced()
{
    const QString path = m_folder.filePath(u"old.odt"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(writeOdt(reportWith({}), paintSample, path));
    QVERIFY(textsOf(partOf(path, u"content.xml"_s), u"text:h").contains(u"Section"_s));
}

void tst_OdtFile::wordProcessor_opensIt()
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty())
        QSKIP("LibreOffice is not installed: nothing else reads the document here");
    const QString path = write(richReport());
    QProcess process;
    process.start(soffice,
                  {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                   u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(),
                   path});
    QVERIFY(process.waitForFinished(100'000));
    QCOMPARE(process.exitCode(), 0);
    QFile pdf(QString(path).replace(u".odt"_s, u".pdf"_s));
    QVERIFY2(pdf.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY(pdf.size() > 10'000);
}

QTEST_GUILESS_MAIN(tst_OdtFile)
#include "tst_OdtFile.moc"
