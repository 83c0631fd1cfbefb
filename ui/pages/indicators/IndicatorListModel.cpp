#include "ui/pages/indicators/IndicatorListModel.h"

#include "core/domain/TextFolding.h"

#include <algorithm>
#include <limits>

namespace passerelle {

namespace {

bool haveSameIds(const std::vector<ListedIndicator> &left,
                 const std::vector<ListedIndicator> &right)
{
    return std::ranges::equal(left, right, {}, &ListedIndicator::id, &ListedIndicator::id);
}

} // namespace

void IndicatorListModel::show(std::vector<ListedIndicator> rows)
{
    if (!haveSameIds(m_rows, rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

int IndicatorListModel::rowOf(const IndicatorId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &ListedIndicator::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int IndicatorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedIndicator &row = m_rows[std::size_t(index.row())];
    const bool isNumeric = index.column() == ValueColumn || index.column() == TargetColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? row.name + u'\n' + row.subject
                                            : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric ? Qt::AlignRight : Qt::AlignLeft)));
    case SubjectRole:
        return row.subject;
    case TrendRole:
        return QVariant::fromValue(QList<double>(row.trend.begin(), row.trend.end()));
    case SearchRole:
        return row.searchKey;
    case SortRole:
        return sortKeyOf(row, index.column());
    case ClassRole:
        return index.column() == ComparisonColumn && row.comparatorClass
            ? QVariant(static_cast<int>(*row.comparatorClass))
            : QVariant();
    default:
        return {};
    }
}

QVariant IndicatorListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Indicator");
    case ValueColumn:
        return tr("Last value");
    case TrendColumn:
        return tr("Course");
    case TargetColumn:
        return tr("Target");
    case ComparisonColumn:
        return tr("Comparison");
    default:
        return {};
    }
}

QString IndicatorListModel::textOf(const ListedIndicator &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name.isEmpty() ? tr("(untitled)") : row.name;
    case ValueColumn:
        return row.value.isEmpty() ? QStringLiteral("–") : row.value;
    case TargetColumn:
        return row.target.isEmpty() ? QStringLiteral("–") : row.target;
    case ComparisonColumn:
        return row.comparison;
    default:
        return {};
    }
}

QVariant IndicatorListModel::sortKeyOf(const ListedIndicator &row, int column)
{
    switch (column) {
    case ValueColumn:
        return row.number.value_or(-std::numeric_limits<double>::infinity());
    case TrendColumn:
        return static_cast<int>(row.trend.size());
    case TargetColumn:
        return row.target;
    case ComparisonColumn:
        return row.comparatorClass ? static_cast<int>(*row.comparatorClass) : -1;
    default:
        return unaccentedText(row.name);
    }
}

} // namespace passerelle
