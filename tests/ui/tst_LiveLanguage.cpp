#include "tests/support/VisibleTexts.h"
#include "tests/support/WindowFixture.h"
#include "tests/support/WindowHand.h"
#include "ui/window/Commands.h"
#include "ui/window/PageFactory.h"

#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

/// The number of pages is that of the document, whose language is its own.
bool isOfDocument(const QString &line)
{
    return line.startsWith(u"QLabel pageNumber") || line.startsWith(u"QScrollArea preview");
}

using Texts = std::vector<std::pair<QString, QStringList>>; ///< by place, in the order of the visit

/// What was told in one place and not in the other, by place; empty when nothing.
QString differenceOfVisits(const Texts &first, const Texts &second)
{
    QStringList lines;
    for (size_t i = 0; i < first.size(); ++i)
        if (const QString difference = differenceOf(first[i].second, second[i].second);
            !difference.isEmpty())
            lines << first[i].first + u":\n"_s + difference;
    return lines.join(u'\n');
}

QStringList textsNowIn(const MainWindow &window)
{
    QCoreApplication::processEvents();
    // What is gone is deleted when the program rests.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList lines = visibleTexts(window);
    lines.erase(std::ranges::remove_if(lines, isOfDocument).begin(), lines.end());
    return lines;
}

} // namespace

/// The language switched while everything is open: the window says all that one started in that
/// language says, and nothing else.
class tst_LiveLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void demonstration_switched_saysWhatAFreshWindowSays();
    void newFile_switched_saysWhatAFreshWindowSays();
    void welcomePage_switched_saysWhatAFreshWindowSays();

private:
    Texts visit(WindowFixture &fixture) const;
    /// Its pages, with nothing in them.
    Texts visitNewFile(WindowFixture &fixture) const;
};

Texts tst_LiveLanguage::visit(WindowFixture &fixture) const
{
    Texts texts;
    const auto read = [&](const QString &place) {
        texts.emplace_back(place, textsNowIn(fixture.window()));
    };
    const PlanContents &contents = fixture.window().session()->contents();
    const WindowHand hand(fixture.window());
    fixture.window().goTo({PageKey::Home});
    read(u"home"_s);
    const Action &action = contents.actions.front();
    fixture.window().goTo({PageKey::ActionPlan, action.id.toString()});
    for (int tab = 0; tab < hand.find<QTabWidget>("detailTabs")->count(); ++tab) {
        hand.showTab("detailTabs", tab);
        read(u"plan, tab %1"_s.arg(tab));
    }
    fixture.window().goTo({PageKey::ActionPlan, contents.nodes.front().id.toString()});
    read(u"plan, part of it"_s);
    fixture.window().goTo({PageKey::Indicators, contents.indicators.front().id.toString()});
    read(u"indicators"_s);
    fixture.window().goTo({PageKey::Partners, contents.organizations.front().id.toString()});
    read(u"organizations"_s);
    hand.click("contactsView");
    read(u"contacts"_s);
    hand.click("whoDoesWhatView");
    read(u"who does what"_s);
    fixture.window().goTo({PageKey::Documents});
    read(u"documents"_s);
    return texts;
}

void tst_LiveLanguage::demonstration_switched_saysWhatAFreshWindowSays()
{
    WindowFixture fixture;
    fixture.openDemonstration();
    const QString path = fixture.window().session()->workspace().path();
    visit(fixture); // every page has been open
    const Texts english = visit(fixture);
    fixture.run(WindowCommand::French);
    const Texts french = visit(fixture);
    fixture.run(WindowCommand::English);
    const Texts englishAgain = visit(fixture);
    fixture.run(WindowCommand::French);
    const Texts frenchAgain = visit(fixture);
    fixture.restart();
    fixture.window().openFile(path);
    visit(fixture);
    const Texts freshFrench = visit(fixture);

    QCOMPARE(differenceOfVisits(englishAgain, english), QString());
    QCOMPARE(differenceOfVisits(frenchAgain, french), QString());
    const QString left = differenceOfVisits(french, freshFrench);
    QVERIFY2(left.isEmpty(), qPrintable(left));
}

Texts tst_LiveLanguage::visitNewFile(WindowFixture &fixture) const
{
    Texts texts;
    for (const PageKey page : {PageKey::Home, PageKey::ActionPlan, PageKey::Indicators,
                               PageKey::Partners, PageKey::Documents}) {
        fixture.window().goTo({page});
        texts.emplace_back(pageKeyText(page), textsNowIn(fixture.window()));
    }
    return texts;
}

void tst_LiveLanguage::newFile_switched_saysWhatAFreshWindowSays()
{
    WindowFixture fixture;
    const QString path = fixture.makeFile(u"val.passerelle"_s);
    fixture.window().openFile(path);
    visitNewFile(fixture);
    fixture.run(WindowCommand::French);
    const Texts french = visitNewFile(fixture);
    fixture.restart();
    fixture.window().openFile(path);
    visitNewFile(fixture);
    const QString left = differenceOfVisits(french, visitNewFile(fixture));
    QVERIFY2(left.isEmpty(), qPrintable(left));
    fixture.run(WindowCommand::English);
}

void tst_LiveLanguage::welcomePage_switched_saysWhatAFreshWindowSays()
{
    WindowFixture fixture;
    const QStringList english = visibleTexts(fixture.window());
    fixture.run(WindowCommand::French);
    const QStringList french = visibleTexts(fixture.window());
    fixture.restart();
    QCOMPARE(differenceOf(french, visibleTexts(fixture.window())), QString());
    fixture.run(WindowCommand::English);
    QCOMPARE(differenceOf(visibleTexts(fixture.window()), english), QString());
}

QTEST_MAIN(tst_LiveLanguage)
#include "tst_LiveLanguage.moc"
