#include "ui/models/PlanTreeModel.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

// How rows come about: reading, filtering, sorting, following the edits. What cells show is in
// PlanTreeCells.cpp.

namespace passerelle {

PlanTreeModel::PlanTreeModel(PlanSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(&session, &PlanSession::contentsChanged, this, &PlanTreeModel::onContentsChanged);
    connect(&session, &PlanSession::planChosen, this, [this] {
        m_facts.reset();
        applyFilter();
        reset();
    });
    applyFilter();
    arrange(readRows());
}

PlanTreeModel::~PlanTreeModel() = default;

void PlanTreeModel::setFilter(const ActionFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    applyFilter();
    if (!resetIfOthers())
        emit countsChanged();
}

void PlanTreeModel::prepareFilter()
{
    if (!m_facts)
        m_facts = std::make_unique<PlanFacts>(m_session.contents(), m_session.today());
}

int PlanTreeModel::actionCount() const
{
    return int(m_session.contents().actions.size());
}

int PlanTreeModel::matchCount() const
{
    return m_filtered ? m_filtered->matchCount : actionCount();
}

void PlanTreeModel::applyFilter()
{
    m_filtered.reset();
    m_hiddenNodes.clear();
    if (m_filter.isEmpty())
        return;
    prepareFilter();
    m_filtered = m_facts->filtered(m_filter);
    hideEmptyNodes();
}

void PlanTreeModel::hideEmptyNodes()
{
    const std::vector<OutlineNode> &nodes = m_session.contents().nodes;
    // Those within come after what holds them.
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        if (!holdsShown(*node))
            m_hiddenNodes.insert(node->id);
}

bool PlanTreeModel::resetIfOthers()
{
    std::vector<Row> rows = readRows();
    const auto isSame = [](const Row &left, const Row &right) {
        return left.id == right.id && left.parent == right.parent;
    };
    if (std::ranges::equal(rows, m_rows, isSame))
        return false;
    beginResetModel();
    arrange(std::move(rows));
    endResetModel();
    emit countsChanged();
    return true;
}

void PlanTreeModel::reset()
{
    beginResetModel();
    arrange(readRows());
    endResetModel();
    emit countsChanged();
}

std::vector<PlanTreeModel::Row> PlanTreeModel::readRows() const
{
    std::vector<Row> rows;
    rows.reserve(m_session.contents().nodes.size() + m_session.contents().actions.size());
    for (const OutlineNode *node : m_session.index().firstLevelNodes())
        readNode(*node, top, rows);
    for (const Action *action : m_session.index().unattachedActions())
        readAction(*action, top, rows);
    return rows;
}

void PlanTreeModel::readNode(const OutlineNode &node, int parent, std::vector<Row> &rows) const
{
    if (!isShown(node))
        return;
    const PlanIndex &index = m_session.index();
    const int self = int(rows.size());
    rows.push_back({node.id, parent, 0, {}});
    for (const Action *action : index.actionsOn(node.id))
        readAction(*action, self, rows);
    for (const OutlineNode *child : index.childrenOf(node.id))
        readNode(*child, self, rows);
}

void PlanTreeModel::readAction(const Action &action, int parent, std::vector<Row> &rows) const
{
    if (!isShown(action))
        return;
    const int self = int(rows.size());
    rows.push_back({action.id, parent, 0, {}});
    for (const Action *child : m_session.index().subActionsOf(action.id))
        readAction(*child, self, rows);
}

bool PlanTreeModel::isShown(const Action &action) const
{
    const auto place = size_t(&action - m_session.contents().actions.data());
    return !m_filtered || m_filtered->isShown[place];
}

bool PlanTreeModel::isShown(const OutlineNode &node) const
{
    return !m_hiddenNodes.contains(node.id) || holdsShown(node);
}

bool PlanTreeModel::holdsShown(const OutlineNode &node) const
{
    const PlanIndex &index = m_session.index();
    const auto isActionShown = [this](const Action *action) { return isShown(*action); };
    const auto isNodeShown = [this](const OutlineNode *child) { return isShown(*child); };
    return std::ranges::any_of(index.actionsOn(node.id), isActionShown)
        || std::ranges::any_of(index.childrenOf(node.id), isNodeShown);
}

void PlanTreeModel::arrange(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_topRows.clear();
    m_rowById.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int parent = m_rows[i].parent;
        (parent == top ? m_topRows : m_rows[size_t(parent)].children).push_back(int(i));
    }
    arrangeSiblings(m_topRows);
    for (Row &row : m_rows)
        arrangeSiblings(row.children);
}

