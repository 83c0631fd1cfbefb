#pragma once

#include "ui/dialogs/FittedDialog.h"
#include "ui/pages/plan/TableClipboard.h"

#include <vector>

class QLayout;
class QTableWidget;

namespace passerelle {

/// Lists the cells of a pasted block that were not understood, with their texts, before anything is
/// written; accepted, the others are to be pasted without them.
class RejectedCellsDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `acceptedCount`: how many cells could be pasted; with none there is nothing to accept.
    RejectedCellsDialog(const std::vector<RejectedCell> &rejected, int acceptedCount,
                        QWidget *parent = nullptr);

private:
    void fill(const std::vector<RejectedCell> &rejected);
    void addButtons(QLayout &row, int acceptedCount);
    void copyList() const;

    QTableWidget *m_table;
};

} // namespace passerelle
