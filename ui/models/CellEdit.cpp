#include "ui/models/CellEdit.h"

#include "ui/commands/ActionEdits.h"
#include "ui/models/PlanTreeModel.h"

namespace passerelle {

namespace {

/// nullopt: computed, or edited elsewhere.
std::optional<CellField> typedFieldOf(int column)
{
    switch (column) {
    case PlanTreeModel::TitleColumn:
        return CellField::Title;
    case PlanTreeModel::LeadColumn:
        return CellField::Leads;
    case PlanTreeModel::StatusColumn:
        return CellField::Status;
    case PlanTreeModel::PeriodColumn:
        return CellField::Period;
    case PlanTreeModel::NextStepColumn:
        return CellField::NextStep;
    default:
        return std::nullopt;
    }
}

} // namespace

CellEdit::CellEdit(PlanSession &session)
    : m_session(session)
    , m_cells(session.contents(), session.index(), session.today(), recordingNow(session))
{
}

Result<bool> CellEdit::put(const OutlineRow &row, int column, const QString &text)
{
    return m_cells.put(row, typedFieldOf(column), text);
}

bool CellEdit::write() const
{
    return isEmpty()
        || m_session
               .write(m_cells.label(), [this](Stores &stores) { return m_cells.write(stores); })
               .has_value();
}

} // namespace passerelle
