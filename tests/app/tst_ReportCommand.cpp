#include "core/exchange/csv/CsvReader.h"
#include "tests/app/PlanFolderCopy.h"
#include "tests/app/Program.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

class tst_ReportCommand final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void progress_ofAnyPlan_isADocument_data();
    void progress_ofAnyPlan_isADocument();
    void progress_ofAgen_namesEveryPartAndSignatory();
    void progress_ofAgen_saysOnEachPageThatItIsFictitious();
    void progress_inEnglish_hasEnglishHeadings();
    void progress_whenInterfaceIsEnglish_isFrenchAllTheSame();
    void progress_since_tellsWhatChangedFromThatDay();
    void progress_replacesAnOldDocument();
    void progress_onAFullDisk_keepsTheOldDocument_data() { nameTheFormats(); }
    void progress_onAFullDisk_keepsTheOldDocument();
    void progress_intoAMissingFolder_isRefused_data() { nameTheFormats(); }
    void progress_intoAMissingFolder_isRefused();
    void progress_ontoAFolder_isRefused_data() { nameTheFormats(); }
    void progress_ontoAFolder_isRefused();
    void progress_withoutPlanInForce_listsThePlans();
    void progress_ontoTheFileItReads_isRefused();
    void progress_ontoADeviceOrAnotherFileOfOurs_isRefused();
    void progress_changesNothingInTheFile();

private:
    static void nameTheFormats();
    ProgramRun report(const QString &file, const QString &target, const QStringList &more = {},
                      const ProgramSetting &setting = {}) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_agen;
};

namespace {

/// One space for any white space, one kind of apostrophe: what a reader cannot tell apart.
QString normalised(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(u'’', u'\'').replace(space, QStringLiteral(" ")).trimmed();
}

/// The pages of a PDF as text, in reading order.
QStringList pagesOf(const QString &pdf)
{
    QProcess pdftotext;
    pdftotext.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    pdftotext.waitForFinished();
    QStringList pages = QString::fromUtf8(pdftotext.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

} // namespace

void tst_ReportCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_agen = path(QStringLiteral("agen.passerelle"));
    COMPARE_EXIT_STATUS(runProgram({QStringLiteral("demo"), m_agen}), 0);
}

void tst_ReportCommand::nameTheFormats()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("pdf") << QStringLiteral("pdf");
    QTest::newRow("odt") << QStringLiteral("odt");
}

ProgramRun tst_ReportCommand::report(const QString &file, const QString &target,
                                     const QStringList &more, const ProgramSetting &setting) const
{
    return runProgram(QStringList{QStringLiteral("report"), QStringLiteral("progress"), file,
                                  QStringLiteral("--to"), target, QStringLiteral("--as-of"),
                                  QStringLiteral("2023-03-12")}
                          + more,
                      setting);
}

void tst_ReportCommand::progress_ofAnyPlan_isADocument_data()
{
    QTest::addColumn<QString>("source"); // a plan folder; empty: the demonstration
    QTest::addColumn<QString>("cut"); // what its outline keeps
    QTest::newRow("Agen") << QString() << QString();
    for (const char *slug : {"agen-cls-2019", "deux-sevres-plan-sante-79", "grandangouleme-2024",
                             "haute-loire-leviers"})
        QTest::newRow(slug) << QStringLiteral(PASSERELLE_DEMO_DATA "/plans/")
                + QString::fromLatin1(slug)
                            << QString();
    QTest::newRow("one action") << QString() << QStringLiteral("doc.txt:4");
}

