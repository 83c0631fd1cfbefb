#include "ui/pages/plan/detail/StagesTab.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/plan/detail/ActionParts.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

StagesTab::StagesTab(PlanSession &session, QWidget *parent)
    : DetailTab(session, parent)
    , m_problem(plainLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(8);
    m_problem->setObjectName(QStringLiteral("stagesProblem"));
    setLook(*m_problem, "alert");
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_milestones = addTable("milestones", milestoneList(session));
    column->addSpacing(8);
    m_events = addTable("events", eventList(session));
    column->addStretch();
    retranslate();
}

StagesTab::Table StagesTab::addTable(const char *objectName, PartList parts)
{
    Table table;
    const QString name = QString::fromLatin1(objectName);
    table.title = new QLabel(this);
    setLook(*table.title, "cardTitle");
    table.remove = new QPushButton(this);
    table.remove->setObjectName(name + QStringLiteral("Remove"));
    table.remove->setEnabled(false);
    table.model = new PartTableModel(session(), std::move(parts), this);
    table.view = new QTableView(this);
    table.view->setObjectName(name);
    table.view->setModel(table.model);
    table.view->verticalHeader()->hide();
    table.view->setShowGrid(false);
    // Arrows go from cell to cell; Tab leaves the table.
    table.view->setTabKeyNavigation(false);
    table.view->setWordWrap(true);
    table.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    table.view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                | QAbstractItemView::AnyKeyPressed
                                | QAbstractItemView::SelectedClicked);
    table.view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table.view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *heading = new QHBoxLayout;
    heading->addWidget(table.title, 1);
    heading->addWidget(table.remove);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(heading);
    column->addWidget(table.view);

    connect(table.model, &PartTableModel::problemMet, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    });
    const auto fit = [this, table] {
        fitParts(table);
        followChoice(table);
    };
    // A selection that goes with its rows does not tell.
    connect(table.model, &QAbstractItemModel::modelReset, this, fit);
    connect(table.model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(table.model, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(table.view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, table] { followChoice(table); });
    connect(table.remove, &QPushButton::clicked, this, [table] { removeChosen(table); });
    table.view->installEventFilter(this);
    return table;
}

void StagesTab::removeChosen(const Table &table)
{
    std::vector<int> rows;
    for (const QModelIndex &index : table.view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    table.model->removeParts(rows);
}

void StagesTab::followChoice(const Table &table)
{
    const QModelIndexList chosen = table.view->selectionModel()->selectedRows();
    const bool hasPart = std::ranges::any_of(
        chosen, [&](const QModelIndex &index) { return table.model->isPart(index.row()); });
    table.remove->setEnabled(hasPart && !session().isReadOnly());
    emit commandsChanged();
}

const StagesTab::Table *StagesTab::tableInUse() const
{
    for (const Table *table : {&m_milestones, &m_events})
        if (table->view->hasFocus() || table->view->isAncestorOf(QApplication::focusWidget()))
            return table;
    return nullptr;
}

std::optional<bool> StagesTab::can(WindowCommand command) const
{
    const Table *table = tableInUse();
    if (table == nullptr)
        return std::nullopt;
    if (command == WindowCommand::Remove)
        return table->remove->isEnabled();
    if (command == WindowCommand::Rename)
        return table->view->hasFocus() && table->view->currentIndex().isValid()
            && !session().isReadOnly();
    return std::nullopt;
}

void StagesTab::perform(WindowCommand command)
{
    const Table *table = tableInUse();
    if (command == WindowCommand::Remove)
        removeChosen(*table);
    else if (command == WindowCommand::Rename)
        table->view->edit(table->view->currentIndex());
}

bool StagesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        emit commandsChanged();
    return DetailTab::eventFilter(watched, event);
}

void StagesTab::fitParts(const Table &table)
{
    // Long dates and names of bodies take two lines rather than the room of the titles.
    QHeaderView &header = *table.view->horizontalHeader();
    const int letter = letterWidth(table.view->fontMetrics());
    header.setMinimumSectionSize(letter * 9);
    header.setMaximumSectionSize(letter * 12);
    table.view->resizeRowsToContents();
    int height = table.view->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < table.model->rowCount(); ++row)
        height += table.view->rowHeight(row);
    if (table.view->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        height += table.view->fontMetrics().height();
    table.view->setFixedHeight(height);
}

void StagesTab::refresh(const Action &action)
{
    m_problem->hide();
    m_milestones.model->showAction(action.id);
    m_events.model->showAction(action.id);
    fitParts(m_milestones);
    fitParts(m_events);
}

void StagesTab::retranslate()
{
    m_milestones.model->retranslate();
    m_events.model->retranslate();
    m_milestones.title->setText(tr("Milestones"));
    m_milestones.view->setAccessibleName(tr("Milestones"));
    m_milestones.remove->setText(tr("Remove"));
    m_milestones.remove->setAccessibleName(tr("Remove the milestones chosen"));
    m_events.title->setText(tr("Events"));
    m_events.view->setAccessibleName(tr("Events"));
    m_events.remove->setText(tr("Remove"));
    m_events.remove->setAccessibleName(tr("Remove the events chosen"));
}

} // namespace passerelle
