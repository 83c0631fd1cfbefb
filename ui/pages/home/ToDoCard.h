#pragma once

#include "core/statistics/ToDo.h"
#include "ui/pages/Destination.h"
#include "ui/pages/home/RowsCard.h"

class QToolButton;

namespace passerelle {

class PlanSession;

/// What the coordinator is asked to look at: since when, what, whom it waits for, and the way to
/// mend it. A piece of advice can be put away, for some time or for good.
class ToDoCard final : public RowsCard
{
    Q_OBJECT

public:
    explicit ToDoCard(PlanSession &session, QWidget *parent = nullptr);

    /// `items` by urgency; those put away are left out.
    void refresh(std::vector<ToDoItem> items);

signals:
    void destinationChosen(const passerelle::Destination &destination);

private:
    void addItem(RowGrid &grid, const ToDoItem &item);
    QWidget *mark(RowGrid &grid, const ToDoItem &item) const;
    QWidget *words(RowGrid &grid, const ToDoItem &item) const;
    QWidget *wayToMend(RowGrid &grid, const ToDoItem &item);
    QWidget *wayToPutAway(RowGrid &grid, const ToDoItem &item);
    /// `until` null: for good.
    void putAway(const ToDoItem &item, QDate until);
    /// The item in a few words, for screen readers.
    QString nameOf(const ToDoItem &item) const;

    PlanSession &m_session;
    QPushButton *m_openPlan; ///< where the plan has no action yet
};

} // namespace passerelle
