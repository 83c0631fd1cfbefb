#pragma once

#include "core/domain/Action.h"
#include "core/domain/OutlineNode.h"

#include <vector>

namespace passerelle {

/// Sorts nodes as they are read: each before what it holds, siblings by position, then id. Nodes
/// whose parent is missing come last. The order does not depend on the one they came in.
void sortInOutlineOrder(std::vector<OutlineNode> &nodes);

/// Sorts actions along `nodes` (already in outline order): those without a node first, siblings by
/// position, then id, sub-actions after their parent. Those no node holds come last.
void sortInOutlineOrder(const std::vector<OutlineNode> &nodes, std::vector<Action> &actions);

} // namespace passerelle
