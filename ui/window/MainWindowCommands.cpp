#include "core/storage/FileIdentity.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ChooseDayDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/pages/Page.h"
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
#include <QFileInfo>
#include <QStandardPaths>

// What the commands of the window do.

namespace passerelle {

namespace {

constexpr int zoomStep = 10;

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

/// A rule that is broken is past once something else is worked on; a file that cannot be written to
/// stays so.
MessageLife lifeOf(const Error &error)
{
    const bool isAboutTheFile = error.code == ErrorCode::File || error.code == ErrorCode::Storage;
    return isAboutTheFile ? MessageLife::UntilWritten : MessageLife::UntilMoved;
}

} // namespace

void MainWindow::run(WindowCommand command)
{
    using enum WindowCommand;
    if (Commands::needsFile(command))
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
        tellWhatIsSaved();
        break;
    case BackUp:
        backUpNow();
        break;
    case Quit:
        close();
        break;
    case Undo:
        takeBack(false);
        break;
    case Redo:
        takeBack(true);
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

void MainWindow::tellWhatIsSaved()
{
    const Workspace &workspace = m_session->workspace();
    if (const Result<> same = workspace.checkFile(); !same)
        tellRefusal(same.error());
    else if (m_session->isReadOnly())
        m_message->say(tr("\"%1\" is open to read only: nothing was changed, and there is nothing "
                          "to save.")
                           .arg(QFileInfo(workspace.path()).fileName()),
                       false);
    else if (m_refusal)
        m_message->warn(tr("Everything is saved but the last change, which was refused: %1")
                            .arg(m_refusal->message),
                        lifeOf(*m_refusal));
    else
        m_message->say(tr("Everything is saved already: each change is written at once."), false);
}

void MainWindow::takeBack(bool redoes)
{
    const std::optional<HistoryTransaction> target = redoes ? m_redoTarget : m_undoTarget;
    const bool isDone = redoes ? m_session->redo() : m_session->undo();
    if (!isDone || !target)
        return;
    //: %1 is the name of an edit.
    const QString text = redoes ? tr("Redone: %1") : tr("Undone: %1");
    m_status->tellForAMoment(text.arg(displayLabel(*target)));
}

void MainWindow::onRefused(const Error &error)
{
    m_refusal = error;
    tellRefusal(error);
}

void MainWindow::tellRefusal(const Error &error)
{
    const Result<> same = m_session->workspace().checkFile();
    if (!same && same.error().code == ErrorCode::Conflict)
        m_message->warnOfChangedFile(same.error().message);
    else
        m_message->warn(error.message, lifeOf(error));
}

void MainWindow::letPastMessagesGo()
{
    // Why the last edit was refused is still to be read.
    if (!m_refusal)
        letMessagesGo();
}

void MainWindow::letMessagesGo()
{
    m_message->letGo(MessageLife::UntilMoved);
    if (m_refusal && lifeOf(*m_refusal) == MessageLife::UntilMoved)
        m_refusal.reset();
}

void MainWindow::newFile()
{
    const QString path =
        makeNewFile(m_surroundings.prompts, m_surroundings.author, folderOfFiles(), this);
    if (path.isEmpty())
        return;
    // Which says how to begin.
    m_current = PageKey::Home;
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
        pages.rows.push_back(
            {Commands::pageShortcut(pages.rows.size()).toString(QKeySequence::NativeText),
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
    letMessagesGo();
    writeWhatIsTyped();
    m_surroundings.preferences.setLanguage(language);
    m_surroundings.speak(language);
}

} // namespace passerelle
