#include "ui/window/StatusLine.h"

#include "core/storage/Backup.h"
#include "core/wording/InstantWords.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/ElidedLabel.h"

#include <QEvent>
#include <QFileInfo>
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
    , m_file(new ElidedLabel({}, this))
    , m_saved(new ElidedLabel({}, this))
    , m_backup(new ElidedLabel({}, this))
    , m_reminders(new ElidedLabel({}, this))
{
    setSizeGripEnabled(false);
    for (ElidedLabel *label : labels()) {
        // As wide as its words where there is room, and never a reason to widen the window.
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        label->setMinimumWidth(1);
    }
    addWidget(m_file);
    addWidget(m_saved);
    addWidget(m_backup);
    addPermanentWidget(m_reminders);
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::fit);
}

void StatusLine::show(const PlanSession *session)
{
    m_session = session;
    clearMessage();
    m_savedAt.reset();
    m_backedUpAt = session != nullptr ? lastBackupOf(session->workspace().path()) : std::nullopt;
    write();
}

void StatusLine::noteSaved(const QDateTime &at)
{
    m_savedAt = at;
    write();
}

void StatusLine::tellForAMoment(const QString &sentence)
{
    constexpr int moment = 8000; // milliseconds
    showMessage(sentence, moment);
}

std::array<ElidedLabel *, 4> StatusLine::labels() const
{
    return {m_file, m_saved, m_backup, m_reminders};
}

void StatusLine::write()
{
    setVisible(m_session != nullptr);
    if (m_session == nullptr)
        return;
    const QString path = m_session->workspace().path();
    m_file->setWords(QFileInfo(path).fileName());
    m_file->setHint(path);
    m_saved->setWords(savedText());
    m_backup->setWords(backupText());
    m_reminders->setWords(reminders());
    fit();
}

void StatusLine::fit()
{
    // A message stands in their place for a moment.
    if (m_session == nullptr || !currentMessage().isEmpty())
        return;
    constexpr int gap = 16; // around each
    int needed = 0;
    for (const ElidedLabel *label : labels())
        needed += label->sizeHint().width() + gap;
    for (ElidedLabel *label : {m_backup, m_file}) {
        label->setVisible(needed <= width());
        if (label->isHidden())
            needed -= label->sizeHint().width() + gap;
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
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
    //: %1 is when: "today 14:13", "Monday 09:05", "3 March".
    return tr("verified backup: %1")
        .arg(whenInWords(*m_backedUpAt, QDateTime::currentDateTime(), QLocale()));
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

bool StatusLine::event(QEvent *event)
{
    // A window left open overnight: what was today is yesterday.
    if (event->type() == QEvent::WindowActivate)
        write();
    return QStatusBar::event(event);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QStatusBar::changeEvent(event);
}

} // namespace passerelle
