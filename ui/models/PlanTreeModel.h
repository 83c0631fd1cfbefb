#pragma once

#include "core/editing/PlanOutline.h"
#include "core/filtering/PlanFacts.h"
#include "ui/session/PlanSession.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace passerelle {

/// The outline of the session's plan as a tree: nodes, their actions, their sub-actions. Shows what
/// its filter lets through; the filter is not asked again while a row is edited, so rows stay where
/// they are under the hand. A change of structure or filter is a reset.
class PlanTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn,
        LeadColumn,
        StatusColumn,
        ConfidenceColumn,
        PeriodColumn,
        LateColumn,
        NextStepColumn,
        ColumnCount
    };

    enum Role
    {
        StatusRole = Qt::UserRole, ///< key of the status; empty: not stated, or a node
        IsActionRole,
        IsLateRole,
        IsFirstLevelRole,
        ShortRole, ///< the period for a narrow column
        SpreadsheetRole ///< the cell as a spreadsheet wants it: words, whole, without signs
    };

    explicit PlanTreeModel(PlanSession &session, QObject *parent = nullptr);
    ~PlanTreeModel() override;

    const PlanSession &session() const { return m_session; }

    void setFilter(const ActionFilter &filter);
    /// Reads what filters ask, so that the first one does not wait for it.
    void prepareFilter();
    const ActionFilter &filter() const { return m_filter; }
    /// The plan's actions and sub-actions, and how many of them the filter lets through.
    int actionCount() const;
    int matchCount() const;

    std::optional<OutlineRow> rowAt(const QModelIndex &index) const;
    /// Invalid when the row is not shown.
    QModelIndex indexOf(const OutlineRow &row, int column = TitleColumn) const;
    /// Those above come before those within.
    QModelIndexList rowsWithChildren() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Among siblings; column -1 gives the plan's own order back.
    void sort(int column, Qt::SortOrder order) override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Texts in the language spoken now.
    void retranslate();

signals:
    /// A status was chosen in the table that asks for a reason, or a date.
    void reasonNeeded(const passerelle::ActionId &action, passerelle::ActionStatus status);
    /// How many actions are shown has changed.
    void countsChanged();

private:
    static constexpr int top = -1;

    struct Row
    {
        OutlineRow id;
        int parent = top; ///< index into m_rows
        int place = 0; ///< among the children of its parent, as shown
        std::vector<int> children; ///< as shown
    };

    /// Reads the rows of the plan, each before what it holds, without those `isHidden`.
    std::vector<Row> readRows() const;
    void readNode(const OutlineNode &node, int parent, std::vector<Row> &rows) const;
    void readAction(const Action &action, int parent, std::vector<Row> &rows) const;
    bool isShown(const Action &action) const;
    bool isShown(const OutlineNode &node) const;
    bool holdsShown(const OutlineNode &node) const;
    void arrange(std::vector<Row> rows);
    void arrangeSiblings(std::vector<int> &siblings);
    void reset();
    /// Reads the rows again; false, and no reset, when they are those that are there.
    bool resetIfOthers();
    void applyFilter();
    void hideEmptyNodes();
    void onContentsChanged(const ChangeSet &changes);
    void refreshFacts(const ChangeSet &changes);
    void tellChanged(const ChangeSet &changes);

    const Row &rowOf(const QModelIndex &index) const;
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QModelIndex indexOfRow(int row, int column) const;
    QVariant actionData(const Action &action, int column, int role) const;
    QVariant nodeData(const OutlineNode &node, int column, int role) const;
    QString spreadsheetText(const Action &action, int column) const;
    QString sortText(const Row &row) const;
    OutlinePlace placeFor(int row, const QModelIndex &parent, const OutlineRow &moved) const;

    PlanSession &m_session;
    std::unique_ptr<PlanFacts> m_facts; ///< made when a filter first asks
    ActionFilter m_filter;
    /// What the filter found when it was asked last; empty without a filter.
    std::optional<FilteredActions> m_filtered;
    std::unordered_set<NodeId> m_hiddenNodes; ///< held nothing shown then
    std::vector<Row> m_rows;
    mutable std::unordered_map<QString, int> m_rowById; ///< made when first asked for
    std::vector<int> m_topRows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace passerelle
