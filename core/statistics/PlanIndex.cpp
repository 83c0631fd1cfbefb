#include "core/statistics/PlanIndex.h"

namespace passerelle {

namespace {

template <typename Key, typename Value>
Value *found(const std::unordered_map<Key, Value *> &map, const Key &key)
{
    const auto entry = map.find(key);
    return entry == map.end() ? nullptr : entry->second;
}

template <typename Key, typename List>
const List &listOf(const std::unordered_map<Key, List> &map, const Key &key)
{
    static const List none;
    const auto entry = map.find(key);
    return entry == map.end() ? none : entry->second;
}

template <typename Key, typename Value>
std::unordered_map<Key, const Value *> byId(const std::vector<Value> &values)
{
    std::unordered_map<Key, const Value *> map;
    map.reserve(values.size());
    for (const Value &value : values)
        map.emplace(value.id, &value);
    return map;
}

} // namespace

PlanIndex::PlanIndex(const PlanContents &contents)
    : m_nodes(byId<NodeId>(contents.nodes))
    , m_actions(byId<ActionId>(contents.actions))
    , m_organizations(byId<OrganizationId>(contents.organizations))
    , m_contacts(byId<ContactId>(contents.contacts))
    , m_meetings(byId<MeetingId>(contents.meetings))
    , m_committees(byId<CommitteeId>(contents.committees))
{
    indexNodes(contents.nodes);
    indexActions(contents.actions);
}

void PlanIndex::indexNodes(const std::vector<OutlineNode> &nodes)
{
    for (const OutlineNode &node : nodes)
        (m_nodes.contains(node.parent) ? m_children[node.parent] : m_firstLevel).push_back(&node);
    for (const OutlineNode *top : m_firstLevel)
        nameFirstLevel(*top, *top);
}

void PlanIndex::nameFirstLevel(const OutlineNode &node, const OutlineNode &top)
{
    m_tops.emplace(node.id, &top);
    for (const OutlineNode *child : childrenOf(node.id))
        nameFirstLevel(*child, top);
}

void PlanIndex::indexActions(const std::vector<Action> &actions)
{
    for (const Action &action : actions) {
        if (m_actions.contains(action.parent)) {
            m_subActions[action.parent].push_back(&action);
            continue;
        }
        m_planActions.push_back(&action);
        (m_tops.contains(action.node) ? m_actionsOn[action.node] : m_unattached).push_back(&action);
    }
}

const PlanIndex::Nodes &PlanIndex::childrenOf(const NodeId &node) const
{
    return listOf(m_children, node);
}

const PlanIndex::Actions &PlanIndex::actionsOn(const NodeId &node) const
{
    return listOf(m_actionsOn, node);
}

PlanIndex::Actions PlanIndex::actionsUnder(const NodeId &node) const
{
    Actions actions;
    collectActions(node, actions);
    return actions;
}

void PlanIndex::collectActions(const NodeId &node, Actions &into) const
{
    const Actions &own = actionsOn(node);
    into.insert(into.end(), own.begin(), own.end());
    for (const OutlineNode *child : childrenOf(node))
        collectActions(child->id, into);
}

const PlanIndex::Actions &PlanIndex::subActionsOf(const ActionId &action) const
{
    return listOf(m_subActions, action);
}

PlanIndex::Actions PlanIndex::descendantsOf(const ActionId &action) const
{
    Actions actions;
    collectDescendants(action, actions);
    return actions;
}

void PlanIndex::collectDescendants(const ActionId &action, Actions &into) const
{
    for (const Action *child : subActionsOf(action)) {
        into.push_back(child);
        collectDescendants(child->id, into);
    }
}

const OutlineNode *PlanIndex::node(const NodeId &id) const
{
    return found(m_nodes, id);
}

const Action *PlanIndex::action(const ActionId &id) const
{
    return found(m_actions, id);
}

const Organization *PlanIndex::organization(const OrganizationId &id) const
{
    return found(m_organizations, id);
}

const Contact *PlanIndex::contact(const ContactId &id) const
{
    return found(m_contacts, id);
}

const Meeting *PlanIndex::meeting(const MeetingId &id) const
{
    return found(m_meetings, id);
}

const Committee *PlanIndex::committee(const CommitteeId &id) const
{
    return found(m_committees, id);
}

const OutlineNode *PlanIndex::firstLevelAbove(const NodeId &id) const
{
    return found(m_tops, id);
}

} // namespace passerelle
