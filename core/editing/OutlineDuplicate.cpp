#include "core/editing/OutlineEdits.h"
#include "core/editing/OutlineSiblings.h"
#include "core/editing/SuggestedCode.h"

namespace passerelle {

namespace {

/// Copies one row and everything below it, with codes that follow the new one.
class Duplication final
{
public:
    Duplication(PlanOutline &outline, QString oldCode, QString newCode)
        : m_outline(outline)
        , m_oldCode(std::move(oldCode))
        , m_newCode(std::move(newCode))
    {
    }

    NodeId copyNode(const OutlineNode &original, const NodeId &parent)
    {
        OutlineNode copy = original;
        copy.id = NodeId::create();
        copy.parent = parent;
        copy.code = codeFor(original.code);
        m_outline.nodes.push_back(copy);
        for (const OutlineNode &below : childrenOf(original.id))
            copyNode(below, copy.id);
        for (const Action &action : actionsUnder(original.id))
            copyAction(action, copy.id, {});
        return copy.id;
    }

    ActionId copyAction(const Action &original, const NodeId &node, const ActionId &parent)
    {
        Action copy = original;
        copy.id = ActionId::create();
        copy.node = node;
        copy.parent = parent;
        copy.code = codeFor(original.code);
        copy.actual = {};
        copy.events.clear();
        copy.followUps.clear();
        for (Milestone &milestone : copy.milestones) {
            milestone.id = MilestoneId::create();
            milestone.doneOn = {};
        }
        m_outline.actions.push_back(copy);
        for (const Action &below : actionsUnder(original.id))
            copyAction(below, node, copy.id);
        return copy.id;
    }

private:
    // Values, as the vectors grow while copies are made.
    std::vector<OutlineNode> childrenOf(const NodeId &node)
    {
        std::vector<OutlineNode> children;
        for (const OutlineNode *child : siblingNodes(m_outline, node))
            children.push_back(*child);
        return children;
    }
    std::vector<Action> actionsUnder(const OutlineParent &parent)
    {
        std::vector<Action> actions;
        for (const Action *action : siblingActions(m_outline, parent))
            actions.push_back(*action);
        return actions;
    }
    /// A code that starts with that of the original gets the new start; any other would stand twice
    /// in the plan and is left out.
    QString codeFor(const QString &code) const
    {
        if (m_newCode.isEmpty() || !code.startsWith(m_oldCode))
            return {};
        return m_newCode + code.sliced(m_oldCode.size());
    }

    PlanOutline &m_outline;
    QString m_oldCode;
    QString m_newCode;
};

OutlineRow duplicated(PlanOutline &outline, const NodeId &id)
{
    const OutlineNode original = *outline.find(id);
    const OutlineParent parent = parentOf(original);
    const QString code =
        original.code.isEmpty() ? QString() : suggestedCode(outline, parent, OutlineRowKind::Node);
    return Duplication(outline, original.code, code).copyNode(original, original.parent);
}

OutlineRow duplicated(PlanOutline &outline, const ActionId &id)
{
    const Action original = *outline.find(id);
    const OutlineParent parent = parentOf(original);
    const QString code = original.code.isEmpty()
        ? QString()
        : suggestedCode(outline, parent, OutlineRowKind::Action);
    return Duplication(outline, original.code, code)
        .copyAction(original, original.node, original.parent);
}

} // namespace

Result<OutlineRows> duplicateRows(PlanOutline &outline, const OutlineRows &rows)
{
    OutlineRows copies;
    for (const OutlineRow &row : topmostOf(outline, rows)) {
        const OutlineRow copy =
            std::visit([&](const auto &id) { return duplicated(outline, id); }, row);
        const int position =
            std::visit([&](const auto &id) { return outline.find(id)->position; }, row);
        placeRow(outline, copy, parentOf(outline, copy), position + 1);
        copies.push_back(copy);
    }
    sortOutline(outline);
    return copies;
}

} // namespace passerelle
