#include "core/editing/OutlineSiblings.h"
#include "ui/commands/ActionEdits.h"
#include "ui/models/PlanTreeModel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

// How rows of PlanTreeModel are dragged to another place of the plan.

namespace passerelle {

namespace {

const QString rowsMimeType = QStringLiteral("application/x-passerelle-outline-rows");

OutlineRows rowsIn(const QMimeData &data)
{
    QByteArray bytes = data.data(rowsMimeType);
    QDataStream stream(&bytes, QIODevice::ReadOnly);
    OutlineRows rows;
    while (!stream.atEnd()) {
        bool isAction = false;
        QString id;
        stream >> isAction >> id;
        rows.push_back(isAction ? OutlineRow(ActionId(id)) : OutlineRow(NodeId(id)));
    }
    return rows;
}

} // namespace

QStringList PlanTreeModel::mimeTypes() const
{
    return {rowsMimeType};
}

QMimeData *PlanTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes) {
        if (index.column() != TitleColumn)
            continue;
        const OutlineRow &row = rowOf(index).id;
        const bool isAction = std::holds_alternative<ActionId>(row);
        stream << isAction << std::visit([](const auto &id) { return id.toString(); }, row);
    }
    auto *data = new QMimeData;
    data->setData(rowsMimeType, bytes);
    return data;
}

bool PlanTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/,
                                    int /*column*/, const QModelIndex & /*parent*/) const
{
    return action == Qt::MoveAction && data->hasFormat(rowsMimeType) && !m_session.isReadOnly();
}

bool PlanTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const OutlineRows rows = rowsIn(*data);
    if (!rows.empty())
        moveTo(m_session, rows, placeFor(row, parent, rows.front()));
    // The rows have moved in the file and the model has followed: the view removes nothing.
    return false;
}

OutlinePlace PlanTreeModel::placeFor(int row, const QModelIndex &parent,
                                     const OutlineRow &moved) const
{
    OutlinePlace place;
    if (const std::optional<OutlineRow> under = rowAt(parent))
        std::visit([&place](const auto &id) { place.parent = id; }, *under);
    if (row < 0)
        return place;
    // Before the row dropped on, as the plan has them, whatever the filter and the sorting show.
    const std::vector<int> &siblings = childrenOf(parent.siblingAtColumn(TitleColumn));
    for (auto i = size_t(row); i < siblings.size(); ++i) {
        const OutlineRow &next = m_rows[size_t(siblings[i])].id;
        if (next.index() == moved.index())
            return placeBefore(outlineOf(m_session.contents()), next);
    }
    return place;
}

} // namespace passerelle
