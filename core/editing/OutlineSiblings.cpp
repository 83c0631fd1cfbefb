#include "core/editing/OutlineSiblings.h"

#include "core/domain/Outline.h"

#include <algorithm>
#include <unordered_map>

namespace passerelle {

namespace {

template <typename Item>
void sortByPosition(std::vector<Item *> &siblings)
{
    std::ranges::stable_sort(siblings, {}, [](const Item *item) { return item->position; });
}

/// `Item` may be const.
template <typename Item, typename Items>
std::vector<Item *> siblingsIn(Items &items, const OutlineParent &parent)
{
    std::vector<Item *> siblings;
    for (Item &item : items)
        if (parentOf(item) == parent)
            siblings.push_back(&item);
    sortByPosition(siblings);
    return siblings;
}

template <typename Item>
void number(const std::vector<Item *> &siblings)
{
    int position = 0;
    for (Item *sibling : siblings)
        sibling->position = position++;
}

/// All families in one pass, as a selection may touch many.
template <typename Item>
void closeGapsIn(std::vector<Item> &items, const OutlineParents &parents)
{
    std::unordered_map<OutlineParent, std::vector<Item *>> families;
    for (Item &item : items)
        if (const OutlineParent parent = parentOf(item); parents.contains(parent))
            families[parent].push_back(&item);
    for (auto &[parent, siblings] : families) {
        sortByPosition(siblings);
        number(siblings);
    }
}

void setParent(OutlineNode &node, const OutlineParent &parent, const Action * /*above*/)
{
    const auto *holder = std::get_if<NodeId>(&parent);
    node.parent = holder == nullptr ? NodeId() : *holder;
}

/// `above` is the parent when it is an action: a sub-action stands on the same node.
void setParent(Action &action, const OutlineParent &parent, const Action *above)
{
    const auto *node = std::get_if<NodeId>(&parent);
    action.parent = above == nullptr ? ActionId() : above->id;
    if (above != nullptr)
        action.node = above->node;
    else
        action.node = node == nullptr ? NodeId() : *node;
}

const Action *actionIn(const PlanOutline &outline, const OutlineParent &parent)
{
    const auto *id = std::get_if<ActionId>(&parent);
    return id == nullptr ? nullptr : outline.find(*id);
}

/// Puts those of `moved` that are of this kind at the place.
template <typename Item>
void placeBlock(PlanOutline &outline, std::vector<Item> &items,
                const std::unordered_set<OutlineRow> &moved, const OutlinePlace &place)
{
    const auto isMoved = [&](const Item *item) { return moved.contains(OutlineRow(item->id)); };
    std::vector<Item *> block;
    for (Item &item : items)
        if (isMoved(&item))
            block.push_back(&item);
    if (block.empty())
        return;
    std::vector<Item *> siblings = siblingsIn<Item>(items, place.parent);
    const auto count = static_cast<int>(siblings.size());
    const int end = place.position < 0 ? count : std::min(place.position, count);
    const auto stay = end - std::count_if(siblings.begin(), siblings.begin() + end, isMoved);
    std::erase_if(siblings, isMoved);
    const Action *above = actionIn(outline, place.parent);
    OutlineParents left;
    for (Item *item : block) {
        left.insert(parentOf(*item));
        setParent(*item, place.parent, above);
    }
    left.erase(place.parent);
    siblings.insert(siblings.begin() + stay, block.begin(), block.end());
    number(siblings);
    closeGapsIn(items, left);
}

template <typename Items>
OutlineRows rowsOf(const Items &items)
{
    OutlineRows rows;
    for (const auto *item : items)
        rows.emplace_back(item->id);
    return rows;
}

OutlinePlace placeBeside(const PlanOutline &outline, const OutlineRow &row, int step)
{
    return {parentOf(outline, row), indexAmongSiblings(outline, row) + step};
}

} // namespace

OutlineRows siblingsOf(const PlanOutline &outline, const OutlineRow &row)
{
    const OutlineParent parent = parentOf(outline, row);
    return std::holds_alternative<NodeId>(row)
        ? rowsOf(siblingsIn<const OutlineNode>(outline.nodes, parent))
        : rowsOf(siblingsIn<const Action>(outline.actions, parent));
}

int indexAmongSiblings(const PlanOutline &outline, const OutlineRow &row)
{
    const OutlineRows siblings = siblingsOf(outline, row);
    return static_cast<int>(std::ranges::find(siblings, row) - siblings.begin());
}

OutlinePlace placeBefore(const PlanOutline &outline, const OutlineRow &row)
{
    return placeBeside(outline, row, 0);
}

OutlinePlace placeAfter(const PlanOutline &outline, const OutlineRow &row)
{
    return placeBeside(outline, row, 1);
}

void placeRow(PlanOutline &outline, const OutlineRow &row, const OutlineParent &parent,
              int position)
{
    // A place counts the row itself, where it stands before it.
    const bool isAmongThem = parentOf(outline, row) == parent;
    const bool isBefore =
        isAmongThem && position >= 0 && indexAmongSiblings(outline, row) < position;
    placeRows(outline, {row}, {parent, isBefore ? position + 1 : position});
}

void placeRows(PlanOutline &outline, const OutlineRows &rows, const OutlinePlace &place)
{
    const std::unordered_set<OutlineRow> moved(rows.begin(), rows.end());
    placeBlock(outline, outline.nodes, moved, place);
    placeBlock(outline, outline.actions, moved, place);
}

void closeGaps(PlanOutline &outline, const OutlineParents &parents)
{
    closeGapsIn(outline.nodes, parents);
    closeGapsIn(outline.actions, parents);
}

void sortOutline(PlanOutline &outline)
{
    sortInOutlineOrder(outline.nodes);
    sortInOutlineOrder(outline.nodes, outline.actions);
}

} // namespace passerelle
