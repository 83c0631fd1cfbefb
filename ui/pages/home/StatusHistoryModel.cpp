#include "ui/pages/home/StatusHistoryModel.h"

#include "core/reports/StatusSeries.h"
#include "ui/look/StatusLook.h"

namespace passerelle {

namespace {

/// The sign of the status a series counts: "◐".
QString signOf(const ChartSeries &series)
{
    return statusLook(statusOfRole(series.role), lightTheme()).sign;
}

} // namespace

StatusHistoryModel::StatusHistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StatusHistoryModel::setChart(StackedAreaChart chart)
{
    beginResetModel();
    m_chart = std::move(chart);
    endResetModel();
}

void StatusHistoryModel::setShortNames(bool areShort)
{
    if (areShort == m_hasShortNames)
        return;
    m_hasShortNames = areShort;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int StatusHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.dates.size());
}

int StatusHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.series.size()) + 2;
}

double StatusHistoryModel::valueAt(int row, int column) const
{
    if (!isTotal(column))
        return m_chart.series[std::size_t(column) - 1].values[std::size_t(row)];
    double total = 0;
    for (const ChartSeries &series : m_chart.series)
        total += series.values[std::size_t(row)];
    return total;
}

QVariant StatusHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return displayText(m_chart.dates[std::size_t(index.row())], QLocale(),
                           MonthLength::Abbreviated);
    return QLocale().toString(valueAt(index.row(), index.column()), 'f', 0);
}

QVariant StatusHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isNamed =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isNamed)
        return {};
    if (section == 0)
        return tr("Day");
    if (isTotal(section))
        return tr("Total");
    const ChartSeries &series = m_chart.series[std::size_t(section) - 1];
    if (role != Qt::DisplayRole)
        return series.label;
    return m_hasShortNames ? signOf(series) : signOf(series) + u' ' + series.label;
}

} // namespace passerelle
