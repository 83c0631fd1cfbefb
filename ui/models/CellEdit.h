#pragma once

#include "core/editing/TypedCells.h"
#include "ui/session/PlanSession.h"

namespace passerelle {

/// Texts put into cells of PlanTreeModel, typed or pasted, and written as one edit. The session
/// must stay as it is in between.
class CellEdit final
{
public:
    explicit CellEdit(PlanSession &session);

    /// As TypedCells::put(); `column` is one of PlanTreeModel::Column.
    Result<bool> put(const OutlineRow &row, int column, const QString &text);

    /// Whether no row differs from what it is.
    bool isEmpty() const { return m_cells.isEmpty(); }

    /// The names of the organizations writing makes, not known before.
    QStringList newOrganizations() const { return m_cells.newOrganizations(); }

    /// Writes the rows that differ, if any. False when refused.
    bool write() const;

private:
    PlanSession &m_session;
    TypedCells m_cells;
};

} // namespace passerelle