void tst_ReportCommand::progress_ofAnyPlan_isADocument()
{
    QFETCH(QString, source);
    QFETCH(QString, cut);
    const PlanFolderCopy small;
    if (!cut.isEmpty()) {
        const QString outline = small.fileNamed(QStringLiteral("outline.csv"));
        const QByteArray bytes = bytesOf(outline);
        setBytes(outline, bytes.left(bytes.indexOf(cut.toLatin1()) + cut.size()) + "\r\n");
        source = small.path();
    }
    QString file = m_agen;
    if (!source.isEmpty()) {
        file = small.target();
        COMPARE_EXIT_STATUS(
            runProgram({QStringLiteral("import"), source, QStringLiteral("--into"), file}), 0);
    }
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("bilan.pdf"));
    const QString odt = folder.filePath(QStringLiteral("bilan.odt"));
    for (const QString &target : {pdf, odt}) {
        const ProgramRun run = report(file, target);
        COMPARE_EXIT_STATUS(run, 0);
        QCOMPARE(run.messages, QByteArray());
        QCOMPARE(QString::fromUtf8(run.output), target + u'\n');
    }
    QVERIFY(bytesOf(pdf).startsWith("%PDF-1.4"));
    QVERIFY(bytesOf(pdf).trimmed().endsWith("%%EOF"));
    const QByteArray package = bytesOf(odt);
    QVERIFY(package.startsWith("PK\3\4"));
    QCOMPARE(package.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    QCOMPARE(namesIn(folder.path()), QStringLiteral("bilan.odt bilan.pdf"));
}

void tst_ReportCommand::progress_ofAgen_namesEveryPartAndSignatory()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
    const QString pdf = path(QStringLiteral("agen.pdf"));
    COMPARE_EXIT_STATUS(report(m_agen, pdf), 0);
    const QString text = normalised(pagesOf(pdf).join(u' '));
    const QString folder = QStringLiteral(PASSERELLE_DEMO_DATA "/plans/agen-cls-2019/");
    const Result<CsvTable> outline = readCsvFile(folder + QStringLiteral("outline.csv"));
    QVERIFY(outline);
    QCOMPARE(outline->rows.size(), size_t(4 + 13));
    for (const CsvRow &row : outline->rows) {
        const QString title = normalised(outline->cell(row, u"title"));
        QVERIFY2(text.contains(title), qUtf8Printable(title));
    }
    const Result<CsvTable> organizations =
        readCsvFile(folder + QStringLiteral("organisations.csv"));
    QVERIFY(organizations);
    int signatories = 0;
    for (const CsvRow &row : organizations->rows) {
        if (!organizations->cell(row, u"role").contains(u"signataire"))
            continue;
        ++signatories;
        const QString name = normalised(organizations->cell(row, u"name"));
        QVERIFY2(text.contains(name), qUtf8Printable(name));
    }
    QCOMPARE(signatories, 13);
}

void tst_ReportCommand::progress_ofAgen_saysOnEachPageThatItIsFictitious()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
    const QString pdf = path(QStringLiteral("agen-notice.pdf"));
    COMPARE_EXIT_STATUS(report(m_agen, pdf), 0);
    const QStringList pages = pagesOf(pdf);
    QVERIFY(pages.size() > 10);
    for (const QString &page : pages)
        QVERIFY2(normalised(page).contains(u"Données de démonstration : suivi fictif"),
                 qUtf8Printable(page));
}

void tst_ReportCommand::progress_inEnglish_hasEnglishHeadings()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
    const QString pdf = path(QStringLiteral("english.pdf"));
    COMPARE_EXIT_STATUS(report(m_agen, pdf, {QStringLiteral("--lang"), QStringLiteral("en")}), 0);
    const QString text = normalised(pagesOf(pdf).join(u' '));
    for (const char *words :
         {"Progress review 2022", "The year in brief", "Data as of 12 March 2023", "Highlights",
          "Demonstration data: fictitious follow-up", "Completed", "In progress"})
        QVERIFY2(text.contains(QLatin1StringView(words)), words);
    for (const char *words : {"Bilan d'avancement", "Données au", "Faits marquants", "Réalisée"})
        QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
}

void tst_ReportCommand::progress_whenInterfaceIsEnglish_isFrenchAllTheSame()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
    const QString pdf = path(QStringLiteral("french.pdf"));
    COMPARE_EXIT_STATUS(report(m_agen, pdf, {}, inEnglish()), 0);
    QVERIFY(normalised(pagesOf(pdf).first()).contains(u"Bilan d'avancement 2022"));
}

void tst_ReportCommand::progress_since_tellsWhatChangedFromThatDay()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
    const QString pdf = path(QStringLiteral("since.pdf"));
    COMPARE_EXIT_STATUS(
        report(m_agen, pdf, {QStringLiteral("--since"), QStringLiteral("2022-06-15")}), 0);
    const QString text = normalised(pagesOf(pdf).join(u' '));
    QVERIFY(text.contains(u"Ce qui a changé depuis le 15 juin 2022"));
}

