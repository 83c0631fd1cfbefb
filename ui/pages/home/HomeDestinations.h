#pragma once

#include "core/statistics/ComingUp.h"
#include "core/statistics/ToDo.h"
#include "ui/pages/Destination.h"

#include <optional>

/// Where the parts of the home page lead.
namespace passerelle {

struct ActionFilter;

/// The action plan, showing the actions that pass `filter` alone.
Destination actionsPassing(const ActionFilter &filter);

/// Where to mend what a piece of advice tells; nullopt when no page shows it.
std::optional<Destination> destinationOf(const ToDoItem &item);

/// The action an entry is about; nullopt when it is about none.
std::optional<Destination> destinationOf(const ComingUp &entry);

} // namespace passerelle
