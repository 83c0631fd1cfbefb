#include "core/domain/TextFolding.h"
#include "core/exchange/wording/TypedDates.h"
#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"
#include "core/wording/ActionWords.h"
#include "core/wording/DelayWords.h"
#include "ui/commands/ActionEdits.h"
#include "ui/look/StatusLook.h"
#include "ui/models/PlanTreeModel.h"

#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

// What the cells of PlanTreeModel show, how they are edited and dragged.

namespace passerelle {

namespace {

constexpr int shownLeads = 2;
const QString rowsMimeType = QStringLiteral("application/x-passerelle-outline-rows");

/// Whether a status is to be stated with more than a day.
bool needsReason(ActionStatus status)
{
    return status == ActionStatus::Postponed || status == ActionStatus::OnHold
        || status == ActionStatus::Abandoned;
}

QString withCode(const QString &code, const QString &title)
{
    return code.isEmpty() ? title : code + QStringLiteral("  ") + title;
}

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

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case LeadColumn:
        return tr("Lead");
    case StatusColumn:
        return tr("Status");
    case ConfidenceColumn:
        return tr("Outlook");
    case PeriodColumn:
        return tr("Period");
    case LateColumn:
        return tr("Delay");
    case NextStepColumn:
        return tr("Next step");
    default:
        return {};
    }
}

QVariant PlanTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineRow &id = rowOf(index).id;
    if (const auto *actionId = std::get_if<ActionId>(&id)) {
        const Action *action = m_session.index().action(*actionId);
        return action != nullptr ? actionData(*action, index.column(), role) : QVariant();
    }
    const OutlineNode *node = m_session.index().node(std::get<NodeId>(id));
    return node != nullptr ? nodeData(*node, index.column(), role) : QVariant();
}

QVariant PlanTreeModel::actionData(const Action &action, int column, int role) const
{
    if (role == IsActionRole)
        return true;
    const QDate today = m_session.today();
    if (role == IsLateRole)
        return latenessOf(action, today).isLate();
    if (role == Qt::EditRole && column == TitleColumn)
        return action.title;
    if (role == Qt::EditRole && column == NextStepColumn)
        return action.nextStep;
    if (role == Qt::EditRole && column == PeriodColumn)
        return action.planned.isNull() ? action.calendarText : editText(action.planned, QLocale());
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole
        || role == Qt::AccessibleTextRole || role == Qt::EditRole
        || role == Qt::InitialSortOrderRole || role == StatusRole;
    if (!isText)
        return {};
    switch (column) {
    case TitleColumn:
        return withCode(action.code, action.title);
    case LeadColumn:
        return leadNames(action, m_session.index(), role == Qt::DisplayRole ? shownLeads : 0);
    case StatusColumn: {
        const ActionState state = stateOn(action, today);
        if (role == Qt::InitialSortOrderRole)
            return state.status ? static_cast<int>(*state.status) + 1 : 0;
        if (role == StatusRole || role == Qt::EditRole)
            return state.status ? keyOf(*state.status) : QString();
        if (role == Qt::DisplayRole)
            return state.status ? labelOf(*state.status) : QString();
        return statusInWords(state, QLocale());
    }
    case ConfidenceColumn: {
        const ActionState state = stateOn(action, today);
        if (role == Qt::InitialSortOrderRole)
            return state.confidence ? static_cast<int>(*state.confidence) + 1 : 0;
        if (role == Qt::DisplayRole)
            return confidenceSign(state.confidence);
        return state.confidence ? labelOf(*state.confidence) : QString();
    }
    case PeriodColumn: {
        const QString period = periodInWords(action, QLocale());
        const QString delay = delayInWords(latenessOf(action, today));
        if (delay.isEmpty())
            return period;
        return lateSign() + u' ' + (role == Qt::DisplayRole ? period : delay);
    }
    case LateColumn: {
        const QString delay = delayInWords(latenessOf(action, today));
        return delay.isEmpty() ? delay : lateSign() + u' ' + delay;
    }
    case NextStepColumn:
        return role == Qt::DisplayRole ? printableLine(action.nextStep) : action.nextStep;
    default:
        return {};
    }
}

QVariant PlanTreeModel::nodeData(const OutlineNode &node, int column, int role) const
{
    switch (role) {
    case IsActionRole:
    case IsLateRole:
        return false;
    case IsFirstLevelRole:
        return node.parent.isNull();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::EditRole:
        return column == TitleColumn ? node.title : QString();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == TitleColumn)
            return withCode(node.code, node.title);
        if (column == LeadColumn) {
            const int count = int(m_session.index().actionsUnder(node.id).size());
            return tr("%n action(s)", nullptr, count);
        }
        return {};
    default:
        return {};
    }
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_session.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_session.isReadOnly())
        return flags;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const bool isAction = std::holds_alternative<ActionId>(rowOf(index).id);
    const int column = index.column();
    const bool isEditable = column == TitleColumn
        || (isAction
            && (column == StatusColumn || column == PeriodColumn || column == NextStepColumn));
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool PlanTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_session.isReadOnly())
        return false;
    const OutlineRow id = rowOf(index).id;
    const QString text = value.toString();
    if (const auto *node = std::get_if<NodeId>(&id))
        return editNode(m_session, *node, [&](OutlineNode &n) { n.title = text.trimmed(); });
    const auto action = std::get<ActionId>(id);
    switch (index.column()) {
    case TitleColumn:
        return editAction(m_session, action, [&](Action &a) { a.title = text.trimmed(); });
    case NextStepColumn:
        return editAction(m_session, action, [&](Action &a) { a.nextStep = text; });
    case PeriodColumn: {
        if (text == index.data(Qt::EditRole).toString())
            return true;
        const TypedPeriod typed = readTypedPeriod(text);
        if (typed.kind == TypedPeriod::Kind::Impossible) {
            m_session.tell(typed.message);
            return false;
        }
        return editAction(m_session, action, [&](Action &a) {
            const bool isExact = typed.kind == TypedPeriod::Kind::Exact;
            setPlanned(a, typed.period, isExact ? QString() : typed.text);
        });
    }
    case StatusColumn: {
        const std::optional<ActionStatus> status = fromKey<ActionStatus>(text);
        if (!status)
            return false;
        if (needsReason(*status)) {
            emit reasonNeeded(action, *status);
            return false;
        }
        StatusChange change;
        change.status = *status;
        change.effectiveOn = m_session.today();
        return changeActions(m_session, {action}, change);
    }
    default:
        return false;
    }
}

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
    // Positions count rows of one kind, as the plan has them: the position of the row dropped on,
    // whatever the filter and the sorting show.
    const std::vector<int> &siblings = childrenOf(parent.siblingAtColumn(TitleColumn));
    for (auto i = size_t(row); i < siblings.size(); ++i) {
        const OutlineRow &next = m_rows[size_t(siblings[i])].id;
        if (next.index() != moved.index())
            continue;
        place.position = std::holds_alternative<NodeId>(next)
            ? m_session.index().node(std::get<NodeId>(next))->position
            : m_session.index().action(std::get<ActionId>(next))->position;
        break;
    }
    return place;
}

} // namespace passerelle
