#pragma once

#include "core/domain/Action.h"
#include "ui/dialogs/FittedDialog.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace passerelle {

class ChoiceField;
class DayField;
class LineField;
class LongTextField;

/// Asks for a follow-up: when, what happened, a new status with what it needs (those fields are
/// marked), a new outlook. Made for the keyboard: type, Tab, Enter. Saves nothing; the caller makes
/// the edit.
class FollowUpDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `followUp` is what the fields show first, a new one when it has no id; `title` that of the
    /// action.
    FollowUpDialog(const FollowUp &followUp, const QString &title, QDate today, QWidget *parent);

    /// The follow-up the user agreed on; nullopt when they gave up.
    std::optional<FollowUp> edited();

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(const QString &title);
    void connectFields();
    /// What was said is about what stood there before.
    void followTyping();
    void say(const QString &problem);
    FollowUp typed() const;
    /// Shows the fields the status asks for, and whether what is typed may be kept.
    void refresh();
    void keepWhenSound();

    FollowUp m_followUp;
    FollowUp m_untouched; ///< what the fields give before anything is typed
    DayField *m_day;
    LongTextField *m_text;
    ChoiceField *m_status;
    LineField *m_reason;
    DayField *m_postponedTo;
    LineField *m_resumeCondition;
    DayField *m_remindOn;
    ChoiceField *m_confidence;
    QCheckBox *m_highlight;
    QLabel *m_problem;
    QPushButton *m_keep = nullptr;
    bool m_hasWarned = false; ///< that closing drops what is typed, and nothing was typed since
    std::vector<std::pair<QLabel *, QWidget *>> m_rows;
};

} // namespace passerelle
