#include "tests/gallery/Scenes.h"

#include "ui/pages/Page.h"
#include "ui/search/SearchPopup.h"
#include "ui/session/PlanSession.h"
#include "ui/window/Commands.h"
#include "ui/window/PageFactory.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace passerelle::test {

namespace {

Scene::Show whole()
{
    return [](const QString &name, WindowFixture &fixture, const TakePicture &take) {
        take(name, fixture.window());
    };
}

Scene::Show eachTabOf(const char *tabsName)
{
    return [tabsName](const QString &name, WindowFixture &fixture, const TakePicture &take) {
        auto *tabs = child<QTabWidget>(*fixture.window().currentPage(), tabsName);
        if (!tabs->isVisible())
            return; // nothing is there whose details could be shown
        const int before = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            take(QStringLiteral("%1-%2").arg(name).arg(tab), fixture.window());
        }
        tabs->setCurrentIndex(before);
    };
}

/// What the page shows once the button `there` is clicked; the button `back` undoes it.
Scene::Show between(const char *there, const char *back)
{
    return [there, back](const QString &name, WindowFixture &fixture, const TakePicture &take) {
        const QWidget &page = *fixture.window().currentPage();
        auto *button = child<QAbstractButton>(page, there);
        if (!button->isVisible())
            return; // the page is empty
        button->click();
        settle();
        take(name, fixture.window());
        child<QAbstractButton>(page, back)->click();
        settle();
    };
}

/// The first part of the plan instead of an action.
void showNode(const QString &name, WindowFixture &fixture, const TakePicture &take)
{
    const std::vector<OutlineNode> &nodes = fixture.window().session()->contents().nodes;
    if (nodes.empty())
        return;
    fixture.window().goTo({PageKey::ActionPlan, nodes.front().id.toString()});
    settle();
    take(name, fixture.window());
}

/// Each cell of the row chosen that can be edited, while it is.
void showCellEditors(const QString &name, WindowFixture &fixture, const TakePicture &take)
{
    auto *tree = child<QTreeView>(*fixture.window().currentPage(), "planTree");
    const QModelIndex before = tree->currentIndex();
    for (int column = 0; column < tree->model()->columnCount(); ++column) {
        const QModelIndex cell = before.siblingAtColumn(column);
        if (tree->isColumnHidden(column) || !cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        tree->setCurrentIndex(cell);
        tree->edit(cell);
        settle();
        take(QStringLiteral("%1-%2").arg(name).arg(column), fixture.window());
        // Leaving a cell as it was writes nothing.
        tree->setFocus();
        tree->setCurrentIndex(before);
        settle();
    }
}

void showMessage(const QString &name, WindowFixture &fixture, const TakePicture &take)
{
    fixture.window().session()->tell(
        QStringLiteral("Une phrase qui dit ce qui vient de se passer. ").repeated(3), true);
    settle();
    take(name, fixture.window());
    child<QAbstractButton>(fixture.window(), "closeMessage")->click();
    settle();
}

Scene::Show dialog(WindowCommand command)
{
    return [command](const QString &name, WindowFixture &fixture, const TakePicture &take) {
        if (!fixture.window().commands().action(command)->isEnabled())
            return;
        QTimer::singleShot(0, qApp, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            if (shown == nullptr)
                qFatal("no dialog is shown: %s", qPrintable(name));
            settle();
            take(name, *shown);
            shown->close();
        });
        fixture.run(command);
        settle();
    };
}

void showSearch(const QString &name, WindowFixture &fixture, const TakePicture &take)
{
    fixture.run(WindowCommand::Search);
    auto *popup = child<SearchPopup>(fixture.window(), "searchPopup");
    take(name, *popup);
    auto *line = child<QLineEdit>(*popup, "searchLine");
    line->setText(QStringLiteral("sant"));
    emit line->textEdited(line->text());
    settle();
    take(name + QStringLiteral("-found"), *popup);
    popup->close();
}

