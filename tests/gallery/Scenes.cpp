#include "tests/gallery/Scenes.h"

#include "ui/pages/Page.h"
#include "ui/search/SearchPopup.h"
#include "ui/window/Commands.h"
#include "ui/window/PageFactory.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

namespace passerelle::test {

namespace {

void settle()
{
    // Layouts of layouts take more than one turn.
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
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

void showTabs(Page &page, const QString &name, QWidget &window, const TakePicture &take)
{
    for (QTabWidget *tabs : page.findChildren<QTabWidget *>()) {
        if (!tabs->isVisible())
            continue;
        const int before = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            take(QStringLiteral("%1-tab%2").arg(name).arg(tab), window);
        }
        tabs->setCurrentIndex(before);
    }
}

/// Each cell of the row chosen in the action plan that can be edited, while it is.
void showCellEditors(Page &page, const QString &name, QWidget &window, const TakePicture &take)
{
    auto *tree = page.findChild<QTreeView *>(QStringLiteral("planTree"));
    if (tree == nullptr)
        return;
    const QModelIndex before = tree->currentIndex();
    for (int column = 0; column < tree->model()->columnCount(); ++column) {
        const QModelIndex cell = before.siblingAtColumn(column);
        if (tree->isColumnHidden(column) || !cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        tree->setCurrentIndex(cell);
        tree->edit(cell);
        settle();
        take(QStringLiteral("%1-cell%2").arg(name).arg(column), window);
        // Leaving a cell as it was writes nothing.
        tree->setFocus();
        tree->setCurrentIndex(before);
        settle();
    }
}

void showDialog(WindowFixture &fixture, WindowCommand command, const QString &name,
                const TakePicture &take)
{
    if (!fixture.window().commands().action(command)->isEnabled())
        return;
    QTimer::singleShot(0, qApp, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        settle();
        take(name, *dialog);
        dialog->close();
    });
    fixture.run(command);
    settle();
}

void showSearch(WindowFixture &fixture, const TakePicture &take)
{
    fixture.run(WindowCommand::Search);
    auto *popup = child<SearchPopup>(fixture.window(), "searchPopup");
    take(QStringLiteral("search"), *popup);
    auto *line = child<QLineEdit>(*popup, "searchLine");
    line->setText(QStringLiteral("sant"));
    emit line->textEdited(line->text());
    settle();
    take(QStringLiteral("search-found"), *popup);
    popup->close();
}

void showHelp(WindowFixture &fixture, const TakePicture &take)
{
    fixture.run(WindowCommand::Help);
    settle();
    auto *help = child<QWidget>(fixture.window(), "helpWindow");
    take(QStringLiteral("help"), *help);
    help->close();
}

} // namespace

void showPages(WindowFixture &fixture, const TakePicture &take)
{
    MainWindow &window = fixture.window();
    for (const PageKey page : allPages()) {
        const QString name = pageKeyText(page);
        window.goTo({page, itemFor(page, window.session()->contents())});
        settle();
        take(name, window);
        showTabs(*window.currentPage(), name, window, take);
        showCellEditors(*window.currentPage(), name, window, take);
    }
}

void showDialogs(WindowFixture &fixture, const TakePicture &take)
{
    using enum WindowCommand;
    const std::vector<std::pair<WindowCommand, QString>> dialogs{
        {NewFile, QStringLiteral("new-file")},   {NewPlan, QStringLiteral("new-plan")},
        {ChooseDay, QStringLiteral("day")},      {Shortcuts, QStringLiteral("shortcuts")},
        {About, QStringLiteral("about")},        {AddFollowUp, QStringLiteral("follow-up")},
        {EditSelection, QStringLiteral("bulk")},
    };
    MainWindow &window = fixture.window();
    if (window.session() != nullptr)
        window.goTo(
            {PageKey::ActionPlan, itemFor(PageKey::ActionPlan, window.session()->contents())});
    settle();
    for (const auto &[command, name] : dialogs)
        showDialog(fixture, command, name, take);
    showSearch(fixture, take);
    showHelp(fixture, take);
}

void showMenus(WindowFixture &fixture, const TakePicture &take)
{
    int number = 0;
    for (const QAction *action : fixture.window().menuBar()->actions()) {
        QMenu *menu = action->menu();
        menu->resize(menu->sizeHint());
        take(QStringLiteral("menu%1").arg(number++), *menu);
    }
}

} // namespace passerelle::test
