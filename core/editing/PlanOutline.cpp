#include "core/editing/PlanOutline.h"

#include "core/domain/Outline.h"
#include "core/workspace/Stores.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace passerelle {

namespace {

template <typename Items, typename IdType>
auto *findIn(Items &items, const IdType &id)
{
    const auto found = std::ranges::find_if(items, [&](const auto &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

template <typename Item>
auto byId(const std::vector<Item> &items)
{
    std::unordered_map<decltype(Item::id), const Item *> map;
    for (const Item &item : items)
        map.emplace(item.id, &item);
    return map;
}

/// Inserts and updates, parents first. Callables: insert(item), update(before, after).
template <typename Item, typename Insert, typename Update>
Result<> writeItems(const std::vector<Item> &before, const std::vector<Item> &after, Insert insert,
                    Update update)
{
    const auto known = byId(before);
    for (const Item &item : after) {
        const auto old = known.find(item.id);
        if (old != known.end() && *old->second == item)
            continue;
        const Result<> written = old == known.end() ? insert(item) : update(*old->second, item);
        if (!written)
            return written;
    }
    return {};
}

/// Removes what left; what the file removes with its parent is not asked for again.
template <typename Item, typename Remove>
Result<> removeItems(const std::vector<Item> &before, const PlanOutline &after,
                     std::vector<Item> PlanOutline::*items, Remove remove)
{
    const auto nodes = byId(after.nodes);
    const auto actions = byId(after.actions);
    const auto kept = byId(after.*items);
    const auto isLeft = [&](const OutlineParent &parent) {
        if (const auto *node = std::get_if<NodeId>(&parent))
            return nodes.contains(*node);
        const auto *action = std::get_if<ActionId>(&parent);
        return action == nullptr || actions.contains(*action);
    };
    for (const Item &item : before) {
        if (kept.contains(item.id) || !isLeft(parentOf(item)))
            continue;
        if (const Result<> removed = remove(item.id); !removed)
            return removed;
    }
    return {};
}

Result<> checkedInsert(Stores &stores, const OutlineNode &node)
{
    if (const std::optional<QString> problem = problemOf(node))
        return Error{ErrorCode::Invalid, *problem, {}};
    return stores.outline.insert(node);
}

} // namespace

const QString &idText(const OutlineRow &row)
{
    return std::visit([](const auto &id) -> const QString & { return id.toString(); }, row);
}

OutlineNode *PlanOutline::find(const NodeId &id)
{
    return findIn(nodes, id);
}

Action *PlanOutline::find(const ActionId &id)
{
    return findIn(actions, id);
}

const OutlineNode *PlanOutline::find(const NodeId &id) const
{
    return findIn(nodes, id);
}

const Action *PlanOutline::find(const ActionId &id) const
{
    return findIn(actions, id);
}

PlanOutline outlineOf(const PlanContents &contents)
{
    return {contents.plan.id, contents.plan.levels, contents.nodes, contents.actions};
}

OutlineParent parentOf(const OutlineNode &node)
{
    return node.parent.isNull() ? OutlineParent() : node.parent;
}

OutlineParent parentOf(const Action &action)
{
    if (action.isSubAction())
        return action.parent;
    return action.node.isNull() ? OutlineParent() : action.node;
}

OutlineParent parentOf(const PlanOutline &outline, const OutlineRow &row)
{
    return std::visit(
        [&](const auto &id) {
            const auto *item = outline.find(id);
            return item == nullptr ? OutlineParent() : parentOf(*item);
        },
        row);
}

OutlineRow rowOf(const OutlineParent &parent)
{
    if (const auto *node = std::get_if<NodeId>(&parent))
        return *node;
    return std::get<ActionId>(parent);
}

OutlineRows topmostOf(const PlanOutline &outline, const OutlineRows &rows)
{
    const std::unordered_set<OutlineRow> chosen(rows.begin(), rows.end());
    std::unordered_set<OutlineRow> covered;
    OutlineRows kept;
    const auto visit = [&](const OutlineRow &row, const OutlineParent &parent) {
        const bool isBelow =
            !std::holds_alternative<std::monostate>(parent) && covered.contains(rowOf(parent));
        const bool isChosen = chosen.contains(row);
        if (isChosen && !isBelow)
            kept.push_back(row);
        if (isChosen || isBelow)
            covered.insert(row);
    };
    // In outline order parents stand before what they hold.
    for (const OutlineNode &node : outline.nodes)
        visit(node.id, parentOf(node));
    for (const Action &action : outline.actions)
        visit(action.id, parentOf(action));
    return kept;
}

Result<> writeOutline(Stores &stores, const PlanOutline &before, const PlanOutline &after)
{
    PlanOutline sorted = after;
    sortInOutlineOrder(sorted.nodes);
    sortInOutlineOrder(sorted.nodes, sorted.actions);
    return writeItems(
               before.nodes, sorted.nodes,
               [&](const OutlineNode &node) { return checkedInsert(stores, node); },
               [&](const OutlineNode &, const OutlineNode &node) {
                   return stores.outline.update(node);
               })
        .and_then([&] {
            return writeItems(
                before.actions, sorted.actions,
                [&](const Action &action) { return stores.actions.insert(action); },
                [&](const Action &old, const Action &action) {
                    return stores.actions.update(old, action);
                });
        })
        // Last, so that what was moved out of a removed row does not go with it.
        .and_then([&] {
            return removeItems(before.actions, sorted, &PlanOutline::actions,
                               [&](const ActionId &id) { return stores.actions.remove(id); });
        })
        .and_then([&] {
            return removeItems(before.nodes, sorted, &PlanOutline::nodes,
                               [&](const NodeId &id) { return stores.outline.remove(id); });
        });
}

Result<> editOutline(Stores &stores, const PlanContents &contents, const OutlineEdit &edit)
{
    const PlanOutline before = outlineOf(contents);
    PlanOutline after = before;
    return edit(after).and_then([&] { return writeOutline(stores, before, after); });
}

} // namespace passerelle
