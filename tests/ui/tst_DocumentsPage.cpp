#include "tests/support/OdtReading.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/pages/documents/DocumentsPage.h"
#include "ui/pages/documents/PagePreview.h"
#include "ui/session/PlanSession.h"
#include "ui/window/Prompts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace passerelle;
using namespace passerelle::test;

namespace {

/// Answers with a path given before, and remembers what was proposed.
class ChosenPath final : public Prompts
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString fileToSave(QWidget *, const QString &, const QString &path, const QString &) override
    {
        proposed = path;
        return answered;
    }
    QString line(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    int answer(QWidget *, const Question &) override { return -1; }

    QString answered;
    QString proposed;
};

/// What the desktop is asked to open.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened << url; }
};

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_DocumentsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void preview_showsThePagesAsTheyWillBePrinted();
    void preview_isTurnedByTheKeys();
    void write_pdf_isWrittenAndRecorded();
    void write_odt_holdsTheSameTitles();
    void write_ontoTheOpenFile_isRefusedBesideTheButtons();
    void write_intoAMissingFolder_saysWhy();
    void write_onAReadOnlyFile_makesTheDocumentAndNoRecord();
    void write_english_fromAFrenchWindow_isEnglish();
    void record_isNoUndoTarget();
    void sections_notChosen_areNotPrinted();
    void period_thatIsNoPeriod_isSaidBesideTheField();
    void dayChosen_keepsThePeriod();
    void state_isFoundAgain_datesOnlyForTheSamePlan();
    void produced_isListedAndOpened();
    void withoutPlan_saysWhatThePageIsFor();

private:
    void openPage();
    template <typename Widget>
    Widget &find(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return *found;
    }
    PagePreview &preview() const { return *m_page->findChild<PagePreview *>(); }
    void write(const char *button, const QString &path);
    std::vector<ProducedDocument> recorded() const;
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<PlanSession> m_session;
    ChosenPath m_prompts;
    InLanguage m_inLanguage;
    std::unique_ptr<DocumentsPage> m_page;
};

void tst_DocumentsPage::init()
{
    // Of the platform without a screen, for every window.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*propagateSizeHints)")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_inLanguage = {};
    m_file = path("agen.passerelle");
    auto workspace = Workspace::create(m_file, agenTerritory());
    QVERIFY(workspace);
    QVERIFY(insertPlan(**workspace, smallPlan(4)));
    auto session =
        PlanSession::open(std::move(workspace).value(), [] { return QDate(2023, 3, 12); });
    QVERIFY(session);
    m_session = std::move(session).value();
    openPage();
}

void tst_DocumentsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void tst_DocumentsPage::openPage()
{
    m_page = std::make_unique<DocumentsPage>(
        *m_session, m_prompts, DocumentMaking{m_inLanguage, QStringLiteral("Camille")});
    m_page->resize(1100, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    if (m_session->hasPlan())
        QTRY_VERIFY(preview().pageCount() > 0);
}

void tst_DocumentsPage::write(const char *button, const QString &path)
{
    m_prompts.answered = path;
    QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
}

std::vector<ProducedDocument> tst_DocumentsPage::recorded() const
{
    return m_session->workspace().stores().documents.list().value();
}

void tst_DocumentsPage::preview_showsThePagesAsTheyWillBePrinted()
{
    QVERIFY(preview().pageCount() > 1);
    QCOMPARE(find<QLabel>("pageNumber").text(),
             QStringLiteral("Page 1 of %1").arg(preview().pageCount()));
    const QImage picture = find<QScrollArea>("preview").widget()->grab().toImage();
    QVERIFY(picture.width() > 300);
    // The cover has its pale panel, and is not all of it.
    QCOMPARE(picture.pixelColor(picture.width() / 2, 10), QColor(0xE4, 0xEA, 0xFB));
    QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 4), QColor(Qt::white));
}

void tst_DocumentsPage::preview_isTurnedByTheKeys()
{
    auto &scroll = find<QScrollArea>("preview");
    QTest::keyClick(&scroll, Qt::Key_PageDown);
    QCOMPARE(preview().page(), 1);
    QTest::keyClick(&scroll, Qt::Key_End);
    QCOMPARE(preview().page(), preview().pageCount() - 1);
    QTest::keyClick(&scroll, Qt::Key_PageDown);
    QCOMPARE(preview().page(), preview().pageCount() - 1);
    QTest::keyClick(&scroll, Qt::Key_Home);
    QTest::keyClick(&scroll, Qt::Key_PageUp);
    QCOMPARE(preview().page(), 0);
    QVERIFY(!find<QToolButton>("previousPage").isEnabled());
}

