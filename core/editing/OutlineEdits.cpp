#include "core/editing/OutlineEdits.h"

#include "core/editing/OutlineLevels.h"
#include "core/editing/OutlineSiblings.h"
#include "core/editing/OutlineSubtree.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int last = -1;

/// Runs `edit`, which moves `moved`, on a copy, which takes the outline's place when all went well.
template <typename Edit>
Result<> onACopy(PlanOutline &outline, const OutlineRows &moved, Edit edit)
{
    PlanOutline copy = outline;
    if (const Result<> edited = edit(copy); !edited)
        return edited;
    sortOutline(copy);
    if (const Result<> applied = applyLevels(copy, moved); !applied)
        return applied;
    outline = std::move(copy);
    return {};
}

Result<> putRow(PlanOutline &outline, const OutlineRow &row, const OutlineParent &parent,
                int position)
{
    if (const Result<> allowed = checkParent(outline, {row}, parent); !allowed)
        return allowed;
    placeRow(outline, row, parent, position);
    return {};
}

template <typename Item>
Result<> insertItem(PlanOutline &outline, std::vector<Item> PlanOutline::*items, Item item,
                    const OutlinePlace &place)
{
    const OutlineRow row = item.id;
    return onACopy(outline, {row}, [&](PlanOutline &copy) {
        item.plan = copy.plan;
        (copy.*items).push_back(std::move(item));
        return putRow(copy, row, place.parent, place.position);
    });
}

template <typename Work>
Result<> forEachRow(const OutlineRows &rows, Work work)
{
    for (const OutlineRow &row : rows)
        if (const Result<> worked = work(row); !worked)
            return worked;
    return {};
}

OutlineParent parentAt(const OutlineRow &row)
{
    return std::visit([](const auto &id) { return OutlineParent(id); }, row);
}

/// The parent before or after `parent` in outline order, of the same kind and level.
template <typename Item>
std::optional<OutlineParent> neighbourIn(const std::vector<Item> &items, const Item &parent,
                                         int step)
{
    std::vector<const Item *> peers;
    for (const Item &item : items)
        if (item.level == parent.level)
            peers.push_back(&item);
    const auto index = std::ranges::find(peers, &parent) - peers.begin() + step;
    if (index < 0 || index >= std::ssize(peers))
        return std::nullopt;
    return peers[static_cast<size_t>(index)]->id;
}

std::optional<OutlineParent> neighbourOf(const PlanOutline &outline, const OutlineParent &parent,
                                         int step)
{
    if (const auto *node = std::get_if<NodeId>(&parent))
        return neighbourIn(outline.nodes, *outline.find(*node), step);
    if (const auto *action = std::get_if<ActionId>(&parent))
        return neighbourIn(outline.actions, *outline.find(*action), step);
    return std::nullopt;
}

/// One place up (-1) or down (1); rows moved along are not passed.
Result<> stepRow(PlanOutline &outline, const OutlineRow &row, int step, const OutlineRows &along)
{
    const OutlineRows siblings = siblingsOf(outline, row);
    const auto target = std::ranges::find(siblings, row) - siblings.begin() + step;
    const OutlineParent parent = parentOf(outline, row);
    if (target >= 0 && target < std::ssize(siblings)) {
        if (std::ranges::count(along, siblings[static_cast<size_t>(target)]) == 0)
            placeRow(outline, row, parent, static_cast<int>(target));
        return {};
    }
    sortOutline(outline);
    const std::optional<OutlineParent> neighbour = neighbourOf(outline, parent, step);
    return neighbour ? putRow(outline, row, *neighbour, step < 0 ? last : 0) : Result<>();
}

Error nothingBeforeError()
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate(
                "Outline", "There is nothing of the same level before this to put it under."),
            {}};
}

Error topError()
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate(
                "Outline",
                "This cannot go one level up: it stands at the top, or is an action, which cannot "
                "become a part of the plan."),
            {}};
}

} // namespace

