#pragma once

#include "ui/commands/TypedOrganizations.h"
#include "ui/models/PlanTreeModel.h"

#include <map>
#include <vector>

namespace passerelle {

/// Texts put into cells of the action plan, typed or pasted, on their way into the file: each is
/// read as its column wants it, and all are written as one edit. The session must stay as it is in
/// between.
class TypedCells final
{
public:
    explicit TypedCells(PlanSession &session);

    /// Reads a text for a cell. Error Invalid, in whole sentences, when it cannot be understood or
    /// the cell is not there to be edited; the row then stays as it was.
    Result<> put(const OutlineRow &row, int column, const QString &text);

    /// Whether no row differs from what it is.
    bool isEmpty() const { return m_nodes.empty() && m_actions.empty(); }

    /// Writes the rows that differ, if any. False when refused.
    bool write() const;

private:
    Result<> putInNode(const OutlineNode &node, int column, const QString &text);
    Result<> putInAction(Action &action, int column, const QString &text);
    Result<> putLeads(Action &action, const QString &text);
    Result<std::vector<OrganizationId>> namedIn(const Action &action, const QStringList &names);
    Result<> putStatus(Action &action, const QString &text) const;
    EditLabel label() const;

    PlanSession &m_session;
    TypedOrganizations m_organizations;
    std::map<NodeId, OutlineNode> m_nodes; ///< those that differ, as they will be
    std::map<ActionId, Action> m_actions; ///< the same
};

} // namespace passerelle
