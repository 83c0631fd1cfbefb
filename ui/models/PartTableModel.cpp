#include "ui/models/PartTableModel.h"

#include <utility>

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
    const QStringList ids = shown != nullptr ? m_parts.ids(*shown) : QStringList();
    if (action != m_action) {
        beginResetModel();
        m_action = action;
        m_ids = ids;
        m_hasEmptyRow = mayAdd();
        endResetModel();
        return;
    }
    removeGone(ids);
    appendNew(ids);
    putInOrder(ids);
    // The cells may say something else.
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PartTableModel::removeGone(const QStringList &ids)
{
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (ids.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
}

void PartTableModel::appendNew(const QStringList &ids)
{
    QStringList added;
    for (const QString &id : ids)
        if (!m_ids.contains(id))
            added << id;
    if (added.isEmpty())
        return;
    // The empty row becomes the part that was typed in it, and another empty one comes below.
    if (std::exchange(m_hasEmptyRow, false)) {
        m_ids << added.takeFirst();
        const int row = rowCount() - 1;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    const int inserted = int(added.size()) + (mayAdd() ? 1 : 0);
    if (inserted == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + inserted - 1);
    m_ids << added;
    m_hasEmptyRow = mayAdd();
    endInsertRows();
}

void PartTableModel::putInOrder(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    emit layoutAboutToBeChanged();
    const QStringList before = std::exchange(m_ids, ids);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from) {
        const int row = isNewRow(old.row()) ? old.row() : int(ids.indexOf(before.at(old.row())));
        to << index(row, old.column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

std::optional<size_t> PartTableModel::placeOf(const Action &action, int row) const
{
    if (isNewRow(row))
        return std::nullopt;
    const qsizetype place = m_parts.ids(action).indexOf(m_ids.at(row));
    return place < 0 ? std::nullopt : std::optional<size_t>(place);
}

void PartTableModel::removeParts(const std::vector<int> &rows)
{
    editAction(m_session, m_action, [&](Action &action) {
        for (const int row : rows)
            if (const std::optional<size_t> place = placeOf(action, row))
                m_parts.removeAt(action, *place);
    });
}

int PartTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_ids.size()) + (m_hasEmptyRow ? 1 : 0);
}

bool PartTableModel::mayAdd() const
{
    return !m_session.isReadOnly() && !m_action.isNull();
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
    const std::optional<size_t> place = placeOf(*action, index.row());
    return place ? m_parts.columns[size_t(index.column())].text(*action, *place) : QVariant();
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
    const auto type = [&](Action &action, NewNames &made) {
        const Action before = action;
        if (isNew)
            m_parts.append(action);
        const std::optional<size_t> place =
            isNew ? size_t(m_parts.ids(action).size()) - 1 : placeOf(action, index.row());
        if (place)
            problem = m_parts.columns[size_t(index.column())].set(action, *place, text, made);
        if (problem)
            action = before;
    };
    const bool isWritten = editAction(m_session, m_action, type);
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
