#pragma once

#include "core/editing/PlanOutline.h"
#include "core/filtering/ActionFilter.h"
#include "ui/pages/Page.h"
#include "ui/session/PlanSession.h"

class QSplitter;
class QStackedWidget;
class QPushButton;

namespace passerelle {

class DetailPanel;
class EmptyState;
class FilterBar;
class PlanHeader;
class PlanTreeModel;
class PlanTreeView;
class Prompts;

/// The page "Plan d'actions": filters, the tree of the plan, and the detail of the row chosen.
class ActionPlanPage final : public Page
{
    Q_OBJECT

public:
    ActionPlanPage(PlanSession &session, Prompts &prompts, QWidget *parent = nullptr);
    ~ActionPlanPage() override;

    bool can(WindowCommand command) const override;
    void perform(WindowCommand command) override;
    void goTo(const Destination &destination) override;
    void offer(const QList<QAction *> &commands) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void add(bool isChild);
    /// Chooses a row, whatever the filter says.
    void reveal(const OutlineRow &row);
    /// Filters by the part of `filter` that the plan in view knows.
    void setFilter(const ActionFilter &filter);
    void followNames(const ChangeSet &changes);
    /// Goes on from the rows that undoing or redoing brought back, or from beside those it took.
    void followRetraced(const ChangeSet &changes);
    void editSelected();
    void removeRows(const OutlineRows &rows);
    void paste();
    void showCounts();
    void tellNothingFound();
    std::vector<ActionId> selectedActions() const;

    PlanSession &m_session;
    PlanTreeModel *m_model;
    PlanHeader *m_header;
    FilterBar *m_filters;
    PlanTreeView *m_tree;
    DetailPanel *m_detail;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_addFirst;
    EmptyState *m_nothingFound;
    QPushButton *m_showAll;
    QStackedWidget *m_list;
};

} // namespace passerelle
