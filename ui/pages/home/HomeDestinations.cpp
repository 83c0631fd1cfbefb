#include "ui/pages/home/HomeDestinations.h"

#include "core/filtering/ActionFilter.h"

namespace passerelle {

namespace {

std::optional<Absence> absenceOf(MissingField field)
{
    switch (field) {
    case MissingField::Lead:
        return Absence::Lead;
    case MissingField::Dates:
        return Absence::Dates;
    case MissingField::Status:
        return Absence::Status;
    case MissingField::Description:
        return Absence::Description;
    case MissingField::Indicator:
        return Absence::Indicator;
    case MissingField::Title:
    case MissingField::Objectives:
    case MissingField::OwnMeans:
    case MissingField::RecentFollowUp:
        break;
    }
    return std::nullopt;
}

/// The tab of an action on which a piece of advice is followed; empty: the one looked at last.
QString tabOf(const ToDoItem &item)
{
    switch (item.kind) {
    case ToDoKind::MilestoneLate:
        return QStringLiteral("stages");
    case ToDoKind::ActionStale:
    case ToDoKind::ReminderReached:
        return QStringLiteral("followUps");
    case ToDoKind::ActionLate:
        return QStringLiteral("sheet");
    case ToDoKind::ActionsLack:
        return item.field == MissingField::Indicator ? QStringLiteral("indicators")
                                                     : QStringLiteral("sheet");
    case ToDoKind::DecisionOverdue:
    case ToDoKind::DecisionDue:
    case ToDoKind::PlanLacks:
    case ToDoKind::DuplicateOrganizations:
        break;
    }
    return {};
}

QString tabOf(ComingUpKind kind)
{
    switch (kind) {
    case ComingUpKind::Milestone:
    case ComingUpKind::Event:
        return QStringLiteral("stages");
    case ComingUpKind::Reminder:
        return QStringLiteral("followUps");
    case ComingUpKind::ActionStart:
    case ComingUpKind::ActionEnd:
        return QStringLiteral("sheet");
    case ComingUpKind::Meeting:
    case ComingUpKind::DecisionDue:
    case ComingUpKind::PlanEnd:
        break;
    }
    return {};
}

std::optional<Destination> toAction(const ActionId &action, const QString &tab)
{
    if (action.isNull())
        return std::nullopt;
    return Destination{PageKey::ActionPlan, action.toString(), {}, tab};
}

} // namespace

Destination actionsPassing(const ActionFilter &filter)
{
    return {PageKey::ActionPlan, {}, toJson(filter)};
}

std::optional<Destination> destinationOf(const ToDoItem &item)
{
    if (item.kind == ToDoKind::DuplicateOrganizations)
        return Destination{PageKey::Partners, item.left.toString()};
    if (!item.action.isNull() || !item.field)
        return toAction(item.action, tabOf(item));
    ActionFilter filter;
    if (const std::optional<Absence> absence = absenceOf(*item.field))
        filter.absences = {*absence};
    return actionsPassing(filter);
}

std::optional<Destination> destinationOf(const ComingUp &entry)
{
    return toAction(entry.action, tabOf(entry.kind));
}

} // namespace passerelle