void showHelp(const QString &name, WindowFixture &fixture, const TakePicture &take)
{
    fixture.run(WindowCommand::Help);
    settle();
    auto *help = child<QWidget>(fixture.window(), "helpWindow");
    take(name, *help);
    help->close();
}

void showMenus(const QString &name, WindowFixture &fixture, const TakePicture &take)
{
    int number = 0;
    for (const QAction *action : fixture.window().menuBar()->actions()) {
        QMenu *menu = action->menu();
        menu->resize(menu->sizeHint());
        take(QStringLiteral("%1-%2").arg(name).arg(number++), *menu);
    }
}

/// The thing of the plan whose details hold the most text, so that they are put to the test.
QString itemFor(PageKey page, const PlanContents &contents)
{
    if (page == PageKey::ActionPlan && !contents.actions.empty())
        return contents.actions.front().id.toString();
    if (page == PageKey::Indicators && !contents.indicators.empty())
        return contents.indicators.front().id.toString();
    if (page == PageKey::Partners && !contents.organizations.empty())
        return contents.organizations.front().id.toString();
    return {};
}

} // namespace

const std::vector<Scene> &scenes()
{
    using enum PageKey;
    using enum WindowCommand;
    static const std::vector<Scene> table{
        {QStringLiteral("home"), Home, whole()},
        {QStringLiteral("home-numbers"), Home, between("historyNumbers", "historyNumbers")},
        {QStringLiteral("message"), Home, showMessage},
        {QStringLiteral("plan"), ActionPlan, whole()},
        {QStringLiteral("plan-tab"), ActionPlan, eachTabOf("detailTabs")},
        {QStringLiteral("plan-cell"), ActionPlan, showCellEditors},
        {QStringLiteral("plan-part"), ActionPlan, showNode},
        {QStringLiteral("plan-late"), ActionPlan, between("filterLate", "filterClear")},
        {QStringLiteral("follow-up"), ActionPlan, dialog(AddFollowUp)},
        {QStringLiteral("bulk"), ActionPlan, dialog(EditSelection)},
        {QStringLiteral("indicators"), Indicators, whole()},
        {QStringLiteral("partners"), Partners, whole()},
        {QStringLiteral("contacts"), Partners, between("contactsView", "organizationsView")},
        {QStringLiteral("who-does-what"), Partners,
         between("whoDoesWhatView", "organizationsView")},
        {QStringLiteral("documents"), Documents, whole()},
        {QStringLiteral("documents-tab"), Documents, eachTabOf("documentTabs")},
        {QStringLiteral("day"), Home, dialog(ChooseDay)},
        {QStringLiteral("new-plan"), Home, dialog(NewPlan)},
        {QStringLiteral("new-file"), {}, dialog(NewFile)},
        {QStringLiteral("shortcuts"), {}, dialog(Shortcuts)},
        {QStringLiteral("about"), {}, dialog(About)},
        {QStringLiteral("search"), {}, showSearch},
        {QStringLiteral("help"), {}, showHelp},
        {QStringLiteral("menu"), {}, showMenus},
    };
    return table;
}

QStringList pagesWithoutScene()
{
    QStringList pages;
    for (const PageKey page : allPages())
        if (std::ranges::find(scenes(), page, &Scene::page) == scenes().end())
            pages << pageKeyText(page);
    return pages;
}

void showScenes(WindowFixture &fixture, const TakePicture &take)
{
    MainWindow &window = fixture.window();
    const QSize size = window.size();
    for (const Scene &scene : scenes()) {
        window.resize(size); // what a scene shows may have asked for more
        if (scene.page && window.session() == nullptr)
            continue;
        if (scene.page) {
            window.goTo({*scene.page, itemFor(*scene.page, window.session()->contents())});
            settle();
        }
        scene.show(scene.name, fixture, take);
    }
}

void settle()
{
    // Layouts of layouts take more than one turn.
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

} // namespace passerelle::test
