#include "core/exchange/planfolder/HintMapping.h"

#include "core/exchange/planfolder/PlanFolderText.h"
#include "core/exchange/wording/HintWords.h"
#include "core/exchange/wording/PeriodText.h"

namespace passerelle {

namespace {

CellPlace placeOf(const OutlineLine &row, const QString &column)
{
    return {QStringLiteral("outline.csv"), row.row, column};
}

void doubtDate(const OutlineLine &row, Doubts *doubts)
{
    if (isImpossibleDate(row.dateHint))
        doubts->add(placeOf(row, QStringLiteral("date_hint")),
                    PlanFolderText::tr("%1: no calendar has the date \"%2\"; kept as text."),
                    {row.dateHint});
}

void doubtStatus(const OutlineLine &row, const QString &sentence, Doubts *doubts)
{
    doubts->add(placeOf(row, QStringLiteral("status_hint")), sentence, {row.statusHint});
}

void applyDate(const OutlineLine &row, Action *action)
{
    if (const std::optional<DatePeriod> period = periodFromText(row.dateHint))
        action->planned = *period;
    else if (const std::optional<Recurrence> recurrence = recurrenceFromText(row.dateHint))
        action->recurrence = *recurrence;
    else
        action->calendarText = row.dateHint;
}

/// The words of the quantities that are not the one rhythm the row gives.
QStringList applyQuantities(const OutlineLine &row, Action *action)
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

QStringList applyTargetPublic(const OutlineLine &row, Action *action)
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

/// Makes the row's status a follow-up of the action, or keeps its words with a doubt.
void applyStatus(const OutlineLine &row, Action *action, LabelledNote *note, Doubts *doubts)
{
    if (row.statusHint.isEmpty())
        return;
    FollowUp followUp;
    followUp.status = statusFromText(row.statusHint);
    if (followUp.status)
        followUp.effectiveOn = statusDay(*followUp.status, action->planned);
    if (followUp.status && !problemOf(followUp)) {
        followUp.id = FollowUpId::create();
        // The first instant of the day: what is entered later about that day wins.
        followUp.recordedAt = QDateTime(followUp.effectiveOn, QTime(0, 0), Qt::UTC);
        action->followUps.push_back(followUp);
        return;
    }
    note->add(QStringLiteral("État indiqué"), row.statusHint);
    if (!followUp.status)
        doubtStatus(row, PlanFolderText::tr("%1: \"%2\" is not a status; kept as a note."), doubts);
    else if (!followUp.effectiveOn.isValid())
        doubtStatus(row,
                    PlanFolderText::tr("%1: the status \"%2\" was kept as a note: no date says "
                                       "since when."),
                    doubts);
    else
        doubtStatus(row,
                    PlanFolderText::tr("%1: the status \"%2\" was kept as a note: it needs a "
                                       "reason, which a plan folder does not hold."),
                    doubts);
}

} // namespace

void applyHints(const OutlineLine &row, Action *action, LabelledNote *note, Doubts *doubts)
{
    applyDate(row, action);
    doubtDate(row, doubts);
    const QStringList quantities = applyQuantities(row, action);
    note->add(QStringLiteral("Public"), applyTargetPublic(row, action));
    applyStatus(row, action, note, doubts);
    note->add(QStringLiteral("Quantité"), quantities);
    note->add(QStringLiteral("Budget"), row.budgetHint);
}

void noteHints(const OutlineLine &row, LabelledNote *note, Doubts *doubts)
{
    doubtDate(row, doubts);
    if (!row.statusHint.isEmpty())
        doubtStatus(
            row,
            PlanFolderText::tr("%1: the status \"%2\" was kept as a note: only actions have "
                               "one."),
            doubts);
    note->add(QStringLiteral("Public"), row.targetPublic);
    note->add(QStringLiteral("État indiqué"), row.statusHint);
    note->add(QStringLiteral("Calendrier"), row.dateHint);
    note->add(QStringLiteral("Quantité"), row.quantityHints);
    note->add(QStringLiteral("Budget"), row.budgetHint);
}

} // namespace passerelle