void tst_DocumentsPage::write_pdf_isWrittenAndRecorded()
{
    write("writePdf", path("bilan.pdf"));
    QCOMPARE(QFileInfo(m_prompts.proposed).path(), QFileInfo(m_file).path());
    QVERIFY2(m_prompts.proposed.contains(QStringLiteral("2023-03-12")),
             qPrintable(m_prompts.proposed));
    QVERIFY(m_prompts.proposed.endsWith(QStringLiteral(".pdf")));
    QVERIFY(bytesAt(path("bilan.pdf")).startsWith("%PDF-1.4"));
    QVERIFY(find<QLabel>("writtenText").text().contains(QStringLiteral("bilan.pdf")));
    const std::vector<ProducedDocument> documents = recorded();
    QCOMPARE(documents.size(), size_t(1));
    QCOMPARE(documents[0].kind, QStringLiteral("progress"));
    QCOMPARE(documents[0].format, DocumentFormat::Pdf);
    QCOMPARE(documents[0].fileName, QStringLiteral("bilan.pdf"));
    QCOMPARE(documents[0].author, QStringLiteral("Camille"));
    QCOMPARE(documents[0].asOf, QDate(2023, 3, 12));
    QCOMPARE(documents[0].plan, m_session->contents().plan.id);
}

void tst_DocumentsPage::write_odt_holdsTheSameTitles()
{
    write("writeOdt", path("bilan.odt"));
    const QStringList headings =
        headingsOf(partOf(path("bilan.odt"), QStringLiteral("content.xml")));
    QVERIFY2(headings.join(u'\n').contains(QStringLiteral("The plan in brief")),
             qPrintable(headings.join(u'\n')));
    QCOMPARE(recorded().at(0).format, DocumentFormat::Odt);
}

void tst_DocumentsPage::write_ontoTheOpenFile_isRefusedBesideTheButtons()
{
    const QString link = path("lien.pdf");
    QVERIFY(QFile::link(m_file, link));
    write("writePdf", link);
    QVERIFY(find<QLabel>("writtenText").text().contains(QStringLiteral("working on")));
    QVERIFY(recorded().empty());
    QVERIFY(bytesAt(m_file).startsWith("SQLite format 3"));
}

void tst_DocumentsPage::write_intoAMissingFolder_saysWhy()
{
    write("writePdf", path("nowhere/bilan.pdf"));
    QVERIFY(find<QLabel>("writtenText").text().contains(QStringLiteral("could not be written")));
    QVERIFY(!find<QPushButton>("openDocument").isVisible());
    QVERIFY(recorded().empty());
}

void tst_DocumentsPage::write_onAReadOnlyFile_makesTheDocumentAndNoRecord()
{
    m_page.reset();
    m_session.reset();
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    m_session = PlanSession::open(Workspace::open(m_file, options).value(), [] {
                    return QDate(2023, 3, 12);
                }).value();
    openPage();
    write("writePdf", path("bilan.pdf"));
    QVERIFY(bytesAt(path("bilan.pdf")).startsWith("%PDF"));
    QVERIFY(recorded().empty());
}

void tst_DocumentsPage::write_english_fromAFrenchWindow_isEnglish()
{
    QTranslator french;
    QVERIFY(french.load(QStringLiteral("passerelle_fr"), QStringLiteral(":/i18n")));
    QCoreApplication::installTranslator(&french);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_inLanguage = [&](QLocale::Language language, const std::function<void()> &work) {
        const QLocale before;
        const bool isOther = language == QLocale::English;
        if (isOther) {
            QCoreApplication::removeTranslator(&french);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        }
        work();
        if (isOther)
            QCoreApplication::installTranslator(&french);
        QLocale::setDefault(before);
    };
    openPage();
    auto &language = find<QComboBox>("documentLanguage");
    QCOMPARE(language.currentData().toString(), QStringLiteral("fr"));
    write("writeOdt", path("bilan.odt"));
    const auto headings = [&](const char *name) {
        return headingsOf(partOf(path(name), QStringLiteral("content.xml"))).join(u'\n');
    };
    QVERIFY2(headings("bilan.odt").contains(QStringLiteral("L’essentiel du plan")),
             qPrintable(headings("bilan.odt")));
    QTest::keyClick(&language, Qt::Key_Down);
    QCOMPARE(language.currentData().toString(), QStringLiteral("en"));
    write("writeOdt", path("review.odt"));
    QVERIFY2(headings("review.odt").contains(QStringLiteral("The plan in brief")),
             qPrintable(headings("review.odt")));
    QCOMPARE(recorded().at(0).language, QStringLiteral("en"));
    QCOMPARE(QLocale().language(), QLocale::French);
    QCoreApplication::removeTranslator(&french);
}

void tst_DocumentsPage::record_isNoUndoTarget()
{
    const auto before = m_session->workspace().history().undoTarget().value();
    write("writePdf", path("bilan.pdf"));
    QCOMPARE(m_session->workspace().history().undoTarget().value()->id, before->id);
}

