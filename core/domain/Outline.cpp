#include "core/domain/Outline.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace passerelle {

namespace {

/// Sorts indices of `items` as siblings are read: by position, then id.
template <typename Item>
void sortSiblings(const std::vector<Item> &items, std::vector<size_t> &siblings)
{
    std::ranges::sort(siblings, [&](size_t left, size_t right) {
        return std::tie(items[left].position, items[left].id)
            < std::tie(items[right].position, items[right].id);
    });
}

/// Indices of `items` by the text id of what holds them, each list in the order of siblings.
template <typename Item, typename HolderOf>
QHash<QString, std::vector<size_t>> byHolder(const std::vector<Item> &items, HolderOf holderOf)
{
    QHash<QString, std::vector<size_t>> groups;
    for (size_t i = 0; i < items.size(); ++i)
        groups[holderOf(items[i])].push_back(i);
    for (std::vector<size_t> &group : groups)
        sortSiblings(items, group);
    return groups;
}

/// Rearranges `items` into `order`; what `order` does not name (orphans, cycles) follows.
template <typename Item>
void rearrange(std::vector<Item> &items, const std::vector<size_t> &order)
{
    std::vector<bool> isTaken(items.size(), false);
    for (const size_t i : order)
        isTaken[i] = true;
    std::vector<size_t> others;
    for (size_t i = 0; i < items.size(); ++i)
        if (!isTaken[i])
            others.push_back(i);
    sortSiblings(items, others);
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const size_t i : order)
        sorted.push_back(std::move(items[i]));
    for (const size_t i : others)
        sorted.push_back(std::move(items[i]));
    items = std::move(sorted);
}

} // namespace

void sortInOutlineOrder(std::vector<OutlineNode> &nodes)
{
    const auto children =
        byHolder(nodes, [](const OutlineNode &node) { return node.parent.toString(); });
    std::vector<size_t> order;
    const std::function<void(const QString &)> visit = [&](const QString &holder) {
        for (const size_t i : children.value(holder)) {
            order.push_back(i);
            visit(nodes[i].id.toString());
        }
    };
    visit(QString());
    rearrange(nodes, order);
}

void sortInOutlineOrder(const std::vector<OutlineNode> &nodes, std::vector<Action> &actions)
{
    const auto children = byHolder(actions, [](const Action &action) {
        return action.isSubAction() ? action.parent.toString() : action.node.toString();
    });
    std::vector<size_t> order;
    const std::function<void(const QString &)> visit = [&](const QString &holder) {
        for (const size_t i : children.value(holder)) {
            order.push_back(i);
            visit(actions[i].id.toString());
        }
    };
    visit(QString());
    for (const OutlineNode &node : nodes)
        visit(node.id.toString());
    rearrange(actions, order);
}

} // namespace passerelle
