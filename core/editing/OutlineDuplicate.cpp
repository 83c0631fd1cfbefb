#include "core/editing/OutlineEdits.h"
#include "core/editing/OutlineSiblings.h"
#include "core/editing/SuggestedCode.h"

#include <unordered_map>
#include <unordered_set>

namespace passerelle {

namespace {

/// What copying has to know of the rows of one kind, gathered once however many are copied.
template <typename Item>
struct Kind
{
    std::unordered_map<OutlineParent, std::vector<const Item *>> families; ///< in outline order
    QSet<QString> codes; ///< those taken, by copies too
    std::unordered_map<OutlineParent, QString> lastCodes; ///< after which the next copy is numbered

    std::vector<const Item *> childrenOf(const OutlineParent &parent) const
    {
        const auto found = families.find(parent);
        return found == families.end() ? std::vector<const Item *>() : found->second;
    }
};

template <typename Item>
Kind<Item> kindOf(const std::vector<Item> &items)
{
    Kind<Item> kind;
    for (const Item &item : items) {
        const OutlineParent parent = parentOf(item);
        kind.families[parent].push_back(&item);
        kind.codes.insert(item.code);
        if (!item.code.isEmpty())
            kind.lastCodes[parent] = item.code;
    }
    return kind;
}

/// The start of the codes of a copied row, and what takes its place in the copies.
struct CodeStart
{
    QString original;
    QString copy;
};

/// A code below that of the original ("1.2" below "1", but not "12") with the new start; empty for
/// any other.
QString withNewStart(const QString &code, const CodeStart &start)
{
    if (start.copy.isEmpty() || code.size() <= start.original.size()
        || !code.startsWith(start.original))
        return {};
    const QChar end = start.original.back();
    const QChar next = code[start.original.size()];
    if ((end.isDigit() && next.isDigit()) || (end.isLetter() && next.isLetter()))
        return {};
    return start.copy + code.sliced(start.original.size());
}

/// Copies rows and everything below them, with codes that follow the new ones. A copy stands where
/// its original does, and behind it in the outline.
class Duplication final
{
public:
    explicit Duplication(PlanOutline &outline)
        : m_outline(outline)
        , m_nodes(kindOf(outline.nodes))
        , m_actions(kindOf(outline.actions))
    {
    }

    /// Adds copies of `rows`, which it gives in outline order. Only once.
    OutlineRows addCopiesOf(const OutlineRows &rows)
    {
        const std::unordered_set<OutlineRow> chosen(rows.begin(), rows.end());
        OutlineRows copies;
        for (const OutlineNode &node : m_outline.nodes)
            if (chosen.contains(node.id)) {
                const CodeStart start{node.code, nextCode(m_nodes, node)};
                copies.emplace_back(copyNode(node, node.parent, start.copy, start));
            }
        for (const Action &action : m_outline.actions)
            if (chosen.contains(action.id)) {
                const CodeStart start{action.code, nextCode(m_actions, action)};
                copies.emplace_back(
                    copyAction(action, action.node, action.parent, start.copy, start));
            }
        m_outline.nodes.insert(m_outline.nodes.end(), m_copiedNodes.begin(), m_copiedNodes.end());
        m_outline.actions.insert(m_outline.actions.end(), m_copiedActions.begin(),
                                 m_copiedActions.end());
        return copies;
    }

private:
    NodeId copyNode(const OutlineNode &original, const NodeId &parent, const QString &code,
                    const CodeStart &start)
    {
        OutlineNode copy = original;
        copy.id = NodeId::create();
        copy.parent = parent;
        copy.code = code;
        m_copiedNodes.push_back(copy);
        for (const OutlineNode *below : m_nodes.childrenOf(original.id))
            copyNode(*below, copy.id, codeBelow(m_nodes, *below, start), start);
        for (const Action *action : m_actions.childrenOf(original.id))
            copyAction(*action, copy.id, {}, codeBelow(m_actions, *action, start), start);
        return copy.id;
    }

    ActionId copyAction(const Action &original, const NodeId &node, const ActionId &parent,
                        const QString &code, const CodeStart &start)
    {
        Action copy = original;
        copy.id = ActionId::create();
        copy.node = node;
        copy.parent = parent;
        copy.code = code;
        copy.actual = {};
        copy.events.clear();
        copy.followUps.clear();
        for (Milestone &milestone : copy.milestones) {
            milestone.id = MilestoneId::create();
            milestone.doneOn = {};
        }
        m_copiedActions.push_back(copy);
        for (const Action *below : m_actions.childrenOf(original.id))
            copyAction(*below, node, copy.id, codeBelow(m_actions, *below, start), start);
        return copy.id;
    }

    /// A code that is taken would stand twice in the plan, and is left out.
    template <typename Item>
    static QString codeBelow(Kind<Item> &kind, const Item &original, const CodeStart &start)
    {
        const QString code = withNewStart(original.code, start);
        if (code.isEmpty() || kind.codes.contains(code))
            return {};
        kind.codes.insert(code);
        return code;
    }

    /// As suggestedCode(), going on from the last copy under the same parent.
    template <typename Item>
    static QString nextCode(Kind<Item> &kind, const Item &original)
    {
        if (original.code.isEmpty())
            return {};
        QString &last = kind.lastCodes[parentOf(original)];
        const QString code = freeCodeAfter(last, kind.codes);
        if (code.isEmpty())
            return {};
        kind.codes.insert(code);
        last = code;
        return code;
    }

    PlanOutline &m_outline;
    Kind<OutlineNode> m_nodes; ///< points into the outline, as the next
    Kind<Action> m_actions;
    std::vector<OutlineNode> m_copiedNodes;
    std::vector<Action> m_copiedActions;
};

OutlineParents parentsOf(const PlanOutline &outline, const OutlineRows &rows)
{
    const std::unordered_set<OutlineRow> chosen(rows.begin(), rows.end());
    OutlineParents parents;
    for (const OutlineNode &node : outline.nodes)
        if (chosen.contains(node.id))
            parents.insert(parentOf(node));
    for (const Action &action : outline.actions)
        if (chosen.contains(action.id))
            parents.insert(parentOf(action));
    return parents;
}

} // namespace

Result<OutlineRows> duplicateRows(PlanOutline &outline, const OutlineRows &rows)
{
    const OutlineRows originals = topmostOf(outline, rows);
    const OutlineParents parents = parentsOf(outline, originals);
    // With a position of its own for each, a copy on that of its original comes right behind it.
    closeGaps(outline, parents);
    OutlineRows copies = Duplication(outline).addCopiesOf(originals);
    closeGaps(outline, parents);
    sortOutline(outline);
    return copies;
}

} // namespace passerelle
