#pragma once

#include "ui/dialogs/FittedDialog.h"

#include <QDate>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace passerelle {

class PlanSession;

/// Asks on which day the situation is looked at, typed as people type it. Saves nothing.
class ChooseDayDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `chosen` is the day looked at now, nullopt for the current one, which is `current`.
    ChooseDayDialog(std::optional<QDate> chosen, QDate current, QWidget *parent = nullptr);

    /// The day asked for once accepted; nullopt: the current one again, whichever it is.
    const std::optional<QDate> &day() const { return m_day; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void read();
    void goBackToToday();

    QDate m_current;
    std::optional<QDate> m_day;
    QLabel *m_explanation;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_answer; ///< the day read in full letters, or what is wrong
    QPushButton *m_today;
    QPushButton *m_cancel;
    QPushButton *m_accept;
};

/// Opens the dialog over `parent`; everything is told on the day chosen once it is accepted.
void askWhichDay(PlanSession &session, QWidget *parent);

} // namespace passerelle