Result<> insertNode(PlanOutline &outline, OutlineNode node, const OutlinePlace &place)
{
    node.parent = {};
    return insertItem(outline, &PlanOutline::nodes, std::move(node), place);
}

Result<> insertAction(PlanOutline &outline, Action action, const OutlinePlace &place)
{
    action.node = {};
    action.parent = {};
    return insertItem(outline, &PlanOutline::actions, std::move(action), place);
}

Result<> moveRows(PlanOutline &outline, const OutlineRows &rows, const OutlinePlace &place)
{
    const OutlineRows moved = topmostOf(outline, rows);
    if (moved.empty())
        return {};
    return onACopy(outline, moved, [&](PlanOutline &copy) -> Result<> {
        if (const Result<> allowed = checkParent(copy, moved, place.parent); !allowed)
            return allowed;
        placeRows(copy, moved, place);
        return {};
    });
}

Result<> moveRowsUp(PlanOutline &outline, const OutlineRows &rows)
{
    const OutlineRows moved = topmostOf(outline, rows);
    return onACopy(outline, moved, [&](PlanOutline &copy) {
        return forEachRow(moved,
                          [&](const OutlineRow &row) { return stepRow(copy, row, -1, rows); });
    });
}

Result<> moveRowsDown(PlanOutline &outline, const OutlineRows &rows)
{
    OutlineRows moved = topmostOf(outline, rows);
    std::ranges::reverse(moved);
    return onACopy(outline, moved, [&](PlanOutline &copy) {
        return forEachRow(moved,
                          [&](const OutlineRow &row) { return stepRow(copy, row, 1, rows); });
    });
}

Result<> indentRows(PlanOutline &outline, const OutlineRows &rows)
{
    const OutlineRows moved = topmostOf(outline, rows);
    return onACopy(outline, moved, [&](PlanOutline &copy) {
        return forEachRow(moved, [&](const OutlineRow &row) -> Result<> {
            const OutlineRows siblings = siblingsOf(copy, row);
            const auto at = std::ranges::find(siblings, row);
            if (at == siblings.begin())
                return nothingBeforeError();
            return putRow(copy, row, parentAt(*std::prev(at)), last);
        });
    });
}

Result<> outdentRows(PlanOutline &outline, const OutlineRows &rows)
{
    // Each comes right behind its parent, so the last goes first.
    OutlineRows moved = topmostOf(outline, rows);
    std::ranges::reverse(moved);
    return onACopy(outline, moved, [&](PlanOutline &copy) {
        return forEachRow(moved, [&](const OutlineRow &row) -> Result<> {
            const OutlineParent parent = parentOf(copy, row);
            if (std::holds_alternative<std::monostate>(parent))
                return topError();
            const OutlineRow above = rowOf(parent);
            const OutlineParent place = parentOf(copy, above);
            if (above.index() == row.index())
                return putRow(copy, row, place, indexAmongSiblings(copy, above) + 1);
            if (std::holds_alternative<std::monostate>(place))
                return topError();
            // Behind those that stood there before the edit, not behind those just put.
            const auto isThere = [&](const Action &action) { return parentOf(action) == place; };
            const auto count = std::ranges::count_if(outline.actions, isThere);
            return putRow(copy, row, place, static_cast<int>(count));
        });
    });
}

Result<> removeRows(PlanOutline &outline, const OutlineRows &rows)
{
    return onACopy(outline, {}, [&](PlanOutline &copy) -> Result<> {
        const OutlineSubtree gone = subtreeOf(copy, rows);
        OutlineParents left;
        const auto isGone = [&left](const auto &ids, const auto &item) {
            const bool goes = ids.contains(item.id);
            if (goes)
                left.insert(parentOf(item));
            return goes;
        };
        std::erase_if(copy.nodes,
                      [&](const OutlineNode &node) { return isGone(gone.nodes, node); });
        std::erase_if(copy.actions,
                      [&](const Action &action) { return isGone(gone.actions, action); });
        closeGaps(copy, left);
        return {};
    });
}

} // namespace passerelle
