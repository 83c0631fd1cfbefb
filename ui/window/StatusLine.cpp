#include "ui/window/StatusLine.h"

#include "core/storage/Backup.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace passerelle {

namespace {

std::optional<QDateTime> lastBackupOf(const QString &path)
{
    const std::vector<Backup> backups = backupsIn(backupFolderOf(path), path);
    return backups.empty() ? std::nullopt : std::optional(backups.front().takenAt);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_file(plainLabel(this))
    , m_saved(new QLabel(this))
    , m_backup(new QLabel(this))
    , m_reminders(new QLabel(this))
{
    setSizeGripEnabled(false);
    addWidget(m_file);
    addWidget(m_saved);
    addWidget(m_backup);
    addPermanentWidget(m_reminders);
}

void StatusLine::show(const PlanSession *session)
{
    m_session = session;
    m_savedAt.reset();
    m_backedUpAt = session != nullptr ? lastBackupOf(session->workspace().path()) : std::nullopt;
    write();
}

void StatusLine::noteSaved(const QDateTime &at)
{
    m_savedAt = at;
    write();
}

void StatusLine::write()
{
    for (QLabel *label : {m_file, m_saved, m_backup, m_reminders})
        label->setVisible(m_session != nullptr);
    if (m_session == nullptr)
        return;
    const QString path = m_session->workspace().path();
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_saved->setText(savedText());
    m_backup->setText(backupText());
    m_reminders->setText(reminders());
}

QString StatusLine::savedText() const
{
    if (m_session->isReadOnly())
        return tr("open to read only");
    if (!m_savedAt)
        return tr("✓ everything is saved");
    return tr("✓ saved at %1")
        .arg(QLocale().toString(m_savedAt->toLocalTime().time(), QLocale::ShortFormat));
}

QString StatusLine::backupText() const
{
    if (!m_backedUpAt)
        return tr("no backup yet");
    return tr("verified backup of %1")
        .arg(QLocale().toString(m_backedUpAt->toLocalTime(), QLocale::ShortFormat));
}

QString StatusLine::reminders() const
{
    QStringList parts;
    if (const std::optional<QDate> day = m_session->chosenDay())
        parts << tr("as of %1").arg(displayText(*day, QLocale()));
    if (const auto demonstration = m_session->contents().territory.demonstration)
        parts << (*demonstration == Demonstration::FictitiousFollowUp
                      ? tr("Demonstration: invented follow-up")
                      : tr("Demonstration: published plan"));
    return parts.join(QStringLiteral("  ·  "));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QStatusBar::changeEvent(event);
}

} // namespace passerelle
