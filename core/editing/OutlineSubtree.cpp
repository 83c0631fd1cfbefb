#include "core/editing/OutlineSubtree.h"

#include <algorithm>

namespace passerelle {

OutlineSubtree subtreeOf(const PlanOutline &outline, const OutlineRows &rows)
{
    OutlineSubtree below;
    for (const OutlineRow &row : rows) {
        if (const auto *node = std::get_if<NodeId>(&row))
            below.nodes.insert(*node);
        else
            below.actions.insert(std::get<ActionId>(row));
    }
    // In outline order parents stand before what they hold.
    for (const OutlineNode &node : outline.nodes)
        if (below.nodes.contains(node.parent))
            below.nodes.insert(node.id);
    for (const Action &action : outline.actions)
        if (below.nodes.contains(action.node) || below.actions.contains(action.parent))
            below.actions.insert(action.id);
    return below;
}

RemovalSummary removalOf(const PlanContents &contents, const OutlineRows &rows)
{
    const OutlineSubtree gone = subtreeOf(outlineOf(contents), rows);
    RemovalSummary summary;
    summary.nodes = static_cast<int>(gone.nodes.size());
    for (const Action &action : contents.actions) {
        if (!gone.actions.contains(action.id))
            continue;
        ++(action.isSubAction() ? summary.subActions : summary.actions);
        summary.milestones += static_cast<int>(action.milestones.size());
        summary.events += static_cast<int>(action.events.size());
        summary.followUps += static_cast<int>(action.followUps.size());
    }
    const auto isAboutGone = [&](const auto &item) {
        return gone.nodes.contains(item.node) || gone.actions.contains(item.action);
    };
    summary.indicators = static_cast<int>(std::ranges::count_if(contents.indicators, isAboutGone));
    summary.unlinkedDecisions =
        static_cast<int>(std::ranges::count_if(contents.decisions, isAboutGone));
    return summary;
}

} // namespace passerelle
