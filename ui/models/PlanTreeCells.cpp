#include "core/domain/TextFolding.h"
#include "core/exchange/wording/TypedDates.h"
#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"
#include "core/wording/ActionWords.h"
#include "core/wording/DelayWords.h"
#include "core/wording/LeadText.h"
#include "core/wording/LevelNames.h"
#include "ui/commands/ActionEdits.h"
#include "ui/commands/LeaveRow.h"
#include "ui/look/StatusLook.h"
#include "ui/models/CellEdit.h"
#include "ui/models/PlanTreeModel.h"

#include <QFont>
#include <QLocale>

// What the cells of PlanTreeModel show, and which are edited; what is typed is read in TypedCells.

namespace passerelle {

namespace {

constexpr int shownLeads = 2;

QString withCode(const QString &code, const QString &title)
{
    const QString line = title.simplified(); // files of others may break it
    return code.isEmpty() ? line : code + QStringLiteral("  ") + line;
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
    if ((role == Qt::EditRole || role == SpreadsheetRole) && column == LeadColumn)
        return leadsEditText(action, m_session.index());
    if (role == SpreadsheetRole)
        return spreadsheetText(action, column);
    if (role == ShortRole && column == PeriodColumn) {
        const QString period = shortPeriod(action);
        const bool isSigned = !period.isEmpty() && latenessOf(action, today).isLate();
        return isSigned ? lateSign() + u' ' + period : period;
    }
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

QString PlanTreeModel::spreadsheetText(const Action &action, int column) const
{
    switch (column) {
    case PeriodColumn:
        return periodInWords(action, QLocale());
    case LateColumn:
        return delayInWords(latenessOf(action, m_session.today()));
    case ConfidenceColumn:
        return actionData(action, column, Qt::ToolTipRole).toString();
    default:
        return actionData(action, column, Qt::DisplayRole).toString();
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
        if (column != TitleColumn)
            return {};
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::EditRole:
        return column == TitleColumn ? node.title : QString();
    case SpreadsheetRole:
        return column == TitleColumn ? withCode(node.code, node.title) : QString();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == TitleColumn)
            return node.parent.isNull() ? headingOf(node, m_session.contents().plan)
                                        : withCode(node.code, node.title);
        if (column == StatusColumn) {
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
    if (rowOf(index).children.empty())
        flags |= Qt::ItemNeverHasChildren;
    if (m_session.isReadOnly())
        return flags;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const bool isAction = std::holds_alternative<ActionId>(rowOf(index).id);
    const int column = index.column();
    const bool isEditable = column == TitleColumn
        || (isAction
            && (column == LeadColumn || column == StatusColumn || column == PeriodColumn
                || column == NextStepColumn));
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool PlanTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_session.isReadOnly())
        return false;
    const QString text = value.toString();
    // A cell left as it was states nothing anew.
    if (text == index.data(Qt::EditRole).toString())
        return true;
    const OutlineRow row = rowOf(index).id;
    const auto *action = std::get_if<ActionId>(&row);
    const std::optional<ActionStatus> status = fromKey<ActionStatus>(text);
    if (action != nullptr && index.column() == StatusColumn && status && needsReason(*status)) {
        emit reasonNeeded(*action, *status);
        return false;
    }
    CellEdit cells(m_session);
    if (const Result<bool> put = cells.put(row, index.column(), text); !put) {
        m_session.tell(put.error().message);
        return false;
    }
    if (cells.write())
        return true;
    // The cell is closed by now; the other columns are typed again in a moment.
    if (index.column() == TitleColumn || index.column() == NextStepColumn)
        m_session.tellMore(keptInClipboard({text}));
    return false;
}

} // namespace passerelle
