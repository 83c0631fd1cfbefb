#include "ui/dialogs/FollowUpDialog.h"

#include "ui/dialogs/FormParts.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/LongTextField.h"
#include "ui/widgets/PeriodField.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

FollowUpDialog::FollowUpDialog(const FollowUp &followUp, const QString &title, QDate today,
                               QWidget *parent)
    : FittedDialog(parent)
    , m_followUp(followUp)
    , m_day(new DayField(today, this))
    , m_text(new LongTextField(this))
    , m_status(new ChoiceField(this))
    , m_reason(new LineField(this))
    , m_postponedTo(new DayField(today, this))
    , m_resumeCondition(new LineField(this))
    , m_remindOn(new DayField(today, this))
    , m_confidence(new ChoiceField(this))
    , m_highlight(new QCheckBox(tr("&Show in the annual review"), this))
    , m_problem(plainLabel(this))
{
    setObjectName(QStringLiteral("followUpDialog"));
    setWindowTitle(tr("Follow-up"));
    layOut(title);
    m_day->setDay(followUp.effectiveOn.isValid() ? followUp.effectiveOn : today);
    m_text->setFewestLines(4);
    m_text->setValue(followUp.text);
    m_status->setChoices(choicesOf<ActionStatus>(tr("unchanged")));
    m_status->setKey(followUp.status ? keyOf(*followUp.status) : QString());
    m_reason->setValue(followUp.statusReason);
    m_postponedTo->setDay(followUp.postponedTo);
    m_resumeCondition->setValue(followUp.resumeCondition);
    m_remindOn->setDay(followUp.remindOn);
    m_confidence->setChoices(choicesOf<Confidence>(tr("unchanged")));
    m_confidence->setKey(followUp.confidence ? keyOf(*followUp.confidence) : QString());
    m_highlight->setChecked(followUp.isHighlight);
    connectFields();
    refresh();
    m_untouched = typed();
    // A status asked for from outside waits for its reason; else for what happened.
    (followUp.status ? static_cast<QWidget *>(m_reason) : m_text)->setFocus();
}

void FollowUpDialog::layOut(const QString &title)
{
    auto *heading = plainLabel(this, title);
    setLook(*heading, "cardTitle");
    heading->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("followUpProblem"));
    setLook(*m_problem, "alert");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->setSpacing(8);
    enum Need
    {
        Free,
        Needed
    };
    const auto add = [&](const QString &name, QWidget *field, const char *objectName,
                         Need need = Free) {
        auto *label = new QLabel(need == Needed ? name + QStringLiteral(" *") : name, this);
        setLook(*label, "fieldName");
        label->setBuddy(field);
        field->setObjectName(QString::fromLatin1(objectName));
        form->addRow(label, field);
        // Tab goes down the form.
        if (!m_rows.empty())
            setTabOrder(m_rows.back().second, field);
        m_rows.emplace_back(label, field);
    };
    add(tr("&What happened"), m_text, "text");
    add(tr("&On"), m_day, "effectiveOn", Needed);
    add(tr("New &status"), m_status, "status");
    add(tr("&Reason"), m_reason, "statusReason", Needed);
    add(tr("&Postponed to"), m_postponedTo, "postponedTo", Needed);
    add(tr("&Condition to resume"), m_resumeCondition, "resumeCondition");
    add(tr("Re&mind on"), m_remindOn, "remindOn");
    add(tr("New out&look"), m_confidence, "confidence");
    m_highlight->setObjectName(QStringLiteral("isHighlight"));
    form->addRow(QString(), m_highlight);
    setTabOrder(m_confidence, m_highlight);
    m_day->setPlaceholderText(tr("today, yesterday, 15/3..."));
    m_postponedTo->setPlaceholderText(tr("15/03/2025, June 2025, end of 2025..."));
    m_postponedTo->setTakesPeriods(true);
    auto *explanation = new QLabel(tr("* to be filled in"), this);
    explanation->setObjectName(QStringLiteral("neededExplanation"));
    setLook(*explanation, "soft");

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(m_followUp.id.isNull() ? tr("Add") : tr("Save"),
                                QDialogButtonBox::AcceptRole);
    setLook(*m_keep, "main");
    m_keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FollowUpDialog::keepWhenSound);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { QDialog::reject(); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(explanation);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    // As wide as a few lines want, whatever the fields below ask for.
    setWidth(56);
}

