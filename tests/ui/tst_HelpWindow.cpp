#include "tests/support/WindowFixture.h"
#include "ui/help/HelpWindow.h"
#include "ui/window/PageFactory.h"

#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

#include <array>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &chapter, QLocale::Language language)
{
    QFile file(helpUrl(chapter, language).mid(3)); // after "qrc"
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QList<QLocale::Language> languages{QLocale::French, QLocale::English};

} // namespace

class tst_HelpWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void chapters_areThereInBothLanguages();
    void links_leadToChapters();
    void french_hasItsTypography();
    void help_opensAtAChapterAndFollowsTheList();
    void help_followsTheLanguage();
    void f1_opensTheChapterOfThePage();
    void pictures_fitThePageAndHaveWords();
};

void tst_HelpWindow::chapters_areThereInBothLanguages()
{
    for (const QLocale::Language language : languages) {
        for (const HelpChapter &chapter : helpChapters(language)) {
            const QString text = textOf(chapter.name, language);
            QVERIFY2(text.startsWith(u"# "_s + chapter.title + u'\n'), qPrintable(chapter.name));
            QVERIFY2(text.size() > 600, qPrintable(chapter.name));
        }
    }
}

void tst_HelpWindow::links_leadToChapters()
{
    static const QRegularExpression link(uR"((?<!!)\[[^\]]*\]\(([^)]+)\))"_s);
    for (const QLocale::Language language : languages) {
        QStringList files;
        const std::vector<HelpChapter> chapters = helpChapters(language);
        for (const HelpChapter &chapter : chapters)
            files << chapter.name + u".md"_s;
        for (const HelpChapter &chapter : chapters) {
            auto links = link.globalMatch(textOf(chapter.name, language));
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                QVERIFY2(files.contains(target), qPrintable(chapter.name + u": "_s + target));
            }
        }
    }
}

void tst_HelpWindow::french_hasItsTypography()
{
    static const QRegularExpression plain(u"'|« | »| [:;!?]"_s);
    for (const HelpChapter &chapter : helpChapters(QLocale::French)) {
        const auto match = plain.match(textOf(chapter.name, QLocale::French));
        QVERIFY2(!match.hasMatch(),
                 qPrintable(chapter.name + u" at "_s + QString::number(match.capturedStart())));
    }
}

void tst_HelpWindow::help_opensAtAChapterAndFollowsTheList()
{
    HelpWindow help;
    help.open(u"history"_s);
    QVERIFY(help.isVisible());
    QCOMPARE(help.chapter(), u"history"_s);
    auto *list = child<QListWidget>(help, "helpChapters");
    const auto *text = child<QTextBrowser>(help, "helpText");
    QVERIFY(text->toPlainText().startsWith(list->currentItem()->text()));
    list->setCurrentRow(0);
    QCOMPARE(help.chapter(), u"start"_s);
    QVERIFY(text->toPlainText().startsWith(list->currentItem()->text()));
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(!help.isVisible());
}

void tst_HelpWindow::help_followsTheLanguage()
{
    WindowFixture fixture;
    HelpWindow help;
    help.open(u"window"_s);
    const auto *text = child<QTextBrowser>(help, "helpText");
    const QString english = text->toPlainText();
    fixture.speak(QLocale::French);
    QCOMPARE(help.chapter(), u"window"_s);
    QVERIFY(text->toPlainText() != english);
    QVERIFY(text->toPlainText().startsWith(u"La fenêtre et le clavier"));
}

void tst_HelpWindow::f1_opensTheChapterOfThePage()
{
    const std::array<std::pair<PageKey, QString>, 5> chapters{
        {{PageKey::Home, u"window"_s},
         {PageKey::ActionPlan, u"plan"_s},
         {PageKey::Indicators, u"indicators"_s},
         {PageKey::Partners, u"partners"_s},
         {PageKey::Documents, u"documents"_s}}};
    WindowFixture fixture;
    fixture.run(WindowCommand::Help); // no file is open
    const auto *help = child<HelpWindow>(fixture.window(), "helpWindow");
    QVERIFY(help->isVisible());
    QCOMPARE(help->chapter(), u"start"_s);
    fixture.openDemonstration();
    QCOMPARE(allPages().size(), chapters.size());
    for (const auto &[page, chapter] : chapters) {
        fixture.window().goTo({page, {}});
        fixture.run(WindowCommand::Help);
        QCOMPARE(help->chapter(), chapter);
    }
}

void tst_HelpWindow::pictures_fitThePageAndHaveWords()
{
    static const QRegularExpression picture(uR"(!\[([^\]]*)\]\(([^)]+)\))"_s);
    HelpWindow help;
    help.resize(500, 400);
    int count = 0;
    for (const QLocale::Language language : languages) {
        for (const HelpChapter &chapter : helpChapters(language)) {
            auto pictures = picture.globalMatch(textOf(chapter.name, language));
            while (pictures.hasNext()) {
                const QRegularExpressionMatch match = pictures.next();
                QVERIFY2(match.captured(1).size() > 20, qPrintable(chapter.name));
                const QUrl page(helpUrl(chapter.name, language));
                const QUrl url = page.resolved(QUrl(match.captured(2)));
                QVERIFY2(!QImage(u':' + url.path()).isNull(), qPrintable(url.toString()));
                ++count;
            }
        }
    }
    QCOMPARE(count, 2 * int(allPages().size()));
    help.open(u"plan"_s);
    const auto *text = child<QTextBrowser>(help, "helpText");
    QTRY_VERIFY(text->document()->size().height() > text->viewport()->height());
    QTRY_VERIFY(!text->horizontalScrollBar()->isVisible());
    const int narrow = qRound(text->document()->idealWidth());
    help.resize(900, 400);
    QTRY_VERIFY(text->document()->idealWidth() > narrow);
}

QTEST_MAIN(tst_HelpWindow)
#include "tst_HelpWindow.moc"
