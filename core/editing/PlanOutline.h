#pragma once

#include "core/Result.h"
#include "core/domain/PlanContents.h"

#include <functional>
#include <variant>
#include <vector>

namespace passerelle {

struct Stores;

/// A row of the outline.
using OutlineRow = std::variant<NodeId, ActionId>;
using OutlineRows = std::vector<OutlineRow>;

/// The id of a row whatever its kind; no node has that of an action.
const QString &idText(const OutlineRow &row);

/// What a row stands under: the top of the plan, a node, or an action.
using OutlineParent = std::variant<std::monostate, NodeId, ActionId>;

/// A place among siblings. Nodes and actions under one parent are counted apart.
struct OutlinePlace
{
    OutlineParent parent;
    /// An index among those that stand there before the edit, not the position a row is stored
    /// with; below 0 or beyond the end: last. See placeBefore() and placeAfter().
    int position = -1;
};

/// The tree of a plan as edits work on it: whole values, in outline order.
struct PlanOutline
{
    PlanId plan;
    std::vector<PlanLevel> levels;
    std::vector<OutlineNode> nodes;
    std::vector<Action> actions;

    bool operator==(const PlanOutline &) const = default;

    /// nullptr when it is not there.
    OutlineNode *find(const NodeId &id);
    Action *find(const ActionId &id);
    const OutlineNode *find(const NodeId &id) const;
    const Action *find(const ActionId &id) const;
};

PlanOutline outlineOf(const PlanContents &contents);

OutlineParent parentOf(const OutlineNode &node);
OutlineParent parentOf(const Action &action);
/// The top when the row is unknown.
OutlineParent parentOf(const PlanOutline &outline, const OutlineRow &row);

/// The row a parent is; `parent` is not the top.
OutlineRow rowOf(const OutlineParent &parent);

/// The rows that are there and below no other of them, each once, in outline order.
OutlineRows topmostOf(const PlanOutline &outline, const OutlineRows &rows);

/// Writes what differs between two states of an outline: new rows, changed ones, removed ones.
Result<> writeOutline(Stores &stores, const PlanOutline &before, const PlanOutline &after);

/// An edit of the outline; on an error nothing of it is written.
using OutlineEdit = std::function<Result<>(PlanOutline &outline)>;

/// Runs `edit` on the outline of `contents`, as a page holds them, and writes what it changed. Call
/// inside Workspace::write.
Result<> editOutline(Stores &stores, const PlanContents &contents, const OutlineEdit &edit);

} // namespace passerelle