void PlanTreeModel::arrangeSiblings(std::vector<int> &siblings)
{
    if (m_sortColumn >= 0) {
        QCollator collator{QLocale()};
        collator.setNumericMode(true);
        std::vector<std::pair<QCollatorSortKey, int>> keyed;
        keyed.reserve(siblings.size());
        for (const int sibling : siblings)
            keyed.emplace_back(collator.sortKey(sortText(m_rows[size_t(sibling)])), sibling);
        const bool isAscending = m_sortOrder == Qt::AscendingOrder;
        std::ranges::stable_sort(keyed, [isAscending](const auto &left, const auto &right) {
            const int order = left.first.compare(right.first);
            return isAscending ? order < 0 : order > 0;
        });
        std::ranges::transform(keyed, siblings.begin(),
                               [](const auto &entry) { return entry.second; });
    }
    for (size_t place = 0; place < siblings.size(); ++place)
        m_rows[size_t(siblings[place])].place = int(place);
}

QString PlanTreeModel::sortText(const Row &row) const
{
    const auto *id = std::get_if<ActionId>(&row.id);
    const Action *action = id != nullptr ? m_session.index().action(*id) : nullptr;
    // Parts of the plan keep their order: sorting is for the actions within them.
    if (action == nullptr)
        return {};
    switch (m_sortColumn) {
    case PeriodColumn:
        return action->planned.start.toString(Qt::ISODate);
    case StatusColumn:
    case ConfidenceColumn:
        return QString::number(actionData(*action, m_sortColumn, Qt::InitialSortOrderRole).toInt());
    default:
        return actionData(*action, m_sortColumn, Qt::DisplayRole).toString();
    }
}

void PlanTreeModel::sort(int column, Qt::SortOrder order)
{
    // The title's order is the plan's own.
    m_sortColumn = column == TitleColumn && order == Qt::AscendingOrder ? -1 : column;
    m_sortOrder = order;
    reset();
}

void PlanTreeModel::onContentsChanged(const ChangeSet &changes)
{
    refreshFacts(changes);
    if (m_filtered)
        m_filtered = carriedOver(*std::move(m_filtered), m_session.contents().actions);
    if (resetIfOthers())
        return;
    tellChanged(changes);
    // Among those hidden, some may have come or gone.
    if (changes.touches(u"action"))
        emit countsChanged();
}

void PlanTreeModel::refreshFacts(const ChangeSet &changes)
{
    if (!m_facts)
        return;
    const bool isAboutOthers = changes.touches(u"organization") || changes.touches(u"outline_node")
        || changes.touches(u"indicator") || changes.touches(u"term");
    if (isAboutOthers || !m_facts->update(m_session.contents(), changes.actions))
        m_facts.reset();
}

void PlanTreeModel::tellChanged(const ChangeSet &changes)
{
    if (m_rows.empty())
        return;
    // Names of others (leads, nodes) may show in any row.
    const bool isAboutOthers = changes.touches(u"organization") || changes.touches(u"outline_node");
    if (isAboutOthers) {
        for (size_t i = 0; i < m_rows.size(); ++i)
            emit dataChanged(indexOfRow(int(i), 0), indexOfRow(int(i), ColumnCount - 1));
        return;
    }
    for (const ActionId &id : changes.actions) {
        // Counts of the rows above follow too.
        for (QModelIndex index = indexOf(id); index.isValid(); index = index.parent())
            emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    }
}

std::optional<OutlineRow> PlanTreeModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(rowOf(index).id) : std::nullopt;
}

QModelIndex PlanTreeModel::indexOf(const OutlineRow &row, int column) const
{
    if (m_rowById.empty()) {
        m_rowById.reserve(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rowById.emplace(idText(m_rows[i].id), int(i));
    }
    const auto found = m_rowById.find(idText(row));
    return found == m_rowById.end() ? QModelIndex() : indexOfRow(found->second, column);
}

QModelIndexList PlanTreeModel::rowsWithChildren() const
{
    QModelIndexList indexes;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].children.empty())
            indexes << indexOfRow(int(i), TitleColumn);
    return indexes;
}

QModelIndex PlanTreeModel::indexOfRow(int row, int column) const
{
    return createIndex(m_rows[size_t(row)].place, column, quintptr(row));
}

const PlanTreeModel::Row &PlanTreeModel::rowOf(const QModelIndex &index) const
{
    return m_rows[size_t(index.internalId())];
}

const std::vector<int> &PlanTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? rowOf(parent).children : m_topRows;
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]));
}

QModelIndex PlanTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || rowOf(child).parent == top)
        return {};
    return indexOfRow(rowOf(child).parent, TitleColumn);
}

int PlanTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int PlanTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

void PlanTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (size_t i = 0; i < m_rows.size(); ++i)
        emit dataChanged(indexOfRow(int(i), 0), indexOfRow(int(i), ColumnCount - 1));
}

} // namespace passerelle
