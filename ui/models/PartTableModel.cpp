#include "ui/models/PartTableModel.h"

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
    if (action != m_action || m_session.isReadOnly()) {
        beginResetModel();
        m_action = action;
        m_ids = ids;
        m_hasNewRow = shown != nullptr && !m_session.isReadOnly();
        endResetModel();
        return;
    }
    // One at a time: what is chosen and the cell being edited stay with their part.
    dropAllBut(ids);
    addMissing(ids);
    arrangeAs(ids);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PartTableModel::dropAllBut(const QStringList &ids)
{
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (ids.contains(m_ids[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
}

void PartTableModel::addMissing(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (m_ids.contains(id))
            continue;
        // The empty row becomes the part, as it does under the hand, and another one comes.
        m_ids << id;
        m_hasNewRow = false;
        emit dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, columnCount() - 1));
        beginInsertRows({}, rowCount(), rowCount());
        m_hasNewRow = true;
        endInsertRows();
    }
}

void PartTableModel::arrangeAs(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << (isNewRow(old.row()) ? old
                                      : index(int(ids.indexOf(m_ids[old.row()])), old.column()));
    m_ids = ids;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

size_t PartTableModel::placeIn(const Action &action, int row) const
{
    const QStringList ids = m_parts.ids(action);
    return isNewRow(row) ? size_t(ids.size()) : size_t(ids.indexOf(m_ids[row]));
}

void PartTableModel::removeParts(const std::vector<int> &rows)
{
    editAction(m_session, m_action, [&](Action &action) {
        for (const int row : rows)
            if (!isNewRow(row))
                m_parts.removeAt(action, placeIn(action, row));
    });
}

void PartTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + (m_hasNewRow ? 1 : 0);
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
    const size_t place = placeIn(*action, index.row());
    // Gone with the edit the rows are about to follow.
    if (place >= size_t(m_parts.ids(*action).size()))
        return {};
    return m_parts.columns[size_t(index.column())].text(*action, place);
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
        const size_t place = placeIn(action, index.row());
        if (isNew)
            m_parts.append(action);
        problem = m_parts.columns[size_t(index.column())].set(action, place, text, made);
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