void FollowUpDialog::connectFields()
{
    for (const ChoiceField *choice : {m_status, m_confidence})
        connect(choice, &QComboBox::currentIndexChanged, this, &FollowUpDialog::followTyping);
    const QList<QLineEdit *> lines = findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        connect(line, &QLineEdit::textEdited, this, &FollowUpDialog::followTyping);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FollowUpDialog::followTyping);
    connect(m_highlight, &QCheckBox::toggled, this, &FollowUpDialog::followTyping);
    connect(m_status, &QComboBox::currentIndexChanged, this, &FollowUpDialog::refresh);
}

void FollowUpDialog::followTyping()
{
    m_hasWarned = false;
    m_problem->hide();
}

void FollowUpDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    fit();
}

void FollowUpDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in the text is a line break; with Ctrl it is done.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        keepWhenSound();
    else
        QDialog::keyPressEvent(event);
}

FollowUp FollowUpDialog::typed() const
{
    FollowUp followUp = m_followUp;
    followUp.effectiveOn = m_day->day();
    followUp.text = m_text->text().trimmed();
    followUp.status = fromKey<ActionStatus>(m_status->key());
    followUp.confidence = fromKey<Confidence>(m_confidence->key());
    const bool isPostponed = followUp.status == ActionStatus::Postponed;
    const bool isOnHold = followUp.status == ActionStatus::OnHold;
    followUp.statusReason = m_reason->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
    followUp.postponedTo = isPostponed ? m_postponedTo->day() : QDate();
    followUp.resumeCondition = isOnHold ? m_resumeCondition->text().trimmed() : QString();
    followUp.remindOn = isOnHold ? m_remindOn->day() : QDate();
    followUp.isHighlight = m_highlight->isChecked();
    return followUp;
}

void FollowUpDialog::refresh()
{
    const std::optional<ActionStatus> status = fromKey<ActionStatus>(m_status->key());
    const bool isPostponed = status == ActionStatus::Postponed;
    const bool isOnHold = status == ActionStatus::OnHold;
    const bool asksReason = status && needsReason(*status);
    for (const auto &[label, field] : m_rows) {
        bool isShown = true;
        if (field == m_reason)
            isShown = asksReason;
        if (field == m_postponedTo)
            isShown = isPostponed;
        if (field == m_resumeCondition || field == m_remindOn)
            isShown = isOnHold;
        label->setVisible(isShown);
        field->setVisible(isShown);
    }
    fit();
}

void FollowUpDialog::keepWhenSound()
{
    // A day still being typed is read first.
    commitTyped(*this);
    const FollowUp followUp = typed();
    std::optional<QString> problem = problemOfEntry(followUp);
    if (const QString unread = problemTypedIn(*this); !unread.isEmpty())
        problem = unread;
    const bool saysNothing = followUp.text.isEmpty() && !followUp.status && !followUp.confidence;
    if (!problem && saysNothing)
        problem = tr("Say what happened, or choose a status or an outlook.");
    if (problem) {
        say(*problem);
        return;
    }
    m_followUp = followUp;
    accept();
}

void FollowUpDialog::reject()
{
    // What is written is not lost by one key; Cancel means it.
    commitTyped(*this);
    const bool isUntouched = typed() == m_untouched && problemTypedIn(*this).isEmpty();
    if (m_hasWarned || isUntouched) {
        QDialog::reject();
        return;
    }
    m_hasWarned = true;
    say(tr("What you have written is not kept yet: close once more to drop it."));
}

std::optional<FollowUp> FollowUpDialog::edited()
{
    return exec() == Accepted ? std::optional(m_followUp) : std::nullopt;
}

} // namespace passerelle
