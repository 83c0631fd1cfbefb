#pragma once

#include "core/Result.h"
#include "core/domain/Action.h"

#include <vector>

namespace passerelle {

class Connection;

/// Reads the partners, tags, places, milestones, events and follow-ups of all the actions of a
/// plan, or of one action (the other id is null), into `actions`, one query a table.
Result<> readActionParts(const Connection &connection, const PlanId &plan, const ActionId &action,
                         std::vector<Action> &actions);

} // namespace passerelle
