#include "ui/search/SearchResultModel.h"

#include "ui/look/Icons.h"

#include <QStringList>

namespace passerelle {

namespace {

QString iconName(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Node:
        return QStringLiteral("view-list-tree");
    case SearchKind::Action:
        return QStringLiteral("task-complete");
    case SearchKind::Organization:
        return QStringLiteral("group");
    case SearchKind::Contact:
        return QStringLiteral("user");
    case SearchKind::Meeting:
        return QStringLiteral("view-calendar");
    case SearchKind::Decision:
        return QStringLiteral("checkbox");
    case SearchKind::Indicator:
        return QStringLiteral("office-chart-line");
    case SearchKind::Plan:
        return QStringLiteral("document-multiple");
    case SearchKind::Command:
        return QStringLiteral("run-build");
    }
    return {};
}

} // namespace

void SearchResultModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchEntry &entry = hit(index.row()).entry;
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return icon(iconName(entry.kind));
    case Qt::ToolTipRole:
        return entry.context.isEmpty() ? entry.title : entry.title + u'\n' + entry.context;
    case Qt::AccessibleTextRole: {
        QStringList parts{kindName(entry.kind), entry.code, entry.title, entry.context};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString SearchResultModel::kindName(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Node:
        return tr("Part of the plan");
    case SearchKind::Action:
        return tr("Action");
    case SearchKind::Organization:
        return tr("Organization");
    case SearchKind::Contact:
        return tr("Contact");
    case SearchKind::Meeting:
        return tr("Meeting");
    case SearchKind::Decision:
        return tr("Decision");
    case SearchKind::Indicator:
        return tr("Indicator");
    case SearchKind::Plan:
        return tr("Plan");
    case SearchKind::Command:
        return tr("Command");
    }
    return {};
}

} // namespace passerelle
