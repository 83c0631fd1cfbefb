#include "core/editing/OutlineLevels.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Outline", text);
}

Error invalid(const char *text, const QString &subject)
{
    return {ErrorCode::Invalid, translated(text).arg(subject), {}};
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

Result<> applyNodeLevel(PlanOutline &outline, const NodeId &id, int level)
{
    OutlineNode &node = *outline.find(id);
    if (!outline.levels.empty() && level >= levelCount(outline, LevelKind::Node))
        return invalid(QT_TRANSLATE_NOOP("Outline",
                                         "\"%1\" cannot go this deep: the plan has no further "
                                         "level above its actions."),
                       node.title);
    node.level = level;
    for (const OutlineNode &below : outline.nodes)
        if (below.parent == id)
            if (const Result<> applied = applyNodeLevel(outline, below.id, level + 1); !applied)
                return applied;
    return {};
}

Result<> applyActionLevel(PlanOutline &outline, const ActionId &id, int depth)
{
    Action &action = *outline.find(id);
    if (!outline.levels.empty()) {
        if (depth > levelCount(outline, LevelKind::SubAction))
            return invalid(QT_TRANSLATE_NOOP("Outline",
                                             "\"%1\" cannot go this deep: the plan has no further "
                                             "level below its actions."),
                           action.title);
        action.level = actionLevel(outline) + depth;
    }
    for (Action &below : outline.actions) {
        if (below.parent != id)
            continue;
        below.node = action.node;
        if (const Result<> applied = applyActionLevel(outline, below.id, depth + 1); !applied)
            return applied;
    }
    return {};
}

int depthOf(const PlanOutline &outline, const Action &action)
{
    int depth = 0;
    for (const Action *above = outline.find(action.parent); above != nullptr;
         above = outline.find(above->parent))
        ++depth;
    return depth;
}

bool isThere(const PlanOutline &outline, const OutlineRow &row)
{
    return std::visit([&](const auto &id) { return outline.find(id) != nullptr; }, row);
}

QString titleOf(const PlanOutline &outline, const OutlineRow &row)
{
    return std::visit([&](const auto &id) { return outline.find(id)->title; }, row);
}

Error goneError()
{
    return {ErrorCode::Conflict,
            translated(QT_TRANSLATE_NOOP(
                "Outline", "What you move, or where it should go, is no longer in the plan.")),
            {}};
}

} // namespace

Result<> applyLevels(PlanOutline &outline, const OutlineRow &row)
{
    if (const auto *id = std::get_if<NodeId>(&row)) {
        const OutlineNode *above = outline.find(outline.find(*id)->parent);
        return applyNodeLevel(outline, *id, above == nullptr ? 0 : above->level + 1);
    }
    const auto &id = std::get<ActionId>(row);
    return applyActionLevel(outline, id, depthOf(outline, *outline.find(id)));
}

Result<> checkParent(const PlanOutline &outline, const OutlineRow &row, const OutlineParent &parent)
{
    if (!isThere(outline, row))
        return goneError();
    const bool isNode = std::holds_alternative<NodeId>(row);
    if (std::holds_alternative<std::monostate>(parent)) {
        if (isNode || levelCount(outline, LevelKind::Node) == 0)
            return {};
        return invalid(
            QT_TRANSLATE_NOOP("Outline", "The action \"%1\" has to stand on a part of the plan."),
            titleOf(outline, row));
    }
    const auto *node = std::get_if<NodeId>(&parent);
    const OutlineRow above = rowOf(parent);
    if (!isThere(outline, above))
        return goneError();
    if (isNode && node == nullptr)
        return invalid(QT_TRANSLATE_NOOP("Outline",
                                         "\"%1\" is a part of the plan: it cannot go below an "
                                         "action."),
                       titleOf(outline, row));
    if (isWithin(outline, above, row))
        return invalid(QT_TRANSLATE_NOOP("Outline", "\"%1\" cannot go below itself."),
                       titleOf(outline, row));
    return {};
}

} // namespace passerelle
