#include "ui/models/PartnerTableModel.h"

#include "core/domain/TextFolding.h"
#include "ui/look/Theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace passerelle {

PartnerTableModel::PartnerTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PartnerTableModel::setTable(PartnerTable table)
{
    if (table == m_table)
        return;
    if (hasSameRows(table)) {
        m_table = std::move(table);
        if (!m_table.rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

bool PartnerTableModel::hasSameRows(const PartnerTable &other) const
{
    return other.headers == m_table.headers
        && std::ranges::equal(other.rows, m_table.rows, {}, &PartnerRow::id, &PartnerRow::id);
}

int PartnerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PartnerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant PartnerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PartnerRow &row = m_table.rows[size_t(index.row())];
    const PartnerCell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell.words.isEmpty() ? cell.text : cell.words;
    case Qt::ForegroundRole:
        return row.isSoft ? QVariant(themeOf(QGuiApplication::palette()).softInk) : QVariant();
    case idRole:
        return row.id;
    case weightRole:
        return cell.weight;
    default:
        return {};
    }
}

QVariant PartnerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isName)
        return {};
    return m_table.headers.value(section);
}

PartnerOrder::PartnerOrder(PartnerTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setLocale(QLocale());
    setSourceModel(&model);
    sort(0);
}

void PartnerOrder::setWords(const QString &typed)
{
    m_words = unaccentedText(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void PartnerOrder::retranslate()
{
    m_collator.setLocale(QLocale());
    invalidate();
}

bool PartnerOrder::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_words.isEmpty())
        return true;
    const PartnerRow &shown = m_model.table().rows[size_t(row)];
    QStringList texts{shown.searched};
    for (const PartnerCell &cell : shown.cells)
        texts << cell.text;
    const QString text = unaccentedText(texts.join(u' '));
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool PartnerOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftWeight = left.data(PartnerTableModel::weightRole).toInt();
    const int rightWeight = right.data(PartnerTableModel::weightRole).toInt();
    // Most first when a count is sorted the usual way.
    if (leftWeight != rightWeight)
        return leftWeight > rightWeight;
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace passerelle
