#pragma once

#include "ui/widgets/Card.h"

#include <functional>

class QLabel;
class QPushButton;

namespace passerelle {

class RowGrid;

/// A card that lists rows: the first ones, and more of them when asked; a kind sentence when there
/// are none.
class RowsCard : public Card
{
    Q_OBJECT

public:
    /// `firstRows` are shown before any more are asked for.
    explicit RowsCard(int firstRows, QWidget *parent = nullptr);

signals:
    /// The rows are new widgets now, last in the order of the tab key.
    void rowsMade();

protected:
    /// Makes the cells of the row `index` and adds them to the grid.
    using AddRow = std::function<void(RowGrid &grid, int index)>;

    /// Shows `count` rows whose column `wide` takes the room, or `nothing` when there are none.
    /// May be called from a button of a row.
    void showRows(int count, int wide, const AddRow &addRow, const QString &nothing);

private:
    void fill();
    void showMore();

    int m_firstRows;
    int m_shownRows;
    int m_count = 0;
    int m_wide = 0;
    AddRow m_addRow;
    RowGrid *m_grid = nullptr;
    QLabel *m_nothing;
    QPushButton *m_more;
};

} // namespace passerelle
