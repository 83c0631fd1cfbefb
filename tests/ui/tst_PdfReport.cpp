#include "tests/support/SampleReports.h"
#include "ui/printing/PdfReport.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace passerelle;

namespace {

/// What `program` prints on standard output; nullopt when it fails.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

bool isMissing(const char *program)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// The text of each page, in the order it was drawn, without white space.
QStringList pageTexts(const QString &path)
{
    const auto text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(text.value_or(QByteArray())).split(u'\f');
    pages.removeLast();
    return pages;
}

QString withoutSpaces(const QString &text)
{
    QString dense;
    for (const QChar c : text) {
        if (!c.isSpace())
            dense += c;
    }
    return dense;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PdfReport final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writePdf_anyReport_isSoundPdfA_data();
    void writePdf_anyReport_isSoundPdfA();
    void writePdf_anyReport_embedsEveryFont_data() { writePdf_anyReport_isSoundPdfA_data(); }
    void writePdf_anyReport_embedsEveryFont();
    void writePdf_numbersPagesOutOfTheirTotal();
    void writePdf_statesWhatTheDocumentIs();
    void writePdf_emptyTexts_leaveNoHolesInProperties();
    void writePdf_bookmarksSectionsAndHeadings();
    void writePdf_everyTextCanBeFoundAgain();
    void writePdf_marksNextToCapitalsAndDigits_stayThemselves_data();
    void writePdf_marksNextToCapitalsAndDigits_stayThemselves();
    void writePdf_noticeStandsOnEveryPage_data();
    void writePdf_noticeStandsOnEveryPage();
    void writePdf_tableHeaderComesBackOnEachPage();
    void writePdf_groupGoingOn_isNamedAgain();
    void writePdf_rowsOutsideTheGroup_areNotPutUnderIt();
    void planLine_setsWordsOff();
    void writePdf_firstSectionNotStartingPage_goesWithoutCover();
    void writePdf_reportWithoutSection_isACover();
    void writePdf_existingFile_isReplaced();
    void writePdf_missingFolder_failsAndLeavesNothing();
    void writePdf_failureWhileWriting_keepsTheOldFile();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_PdfReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_PdfReport::writePdf_anyReport_isSoundPdfA_data()
{
    QTest::addColumn<int>("sample");
    QTest::newRow("annual review") << 0;
    QTest::newRow("hostile contents") << 1;
    QTest::newRow("single row") << 2;
    QTest::newRow("signatory sheet") << 3;
    QTest::newRow("booklet") << 4;
    QTest::newRow("nothing at all") << 5;
}

static Report sampleNumber(int number)
{
    switch (number) {
    case 0:
        return sample::annualReview();
    case 1:
        return sample::hostileContents();
    case 2:
        return sample::singleRow();
    case 3:
        return sample::signatorySheet();
    case 4:
        return sample::actionBooklet(12);
    default:
        return {};
    }
}

void tst_PdfReport::writePdf_anyReport_isSoundPdfA()
{
    if (isMissing("qpdf"))
        QSKIP("qpdf is not installed");
    QFETCH(int, sample);
    const QString file = path("report.pdf");
    QVERIFY(writePdf(sampleNumber(sample), file));
    QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}));
    const QByteArray pdf = readAll(file);
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(!pdf.contains("/ObjStm"));
    QVERIFY(!pdf.contains("/XRef"));
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(pdf.contains("/OutputIntent"));
}

void tst_PdfReport::writePdf_anyReport_embedsEveryFont()
{
    if (isMissing("pdffonts"))
        QSKIP("pdffonts is not installed");
    QFETCH(int, sample);
    const QString file = path("report.pdf");
    QVERIFY(writePdf(sampleNumber(sample), file));
    const auto fonts = outputOf(QStringLiteral("pdffonts"), {file});
    QVERIFY(fonts);
    const QList<QByteArray> lines = fonts->split('\n').mid(2);
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            QVERIFY2(line.contains(" yes no  yes") || line.contains(" yes yes yes"),
                     line.constData());
    }
}

void tst_PdfReport::writePdf_numbersPagesOutOfTheirTotal()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    const QString file = path("booklet.pdf");
    QVERIFY(writePdf(sample::actionBooklet(12), file));
    const QStringList pages = pageTexts(file);
    QCOMPARE(pages.size(), 13); // the cover and one page per action
    for (qsizetype i = 1; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains(QStringLiteral("%1 / 13").arg(i + 1)), qUtf8Printable(pages[i]));
        QVERIFY(pages[i].contains(QStringLiteral("Livret des fiches-actions")));
    }
    QVERIFY(!pages[0].contains(QStringLiteral("1 / 13")));
}

