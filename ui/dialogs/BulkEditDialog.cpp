#include "ui/dialogs/BulkEditDialog.h"

#include "core/domain/Quotation.h"
#include "core/exchange/wording/TypedDates.h"
#include "ui/commands/TagChoices.h"
#include "ui/dialogs/FormParts.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/PeriodField.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace passerelle {

namespace {

// A change of names that names none: it would do nothing, or take all leads away.
bool isEmpty(const LeadReplacement &change)
{
    return change.leads.empty();
}

template <typename Change>
bool isEmpty(const Change &change)
{
    if constexpr (requires { change.added; })
        return change.added.empty() && change.removed.empty();
    else
        return false;
}

bool namesNothing(const BulkChange &change)
{
    return std::visit([](const auto &each) { return isEmpty(each); }, change);
}

} // namespace

BulkEditDialog::BulkEditDialog(int actionCount, const Choices &choices, QDate today,
                               QWidget *parent)
    : FittedDialog(parent)
    , m_kind(new ChoiceField(this))
    , m_pages(new QStackedWidget(this))
    , m_problem(plainLabel(this))
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setWindowTitle(tr("Edit %n action(s)", nullptr, actionCount));
    QList<std::pair<QString, QString>> kinds;
    const auto addKind = [&](const QString &name, QWidget *page) {
        kinds.emplace_back(QString::number(m_pages->count()), name);
        m_pages->addWidget(page);
    };
    addKind(tr("Status"), statusPage(today));
    addKind(tr("Outlook"), confidencePage(today));
    addKind(tr("Add leads"), tagsPage(m_addedLeads, choices.organizations));
    addKind(tr("Replace the leads"), tagsPage(m_newLeads, choices.organizations));
    addKind(tr("Take leads away"), tagsPage(m_removedLeads, choices.organizations));
    addKind(tr("Target groups"),
            addAndRemovePage(m_addedGroups, m_removedGroups, choices.targetGroups));
    addKind(tr("Themes"), addAndRemovePage(m_addedThemes, m_removedThemes, choices.themes));
    auto *priority = new FieldForm(this);
    m_priority = new ChoiceField(priority);
    m_priority->setChoices(choicesOf<Priority>(tr("not said")));
    m_priority->setKey({});
    priority->addField(
        "priority", [] { return tr("Priority"); }, m_priority);
    addKind(tr("Priority"), priority);
    auto *period = new FieldForm(this);
    m_period = new PeriodField(period);
    period->addField(
        "period", [] { return tr("Planned period"); }, m_period);
    addKind(tr("Planned period"), period);
    auto *print = new FieldForm(this);
    m_print = new ChoiceField(print);
    m_print->setChoices({{QStringLiteral("printed"), tr("shown in documents")},
                         {QStringLiteral("hidden"), tr("left out of documents")}});
    m_print->setKey(QStringLiteral("printed"));
    print->addField(
        "print", [] { return tr("Documents"); }, m_print);
    addKind(tr("Documents"), print);
    m_kind->setChoices(kinds);
    m_kind->setCurrentIndex(0);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("What to change"));
    connect(m_kind, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);

    setLook(*m_problem, "alert");
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    setLook(*keep, "main");
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::keepWhenSound);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_kind);
    column->addWidget(m_pages);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setWidth(66);
}

QWidget *BulkEditDialog::statusPage(QDate today)
{
    auto *form = new FieldForm(this);
    m_status = new ChoiceField(form);
    m_status->setChoices(choicesOf<ActionStatus>());
    m_status->setKey(keyOf(ActionStatus::InProgress));
    m_statusDay = new DayField(today, form);
    m_statusDay->setDay(today);
    m_reason = new LineField(form);
    m_postponedTo = new DayField(today, form);
    m_postponedTo->setTakesPeriods(true);
    form->addField(
        "status", [] { return tr("New status"); }, m_status);
    form->addField(
        "statusDay", [] { return tr("On"); }, m_statusDay);
    form->addField(
        "reason", [] { return tr("Reason"); }, m_reason);
    form->addField(
        "postponedTo", [] { return tr("Postponed to"); }, m_postponedTo);
    return form;
}

QWidget *BulkEditDialog::confidencePage(QDate today)
{
    auto *form = new FieldForm(this);
    m_confidence = new ChoiceField(form);
    m_confidence->setChoices(choicesOf<Confidence>());
    m_confidence->setKey(keyOf(Confidence::Secured));
    m_confidenceDay = new DayField(today, form);
    m_confidenceDay->setDay(today);
    m_confidenceText = new LineField(form);
    form->addField(
        "confidence", [] { return tr("New outlook"); }, m_confidence);
    form->addField(
        "confidenceDay", [] { return tr("On"); }, m_confidenceDay);
    form->addField(
        "confidenceText", [] { return tr("What happened"); }, m_confidenceText);
    return form;
}

