#include "ui/window/MainWindow.h"

#include "ui/look/Icons.h"
#include "ui/look/LetterWidth.h"
#include "ui/pages/Page.h"
#include "ui/widgets/TypedField.h"
#include "ui/window/Commands.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PageFactory.h"
#include "ui/window/PageStack.h"
#include "ui/window/Preferences.h"
#include "ui/window/Prompts.h"
#include "ui/window/Rail.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WindowSearch.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace passerelle {

namespace {

/// How large the window is when first shown: what suits the pages, and no larger than the screen.
QSize firstSize(const QScreen &screen)
{
    constexpr QSize usual(1280, 800);
    constexpr QSize frame(16, 48); // of the desktop: borders and title, unknown until shown
    return usual.boundedTo(screen.availableGeometry().size() - frame);
}

} // namespace

MainWindow::MainWindow(WindowSurroundings surroundings)
    : m_surroundings(std::move(surroundings))
    , m_commands(new Commands(this))
    , m_rail(new Rail(allPages(), this))
    , m_status(new StatusLine(this))
    , m_stack(new PageStack(this))
    , m_search(new WindowSearch(*m_commands, this))
{
    layOut();
    connectParts();
    m_current = pageFromKey(m_surroundings.preferences.lastPage());
    letFileGo();
    fillMenus();
    refreshTitle();
    if (!restoreGeometry(m_surroundings.preferences.geometry()))
        resize(firstSize(*screen()));
    fitToTexts();
}

MainWindow::~MainWindow()
{
    // Pages write what is being typed when they go, so they go before the session.
    letFileGo();
}

void MainWindow::layOut()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack);
    m_message = new MessageBar(page);

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
    connect(m_rail, &Rail::chosen, this, &MainWindow::turnTo);
    connect(m_search, &WindowSearch::destinationChosen, this, &MainWindow::goTo);
    connect(m_search, &WindowSearch::planChosen, this, &MainWindow::choosePlan);
    connect(&m_surroundings.look, &Look::changed, this, &MainWindow::fitToTexts);
    connect(m_message, &MessageBar::undoRequested, this, [this] { run(WindowCommand::Undo); });
    connect(m_message, &MessageBar::reloadRequested, this, &MainWindow::reload);
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
        page->offer(m_commands->forPages());
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

void MainWindow::turnTo(PageKey key)
{
    leaveFor(key);
    showPage(key);
}

void MainWindow::leaveFor(PageKey key)
{
    // Before what is typed is written: that may be refused, which is to be read on the next page.
    if (key != m_current)
        letMessagesGo();
    writeWhatIsTyped();
}

void MainWindow::goTo(const Destination &destination)
{
    if (!m_session || !isOffered(destination.page))
        return;
    leaveFor(destination.page);
    showPage(destination.page);
    page(destination.page).goTo(destination);
}

void MainWindow::choosePlan(const PlanId &plan)
{
    letMessagesGo();
    writeWhatIsTyped();
    m_session->choosePlan(plan).has_value();
}

void MainWindow::writeWhatIsTyped()
{
    if (m_session)
        commitTyped(*this);
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
    readHistory();
    m_status->noteSaved(QDateTime::currentDateTime());
    m_refusal.reset();
    // An edit that has something to tell tells it after this.
    m_message->letGo(MessageLife::UntilWritten);
    // The menus name the plans.
    if (changes.touches(u"plan"))
        fillMenus();
    else
        refreshCommands();
    refreshTitle();
}

void MainWindow::onPlanChosen()
{
    // The plan shown before may have gone by an edit.
    readHistory();
    letPastMessagesGo();
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

void MainWindow::setVisible(bool isVisible)
{
    // A window that is shown with its file never needs the other page.
    if (isVisible && m_stack->count() == 0)
        showWelcome();
    QMainWindow::setVisible(isVisible);
}

bool MainWindow::isCramped() const
{
    constexpr int lettersBesideWords = 80;
    return width() < letterWidth(fontMetrics()) * lettersBesideWords;
}

void MainWindow::fitToTexts()
{
    constexpr int lettersForMenus = 55;
    m_rail->setNarrow(isCramped() || m_surroundings.preferences.isRailNarrow());
    if (m_search->setShort(width() < letterWidth(fontMetrics()) * lettersForMenus)) {
        // The menu bar gives its corner a width when it is resized itself, which came before.
        QResizeEvent resized(menuBar()->size(), menuBar()->size());
        QCoreApplication::sendEvent(menuBar(), &resized);
    }
    refreshRailCommand();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    fitToTexts();
    QMainWindow::resizeEvent(event);
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
        letPastMessagesGo();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::mayLoseTexts()
{
    writeWhatIsTyped();
    if (!m_session || refusedTexts(*this).isEmpty())
        return true;
    const int answer =
        m_surroundings.prompts.answer(this,
                                      {tr("Quit"),
                                       tr("A text could not be saved and would be lost. Stay to "
                                          "copy it, or to try again once the "
                                          "file can be written to."),
                                       {tr("Stay"), tr("Quit without it")}});
    return answer == 1;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLoseTexts()) {
        event->ignore();
        return;
    }
    m_surroundings.preferences.setGeometry(saveGeometry());
    closeFile();
    QMainWindow::closeEvent(event);
}

} // namespace passerelle
