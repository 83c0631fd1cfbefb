#include "core/editing/OutlineLevels.h"

#include "core/editing/OutlineSubtree.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace passerelle {

namespace {

Error refusal(const char *text, const QString &subject)
{
    return invalid(QCoreApplication::translate("Outline", text).arg(subject));
}

int levelCount(const PlanOutline &outline, LevelKind kind)
{
    return static_cast<int>(std::ranges::count(outline.levels, kind, &PlanLevel::kind));
}

/// The index of the actions' level: after those of the nodes.
int actionLevel(const PlanOutline &outline)
{
    return levelCount(outline, LevelKind::Node);
}

Result<> applyNodeLevels(PlanOutline &outline, const std::unordered_set<NodeId> &changed)
{
    const int count = levelCount(outline, LevelKind::Node);
    std::unordered_map<NodeId, int> levels;
    for (OutlineNode &node : outline.nodes) {
        if (changed.contains(node.id)) {
            const auto above = levels.find(node.parent);
            node.level = above == levels.end() ? 0 : above->second + 1;
            if (!outline.levels.empty() && node.level >= count)
                return refusal(QT_TRANSLATE_NOOP("Outline",
                                                 "\"%1\" cannot go this deep: the plan has no "
                                                 "further level above its actions."),
                               node.title);
        }
        levels.emplace(node.id, node.level);
    }
    return {};
}

/// How an action stands: how many are above it, and on which node they are.
struct ActionStanding
{
    int depth = 0;
    NodeId node;
};

Result<> applyActionLevels(PlanOutline &outline, const std::unordered_set<ActionId> &changed)
{
    const int deepest = levelCount(outline, LevelKind::SubAction);
    std::unordered_map<ActionId, ActionStanding> standings;
    for (Action &action : outline.actions) {
        const auto above = standings.find(action.parent);
        const bool isBelow = above != standings.end();
        const int depth = isBelow ? above->second.depth + 1 : 0;
        if (changed.contains(action.id)) {
            if (isBelow)
                action.node = above->second.node;
            if (!outline.levels.empty() && depth > deepest)
                return refusal(QT_TRANSLATE_NOOP("Outline",
                                                 "\"%1\" cannot go this deep: the plan has no "
                                                 "further level below its actions."),
                               action.title);
            if (!outline.levels.empty())
                action.level = actionLevel(outline) + depth;
        }
        standings.emplace(action.id, ActionStanding{depth, action.node});
    }
    return {};
}

bool isThere(const PlanOutline &outline, const OutlineRow &row)
{
    return std::visit([&](const auto &id) { return outline.find(id) != nullptr; }, row);
}

QString titleOf(const PlanOutline &outline, const OutlineRow &row)
{
    return std::visit([&](const auto &id) { return outline.find(id)->title; }, row);
}

/// `parent` and what holds it.
std::unordered_set<OutlineRow> upwardsFrom(const PlanOutline &outline, OutlineParent parent)
{
    std::unordered_set<OutlineRow> rows;
    // A damaged file may hold rows in a circle.
    while (!std::holds_alternative<std::monostate>(parent) && rows.insert(rowOf(parent)).second)
        parent = parentOf(outline, rowOf(parent));
    return rows;
}

Error goneError()
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate(
                "Outline", "What you move, or where it should go, is no longer in the plan."),
            {}};
}

} // namespace

Result<> applyLevels(PlanOutline &outline, const OutlineRows &rows)
{
    if (rows.empty())
        return {};
    // The level of an action does not depend on that of its node: those on a moved node keep it.
    OutlineRows actions;
    std::ranges::copy_if(rows, std::back_inserter(actions), [](const OutlineRow &row) {
        return std::holds_alternative<ActionId>(row);
    });
    return applyNodeLevels(outline, subtreeOf(outline, rows).nodes).and_then([&] {
        return applyActionLevels(outline, subtreeOf(outline, actions).actions);
    });
}

Result<> checkParent(const PlanOutline &outline, const OutlineRows &rows,
                     const OutlineParent &parent)
{
    const bool isTop = std::holds_alternative<std::monostate>(parent);
    if (!isTop && !isThere(outline, rowOf(parent)))
        return goneError();
    const bool mayHoldNodes = !std::holds_alternative<ActionId>(parent);
    const bool mayHoldActions = !isTop || levelCount(outline, LevelKind::Node) == 0;
    const std::unordered_set<OutlineRow> above = upwardsFrom(outline, parent);
    for (const OutlineRow &row : rows) {
        const bool isNode = std::holds_alternative<NodeId>(row);
        if (!isNode && !mayHoldActions)
            return refusal(QT_TRANSLATE_NOOP("Outline",
                                             "The action \"%1\" has to stand on a part of the "
                                             "plan."),
                           titleOf(outline, row));
        if (isNode && !mayHoldNodes)
            return refusal(QT_TRANSLATE_NOOP("Outline",
                                             "\"%1\" is a part of the plan: it cannot go below an "
                                             "action."),
                           titleOf(outline, row));
        if (above.contains(row))
            return refusal(QT_TRANSLATE_NOOP("Outline", "\"%1\" cannot go below itself."),
                           titleOf(outline, row));
    }
    return {};
}

} // namespace passerelle