void tst_PdfReport::writePdf_statesWhatTheDocumentIs()
{
    if (isMissing("qpdf"))
        QSKIP("qpdf is not installed");
    const QString file = path("review.pdf");
    QVERIFY(writePdf(sample::annualReview(), file));
    const auto json = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), file});
    QVERIFY(json);
    const QJsonObject objects =
        QJsonDocument::fromJson(*json).object()[QStringLiteral("objects")].toObject();
    const QJsonObject trailer = objects[QStringLiteral("trailer")].toObject();
    const QJsonObject info = objects[trailer[QStringLiteral("/Info")].toString()].toObject();
    const QString title = QStringLiteral(
        "Bilan d’avancement 2022 – Contrat local de santé de l’Agglomération d’Agen");
    const QString territory = QStringLiteral("Agglomération d’Agen · service santé");
    QCOMPARE(info[QStringLiteral("/Title")].toString(), title);
    QCOMPARE(info[QStringLiteral("/Author")].toString(), territory);
    QCOMPARE(info[QStringLiteral("/Keywords")].toString(),
             QStringLiteral("contrat local de santé, bilan"));
    QVERIFY(info[QStringLiteral("/Subject")].toString().contains(QStringLiteral("2019 – 2024")));
    QCOMPARE(info[QStringLiteral("/Creator")].toString(), QStringLiteral("Passerelle"));

    const QJsonObject catalog = objects[trailer[QStringLiteral("/Root")].toString()].toObject();
    QCOMPARE(catalog[QStringLiteral("/Lang")].toString(), QStringLiteral("fr"));
    QCOMPARE(catalog[QStringLiteral("/PageMode")].toString(), QStringLiteral("/UseOutlines"));
    QVERIFY(catalog.contains(QStringLiteral("/PageLabels")));

    const QByteArray pdf = readAll(file);
    for (const char *key :
         {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer"}) {
        const QByteArray value = info[QString::fromLatin1(key)].toString().toUtf8();
        QVERIFY2(pdf.contains('>' + value + '<'), key); // XMP says the same
    }
    const QString instant = info[QStringLiteral("/CreationDate")].toString();
    QCOMPARE(info[QStringLiteral("/ModDate")].toString(), instant);
    const QString xmpInstant =
        QDateTime::fromString(instant, QStringLiteral("'D:'yyyyMMddHHmmss'Z'"))
            .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    QVERIFY(pdf.contains("<xmp:CreateDate>" + xmpInstant.toUtf8() + "</xmp:CreateDate>"));
}

void tst_PdfReport::writePdf_emptyTexts_leaveNoHolesInProperties()
{
    if (isMissing("pdfinfo"))
        QSKIP("pdfinfo is not installed");
    const QString file = path("single.pdf");
    QVERIFY(writePdf(sample::singleRow(), file));
    const auto properties = outputOf(QStringLiteral("pdfinfo"), {file});
    QVERIFY(properties);
    QVERIFY(QString::fromUtf8(*properties)
                .contains(QRegularExpression(QStringLiteral("Title: +Relevé de décisions\n"))));
    QVERIFY(!properties->contains("Author:"));
    QVERIFY(properties->contains("Pages:           1\n"));
}

