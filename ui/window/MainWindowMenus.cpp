#include "core/domain/TextShortening.h"
#include "ui/pages/Page.h"
#include "ui/widgets/MenuText.h"
#include "ui/window/Commands.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageFactory.h"
#include "ui/window/Preferences.h"
#include "ui/window/Rail.h"

#include <QAction>
#include <QDir>
#include <QMenuBar>

// The menus of the window, and which of their commands can run.

namespace passerelle {

namespace {

constexpr int longestSubject = 50; ///< letters of the name of an edit in a menu

/// "Undo: Edit action "Maison des internes"".
QString withSubject(const QString &verb, const std::optional<HistoryTransaction> &target)
{
    if (!target)
        return verb;
    //: %1 is a verb (Undo, Redo), %2 the name of an edit.
    return MainWindow::tr("%1: %2").arg(verb,
                                        inMenu(shortened(displayLabel(*target), longestSubject)));
}

} // namespace

void MainWindow::fillMenus()
{
    const auto newAction = [this](const QString &text, auto &&work) {
        auto *action = new QAction(text, menuBar());
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    std::vector<QAction *> recent;
    for (const QString &path : m_surroundings.preferences.recentFiles())
        recent.push_back(
            newAction(inMenu(QDir::toNativeSeparators(path)), [this, path] { openFile(path); }));
    std::vector<QAction *> pages;
    std::vector<QAction *> plans;
    m_pageActions.clear();
    if (m_session) {
        for (const PageKey key : allPages()) {
            pages.push_back(newAction(Rail::pageName(key), [this, key] { turnTo(key); }));
            pages.back()->setShortcut(Commands::pageShortcut(pages.size() - 1));
            pages.back()->setCheckable(true);
            m_pageActions[key] = pages.back();
        }
        for (const Plan &plan : m_session->plans()) {
            plans.push_back(
                newAction(menuTitle(plan.title), [this, id = plan.id] { choosePlan(id); }));
            plans.back()->setToolTip(plan.title);
            plans.back()->setCheckable(true);
            plans.back()->setChecked(plan.id == m_session->contents().plan.id);
        }
    }
    m_commands->fill(*menuBar(), recent, pages, plans);
    refreshCommands();
}

void MainWindow::refreshCommands()
{
    using enum WindowCommand;
    const Page *shown = currentPage();
    for (const WindowCommand command : m_commands->all()) {
        const bool isPossible = Commands::isForPage(command)
            ? shown != nullptr && shown->can(command)
            : m_session != nullptr || !Commands::needsFile(command);
        m_commands->action(command)->setEnabled(isPossible);
    }
    refreshRailCommand();
    for (const auto &[key, action] : m_pageActions)
        action->setChecked(key == m_current);
    const ThemeChoice theme = m_surroundings.look.theme();
    m_commands->action(ThemeSystem)->setChecked(theme == ThemeChoice::System);
    m_commands->action(ThemeLight)->setChecked(theme == ThemeChoice::Light);
    m_commands->action(ThemeDark)->setChecked(theme == ThemeChoice::Dark);
    const bool isEnglish = QLocale().language() == QLocale::English;
    m_commands->action(isEnglish ? English : French)->setChecked(true);
    if (!m_session)
        return;
    m_commands->action(NewPlan)->setEnabled(!m_session->isReadOnly());
    const auto refresh = [this](WindowCommand command, const QString &verb,
                                const std::optional<HistoryTransaction> &target) {
        QAction *action = m_commands->action(command);
        action->setEnabled(!m_session->isReadOnly() && target);
        action->setText(withSubject(verb, target));
    };
    refresh(Undo, tr("&Undo"), m_undoTarget);
    refresh(Redo, tr("&Redo"), m_redoTarget);
}

void MainWindow::refreshRailCommand()
{
    // Where there is no room for words, there is nothing to choose.
    QAction *collapse = m_commands->action(WindowCommand::CollapseRail);
    collapse->setEnabled(!isCramped());
    collapse->setChecked(isCramped() || m_surroundings.preferences.isRailNarrow());
}

void MainWindow::readHistory()
{
    const auto known = [](const Result<std::optional<HistoryTransaction>> &target) {
        return target ? *target : std::nullopt;
    };
    const History &history = m_session->workspace().history();
    m_undoTarget = known(history.undoTarget());
    m_redoTarget = known(history.redoTarget());
}

} // namespace passerelle
