#pragma once

#include "ui/look/Look.h"
#include "ui/pages/Destination.h"
#include "ui/pages/documents/DocumentMaking.h"
#include "ui/session/PlanSession.h"
#include "ui/window/WindowCommand.h"

#include <QLocale>
#include <QMainWindow>

#include <map>
#include <optional>
#include <vector>

namespace passerelle {

class Commands;
class HelpWindow;
class MessageBar;
class Page;
class PageStack;
class Preferences;
class Prompts;
class Rail;
class StatusLine;
class WelcomePage;
class WindowSearch;

/// What the program gives the window.
struct WindowSurroundings
{
    Preferences &preferences;
    Look &look;
    Prompts &prompts;
    std::function<void(QLocale::Language)> speak; ///< installs the translations of a language
    PlanSession::Clock clock;
    QString author; ///< who signs the edits
    QString demonstrationPath; ///< where the demonstration file is made
    InLanguage inLanguage = {}; ///< for documents; absent: they are in the interface's language
};

/// The frame: menus, navigation, one page at a time, messages, status line. One file at a time.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowSurroundings surroundings);
    ~MainWindow() override;

    /// Opens the file in the place of the one open; asks when something stands in the way.
    void openFile(const QString &path);
    void openDemonstration();
    void closeFile();

    void goTo(const Destination &destination);
    /// The page shown; nullptr without a file.
    Page *currentPage() const;
    /// nullptr without a file.
    PlanSession *session() const { return m_session.get(); }
    Commands &commands() const { return *m_commands; }
    void setVisible(bool isVisible) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectParts();
    /// The file as the user would have it opened; nullptr when it stays closed.
    std::unique_ptr<PlanSession> sessionOf(const QString &path);
    void take(std::unique_ptr<PlanSession> session);
    /// Ends the work on the file; something else is to be shown then.
    void letFileGo();
    void showWelcome();
    Page &page(PageKey key);
    void showPage(PageKey key);
    /// Shows the page in the place of the one in view, whose typing is written and whose messages
    /// go.
    void turnTo(PageKey key);
    void leaveFor(PageKey key);
    void choosePlan(const PlanId &plan);
    /// Has the fields tell what is typed in them before the file is worked on otherwise.
    void writeWhatIsTyped();
    /// Whether the window may close: every text is written, or the user gives up the rest.
    bool mayLoseTexts();
    /// Messages go that were about what is no longer in view.
    void letMessagesGo();
    void letPastMessagesGo();
    void forgetPages();
    void keepState();
    void run(WindowCommand command);
    void chooseFile();
    void newFile();
    QString folderOfFiles() const;
    void showHelp();
    void showShortcuts();
    void zoomTo(int percent);
    void setTheme(ThemeChoice theme);
    void speak(QLocale::Language language);
    void backUpNow();
    /// Whether the window is too narrow, for the size of its texts, for words in the rail.
    bool isCramped() const;
    /// Leaves out words where the texts are large and the window is not.
    void fitToTexts();
    /// Reads the file again, as it is now; what was written to one since replaced is kept.
    void reload();
    bool mayReloadWithoutACopy(const Error &error);
    /// Opens the file in the place of the one open.
    void openInPlace(const QString &path);
    /// What is saved and what is not, when the user asks.
    void tellWhatIsSaved();
    /// Undoes or redoes, and says what.
    void takeBack(bool redoes);
    void onRefused(const Error &error);
    void tellRefusal(const Error &error);
    void fillMenus();
    void refreshCommands();
    void refreshRailCommand();
    /// What undo and redo would do now; asked of the file after edits, not at each selection.
    void readHistory();
    void refreshTitle();
    void onEdited(const ChangeSet &changes);
    void onPlanChosen();

    WindowSurroundings m_surroundings;
    std::unique_ptr<PlanSession> m_session;
    std::optional<HistoryTransaction> m_undoTarget;
    std::optional<HistoryTransaction> m_redoTarget;
    std::optional<Error> m_refusal; ///< of the last edit; empty once one is written
    Commands *m_commands;
    Rail *m_rail;
    MessageBar *m_message = nullptr;
    StatusLine *m_status;
    PageStack *m_stack;
    WelcomePage *m_welcome = nullptr; ///< made when first shown
    WindowSearch *m_search;
    HelpWindow *m_help = nullptr; ///< made when first asked for
    std::map<PageKey, Page *> m_pages; ///< those shown since the file was opened
    std::map<PageKey, QAction *> m_pageActions; ///< in the menu, of which they go
    PageKey m_current = PageKey::Home;
};

} // namespace passerelle
