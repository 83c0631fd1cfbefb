#include "core/editing/OutlineSiblings.h"

#include "core/domain/Outline.h"

#include <algorithm>

namespace passerelle {

namespace {

template <typename Item>
std::vector<Item *> siblingsIn(std::vector<Item> &items, const OutlineParent &parent)
{
    std::vector<Item *> siblings;
    for (Item &item : items)
        if (parentOf(item) == parent)
            siblings.push_back(&item);
    std::ranges::stable_sort(siblings, {}, [](const Item *item) { return item->position; });
    return siblings;
}

template <typename Item>
void number(const std::vector<Item *> &siblings)
{
    int position = 0;
    for (Item *sibling : siblings)
        sibling->position = position++;
}

void setParent(PlanOutline &, OutlineNode &node, const OutlineParent &parent)
{
    const auto *above = std::get_if<NodeId>(&parent);
    node.parent = above == nullptr ? NodeId() : *above;
}

void setParent(PlanOutline &outline, Action &action, const OutlineParent &parent)
{
    const auto *above = std::get_if<ActionId>(&parent);
    const auto *node = std::get_if<NodeId>(&parent);
    action.parent = above == nullptr ? ActionId() : *above;
    if (above != nullptr)
        action.node = outline.find(*above)->node;
    else
        action.node = node == nullptr ? NodeId() : *node;
}

template <typename Item>
void place(PlanOutline &outline, std::vector<Item> &items, Item &moved, const OutlineParent &parent,
           int position)
{
    const OutlineParent old = parentOf(moved);
    setParent(outline, moved, parent);
    std::vector<Item *> siblings = siblingsIn(items, parent);
    std::erase(siblings, &moved);
    const auto count = static_cast<int>(siblings.size());
    siblings.insert(siblings.begin() + (position < 0 ? count : std::min(position, count)), &moved);
    number(siblings);
    if (old != parent)
        number(siblingsIn(items, old));
}

template <typename Item>
OutlineRows rowsOf(const std::vector<Item *> &items)
{
    OutlineRows rows;
    for (const Item *item : items)
        rows.emplace_back(item->id);
    return rows;
}

} // namespace

std::vector<OutlineNode *> siblingNodes(PlanOutline &outline, const OutlineParent &parent)
{
    return siblingsIn(outline.nodes, parent);
}

std::vector<Action *> siblingActions(PlanOutline &outline, const OutlineParent &parent)
{
    return siblingsIn(outline.actions, parent);
}

OutlineRows siblingsOf(PlanOutline &outline, const OutlineRow &row)
{
    const OutlineParent parent = parentOf(outline, row);
    return std::holds_alternative<NodeId>(row) ? rowsOf(siblingNodes(outline, parent))
                                               : rowsOf(siblingActions(outline, parent));
}

int indexAmongSiblings(PlanOutline &outline, const OutlineRow &row)
{
    const OutlineRows siblings = siblingsOf(outline, row);
    return static_cast<int>(std::ranges::find(siblings, row) - siblings.begin());
}

void placeRow(PlanOutline &outline, const OutlineRow &row, const OutlineParent &parent,
              int position)
{
    if (const auto *node = std::get_if<NodeId>(&row))
        place(outline, outline.nodes, *outline.find(*node), parent, position);
    else
        place(outline, outline.actions, *outline.find(std::get<ActionId>(row)), parent, position);
}

void closeGaps(PlanOutline &outline, const OutlineParent &parent)
{
    number(siblingNodes(outline, parent));
    number(siblingActions(outline, parent));
}

void sortOutline(PlanOutline &outline)
{
    sortInOutlineOrder(outline.nodes);
    sortInOutlineOrder(outline.nodes, outline.actions);
}

} // namespace passerelle