void tst_ReportCommand::progress_replacesAnOldDocument()
{
    const QString pdf = path(QStringLiteral("old.pdf"));
    setBytes(pdf, "the review of last year");
    COMPARE_EXIT_STATUS(report(m_agen, pdf), 0);
    QVERIFY(bytesOf(pdf).startsWith("%PDF"));
}

void tst_ReportCommand::progress_onAFullDisk_keepsTheOldDocument()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("bilan.") + format);
    setBytes(target, "the review of last year");
    for (const quint64 size : {0ULL, 1000ULL, 40'000ULL, 100'000ULL}) {
        ProgramSetting setting;
        setting.largestFile = size;
        const ProgramRun run = report(m_agen, target, {}, setting);
        COMPARE_EXIT_STATUS(run, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
        QVERIFY2(run.messages.contains("bilan." + format.toLatin1()), run.messages.constData());
        QCOMPARE(bytesOf(target), QByteArray("the review of last year"));
        QCOMPARE(namesIn(folder.path()), QStringLiteral("bilan.") + format);
    }
}

void tst_ReportCommand::progress_intoAMissingFolder_isRefused()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("absent/bilan.") + format);
    const ProgramRun run = report(m_agen, target);
    COMPARE_EXIT_STATUS(run, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY2(run.messages.contains("bilan." + format.toLatin1()), run.messages.constData());
    QCOMPARE(namesIn(folder.path()), QString());
}

void tst_ReportCommand::progress_ontoAFolder_isRefused()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString name = QStringLiteral("bilan.") + format;
    QVERIFY(QDir(folder.path()).mkdir(name));
    const ProgramRun run = report(m_agen, folder.filePath(name));
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QCOMPARE(namesIn(folder.path()), name);
}

void tst_ReportCommand::progress_withoutPlanInForce_listsThePlans()
{
    const QString target = path(QStringLiteral("none.pdf"));
    const ProgramRun run = runProgram({QStringLiteral("report"), QStringLiteral("progress"), m_agen,
                                       QStringLiteral("--to"), target, QStringLiteral("--as-of"),
                                       QStringLiteral("2012-01-01")});
    COMPARE_EXIT_STATUS(run, 1);
    QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    QVERIFY(run.messages.contains("Contrat Local de Santé de l’Agglomération d’Agen"));
    QVERIFY(run.messages.contains("Livret blanc"));
    QVERIFY(!QFile::exists(target));
    COMPARE_EXIT_STATUS(
        report(m_agen, target, {QStringLiteral("--plan"), QStringLiteral("livret blanc")}), 0);
}

void tst_ReportCommand::progress_ontoTheFileItReads_isRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("agen.pdf"));
    const QString link = folder.filePath(QStringLiteral("link.odt"));
    QVERIFY(QFile::copy(m_agen, file));
    QVERIFY(QFile::link(file, link));
    const QByteArray before = bytesOf(file);
    for (const QString &target : {file, link}) {
        const ProgramRun run = report(file, target);
        COMPARE_EXIT_STATUS(run, 2);
        QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
        QCOMPARE(bytesOf(file), before);
    }
}

void tst_ReportCommand::progress_ontoADeviceOrAnotherFileOfOurs_isRefused()
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.pdf"));
    const QString device = folder.filePath(QStringLiteral("device.pdf"));
    QVERIFY(QFile::copy(m_agen, other));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), device));
    const QByteArray before = bytesOf(other);
    for (const QString &target : {other, device}) {
        const ProgramRun run = report(m_agen, target);
        COMPARE_EXIT_STATUS(run, 1);
        QVERIFY2(run.messageLines().size() == 1, run.messages.constData());
    }
    QCOMPARE(bytesOf(other), before);
    QVERIFY(!QFileInfo(device).isFile());
}

void tst_ReportCommand::progress_changesNothingInTheFile()
{
    const QByteArray before = bytesOf(m_agen);
    COMPARE_EXIT_STATUS(report(m_agen, path(QStringLiteral("twice.pdf"))), 0);
    QCOMPARE(bytesOf(m_agen), before);
    QVERIFY(!namesIn(m_folder.path()).contains(u"agen.passerelle-"));
}

QTEST_GUILESS_MAIN(tst_ReportCommand)
#include "tst_ReportCommand.moc"
