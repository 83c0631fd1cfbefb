#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// Builds a table of actions, grouped by outline node, sub-actions indented under their action.
/// Columns nobody filled are left out.
class ActionTable final
{
public:
    enum class Detail
    {
        Review, ///< title, leads, status, period, next step
        Full, ///< title, all leads, all partners, target groups, status, period
    };

    ActionTable(const ReviewScope &scope, Detail detail, const QString &title);

    /// A sub-heading for a node.
    void addNode(const OutlineNode &node);
    /// A sub-heading in words.
    void addGroup(const QString &title);
    /// An action with its sub-actions.
    void addAction(const Action &action, int indent = 0);
    /// One soft line across the table's first column: "no action yet".
    void addRemark(const QString &text);
    /// Everything below a node: its own actions, then its children as groups, "no action yet" where
    /// there is none.
    void addContentsOf(const OutlineNode &node);

    /// Whether it says more than titles.
    bool hasFacts() const { return m_cells.size() > 1; }
    bool isEmpty() const { return m_table.rows.empty(); }
    /// The finished table, without the columns that stayed empty; the builder is done with.
    Table take();

private:
    using Cell = RichText (*)(const ReviewScope &, const Action &);

    void addColumn(bool isFilled, const QString &title, Cell cell);

    const ReviewScope &m_scope;
    Table m_table;
    std::vector<Cell> m_cells;
};

} // namespace passerelle