QWidget *BulkEditDialog::tagsPage(TagField *&field, const std::vector<Tag> &choices)
{
    auto *form = new FieldForm(this);
    field = new TagField(form);
    field->setTakesNewNames(false);
    field->setChoices(choices);
    form->addField(
        "leads", [] { return tr("Organizations"); }, field);
    return form;
}

QWidget *BulkEditDialog::addAndRemovePage(TagField *&added, TagField *&removed,
                                          const std::vector<Tag> &choices)
{
    auto *form = new FieldForm(this);
    for (TagField **field : {&added, &removed}) {
        *field = new TagField(form);
        (*field)->setTakesNewNames(false);
        (*field)->setChoices(choices);
    }
    form->addField(
        "added", [] { return tr("Add"); }, added);
    form->addField(
        "removed", [] { return tr("Take away"); }, removed);
    return form;
}

std::optional<BulkChange> BulkEditDialog::typed()
{
    switch (static_cast<Kind>(m_pages->currentIndex())) {
    case StatusKind: {
        StatusChange change;
        change.status = fromKey<ActionStatus>(m_status->key()).value_or(ActionStatus::InProgress);
        change.effectiveOn = m_statusDay->day();
        change.reason = m_reason->text().trimmed();
        change.postponedTo = m_postponedTo->day();
        return change;
    }
    case ConfidenceKind:
        return ConfidenceChange{
            fromKey<Confidence>(m_confidence->key()).value_or(Confidence::Unknown),
            m_confidenceDay->day(), m_confidenceText->text().trimmed()};
    case AddLeadsKind:
        return LeadChange{{}, idsOf<OrganizationId>(m_addedLeads->values())};
    case ReplaceLeadsKind:
        return LeadReplacement{idsOf<OrganizationId>(m_newLeads->values())};
    case RemoveLeadsKind:
        return LeadChange{idsOf<OrganizationId>(m_removedLeads->values()), {}};
    case TargetGroupsKind:
        return TargetGroupChange{m_removedGroups->values(), m_addedGroups->values()};
    case ThemesKind:
        return ThemeChange{m_removedThemes->values(), m_addedThemes->values()};
    case PriorityKind:
        return PriorityChange{fromKey<Priority>(m_priority->key())};
    case PeriodKind: {
        const TypedPeriod period = readTypedPeriod(m_period->text());
        if (period.kind != TypedPeriod::Kind::Exact && period.kind != TypedPeriod::Kind::Empty)
            return std::nullopt;
        return PlannedPeriodChange{period.period};
    }
    case PrintKind:
        return PrintChange{m_print->key() == QStringLiteral("hidden")};
    }
    return std::nullopt;
}

std::optional<QString> BulkEditDialog::problemOf(const BulkChange &change) const
{
    for (const TagField *field : m_pages->currentWidget()->findChildren<TagField *>())
        if (const QString name = field->line()->text().trimmed(); !name.isEmpty())
            return tr("\"%1\" is not known here: choose among the names proposed, or take it away.")
                .arg(insideQuotes(name));
    if (namesNothing(change))
        return tr("Name at least one.");
    FollowUp followUp;
    if (const auto *status = std::get_if<StatusChange>(&change)) {
        followUp.status = status->status;
        followUp.effectiveOn = status->effectiveOn;
        followUp.statusReason = status->reason;
        followUp.postponedTo = status->postponedTo;
        return problemOfEntry(followUp);
    }
    if (const auto *confidence = std::get_if<ConfidenceChange>(&change)) {
        followUp.confidence = confidence->confidence;
        followUp.effectiveOn = confidence->effectiveOn;
        return passerelle::problemOf(followUp);
    }
    return {};
}

void BulkEditDialog::keepWhenSound()
{
    // A day still being typed is read first.
    commitTyped(*this);
    const std::optional<BulkChange> change = typed();
    std::optional<QString> problem = change
        ? problemOf(*change)
        : tr("For several actions the period must be exact: 2019-2024, March 2020...");
    if (const QString unread = problemTypedIn(*this); !unread.isEmpty())
        problem = unread;
    if (problem) {
        m_problem->setText(*problem);
        m_problem->show();
        return;
    }
    m_change = change;
    accept();
}

std::optional<BulkChange> BulkEditDialog::edited()
{
    return exec() == Accepted ? m_change : std::nullopt;
}

} // namespace passerelle
