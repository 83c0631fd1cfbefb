#pragma once

#include "core/editing/BulkEdit.h"
#include "core/editing/PlanOutline.h"
#include "core/editing/TypedOrganizations.h"
#include "core/statistics/PlanIndex.h"
#include "core/workspace/EditLabel.h"

#include <map>
#include <optional>
#include <unordered_set>
#include <vector>

namespace passerelle {

/// What can be typed in a table of rows of the outline.
enum class CellField
{
    Title,
    Leads,
    Status,
    Period,
    NextStep
};

/// Texts put into cells of the action plan, typed or pasted, on their way into the file: each is
/// read as its field wants it, and all are written as one edit. The contents must stay as they are
/// in between.
class TypedCells final
{
public:
    /// Statuses are stated as of `today`, signed by `recording`.
    TypedCells(const PlanContents &contents, const PlanIndex &index, QDate today,
               Recording recording);

    /// Reads a text for a cell; no field is one that is not edited. Gives whether the row says
    /// something else than before. Error Invalid, in whole sentences, when the text cannot be
    /// understood or the cell is not there to be edited; the row then stays as it was.
    Result<bool> put(const OutlineRow &row, std::optional<CellField> field, const QString &text);

    /// Whether no row differs from what it is.
    bool isEmpty() const { return m_nodes.empty() && m_actions.empty(); }

    /// The names of the organizations the edit makes, not known before.
    QStringList newOrganizations() const { return m_organizations.newNames(namedOrganizations()); }

    /// The name of the edit; some row must differ.
    EditLabel label() const;

    /// Writes the rows that differ, and what they name for the first time. Call inside
    /// Workspace::write.
    Result<> write(Stores &stores) const;

private:
    Result<bool> putInNode(const OutlineNode &node, std::optional<CellField> field,
                           const QString &text);
    Result<> putInAction(Action &action, std::optional<CellField> field, const QString &text);
    Result<> putLeads(Action &action, const QString &text);
    Result<std::vector<OrganizationId>> namedIn(const Action &action, const QStringList &names);
    Result<> putStatus(Action &action, const QString &text) const;
    std::unordered_set<OrganizationId> namedOrganizations() const;

    const PlanIndex &m_index;
    QDate m_today;
    Recording m_recording;
    TypedOrganizations m_organizations;
    QStringList m_splitNames; ///< of organizations, which reading would take for several
    std::map<NodeId, OutlineNode> m_nodes; ///< those that differ, as they will be
    std::map<ActionId, Action> m_actions; ///< the same
};

} // namespace passerelle
