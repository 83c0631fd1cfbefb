#pragma once

#include "core/editing/PlanOutline.h"

#include <QTreeView>
#include <QVariantMap>

#include <set>

namespace passerelle {

class PlanTreeModel;

/// The tree of the action plan. What is open, chosen and scrolled to stays through the resets of
/// its model; columns can be moved, sized and hidden, and are remembered.
class PlanTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit PlanTreeView(PlanTreeModel &model, QWidget *parent = nullptr);

    /// The rows chosen, in the order of the view.
    OutlineRows selectedRows() const;
    /// Chooses rows, opens what holds them, and scrolls to the first.
    void select(const OutlineRows &rows);
    void editTitle();

    QVariantMap state() const;
    void restore(const QVariantMap &state);

    /// The chosen rows as text with tabs, a header first: what spreadsheets take for a table.
    QString selectionAsTable() const;

    /// Room for the beginning of titles, whatever the panel beside it asks for.
    QSize minimumSizeHint() const override;

signals:
    void selectionChangedByUser();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;

private:
    void keepPlace();
    void restorePlace();
    /// Gives the titles what the other columns leave, until the user sizes them.
    void fitTitles();
    /// Widens or narrows the columns as the letters grow or shrink.
    void followLetters();
    void showColumnMenu(const QPoint &position);

    PlanTreeModel &m_model;
    std::set<QString> m_closed; ///< ids of the rows the user closed; all others are open
    OutlineRows m_keptSelection;
    OutlineRows m_keptCurrent;
    int m_keptScroll = 0;
    bool m_isRestoring = false;
    bool m_fitsTitles = true;
    bool m_isFitting = false;
    int m_letter; ///< the width of one when the columns were last fitted
};

} // namespace passerelle
