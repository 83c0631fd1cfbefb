#pragma once

#include "core/domain/Id.h"

#include <variant>
#include <vector>

namespace passerelle {

/// A row of the outline: a node or an action.
using OutlineRow = std::variant<NodeId, ActionId>;
using OutlineRows = std::vector<OutlineRow>;

/// Where a row goes: under a node, under an action, or at the top of the plan.
using OutlineParent = std::variant<std::monostate, NodeId, ActionId>;

/// A place among the siblings of one kind, nodes and actions being counted apart.
struct OutlinePlace
{
    OutlineParent parent;
    int position = -1; ///< from 0; below 0 or beyond the end: last
};

} // namespace passerelle
