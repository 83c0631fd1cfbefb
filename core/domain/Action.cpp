#include "core/domain/Action.h"

#include "core/domain/TextFolding.h"

#include <QCoreApplication>
#include <QLocale>

namespace passerelle {

namespace {

bool endsBeforeItStarts(const DatePeriod &period)
{
    return period.start.isValid() && period.end.isValid() && period.end < period.start;
}

} // namespace

bool needsReason(ActionStatus status)
{
    return status == ActionStatus::Postponed || status == ActionStatus::OnHold
        || status == ActionStatus::Abandoned;
}

std::optional<QString> problemOf(const FollowUp &followUp)
{
    if (!followUp.effectiveOn.isValid())
        return QCoreApplication::translate("Action", "A follow-up needs a date.");
    if (!followUp.status)
        return std::nullopt;
    if (needsReason(*followUp.status) && isBlank(followUp.statusReason))
        return QCoreApplication::translate("Action", "The status \"%1\" needs a reason.")
            .arg(labelOf(*followUp.status));
    if (*followUp.status == ActionStatus::Postponed && !followUp.postponedTo.isValid())
        return QCoreApplication::translate("Action", "A postponed action needs its new date.");
    return std::nullopt;
}

std::optional<QString> problemOfEntry(const FollowUp &followUp)
{
    const bool isPostponed = followUp.status == ActionStatus::Postponed;
    if (const std::optional<QString> problem = problemOf(followUp))
        return problem;
    if (!isPostponed || followUp.postponedTo > followUp.effectiveOn)
        return std::nullopt;
    return QCoreApplication::translate("Action",
                                       "The new date of a postponed action (%1) must come after "
                                       "the day it is postponed on (%2).")
        .arg(displayText(followUp.postponedTo, QLocale()),
             displayText(followUp.effectiveOn, QLocale()));
}

std::optional<QString> problemOf(const Action &action)
{
    if (isBlank(action.title))
        return QCoreApplication::translate("Action", "An action needs a title.");
    if (endsBeforeItStarts(action.planned) || endsBeforeItStarts(action.actual))
        return QCoreApplication::translate("Action", "The action \"%1\" ends before it starts.")
            .arg(action.title);
    if (!(action.weight > 0))
        return QCoreApplication::translate("Action",
                                           "The weight of the action \"%1\" must be above zero.")
            .arg(action.title);
    for (const FollowUp &followUp : action.followUps)
        if (const std::optional<QString> problem = problemOf(followUp))
            return problem;
    return std::nullopt;
}

} // namespace passerelle
