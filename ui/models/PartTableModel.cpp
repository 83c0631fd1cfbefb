#include "ui/models/PartTableModel.h"

#include "ui/commands/ActionEdits.h"

#include <algorithm>

namespace passerelle {

PartTableModel::PartTableModel(PlanSession &session, PartList parts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_parts(std::move(parts))
{
}

void PartTableModel::showAction(const ActionId &action)
{
    const Action *shown = m_session.index().action(action);
    const size_t count = shown != nullptr ? m_parts.count(*shown) : 0;
    if (action == m_action && count >= m_count && rowCount() > 0) {
        // The rows stay, with the cell being edited: the line to add becomes the part typed in it,
        // and another comes below. The cells may say something else.
        const int added = int(count - m_count);
        if (added > 0) {
            beginInsertRows({}, rowCount(), rowCount() + added - 1);
            m_count = count;
            endInsertRows();
        }
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_action = action;
    m_count = count;
    endResetModel();
}

void PartTableModel::removeParts(const std::vector<int> &rows)
{
    std::vector<int> fromTheEnd = rows;
    std::ranges::sort(fromTheEnd, std::greater<>());
    editAction(m_session, m_action, [&](Action &action) {
        for (const int row : fromTheEnd)
            if (!isNewRow(row))
                m_parts.removeAt(action, size_t(row));
    });
}

int PartTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_count) + (m_session.isReadOnly() || m_action.isNull() ? 0 : 1);
}

int PartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.columns.size());
}

QVariant PartTableModel::data(const QModelIndex &index, int role) const
{
    const Action *action = m_session.index().action(m_action);
    if (!index.isValid() || action == nullptr)
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    if (!isText)
        return {};
    if (isNewRow(index.row()))
        return role == Qt::DisplayRole && index.column() == 0 ? tr("+ Add...") : QString();
    return m_parts.columns[size_t(index.column())].text(*action, size_t(index.row()));
}

bool PartTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    const bool isNew = isNewRow(index.row());
    if (isNew && text.isEmpty())
        return false;
    std::optional<QString> problem;
    const auto row = size_t(index.row());
    const bool isWritten = editAction(m_session, m_action, [&](Action &action) {
        const Action before = action;
        if (isNew)
            m_parts.append(action);
        problem = m_parts.columns[size_t(index.column())].set(action, row, text);
        if (problem)
            action = before;
    });
    if (problem)
        emit problemMet(*problem);
    return isWritten && !problem;
}

QVariant PartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_parts.columns[size_t(section)].name();
}

Qt::ItemFlags PartTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // A part starts with its name.
    const bool isEditable =
        !m_session.isReadOnly() && (index.column() == 0 || !isNewRow(index.row()));
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace passerelle
