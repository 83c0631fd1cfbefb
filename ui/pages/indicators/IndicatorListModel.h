#pragma once

#include "ui/pages/indicators/ListedIndicator.h"

#include <QAbstractTableModel>

namespace passerelle {

/// The indicators of the plan shown and of the territory, a row each.
class IndicatorListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ValueColumn,
        TrendColumn,
        TargetColumn,
        ComparisonColumn,
        ColumnCount
    };

    enum Role
    {
        SubjectRole = Qt::UserRole, ///< what it is attached to
        TrendRole, ///< the values in order of time, QList<double>
        SearchRole, ///< folded text the filter looks in
        SortRole,
        ClassRole ///< the step of the comparison, int; invalid without comparator
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows other rows; those that stay keep their place in the views.
    void show(std::vector<ListedIndicator> rows);
    IndicatorId idAt(int row) const { return m_rows.at(std::size_t(row)).id; }
    /// -1 when it is not there.
    int rowOf(const IndicatorId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QString textOf(const ListedIndicator &row, int column);
    static QVariant sortKeyOf(const ListedIndicator &row, int column);

    std::vector<ListedIndicator> m_rows;
};

} // namespace passerelle
