#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/storage/Backup.h"
#include "core/storage/FileIdentity.h"
#include "ui/commands/LeaveRow.h"
#include "ui/pages/Page.h"
#include "ui/widgets/TypedField.h"
#include "ui/window/FileOpening.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PageFactory.h"
#include "ui/window/PageStack.h"
#include "ui/window/Preferences.h"
#include "ui/window/Prompts.h"
#include "ui/window/Rail.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WelcomePage.h"
#include "ui/window/WindowSearch.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

// The file of the window: opened, shown, closed, backed up.

namespace passerelle {

void MainWindow::openFile(const QString &path)
{
    // Opened again, it would find itself locked by us.
    if (m_session && isSameFile(path, m_session->workspace().path())) {
        if (m_session->workspace().checkFile())
            m_message->say(tr("This file is open already."), false);
        else
            reload();
        return;
    }
    openInPlace(path);
}

void MainWindow::openInPlace(const QString &path)
{
    Preferences &preferences = m_surroundings.preferences;
    if (std::unique_ptr<PlanSession> session = sessionOf(path)) {
        // What was saved of a damaged file is another file.
        const QString opened = session->workspace().path();
        preferences.addRecentFile(
            QFileInfo(isSameFile(path, opened) ? path : opened).absoluteFilePath());
        take(std::move(session));
        return;
    }
    if (!QFileInfo::exists(path))
        preferences.forgetRecentFile(QFileInfo(path).absoluteFilePath());
    if (!m_session)
        showWelcome();
}

std::unique_ptr<PlanSession> MainWindow::sessionOf(const QString &path)
{
    const FileOpening opening(m_surroundings.prompts, m_surroundings.author, this);
    std::unique_ptr<Workspace> workspace = opening.open(path);
    while (workspace) {
        auto session =
            PlanSession::open(std::move(workspace), m_surroundings.clock, m_surroundings.author);
        if (session)
            return std::move(session).value();
        // Opening looks at little; damage elsewhere shows when the plans are read.
        workspace = opening.openAnyway(path, session.error());
    }
    return nullptr;
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

void MainWindow::take(std::unique_ptr<PlanSession> session)
{
    const QStringList notices = session->workspace().notices();
    letFileGo();
    m_session = std::move(session);
    connect(m_session.get(), &PlanSession::contentsChanged, this, &MainWindow::onEdited);
    connect(m_session.get(), &PlanSession::planChosen, this, &MainWindow::onPlanChosen);
    connect(m_session.get(), &PlanSession::refused, this, &MainWindow::onRefused);
    connect(m_session.get(), &PlanSession::told, m_message, &MessageBar::say);
    connect(m_session.get(), &PlanSession::toldMore, m_message, &MessageBar::add);
    readHistory();
    m_rail->show();
    m_status->show(m_session.get());
    m_search->setSession(m_session.get());
    showPage(isOffered(m_current) ? m_current : PageKey::Home);
    fillMenus();
    refreshTitle();
    if (!notices.isEmpty())
        m_message->warn(notices.join(u' '), MessageLife::UntilClosed);
}

void MainWindow::closeFile()
{
    letFileGo();
    showWelcome();
    fillMenus();
    refreshTitle();
}

void MainWindow::letFileGo()
{
    writeWhatIsTyped();
    keepState();
    forgetPages();
    m_search->setSession(nullptr);
    m_session.reset();
    m_refusal.reset();
    m_message->hide();
    m_rail->hide();
    m_status->show(nullptr);
}

void MainWindow::showWelcome()
{
    if (m_welcome == nullptr) {
        m_welcome = new WelcomePage(m_stack);
        connect(m_welcome, &WelcomePage::commandChosen, this, &MainWindow::run);
        connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
        m_stack->addWidget(m_welcome);
    }
    m_welcome->setRecentFiles(m_surroundings.preferences.recentFiles());
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::reload()
{
    writeWhatIsTyped();
    const Workspace &workspace = m_session->workspace();
    const QString path = workspace.path();
    if (const Result<> same = workspace.checkFile(); !same && !QFileInfo::exists(path)) {
        tellRefusal(same.error()); // what is in view is all there is
        return;
    }
    const auto kept = workspace.keepWhatWasReplaced(QDateTime::currentDateTimeUtc());
    if (!kept && !mayReloadWithoutACopy(kept.error()))
        return;
    QStringList told;
    if (kept && *kept)
        told << tr("What was open before it was replaced is kept as \"%1\".")
                    .arg(QDir::toNativeSeparators((*kept)->path));
    const PlanId plan = m_session->contents().plan.id;
    if (const QString unsaved = keptInClipboard(refusedTexts(*this)); !unsaved.isEmpty())
        told << unsaved;
    // Opened again, it would find itself locked by us.
    closeFile();
    openInPlace(path);
    if (m_session) {
        told.prepend(tr("The file was read again."));
        const bool isThere =
            std::ranges::find(m_session->plans(), plan, &Plan::id) != m_session->plans().end();
        if (isThere && plan != m_session->contents().plan.id)
            m_session->choosePlan(plan).has_value();
    }
    if (!told.isEmpty())
        m_message->add(told.join(u' '));
}

bool MainWindow::mayReloadWithoutACopy(const Error &error)
{
    return m_surroundings.prompts.answer(
               this,
               {tr("Reload the file"),
                tr("What was open before the file was replaced cannot be kept: %1")
                    .arg(error.message),
                {tr("Leave it as it is"), tr("Reload the file all the same")}})
        == 1;
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

} // namespace passerelle
