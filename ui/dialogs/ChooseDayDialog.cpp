#include "ui/dialogs/ChooseDayDialog.h"

#include "core/domain/DatePeriod.h"
#include "core/exchange/wording/TypedDates.h"
#include "ui/look/StyleSheet.h"
#include "ui/session/PlanSession.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace passerelle {

ChooseDayDialog::ChooseDayDialog(std::optional<QDate> chosen, QDate current, QWidget *parent)
    : FittedDialog(parent)
    , m_current(current)
    , m_day(chosen)
    , m_explanation(new QLabel(this))
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_today(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(QStringLiteral("chooseDayDialog"));
    m_field->setObjectName(QStringLiteral("chosenDay"));
    m_answer->setObjectName(QStringLiteral("chosenDayRead"));
    m_today->setObjectName(QStringLiteral("backToToday"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_accept->setObjectName(QStringLiteral("showThatDay"));
    m_today->setEnabled(chosen.has_value());
    m_field->setText(editText(chosen.value_or(current), QLocale()));
    m_field->selectAll();
    layOut();
    retranslate();
    connect(m_field, &QLineEdit::textChanged, this, &ChooseDayDialog::read);
    connect(m_today, &QPushButton::clicked, this, &ChooseDayDialog::goBackToToday);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void ChooseDayDialog::layOut()
{
    setLook(*m_explanation, "soft");
    setLook(*m_accept, "main");
    for (QLabel *label : {m_explanation, m_answer})
        label->setWordWrap(true);
    m_label->setBuddy(m_field);
    m_accept->setDefault(true);
    m_today->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_today);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_answer);
    column->addSpacing(8);
    column->addLayout(buttons);
    setTabOrder(m_field, m_accept);
    setTabOrder(m_accept, m_cancel);
    setTabOrder(m_cancel, m_today);
}

void ChooseDayDialog::retranslate()
{
    setWindowTitle(tr("Situation on a day"));
    m_explanation->setText(tr("Statuses, delays and figures are told as they were known on that "
                              "day. Nothing is changed in the file."));
    m_label->setText(tr("&Day"));
    m_field->setPlaceholderText(tr("15/03/2023, 15 March, yesterday, Monday..."));
    m_today->setText(tr("&Back to today"));
    m_cancel->setText(tr("Cancel"));
    m_accept->setText(tr("Show that day"));
    read();
}

void ChooseDayDialog::read()
{
    const QString typed = m_field->text().trimmed();
    const std::optional<QDate> day = dayFromTyped(typed, m_current);
    const bool isReadable = day && *day <= m_current;
    if (isReadable) {
        // The current day is followed, not kept: tomorrow it is another one.
        m_day = *day == m_current ? std::nullopt : day;
        m_answer->setText(displayText(*day, QLocale()));
    } else if (day) {
        m_answer->setText(
            tr("%1 is still to come; choose a day of the past.").arg(displayText(*day, QLocale())));
    } else {
        m_answer->setText(typed.isEmpty()
                              ? tr("Type a day.")
                              : tr("This is not a day; write it as 15/03/2023 or 15 March 2023."));
    }
    setLook(*m_answer, isReadable || typed.isEmpty() ? "soft" : "alert");
    m_answer->style()->polish(m_answer);
    m_field->setProperty("problem", !isReadable && !typed.isEmpty());
    m_field->style()->polish(m_field);
    m_field->setAccessibleDescription(m_answer->text());
    m_accept->setEnabled(isReadable);
}

void ChooseDayDialog::goBackToToday()
{
    m_day.reset();
    accept();
}

void ChooseDayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FittedDialog::changeEvent(event);
}

void askWhichDay(PlanSession &session, QWidget *parent)
{
    auto *dialog = new ChooseDayDialog(session.chosenDay(), session.currentDay(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &session,
                     [&session, dialog] { session.chooseDay(dialog->day()); });
    dialog->open();
}

} // namespace passerelle
