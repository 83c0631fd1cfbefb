#pragma once

#include "ui/pages/plan/PlanPlaces.h"
#include "ui/pages/plan/TableClipboard.h"

#include <QTreeView>
#include <QVariantMap>

namespace passerelle {

class PlanTreeModel;

/// The tree of the action plan. What is open, chosen and scrolled to stays through the resets of
/// its model; what is open and current is remembered for each plan. Columns can be moved, sized and
/// hidden, and are remembered. Right and left go through the cells of an open row, Enter edits one.
class PlanTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit PlanTreeView(PlanTreeModel &model, QWidget *parent = nullptr);

    /// The rows chosen, in the order of the view.
    OutlineRows selectedRows() const;
    /// Chooses rows, opens what holds them, and scrolls to the first, whose cell in `column`
    /// becomes the current one.
    void select(const OutlineRows &rows, int column = 0);
    /// The row that is in their place once `rows` are gone: below them, else above.
    std::optional<OutlineRow> rowBeside(const OutlineRows &rows) const;
    /// Chooses the row that was beside those chosen, which are gone since.
    void selectInstead();
    /// Edits the current cell, or the title where it is not edited in the table.
    void editCurrent();
    void editTitle();

    QVariantMap state() const;
    void restore(const QVariantMap &state);

    /// The rows chosen, in all the columns shown.
    TableArea selectedArea() const;
    /// The columns shown from the current cell on, and the rows, at most `lineCount` of them.
    TableArea areaFromCurrent(size_t lineCount) const;

    /// Room for the beginning of titles, whatever the panel beside it asks for.
    QSize minimumSizeHint() const override;

signals:
    void selectionChangedByUser();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;

private:
    void keepPlace();
    void restorePlace();
    /// All but those the user closed.
    void openRows();
    /// The row that was current in the plan when it was seen last, else the first.
    void selectRemembered();
    /// The row below one and all it holds, open or not.
    QModelIndex indexPast(QModelIndex index) const;
    /// Columns shown, in the order of the view.
    std::vector<int> shownColumns() const;
    /// Gives the titles what the other columns leave, until the user sizes them.
    void fitTitles();
    /// Widens or narrows the columns as the letters grow or shrink.
    void followLetters();
    void showColumnMenu(const QPoint &position);

    PlanTreeModel &m_model;
    PlanId m_plan; ///< of the rows shown
    PlanPlaces m_places;
    OutlineRows m_keptSelection;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
    std::optional<OutlineRow> m_keptBeside; ///< those chosen when some were last
    bool m_isRestoring = false;
    bool m_fitsTitles = true;
    bool m_isFitting = false;
    int m_letter; ///< the width of one when the columns were last fitted
};

} // namespace passerelle
