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

std::optional<Destination> toAction(const ActionId &action)
{
    if (action.isNull())
        return std::nullopt;
    return Destination{PageKey::ActionPlan, action.toString()};
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
        return toAction(item.action);
    ActionFilter filter;
    if (const std::optional<Absence> absence = absenceOf(*item.field))
        filter.absences = {*absence};
    return actionsPassing(filter);
}

std::optional<Destination> destinationOf(const ComingUp &entry)
{
    return toAction(entry.action);
}

} // namespace passerelle
