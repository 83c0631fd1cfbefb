#include "ui/pages/plan/ActionPlanPage.h"

#include "core/filtering/KnownFilter.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/pages/plan/FilterBar.h"
#include "ui/pages/plan/PlanHeader.h"
#include "ui/pages/plan/PlanTreeView.h"
#include "ui/pages/plan/detail/DetailPanel.h"
#include "ui/widgets/EmptyState.h"

#include <QFrame>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

// The page and its parts; what its commands do is in ActionPlanCommands.cpp.

namespace passerelle {

namespace {

const QString filterKey = QStringLiteral("filter");
const QString splitterKey = QStringLiteral("splitter");
const QString tabKey = QStringLiteral("tab");

/// The rows of the outline that came, without those that came within another of them.
OutlineRows rowsThatCame(const ChangeSet &changes, const PlanIndex &index)
{
    OutlineRows came;
    QSet<QString> ids;
    for (const RowChange &change : changes.rows) {
        const bool isNode = change.table == u"outline_node";
        if (change.operation != RowOperation::Insert || (!isNode && change.table != u"action"))
            continue;
        came.push_back(isNode ? OutlineRow(NodeId(change.rowKey)) : ActionId(change.rowKey));
        ids.insert(change.rowKey);
    }
    const auto isWithinAnother = [&](const OutlineRow &row) {
        if (const auto *id = std::get_if<NodeId>(&row)) {
            const OutlineNode *node = index.node(*id);
            return node == nullptr || ids.contains(node->parent.toString());
        }
        const Action *action = index.action(std::get<ActionId>(row));
        return action == nullptr || ids.contains(action->node.toString())
            || ids.contains(action->parent.toString());
    };
    std::erase_if(came, isWithinAnother);
    return came;
}

} // namespace

ActionPlanPage::ActionPlanPage(PlanSession &session, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new PlanTreeModel(session, this))
    , m_header(new PlanHeader(this))
    , m_filters(new FilterBar(session, prompts, this))
    , m_tree(new PlanTreeView(*m_model, this))
    , m_detail(new DetailPanel(session, this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_addFirst(m_empty->addButton())
    , m_nothingFound(new EmptyState(this))
    , m_showAll(m_nothingFound->addButton())
    , m_list(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("actionPlanPage"));
    layOut();
    connectParts();
    retranslate();
    showCounts();
    m_detail->showRows(m_tree->selectedRows());
}

ActionPlanPage::~ActionPlanPage()
{
    // A cell left open would be written when it loses the focus, through a page half gone.
    m_tree->reset();
    // The tables still tell of losing the focus when they go, after us.
    disconnect(m_detail, nullptr, this, nullptr);
}

void ActionPlanPage::layOut()
{
    m_addFirst->setObjectName(QStringLiteral("addFirst"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_list->addWidget(m_tree);
    m_list->addWidget(m_nothingFound);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    constexpr int lettersOfDetail = 41;
    m_splitter->setSizes({640, 410});
    m_detail->setMinimumWidth(letterWidth(fontMetrics()) * lettersOfDetail);

    auto *card = new QFrame(this);
    setLook(*card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_splitter);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
}

void ActionPlanPage::connectParts()
{
    connect(this, &Page::commandsChanged, this, [this] {
        m_header->setCanAdd(can(WindowCommand::NewItem) || can(WindowCommand::NewChild));
    });
    connect(m_filters, &FilterBar::filterChanged, m_model, &PlanTreeModel::setFilter);
    connect(m_filters, &FilterBar::filterExpected, m_model, &PlanTreeModel::prepareFilter);
    connect(&m_session, &PlanSession::planChosen, this, [this] { setFilter(m_filters->filter()); });
    connect(&m_session, &PlanSession::contentsChanged, this, &ActionPlanPage::followNames);
    connect(&m_session, &PlanSession::retraced, this, &ActionPlanPage::followRetraced);
    connect(m_model, &PlanTreeModel::countsChanged, this, &ActionPlanPage::showCounts);
    connect(m_model, &PlanTreeModel::reasonNeeded, this,
            [this](const ActionId &action, ActionStatus status) {
                m_tree->select({action});
                m_detail->addFollowUp(status);
            });
    connect(m_tree, &PlanTreeView::selectionChangedByUser, this, [this] {
        m_detail->showRows(m_tree->selectedRows());
        emit commandsChanged();
    });
    connect(m_detail, &DetailPanel::destinationChosen, this, &Page::destinationChosen);
    connect(m_detail, &DetailPanel::commandsChanged, this, &Page::commandsChanged);
    connect(m_detail, &DetailPanel::bulkEditRequested, this, &ActionPlanPage::editSelected);
    connect(m_addFirst, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_filters->setFilter({}); });
}

void ActionPlanPage::setFilter(const ActionFilter &filter)
{
    m_filters->setFilter(withoutUnknown(filter, m_session.contents()));
}

void ActionPlanPage::followNames(const ChangeSet &changes)
{
    // What is filtered by may have another name, or be gone.
    if (changes.touches(u"organization") || changes.touches(u"outline_node")
        || changes.touches(u"term"))
        setFilter(m_filters->filter());
}

void ActionPlanPage::followRetraced(const ChangeSet &changes)
{
    m_tree->select(rowsThatCame(changes, m_session.index()));
    const auto comesOrGoes = [](const RowChange &change) {
        return change.operation != RowOperation::Update
            && (change.table == u"outline_node" || change.table == u"action");
    };
    if (m_tree->selectedRows().empty() && std::ranges::any_of(changes.rows, comesOrGoes))
        m_tree->selectInstead();
}

void ActionPlanPage::reveal(const OutlineRow &row)
{
    if (!m_model->indexOf(row).isValid())
        m_filters->setFilter({});
    m_tree->select({row});
}

void ActionPlanPage::goTo(const Destination &destination)
{
    if (destination.filter)
        setFilter(actionFilterFromJson(*destination.filter));
    if (!destination.itemId.isEmpty()) {
        const ActionId action(destination.itemId);
        const NodeId node(destination.itemId);
        const bool isAction = m_session.index().action(action) != nullptr;
        reveal(isAction ? OutlineRow(action) : OutlineRow(node));
    }
    if (!destination.tab.isEmpty())
        m_detail->setTab(destination.tab);
    m_tree->setFocus();
}

void ActionPlanPage::offer(const QList<QAction *> &commands)
{
    m_tree->addActions(commands);
    m_header->offer(commands);
}

void ActionPlanPage::showCounts()
{
    const auto subActions =
        std::ranges::count_if(m_session.contents().actions, &Action::isSubAction);
    m_header->setCounts(m_model->matchCount(), m_model->actionCount(), int(subActions));
    const bool isEmpty = m_session.contents().nodes.empty() && m_model->actionCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_addFirst->setEnabled(m_session.hasPlan() && !m_session.isReadOnly());
    m_filters->setVisible(!isEmpty);
    m_list->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    tellNothingFound();
    emit commandsChanged();
}

void ActionPlanPage::tellNothingFound()
{
    if (m_model->actionCount() == 0)
        m_nothingFound->setTexts(tr("No action yet"), tr("There is nothing to filter yet."));
    else
        m_nothingFound->setTexts(tr("No action passes these filters"),
                                 tr("Take one away, or show all of the plan again."));
}

QVariantMap ActionPlanPage::state() const
{
    QVariantMap state = m_tree->state();
    state[filterKey] = toJson(m_filters->filter()).toVariantMap();
    state[splitterKey] = m_splitter->saveState();
    state[tabKey] = m_detail->tab();
    return state;
}

void ActionPlanPage::restore(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(splitterKey).toByteArray());
    // The state may be of another file.
    setFilter(actionFilterFromJson(QJsonObject::fromVariantMap(state.value(filterKey).toMap())));
    // After the filter, which hides rows.
    m_tree->restore(state);
    m_detail->setTab(state.value(tabKey).toString());
}

void ActionPlanPage::retranslate()
{
    m_header->retranslate();
    m_tree->setAccessibleName(tr("Action plan"));
    m_model->retranslate();
    m_empty->setTexts(tr("The plan is empty"),
                      tr("A plan is made of parts (axes, objectives...) that hold actions. Start "
                         "with its first line; Enter names it, Ctrl+N adds the next, "
                         "Ctrl+Shift+N goes one level down."));
    m_addFirst->setText(tr("Add the first line"));
    tellNothingFound();
    m_showAll->setText(tr("Show all"));
}

} // namespace passerelle