void tst_PdfReport::writePdf_bookmarksSectionsAndHeadings()
{
    if (isMissing("qpdf"))
        QSKIP("qpdf is not installed");
    const QString file = path("review.pdf");
    QVERIFY(writePdf(sample::annualReview(), file));
    const auto json =
        outputOf(QStringLiteral("qpdf"),
                 {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file});
    QVERIFY(json);
    QStringList found;
    const QJsonArray outlines =
        QJsonDocument::fromJson(*json).object()[QStringLiteral("outlines")].toArray();
    const QStringList pages = isMissing("pdftotext") ? QStringList() : pageTexts(file);
    for (const QJsonValue &section : outlines) {
        found << section[QStringLiteral("title")].toString();
        const int page = section[QStringLiteral("destpageposfrom1")].toInt();
        if (!pages.isEmpty()) {
            QVERIFY2(withoutSpaces(pages.value(page - 1)).contains(withoutSpaces(found.last())),
                     qUtf8Printable(found.last()));
        }
        for (const QJsonValue &heading : section[QStringLiteral("kids")].toArray())
            found << QStringLiteral("  ") + heading[QStringLiteral("title")].toString();
    }
    const QStringList expected{QStringLiteral("L’essentiel de l’année"),
                               QStringLiteral("  À retenir"),
                               QStringLiteral("  Difficultés"),
                               QStringLiteral("  Ce qui a changé depuis le COPIL du 7 avril 2022"),
                               QStringLiteral("Axe 1 : Accès aux soins, parcours"),
                               QStringLiteral("  Notes de la période"),
                               QStringLiteral("Axe 2 : Prévention"),
                               QStringLiteral("  Notes de la période"),
                               QStringLiteral("Axe 3 : Environnements favorables"),
                               QStringLiteral("  Notes de la période"),
                               QStringLiteral("Axe 4 : Communication"),
                               QStringLiteral("  Notes de la période"),
                               QStringLiteral("Les financements"),
                               QStringLiteral("Décisions et suites")};
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

void tst_PdfReport::writePdf_everyTextCanBeFoundAgain()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    const Report report = sample::annualReview();
    const QString file = path("review.pdf");
    QVERIFY(writePdf(report, file));
    const QString printed = withoutSpaces(pageTexts(file).join(QString()));
    for (const QString &text : sample::textsOf(report))
        QVERIFY2(printed.contains(withoutSpaces(text)), qUtf8Printable(text));
}

void tst_PdfReport::writePdf_marksNextToCapitalsAndDigits_stayThemselves_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2019 – 2024", "24–38 %", "COPIL-2022-1/3", "(ARS : 12 000 €)", "n° 3 : (b) [C] {D}",
          "12:30 – 14:00", "A+B = 3 − 1", "2x3, 2 x 3, 2×3", "@ARS <ARS>", "1 • 2 • A", "± 3 ~4",
          "A → B ← C", "A->B", "(%) et (€)", "5 ≤ 6 ≥ 4", "— ARS — 3", "*NB : « 3 » (1ᵉʳ)",
          "☀ ⛅ ☁ ⛈ ⚑ ● ◐ ○ ↷ ∥ ✕"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_PdfReport::writePdf_marksNextToCapitalsAndDigits_stayThemselves()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    QFETCH(QString, text);
    Report report = sample::singleRow();
    report.sections = {{QStringLiteral("Signes"), true, {Paragraph{{{text}}}}}};
    const QString file = path("marks.pdf");
    QVERIFY(writePdf(report, file));
    const QString printed = withoutSpaces(pageTexts(file).join(QString()));
    QVERIFY2(printed.contains(withoutSpaces(text)), qUtf8Printable(printed));
}

void tst_PdfReport::writePdf_noticeStandsOnEveryPage_data()
{
    QTest::addColumn<int>("sample");
    QTest::newRow("short notice") << 0;
    QTest::newRow("notice of two lines") << 1;
}

void tst_PdfReport::writePdf_noticeStandsOnEveryPage()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    QFETCH(int, sample);
    const Report report = sampleNumber(sample);
    const QString file = path("report.pdf");
    QVERIFY(writePdf(report, file));
    const QStringList pages = pageTexts(file);
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages)
        QVERIFY2(withoutSpaces(page).contains(withoutSpaces(report.notice)), qUtf8Printable(page));
}

void tst_PdfReport::writePdf_tableHeaderComesBackOnEachPage()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    Table table{QStringLiteral("Longue"), {{QStringLiteral("Colonne témoin")}}, {}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({{{{QStringLiteral("Ligne %1").arg(i)}}}});
    Report report = sample::singleRow();
    report.sections = {{QStringLiteral("Annexe"), true, {table}}};
    const QString file = path("table.pdf");
    QVERIFY(writePdf(report, file));
    const QStringList pages = pageTexts(file);
    QVERIFY(pages.size() >= 5);
    for (const QString &page : pages)
        QCOMPARE(page.count(QStringLiteral("Colonne témoin")), 1);
}

