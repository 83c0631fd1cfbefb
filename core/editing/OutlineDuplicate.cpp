#include "core/editing/OutlineEdits.h"
#include "core/editing/OutlineSiblings.h"
#include "core/editing/SuggestedCode.h"

#include <algorithm>
#include <type_traits>

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
        copy.code = codeFor(m_outline.nodes, original.code);
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
        copy.code = codeFor(m_outline.actions, original.code);
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
    /// A code below that of the original ("1.2" below "1", but not "12") gets the new start; any
    /// other, or one that is taken, would stand twice in the plan and is left out.
    template <typename Item>
    QString codeFor(const std::vector<Item> &items, const QString &code) const
    {
        if (m_newCode.isEmpty() || code.size() <= m_oldCode.size() || !code.startsWith(m_oldCode))
            return {};
        const QChar end = m_oldCode.back();
        const QChar next = code[m_oldCode.size()];
        if ((end.isDigit() && next.isDigit()) || (end.isLetter() && next.isLetter()))
            return {};
        const QString wanted = m_newCode + code.sliced(m_oldCode.size());
        return std::ranges::count(items, wanted, &Item::code) > 0 ? QString() : wanted;
    }

    PlanOutline &m_outline;
    QString m_oldCode;
    QString m_newCode;
};

NodeId copied(Duplication &duplication, const OutlineNode &original)
{
    return duplication.copyNode(original, original.parent);
}

ActionId copied(Duplication &duplication, const Action &original)
{
    return duplication.copyAction(original, original.node, original.parent);
}

template <typename IdType>
OutlineRow duplicated(PlanOutline &outline, const IdType &id)
{
    constexpr auto kind =
        std::is_same_v<IdType, NodeId> ? OutlineRowKind::Node : OutlineRowKind::Action;
    const auto original = *outline.find(id);
    const QString code =
        original.code.isEmpty() ? QString() : suggestedCode(outline, parentOf(original), kind);
    Duplication duplication(outline, original.code, code);
    const IdType copy = copied(duplication, original);
    outline.find(copy)->code = code;
    return copy;
}

} // namespace

Result<OutlineRows> duplicateRows(PlanOutline &outline, const OutlineRows &rows)
{
    OutlineRows copies;
    for (const OutlineRow &row : topmostOf(outline, rows)) {
        const OutlineRow copy =
            std::visit([&](const auto &id) { return duplicated(outline, id); }, row);
        placeRow(outline, copy, parentOf(outline, copy), indexAmongSiblings(outline, row) + 1);
        copies.push_back(copy);
    }
    sortOutline(outline);
    return copies;
}

} // namespace passerelle