void tst_DocumentsPage::sections_notChosen_areNotPrinted()
{
    for (const char *name : {"section_axes", "section_annex"}) {
        auto &box = find<QCheckBox>(name);
        QVERIFY(box.isChecked());
        QTest::keyClick(&box, Qt::Key_Space);
    }
    write("writeOdt", path("court.odt"));
    const QString headings =
        headingsOf(partOf(path("court.odt"), QStringLiteral("content.xml"))).join(u'\n');
    QCOMPARE(headings, QStringLiteral("1 The plan in brief"));
    QVERIFY(recorded().at(0).options.contains(QStringLiteral("summary")));
    QVERIFY(!recorded().at(0).options.contains(QStringLiteral("annex")));
}

void tst_DocumentsPage::period_thatIsNoPeriod_isSaidBesideTheField()
{
    auto &period = find<QLineEdit>("documentPeriod");
    period.setFocus();
    period.insert(QStringLiteral("mi-2022"));
    QTest::keyClick(&period, Qt::Key_Return);
    QVERIFY(period.property("problem").toBool());
    period.clear();
    period.insert(QStringLiteral("2021"));
    QTest::keyClick(&period, Qt::Key_Return);
    QVERIFY(!period.property("problem").toBool());
    write("writePdf", path("bilan.pdf"));
    QVERIFY(recorded().at(0).options.contains(QStringLiteral("2021-12-31")));
}

void tst_DocumentsPage::dayChosen_keepsThePeriod()
{
    auto &period = find<QLineEdit>("documentPeriod");
    period.setFocus();
    period.insert(QStringLiteral("2021"));
    QTest::keyClick(&period, Qt::Key_Return);
    m_session->chooseDay(QDate(2022, 6, 30));
    QCOMPARE(period.text(), QStringLiteral("2021"));
    write("writePdf", path("bilan.pdf"));
    QCOMPARE(recorded().at(0).asOf, QDate(2022, 6, 30));
    QVERIFY(recorded().at(0).options.contains(QStringLiteral("2021-12-31")));
}

void tst_DocumentsPage::state_isFoundAgain_datesOnlyForTheSamePlan()
{
    auto &period = find<QLineEdit>("documentPeriod");
    period.setFocus();
    period.insert(QStringLiteral("2021"));
    QTest::keyClick(&period, Qt::Key_Return);
    QTest::keyClick(&find<QCheckBox>("section_annex"), Qt::Key_Space);
    QVariantMap state = m_page->state();
    openPage();
    m_page->restore(state);
    QCOMPARE(find<QLineEdit>("documentPeriod").text(), QStringLiteral("2021"));
    QVERIFY(!find<QCheckBox>("section_annex").isChecked());
    state[QStringLiteral("plan")] = QStringLiteral("another");
    openPage();
    m_page->restore(state);
    QCOMPARE(find<QLineEdit>("documentPeriod").text(), QString());
    QVERIFY(!find<QCheckBox>("section_annex").isChecked());
}

void tst_DocumentsPage::produced_isListedAndOpened()
{
    auto &list = find<QListView>("produced");
    const QAbstractItemModelTester tester(list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Desktop desktop;
    write("writePdf", path("bilan.pdf"));
    QCOMPARE(list.model()->rowCount(), 1);
    const QString shown = list.model()->index(0, 0).data().toString();
    QVERIFY2(shown.startsWith(QStringLiteral("bilan.pdf\n")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("Camille")), qPrintable(shown));
    QTest::mouseClick(&find<QPushButton>("openDocument"), Qt::LeftButton);
    QTest::mouseClick(&find<QPushButton>("openFolder"), Qt::LeftButton);
    emit list.activated(list.model()->index(0, 0));
    const QUrl document = QUrl::fromLocalFile(path("bilan.pdf"));
    QCOMPARE(desktop.opened,
             (QList<QUrl>{document, QUrl::fromLocalFile(m_folder->path()), document}));
    QVERIFY(QFile::remove(path("bilan.pdf")));
    emit list.activated(list.model()->index(0, 0));
    QVERIFY(find<QLabel>("writtenText").text().contains(QStringLiteral("no longer there")));
}

void tst_DocumentsPage::withoutPlan_saysWhatThePageIsFor()
{
    m_page.reset();
    m_session =
        PlanSession::open(Workspace::create(path("vide.passerelle"), agenTerritory()).value(), [] {
            return QDate(2023, 3, 12);
        }).value();
    openPage();
    QVERIFY(!find<QPushButton>("writePdf").isEnabled());
    QVERIFY(!preview().isVisible());
}

QTEST_MAIN(tst_DocumentsPage)
#include "tst_DocumentsPage.moc"
