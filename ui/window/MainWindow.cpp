#include "ui/window/MainWindow.h"

#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/storage/Backup.h"
#include "ui/look/Icons.h"
#include "ui/pages/Page.h"
#include "ui/window/Commands.h"
#include "ui/window/FileOpening.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PageFactory.h"
#include "ui/window/Preferences.h"
#include "ui/window/Prompts.h"
#include "ui/window/Rail.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WelcomePage.h"
#include "ui/window/WindowSearch.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

bool isOffered(PageKey page)
{
    return std::ranges::find(allPages(), page) != allPages().end();
}

} // namespace

MainWindow::MainWindow(WindowSurroundings surroundings)
    : m_surroundings(std::move(surroundings))
    , m_commands(new Commands(this))
    , m_rail(new Rail(allPages(), this))
    , m_message(new MessageBar(this))
    , m_status(new StatusLine(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_search(new WindowSearch(*m_commands, this))
{
    layOut();
    connectParts();
    m_rail->setNarrow(m_surroundings.preferences.isRailNarrow());
    m_current = pageFromKey(m_surroundings.preferences.lastPage());
    closeFile();
    if (!restoreGeometry(m_surroundings.preferences.geometry()))
        resize(1280, 800);
}

MainWindow::~MainWindow()
{
    // Pages read the session as long as they live, a cell left open even while it is hidden.
    forgetPages();
}

void MainWindow::layOut()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *messageMargins = new QHBoxLayout;
    messageMargins->setContentsMargins(20, 8, 20, 0);
    messageMargins->addWidget(m_message);
    column->addLayout(messageMargins);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);

    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(page, 1);
    setCentralWidget(frame);
    menuBar()->setCornerWidget(m_search->button());
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    connect(m_commands, &Commands::triggered, this, &MainWindow::run);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_welcome, &WelcomePage::commandChosen, this, &MainWindow::run);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    connect(m_search, &WindowSearch::destinationChosen, this, &MainWindow::goTo);
    connect(m_search, &WindowSearch::planChosen, this,
            [this](const PlanId &plan) { m_session->choosePlan(plan).has_value(); });
    connect(m_message, &MessageBar::undoRequested, this, [this] { run(WindowCommand::Undo); });
}

void MainWindow::openFile(const QString &path)
{
    const FileOpening opening(m_surroundings.prompts, m_surroundings.author, this);
    if (std::unique_ptr<Workspace> workspace = opening.open(path)) {
        m_surroundings.preferences.addRecentFile(QFileInfo(path).absoluteFilePath());
        take(std::move(workspace));
        return;
    }
    if (!QFileInfo::exists(path))
        m_surroundings.preferences.forgetRecentFile(QFileInfo(path).absoluteFilePath());
    m_welcome->setRecentFiles(m_surroundings.preferences.recentFiles());
}

void MainWindow::openDemonstration()
{
    const QString path = m_surroundings.demonstrationPath;
    const bool isThere = QFileInfo::exists(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    // What somebody changed in the demonstration of an earlier day is kept.
    const Result<> written = isThere
        ? Result<>()
        : writeDemonstration(DemonstrationTerritory::Agen, path, m_surroundings.author);
    if (written)
        openFile(path);
    else
        m_message->warn(written.error().message);
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    const QStringList notices = workspace->notices();
    auto session =
        PlanSession::open(std::move(workspace), m_surroundings.clock, m_surroundings.author);
    if (!session) {
        m_message->warn(session.error().message);
        return;
    }
    closeFile();
    m_session = std::move(session).value();
    connect(m_session.get(), &PlanSession::contentsChanged, this, &MainWindow::onEdited);
    connect(m_session.get(), &PlanSession::planChosen, this, &MainWindow::onPlanChosen);
    connect(m_session.get(), &PlanSession::refused, this,
            [this](const Error &error) { m_message->warn(error.message); });
    connect(m_session.get(), &PlanSession::told, m_message, &MessageBar::say);
    m_rail->show();
    m_status->show(m_session.get());
    m_search->setSession(m_session.get());
    showPage(isOffered(m_current) ? m_current : PageKey::Home);
    fillMenus();
    refreshTitle();
    if (!notices.isEmpty())
        m_message->warn(notices.join(QStringLiteral(" ")));
}

void MainWindow::closeFile()
{
    // A field writes what was typed when it is left.
    if (QWidget *typed = focusWidget(); typed != nullptr && m_session)
        typed->clearFocus();
    keepState();
    forgetPages();
    m_search->setSession(nullptr);
    m_session.reset();
    m_message->hide();
    m_rail->hide();
    m_status->show(nullptr);
    m_welcome->setRecentFiles(m_surroundings.preferences.recentFiles());
    m_stack->setCurrentWidget(m_welcome);
    fillMenus();
    refreshTitle();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page &MainWindow::page(PageKey key)
{
    Page *&page = m_pages[key];
    if (page == nullptr) {
        // Made when first shown: opening a file shows one page and waits for no other.
        page = makePage(key, *m_session, m_surroundings.prompts,
                        {m_surroundings.inLanguage, m_surroundings.author}, m_stack);
        page->restore(m_surroundings.preferences.pageState(pageKeyText(key)));
        connect(page, &Page::commandsChanged, this, &MainWindow::refreshCommands);
        connect(page, &Page::destinationChosen, this, &MainWindow::goTo);
        m_stack->addWidget(page);
    }
    return *page;
}

void MainWindow::showPage(PageKey key)
{
    // A page remembered or pointed to may not be one of this version.
    if (!m_session || !isOffered(key))
        return;
    m_current = key;
    m_stack->setCurrentWidget(&page(key));
    m_rail->setCurrent(key);
    refreshCommands();
}

void MainWindow::goTo(const Destination &destination)
{
    if (!m_session || !isOffered(destination.page))
        return;
    showPage(destination.page);
    page(destination.page).goTo(destination);
}

void MainWindow::forgetPages()
{
    for (const auto &[key, page] : m_pages)
        delete page;
    m_pages.clear();
}

void MainWindow::keepState()
{
    Preferences &preferences = m_surroundings.preferences;
    for (const auto &[key, page] : m_pages)
        preferences.setPageState(pageKeyText(key), page->state());
    if (m_session)
        preferences.setLastPage(pageKeyText(m_current));
}

void MainWindow::onEdited(const ChangeSet &changes)
{
    m_status->noteSaved(QDateTime::currentDateTime());
    // The menus name the plans.
    if (changes.touches(u"plan"))
        fillMenus();
    else
        refreshCommands();
    refreshTitle();
}

void MainWindow::onPlanChosen()
{
    m_status->show(m_session.get());
    fillMenus();
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    if (!m_session) {
        setWindowTitle(tr("Passerelle"));
        return;
    }
    const QString title = m_session->hasPlan() ? m_session->contents().plan.title
                                               : m_session->contents().territory.name;
    setWindowTitle(tr("%1 – Passerelle").arg(title));
}

void MainWindow::backUpNow()
{
    const Workspace &workspace = m_session->workspace();
    const Result<Backup> made =
        workspace.backUp(backupFolderOf(workspace.path()), QDateTime::currentDateTimeUtc());
    if (made)
        m_message->say(tr("Verified backup written: %1").arg(QDir::toNativeSeparators(made->path)),
                       false);
    else
        m_message->warn(made.error().message);
    m_status->show(m_session.get());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_surroundings.look.followDesktop();
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        m_search->retranslate();
        fillMenus();
        refreshTitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    m_surroundings.preferences.setGeometry(saveGeometry());
    closeFile();
    QMainWindow::closeEvent(event);
}

} // namespace passerelle
