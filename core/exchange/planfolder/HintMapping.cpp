#include "core/exchange/planfolder/HintMapping.h"

#include "core/exchange/wording/HintWords.h"
#include "core/exchange/wording/PeriodText.h"

namespace passerelle {

namespace {

void applyDate(const OutlineRow &row, Action *action)
{
    if (const std::optional<DatePeriod> period = periodFromText(row.dateHint))
        action->planned = *period;
    else if (const std::optional<Recurrence> recurrence = recurrenceFromText(row.dateHint))
        action->recurrence = *recurrence;
    else
        action->calendarText = row.dateHint;
}

/// The words of the quantities that are not the one rhythm the row gives.
QStringList applyQuantities(const OutlineRow &row, Action *action)
{
    QStringList others;
    for (const QString &quantity : row.quantityHints) {
        const std::optional<Recurrence> recurrence = recurrenceFromText(quantity);
        if (recurrence && action->recurrence == Recurrence::None)
            action->recurrence = *recurrence;
        else
            others.append(quantity);
    }
    return others;
}

QStringList applyTargetPublic(const OutlineRow &row, Action *action)
{
    QStringList others;
    for (const QString &words : row.targetPublic) {
        const QString group = targetGroupFromText(words);
        if (group.isEmpty())
            others.append(words);
        else if (!action->targetGroups.contains(group))
            action->targetGroups.append(group);
    }
    return others;
}

/// The day a status is known to hold; null when the row does not say it.
QDate statusDay(ActionStatus status, const DatePeriod &period)
{
    if (status == ActionStatus::Completed || period.start == period.end)
        return period.end;
    return {};
}

/// Whether the row's status became a follow-up of the action.
bool applyStatus(const OutlineRow &row, Action *action)
{
    const std::optional<ActionStatus> status = statusFromText(row.statusHint);
    if (!status)
        return false;
    FollowUp followUp;
    followUp.status = status;
    followUp.effectiveOn = statusDay(*status, action->planned);
    if (problemOf(followUp))
        return false;
    followUp.id = FollowUpId::create();
    // The first instant of the day: what is entered later about that day wins.
    followUp.recordedAt = QDateTime(followUp.effectiveOn, QTime(0, 0), Qt::UTC);
    action->followUps.push_back(followUp);
    return true;
}

} // namespace

void applyHints(const OutlineRow &row, Action *action, LabelledNote *note)
{
    applyDate(row, action);
    const QStringList quantities = applyQuantities(row, action);
    note->add(QStringLiteral("Public"), applyTargetPublic(row, action));
    if (!applyStatus(row, action))
        note->add(QStringLiteral("État indiqué"), row.statusHint);
    note->add(QStringLiteral("Quantité"), quantities);
    note->add(QStringLiteral("Budget"), row.budgetHint);
}

void noteHints(const OutlineRow &row, LabelledNote *note)
{
    note->add(QStringLiteral("Public"), row.targetPublic);
    note->add(QStringLiteral("État indiqué"), row.statusHint);
    note->add(QStringLiteral("Calendrier"), row.dateHint);
    note->add(QStringLiteral("Quantité"), row.quantityHints);
    note->add(QStringLiteral("Budget"), row.budgetHint);
}

} // namespace passerelle
