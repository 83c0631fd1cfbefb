#include "ui/pages/indicators/IndicatorsPage.h"

#include "core/domain/TextFolding.h"
#include "ui/commands/IndicatorEdits.h"
#include "ui/commands/LeaveRow.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/indicators/IndicatorDetail.h"
#include "ui/pages/indicators/IndicatorListDelegates.h"
#include "ui/pages/indicators/IndicatorListModel.h"
#include "ui/pages/indicators/ReadingsCard.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TypedField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

IndicatorsPage::IndicatorsPage(PlanSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new IndicatorListModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_title(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter)
    , m_list(new QTreeView)
    , m_detail(new IndicatorDetail(session))
    , m_empty(new EmptyState)
    , m_first(m_empty->addButton())
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(IndicatorListModel::SearchRole);
    m_shown->setSortRole(IndicatorListModel::SortRole);
    layOut();
    connectParts();
    retranslate();
    refresh();
}

IndicatorsPage::~IndicatorsPage()
{
    // What is being typed is written while the page can still hear of it.
    commitTyped(*m_detail);
    // The table still tells of losing the focus when it goes, after us.
    disconnect(&m_detail->readings(), nullptr, this, nullptr);
}

void IndicatorsPage::layOut()
{
    setLook(*m_title, "pageTitle");
    setLook(*m_count, "soft");
    setLook(*m_new, "main");
    m_filter->setObjectName(QStringLiteral("indicatorFilter"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("indicatorCount"));
    m_new->setObjectName(QStringLiteral("newIndicator"));
    m_first->setObjectName(QStringLiteral("firstIndicator"));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(0, 0, 20, 0);
    header->setSpacing(12);
    header->addWidget(m_title);
    header->addStretch();
    header->addWidget(m_count);
    header->addWidget(m_new);
    makeTable();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setSizes({620, 480});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 0, 0);
    column->setSpacing(10);
    column->addLayout(header);
    column->addWidget(m_filter, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
}

void IndicatorsPage::makeTable()
{
    m_list->setObjectName(QStringLiteral("indicators"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    // As in the plan until a header is clicked.
    m_list->header()->setSortIndicatorClearable(true);
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    m_list->setItemDelegateForColumn(IndicatorListModel::NameColumn,
                                     new IndicatorNameDelegate(m_list));
    m_list->setItemDelegateForColumn(IndicatorListModel::TrendColumn,
                                     new SparkLineDelegate(m_list));
    m_list->setItemDelegateForColumn(IndicatorListModel::ComparisonColumn,
                                     new ComparisonDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(IndicatorListModel::NameColumn, QHeaderView::Stretch);
    fitColumns();
}

void IndicatorsPage::fitColumns()
{
    const int letter = letterWidth(fontMetrics());
    m_list->header()->setMinimumSectionSize(letter * 10);
    m_list->setColumnWidth(IndicatorListModel::ValueColumn, letter * 14);
    m_list->setColumnWidth(IndicatorListModel::TrendColumn, letter * 10);
    m_list->setColumnWidth(IndicatorListModel::TargetColumn, letter * 10);
    m_list->setColumnWidth(IndicatorListModel::ComparisonColumn, letter * 16);
    m_filter->setMinimumWidth(letter * 24);
    showCurvesWhereThereIsRoom();
}

void IndicatorsPage::showCurvesWhereThereIsRoom()
{
    // Names need it more, and the detail draws the curve too.
    constexpr int letters = 100;
    m_list->setColumnHidden(IndicatorListModel::TrendColumn,
                            width() < letterWidth(fontMetrics()) * letters);
}

void IndicatorsPage::connectParts()
{
    connect(&m_session, &PlanSession::planChosen, this, &IndicatorsPage::refresh);
    connect(&m_session, &PlanSession::contentsChanged, this, &IndicatorsPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &IndicatorsPage::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return; // the list is being read anew
                const IndicatorId id = m_model->idAt(m_shown->mapToSource(current).row());
                choose(id);
                showChosen();
            });
    connect(&m_detail->readings(), &ReadingsCard::selectionChanged, this, &Page::commandsChanged);
    connect(m_new, &QPushButton::clicked, this, [this] { perform(WindowCommand::NewItem); });
    connect(m_first, &QPushButton::clicked, this, [this] { perform(WindowCommand::NewItem); });
}

void IndicatorsPage::refresh()
{
    const PlanContents &contents = m_session.contents();
    m_model->show(listedIndicators(contents, m_session.index(), m_session.today()));
    for (const int column : {IndicatorListModel::TrendColumn, IndicatorListModel::TargetColumn,
                             IndicatorListModel::ComparisonColumn})
        m_list->setColumnHidden(column, m_model->isEmptyColumn(column));
    m_stack->setCurrentIndex(contents.indicators.empty() ? 1 : 0);
    m_filter->setEnabled(!contents.indicators.empty());
    m_new->setEnabled(can(WindowCommand::NewItem));
    m_first->setEnabled(can(WindowCommand::NewItem));
    if (chosen() == nullptr && !contents.indicators.empty())
        setChosen(IndicatorId(contents.indicators.front().id));
    choose(m_chosen);
    showCount();
    showChosen();
}

void IndicatorsPage::filter(const QString &text)
{
    m_shown->setFilterFixedString(matchingKey(text));
    choose(m_chosen);
    showCount();
}

void IndicatorsPage::showCount()
{
    //: %1 of %2 indicators are listed
    m_count->setText(tr("%1 shown of %2").arg(m_shown->rowCount()).arg(m_model->rowCount()));
}

void IndicatorsPage::showChosen()
{
    if (const Indicator *indicator = chosen())
        m_detail->show(*indicator);
    emit commandsChanged();
}

void IndicatorsPage::choose(const IndicatorId &id)
{
    setChosen(id);
    const int row = m_model->rowOf(id);
    const QModelIndex shown =
        row < 0 ? QModelIndex() : m_shown->mapFromSource(m_model->index(row, 0));
    if (shown.isValid() && shown.row() != m_list->currentIndex().row())
        m_list->setCurrentIndex(shown);
}

void IndicatorsPage::setChosen(const IndicatorId &id)
{
    // What is being typed belongs to the one left.
    if (id != m_chosen)
        leaveRow(*m_detail, m_session);
    m_chosen = id;
}

const Indicator *IndicatorsPage::chosen() const
{
    const std::vector<Indicator> &indicators = m_session.contents().indicators;
    const auto found = std::ranges::find(indicators, m_chosen, &Indicator::id);
    return found == indicators.end() ? nullptr : &*found;
}

bool IndicatorsPage::can(WindowCommand command) const
{
    const bool hasChosen = chosen() != nullptr;
    switch (command) {
    case WindowCommand::NewItem:
        return m_session.hasPlan() && !m_session.isReadOnly();
    case WindowCommand::Rename:
    case WindowCommand::Duplicate:
    case WindowCommand::Remove:
        return hasChosen && !m_session.isReadOnly();
    case WindowCommand::Filter:
        return m_model->rowCount() > 0;
    default:
        return false;
    }
}

void IndicatorsPage::perform(WindowCommand command)
{
    switch (command) {
    case WindowCommand::NewItem:
        add(newIndicator(m_session));
        break;
    case WindowCommand::Duplicate:
        add(copyOf(*chosen(), m_session));
        break;
    case WindowCommand::Rename:
        if (m_detail->readings().canEditCurrent())
            m_detail->readings().editCurrent();
        else
            m_detail->editName();
        break;
    case WindowCommand::Remove:
        if (m_detail->readings().canEditCurrent())
            m_detail->readings().removeCurrent();
        else
            static_cast<void>(removeIndicator(m_session, *chosen()));
        break;
    case WindowCommand::Filter:
        m_filter->setFocus();
        m_filter->selectAll();
        break;
    default:
        break;
    }
}

void IndicatorsPage::add(const Indicator &indicator)
{
    // A filter would hide what was just made.
    m_filter->clear();
    if (!addIndicator(m_session, indicator))
        return;
    choose(indicator.id);
    m_detail->editName();
}

void IndicatorsPage::goTo(const Destination &destination)
{
    const IndicatorId id(destination.itemId);
    if (m_model->rowOf(id) < 0)
        return;
    m_filter->clear();
    choose(id);
    showChosen();
    m_list->setFocus();
}

QVariantMap IndicatorsPage::state() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()},
            {QStringLiteral("chosen"), m_chosen.toString()},
            {QStringLiteral("sortColumn"), m_shown->sortColumn()},
            {QStringLiteral("sortOrder"), int(m_shown->sortOrder())}};
}

void IndicatorsPage::restore(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    m_list->sortByColumn(state.value(QStringLiteral("sortColumn"), -1).toInt(),
                         Qt::SortOrder(state.value(QStringLiteral("sortOrder")).toInt()));
    m_chosen = IndicatorId(state.value(QStringLiteral("chosen")).toString());
    refresh();
}

void IndicatorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showCurvesWhereThereIsRoom();
}

void IndicatorsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void IndicatorsPage::retranslate()
{
    m_title->setText(tr("Indicators"));
    m_filter->setPlaceholderText(tr("Filter by name or subject"));
    m_filter->setAccessibleName(tr("Filter the indicators"));
    m_new->setText(tr("New indicator"));
    m_new->setAccessibleName(m_new->text());
    m_list->setAccessibleName(tr("Indicators"));
    m_first->setText(tr("New indicator"));
    m_first->setAccessibleName(m_first->text());
    m_empty->setTexts(tr("What the plan is measured by"),
                      tr("Follow a number over the years, set a target, and compare it with the "
                         "department, the region and the country."));
    if (m_model->rowCount() > 0)
        refresh();
    else
        showCount();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, IndicatorListModel::ColumnCount - 1);
}

} // namespace passerelle
