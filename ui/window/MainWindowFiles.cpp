#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/storage/Backup.h"
#include "core/storage/FileIdentity.h"
#include "ui/window/FileOpening.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MessageBar.h"
#include "ui/window/PageFactory.h"
#include "ui/window/PageStack.h"
#include "ui/window/Preferences.h"
#include "ui/window/Rail.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WelcomePage.h"
#include "ui/window/WindowSearch.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

// The file of the window: opened, shown, closed, backed up.

namespace passerelle {

void MainWindow::openFile(const QString &path)
{
    // Opened again, it would find itself locked by us.
    if (m_session && isSameFile(path, m_session->workspace().path())) {
        m_message->say(tr("This file is open already."), false);
        return;
    }
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
    readHistory();
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
    writeWhatIsTyped();
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
