#include "core/domain/TextShortening.h"
#include "core/storage/FileIdentity.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ChooseDayDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/pages/Page.h"
#include "ui/widgets/MenuText.h"
#include "ui/window/Commands.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MessageBar.h"
#include "ui/window/NewFile.h"
#include "ui/window/PageFactory.h"
#include "ui/window/Preferences.h"
#include "ui/window/Prompts.h"
#include "ui/window/Rail.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WindowSearch.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStandardPaths>

// What the commands of the window do, and when they can.

namespace passerelle {

namespace {

constexpr int zoomStep = 10;
constexpr int longestSubject = 50; ///< letters of the name of an edit in a menu

bool needsFile(WindowCommand command)
{
    using enum WindowCommand;
    return command == CloseFile || command == Save || command == BackUp || command == Undo
        || command == Redo || command == ChooseDay || command == NewPlan
        || Commands::isForPage(command);
}

/// Ctrl+1 for the first page of the rail.
QKeySequence pageShortcut(size_t position)
{
    return {Qt::CTRL | Qt::Key(Qt::Key_1 + int(position))};
}

/// The chapter of the help on a page, by its name.
QString chapterOf(PageKey page)
{
    switch (page) {
    case PageKey::Home:
        return QStringLiteral("window");
    case PageKey::ActionPlan:
        return QStringLiteral("plan");
    case PageKey::Indicators:
        return QStringLiteral("indicators");
    case PageKey::Partners:
        return QStringLiteral("partners");
    case PageKey::Documents:
        return QStringLiteral("documents");
    }
    return {};
}

/// "Undo: Edit action "Maison des internes"".
QString withSubject(const QString &verb, const std::optional<HistoryTransaction> &target)
{
    if (!target)
        return verb;
    //: %1 is a verb (Undo, Redo), %2 the name of an edit.
    return MainWindow::tr("%1: %2").arg(verb,
                                        inMenu(shortened(displayLabel(*target), longestSubject)));
}

/// Whether what was to be undone no longer is: it was done, not refused.
bool isOther(const std::optional<HistoryTransaction> &before,
             const std::optional<HistoryTransaction> &now)
{
    return before && (!now || now->id != before->id);
}

} // namespace

void MainWindow::run(WindowCommand command)
{
    using enum WindowCommand;
    if (needsFile(command))
        writeWhatIsTyped();
    if (Commands::isForPage(command)) {
        if (Page *shown = currentPage(); shown != nullptr && shown->can(command))
            shown->perform(command);
        return;
    }
    switch (command) {
    case NewFile:
        newFile();
        break;
    case OpenFile:
        chooseFile();
        break;
    case OpenDemonstration:
        openDemonstration();
        break;
    case CloseFile:
        closeFile();
        break;
    case Save:
        m_message->say(tr("Everything is saved already: each change is written at once."), false);
        break;
    case BackUp:
        backUpNow();
        break;
    case Quit:
        close();
        break;
    case Undo:
        takeBack();
        break;
    case Redo:
        doAgain();
        break;
    case ChooseDay:
        askWhichDay(*m_session, this);
        break;
    case Search:
        m_search->open();
        break;
    case CollapseRail:
        m_surroundings.preferences.setRailNarrow(m_commands->action(CollapseRail)->isChecked());
        fitToTexts();
        break;
    case ZoomIn:
        zoomTo(m_surroundings.look.zoom() + zoomStep);
        break;
    case ZoomOut:
        zoomTo(m_surroundings.look.zoom() - zoomStep);
        break;
    case ZoomReset:
        zoomTo(100);
        break;
    case ThemeSystem:
        setTheme(ThemeChoice::System);
        break;
    case ThemeLight:
        setTheme(ThemeChoice::Light);
        break;
    case ThemeDark:
        setTheme(ThemeChoice::Dark);
        break;
    case French:
        speak(QLocale::French);
        break;
    case English:
        speak(QLocale::English);
        break;
    case NewPlan:
        addNewPlan(*m_session, this);
        break;
    case Help:
        showHelp();
        break;
    case Shortcuts:
        showShortcuts();
        break;
    case About:
        AboutDialog(this).exec();
        break;
    default:
        break;
    }
}

void MainWindow::takeBack()
{
    const std::optional<HistoryTransaction> target = m_undoTarget;
    m_session->undo();
    if (isOther(target, m_undoTarget))
        //: %1 is the name of an edit.
        m_status->tellForAMoment(tr("Undone: %1").arg(displayLabel(*target)));
}

void MainWindow::doAgain()
{
    const std::optional<HistoryTransaction> target = m_redoTarget;
    m_session->redo();
    if (isOther(target, m_redoTarget))
        //: %1 is the name of an edit.
        m_status->tellForAMoment(tr("Redone: %1").arg(displayLabel(*target)));
}

void MainWindow::newFile()
{
    const QString path =
        makeNewFile(m_surroundings.prompts, m_surroundings.author, folderOfFiles(), this);
    if (!path.isEmpty())
        openFile(path);
}

QString MainWindow::folderOfFiles() const
{
    // The demonstration lives where programs keep their own things: no place for the user's.
    for (const QString &recent : m_surroundings.preferences.recentFiles())
        if (!isSameFile(recent, m_surroundings.demonstrationPath))
            return QFileInfo(recent).path();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void MainWindow::showHelp()
{
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    m_help->open(currentPage() == nullptr ? QStringLiteral("start") : chapterOf(m_current));
}

void MainWindow::showShortcuts()
{
    const auto keysOf = [](const QAction &action) {
        QStringList keys;
        for (const QKeySequence &each : action.shortcuts())
            keys << each.toString(QKeySequence::NativeText);
        return keys.join(QStringLiteral(", "));
    };
    std::vector<ShortcutGroup> groups;
    for (const CommandMenu &menu : m_commands->menus()) {
        ShortcutGroup group{menu.title, {}};
        for (const WindowCommand command : menu.commands)
            group.rows.push_back(
                {keysOf(*m_commands->action(command)), m_commands->plainText(command)});
        groups.push_back(std::move(group));
    }
    ShortcutGroup pages{tr("Pages"), {}};
    for (const PageKey key : allPages())
        pages.rows.push_back({pageShortcut(pages.rows.size()).toString(QKeySequence::NativeText),
                              Rail::pageName(key)});
    groups.push_back(std::move(pages));
    ShortcutsDialog(groups, this).exec();
}

void MainWindow::chooseFile()
{
    const QString path = m_surroundings.prompts.fileToOpen(this, tr("Open a file"), folderOfFiles(),
                                                           tr("Passerelle files (*.passerelle)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::zoomTo(int percent)
{
    m_surroundings.look.setZoom(percent);
    m_surroundings.preferences.setZoom(m_surroundings.look.zoom());
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_surroundings.look.setTheme(theme);
    m_surroundings.preferences.setTheme(theme);
}

void MainWindow::speak(QLocale::Language language)
{
    writeWhatIsTyped();
    m_surroundings.preferences.setLanguage(language);
    m_surroundings.speak(language);
}

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
            pages.push_back(newAction(Rail::pageName(key), [this, key] { showPage(key); }));
            pages.back()->setShortcut(pageShortcut(pages.size() - 1));
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
            : m_session != nullptr || !needsFile(command);
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
