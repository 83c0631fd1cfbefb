#pragma once

#include <QDateTime>
#include <QStatusBar>

#include <array>
#include <optional>

namespace passerelle {

class ElidedLabel;
class PlanSession;

/// The quiet line at the bottom: file, last saved, age of the last backup; at the right what the
/// reader must not forget (to read only, demonstration, as of a day).
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Looks for the last backup too; nullptr: no file is open.
    void show(const PlanSession *session);

    /// An edit was just written.
    void noteSaved(const QDateTime &at);

    /// Says what was just done in the place of the file and its backup, for a moment.
    void tellForAMoment(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::array<ElidedLabel *, 4> labels() const;
    void write();
    /// Where there is no room for all, leaves out what is missed least.
    void fit();
    QString savedText() const;
    QString backupText() const;
    QString reminders() const;

    const PlanSession *m_session = nullptr;
    std::optional<QDateTime> m_savedAt;
    std::optional<QDateTime> m_backedUpAt; ///< when the last backup was taken
    ElidedLabel *m_file;
    ElidedLabel *m_saved;
    ElidedLabel *m_backup;
    ElidedLabel *m_reminders;
};

} // namespace passerelle
