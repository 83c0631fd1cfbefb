#pragma once

#include "core/domain/PlanContents.h"

#include <unordered_map>
#include <vector>

namespace passerelle {

/// The tree of a plan, ready to be walked: children of nodes, actions of nodes, sub-actions of
/// actions, all in outline order. Points into the contents it was made from, which must outlive it.
/// A node or action whose parent is not in the contents stands at the top, so nothing is lost.
class PlanIndex final
{
public:
    using Nodes = std::vector<const OutlineNode *>;
    using Actions = std::vector<const Action *>;

    explicit PlanIndex(const PlanContents &contents);

    const Nodes &firstLevelNodes() const { return m_firstLevel; }
    const Nodes &childrenOf(const NodeId &node) const;
    /// The plan's actions standing directly on this node, sub-actions not among them.
    const Actions &actionsOn(const NodeId &node) const;
    /// The plan's actions of this node and everything below it, in outline order.
    Actions actionsUnder(const NodeId &node) const;
    /// Every action of the plan, sub-actions not among them.
    const Actions &planActions() const { return m_planActions; }
    /// The plan's actions which stand on no node of the outline.
    const Actions &unattachedActions() const { return m_unattached; }
    /// Children of an action.
    const Actions &subActionsOf(const ActionId &action) const;
    /// Children of an action, their children and so on, parents first.
    Actions descendantsOf(const ActionId &action) const;

    /// nullptr when the id is null or unknown.
    const OutlineNode *node(const NodeId &id) const;
    const Action *action(const ActionId &id) const;
    const Organization *organization(const OrganizationId &id) const;
    const Contact *contact(const ContactId &id) const;
    const Meeting *meeting(const MeetingId &id) const;
    const Committee *committee(const CommitteeId &id) const;
    /// The first-level node above this one, or itself; nullptr when unknown.
    const OutlineNode *firstLevelAbove(const NodeId &id) const;

private:
    void indexNodes(const std::vector<OutlineNode> &nodes);
    void indexActions(const std::vector<Action> &actions);
    void nameFirstLevel(const OutlineNode &node, const OutlineNode &top);
    void collectActions(const NodeId &node, Actions &into) const;
    void collectDescendants(const ActionId &action, Actions &into) const;

    Nodes m_firstLevel;
    Actions m_planActions;
    Actions m_unattached;
    std::unordered_map<NodeId, Nodes> m_children;
    std::unordered_map<NodeId, Actions> m_actionsOn;
    std::unordered_map<ActionId, Actions> m_subActions;
    std::unordered_map<NodeId, const OutlineNode *> m_nodes;
    std::unordered_map<NodeId, const OutlineNode *> m_tops;
    std::unordered_map<ActionId, const Action *> m_actions;
    std::unordered_map<OrganizationId, const Organization *> m_organizations;
    std::unordered_map<ContactId, const Contact *> m_contacts;
    std::unordered_map<MeetingId, const Meeting *> m_meetings;
    std::unordered_map<CommitteeId, const Committee *> m_committees;
};

} // namespace passerelle
