#pragma once

#include "core/editing/PlanOutline.h"

#include <unordered_set>

namespace passerelle {

/// Rows with everything below them.
struct OutlineSubtree
{
    std::unordered_set<NodeId> nodes;
    std::unordered_set<ActionId> actions;
};

OutlineSubtree subtreeOf(const PlanOutline &outline, const OutlineRows &rows);

/// What goes when rows are removed, for the sentence that offers to take it back.
struct RemovalSummary
{
    int nodes = 0;
    int actions = 0;
    int subActions = 0;
    int milestones = 0;
    int events = 0;
    int followUps = 0;
    int indicators = 0;
    int unlinkedDecisions = 0; ///< decisions stay, without what they were about

    bool operator==(const RemovalSummary &) const = default;
};

RemovalSummary removalOf(const PlanContents &contents, const OutlineRows &rows);

} // namespace passerelle