void tst_PdfReport::writePdf_groupGoingOn_isNamedAgain()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    Table table{QStringLiteral("Notes"), {{QStringLiteral("Note")}}, {}};
    for (const char *name : {"Premier groupe", "Second groupe"}) {
        table.rows.push_back({{{{QString::fromLatin1(name)}}}, true});
        for (int i = 0; i < 50; ++i)
            table.rows.push_back({{{{QStringLiteral("Ligne %1").arg(i)}}}});
    }
    Report report = sample::singleRow();
    report.sections = {{QStringLiteral("Annexe"), false, {table}}};
    const QString file = path("groups.pdf");
    QVERIFY(writePdf(report, file));
    const QStringList pages = pageTexts(file);
    QVERIFY(pages.size() >= 3);
    QVERIFY(!pages[0].contains(QStringLiteral("continued")));
    QVERIFY(pages[1].contains(QStringLiteral("Premier groupe (continued)")));
    QVERIFY(pages[2].contains(QStringLiteral("Second groupe (continued)")));
}

void tst_PdfReport::writePdf_rowsOutsideTheGroup_areNotPutUnderIt()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    Table table{QStringLiteral("Indicateurs"), {{QStringLiteral("Indicateur")}}, {}};
    table.rows.push_back({{{{QStringLiteral("Famille")}}}, true});
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({{{{QStringLiteral("Ligne %1").arg(i)}}}, false, i < 3 ? 1 : 0});
    Report report = sample::singleRow();
    report.sections = {{QStringLiteral("Annexe"), false, {table}}};
    const QString file = path("outside.pdf");
    QVERIFY(writePdf(report, file));
    QVERIFY(pageTexts(file).size() >= 3);
    QVERIFY(!pageTexts(file).join(u' ').contains(QStringLiteral("continued")));
}

void tst_PdfReport::planLine_setsWordsOff()
{
    Report report;
    report.planTitle = QStringLiteral("Plan santé");
    QCOMPARE(planLine(report), QStringLiteral("Plan santé"));
    report.planTerm = QStringLiteral("2019 – 2024");
    QCOMPARE(planLine(report), QStringLiteral("Plan santé 2019 – 2024"));
    report.planTerm = QStringLiteral("à partir de 2024");
    QCOMPARE(planLine(report), QStringLiteral("Plan santé, à partir de 2024"));
}

void tst_PdfReport::writePdf_firstSectionNotStartingPage_goesWithoutCover()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    const QString file = path("signatory.pdf");
    QVERIFY(writePdf(sample::signatorySheet(), file));
    const QString firstPage = pageTexts(file).value(0);
    QVERIFY(firstPage.contains(QStringLiteral("La Candélie dans le contrat")));
    QVERIFY(firstPage.contains(QStringLiteral("1 / ")));
}

void tst_PdfReport::writePdf_reportWithoutSection_isACover()
{
    if (isMissing("pdftotext"))
        QSKIP("pdftotext is not installed");
    Report report = sample::annualReview();
    report.sections.clear();
    const QString file = path("cover.pdf");
    QVERIFY(writePdf(report, file));
    const QStringList pages = pageTexts(file);
    QCOMPARE(pages.size(), 1);
    const QString cover = withoutSpaces(pages.first());
    for (const QString &text : {report.territory, report.kind, report.planTitle, report.planTerm,
                                report.periodText, report.dataDateText, report.notice})
        QVERIFY2(cover.contains(withoutSpaces(text)), qUtf8Printable(text));
}

void tst_PdfReport::writePdf_existingFile_isReplaced()
{
    const QString file = path("report.pdf");
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(writePdf(sample::singleRow(), file));
    QVERIFY(readAll(file).startsWith("%PDF-1.4"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("report.pdf")});
}

void tst_PdfReport::writePdf_missingFolder_failsAndLeavesNothing()
{
    const QString file = path("absent/report.pdf");
    const Result<> result = writePdf(sample::singleRow(), file);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QVERIFY(result.error().message.contains(QDir::toNativeSeparators(file)));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_PdfReport::writePdf_failureWhileWriting_keepsTheOldFile()
{
#ifdef Q_OS_UNIX
    const QString file = path("report.pdf");
    QVERIFY(writePdf(sample::singleRow(), file));
    const QByteArray before = readAll(file);
    // Files of this process may not grow past 4 kB: as on a full disk, writing stops half-way.
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{4096, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Result<> result = writePdf(sample::actionBooklet(3), file);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QCOMPARE(readAll(file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("report.pdf")});
#else
    QSKIP("needs a limit on the size of files");
#endif
}

QTEST_MAIN(tst_PdfReport)
#include "tst_PdfReport.moc"
