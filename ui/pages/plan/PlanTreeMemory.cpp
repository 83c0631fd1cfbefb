#include "ui/models/PlanTreeModel.h"
#include "ui/pages/plan/PlanTreeView.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

// What PlanTreeView remembers: of the rows through resets of its model, of each plan and of the
// columns from one day to another.

namespace passerelle {

namespace {

const QString headerKey = QStringLiteral("columns");
const QString fitsKey = QStringLiteral("fitsTitles");
const QString placesKey = QStringLiteral("places");

} // namespace

void PlanTreeView::keepPlace()
{
    m_keptSelection = selectedRows();
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptScroll = verticalScrollBar()->value();
    if (!m_keptSelection.empty())
        m_keptBeside = rowBeside(m_keptSelection);
    m_isRestoring = true;
}

void PlanTreeView::restorePlace()
{
    m_isRestoring = true;
    const PlanId plan = m_model.session().contents().plan.id;
    const bool isOtherPlan = std::exchange(m_plan, plan) != plan;
    openRows();
    if (isOtherPlan) {
        selectRemembered();
    } else {
        select(m_keptSelection, m_keptColumn);
        verticalScrollBar()->setValue(m_keptScroll);
    }
    m_isRestoring = false;
    // A filter asks for a reset at each key typed: what is chosen rarely changes with it.
    if (selectedRows() != m_keptSelection)
        emit selectionChangedByUser();
}

void PlanTreeView::selectInstead()
{
    if (m_keptBeside)
        select({*m_keptBeside});
}

void PlanTreeView::openRows()
{
    // Not expandAll(), which keeps track of each row, were there nothing in it to open: with 10 000
    // actions that is most of the time a key typed into the filter takes.
    const std::set<QString> &closed = m_places.of(m_plan).closed;
    for (const QModelIndex &index : m_model.rowsWithChildren())
        if (const auto row = m_model.rowAt(index))
            setExpanded(index, !closed.contains(idText(*row)));
}

void PlanTreeView::selectRemembered()
{
    const QString current = m_places.of(m_plan).current;
    for (const OutlineRow &row : {OutlineRow(NodeId(current)), OutlineRow(ActionId(current))}) {
        if (m_model.indexOf(row).isValid()) {
            select({row});
            return;
        }
    }
    if (const auto first = m_model.rowAt(m_model.index(0, PlanTreeModel::TitleColumn)))
        select({*first});
}

void PlanTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const auto row = m_model.rowAt(current); row && !m_isRestoring)
        m_places.of(m_plan).current = idText(*row);
}

QVariantMap PlanTreeView::state() const
{
    return {{headerKey, header()->saveState()},
            {fitsKey, m_fitsTitles},
            {placesKey, m_places.toVariant()}};
}

void PlanTreeView::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        header()->restoreState(state.value(headerKey).toByteArray());
    }
    m_fitsTitles = state.value(fitsKey, true).toBool();
    fitTitles();
    m_places = PlanPlaces::fromVariant(state.value(placesKey).toList());
    keepPlace();
    m_plan = {};
    restorePlace();
}

} // namespace passerelle
