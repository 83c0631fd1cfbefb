#pragma once

#include "core/reports/Report.h"

#include <QAbstractTableModel>

namespace passerelle {

/// The numbers of a chart of statuses over time: a row a day, a column a status, and their total.
class StatusHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StatusHistoryModel(QObject *parent = nullptr);

    void setChart(StackedAreaChart chart);

    /// Whether columns bear the sign of their status alone; the name is in the tool tip anyway.
    void setShortNames(bool areShort);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool isTotal(int column) const { return column == columnCount() - 1; }
    double valueAt(int row, int column) const;

    StackedAreaChart m_chart;
    bool m_hasShortNames = false;
};

} // namespace passerelle
