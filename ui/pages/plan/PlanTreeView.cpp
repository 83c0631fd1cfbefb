#include "ui/pages/plan/PlanTreeView.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/Theme.h"
#include "ui/models/PlanTreeModel.h"
#include "ui/pages/plan/PlanTreeDelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

// The view and its keys; what it remembers is in PlanTreeMemory.cpp.

namespace passerelle {

namespace {

constexpr int fewestLetters = 24; ///< of a title, beside its other columns

} // namespace

PlanTreeView::PlanTreeView(PlanTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_letter(letterWidth(fontMetrics()))
{
    setObjectName(QStringLiteral("planTree"));
    setModel(&model);
    setItemDelegate(new PlanTreeDelegate(model.session(), this));
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setExpandsOnDoubleClick(false);
    setSortingEnabled(true);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::DefaultContextMenu);

    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setSortIndicator(PlanTreeModel::TitleColumn, Qt::AscendingOrder);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &PlanTreeView::showColumnMenu);
    const int letter = m_letter;
    header()->resizeSection(PlanTreeModel::LeadColumn, letter * 8);
    header()->resizeSection(PlanTreeModel::StatusColumn, letter * 13);
    header()->resizeSection(PlanTreeModel::ConfidenceColumn, letter * 7);
    header()->resizeSection(PlanTreeModel::PeriodColumn, letter * 12);
    header()->resizeSection(PlanTreeModel::LateColumn, letter * 24);
    header()->resizeSection(PlanTreeModel::NextStepColumn, letter * 30);
    // The flag of what is late stands before its period; the rest is there for who asks.
    setColumnHidden(PlanTreeModel::LateColumn, true);
    setColumnHidden(PlanTreeModel::NextStepColumn, true);

    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != PlanTreeModel::TitleColumn)
            fitTitles();
        else if (!m_isFitting)
            m_fitsTitles = false;
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_isRestoring)
            return; // told of every row
        if (const auto row = m_model.rowAt(index))
            m_places.of(m_plan).closed.insert(idText(*row));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_isRestoring)
            return;
        if (const auto row = m_model.rowAt(index))
            m_places.of(m_plan).closed.erase(idText(*row));
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PlanTreeView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanTreeView::restorePlace);
    restorePlace();
}

void PlanTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followLetters();
}

void PlanTreeView::followLetters()
{
    const int letter = letterWidth(fontMetrics());
    if (letter == m_letter)
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int column = 0; column < header()->count(); ++column)
            if (!header()->isSectionHidden(column))
                header()->resizeSection(column, header()->sectionSize(column) * letter / m_letter);
    }
    m_letter = letter;
    fitTitles();
}

QSize PlanTreeView::minimumSizeHint() const
{
    constexpr int lettersInNarrowWindow = 16;
    return {letterWidth(fontMetrics()) * lettersInNarrowWindow,
            QTreeView::minimumSizeHint().height()};
}

void PlanTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitTitles();
}

void PlanTreeView::fitTitles()
{
    if (!m_fitsTitles || m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int others = 0;
    for (int column = 0; column < header()->count(); ++column)
        if (column != PlanTreeModel::TitleColumn)
            others += header()->sectionSize(column);
    header()->resizeSection(
        PlanTreeModel::TitleColumn,
        std::max(viewport()->width() - others, letterWidth(fontMetrics()) * fewestLetters));
}

OutlineRows PlanTreeView::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows(PlanTreeModel::TitleColumn);
    const auto isAbove = [this](const QModelIndex &left, const QModelIndex &right) {
        return visualRect(left).top() < visualRect(right).top();
    };
    std::ranges::sort(indexes, isAbove);
    OutlineRows rows;
    for (const QModelIndex &index : std::as_const(indexes))
        if (const auto row = m_model.rowAt(index))
            rows.push_back(*row);
    return rows;
}

void PlanTreeView::select(const OutlineRows &rows, int column)
{
    QItemSelection selection;
    QModelIndex first;
    for (const OutlineRow &row : rows) {
        const QModelIndex index = m_model.indexOf(row);
        if (!index.isValid())
            continue;
        selection.select(index, index.siblingAtColumn(PlanTreeModel::ColumnCount - 1));
        if (!first.isValid())
            first = index;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            expand(above);
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

QModelIndex PlanTreeView::indexPast(QModelIndex index) const
{
    for (; index.isValid(); index = index.parent())
        if (const QModelIndex next = index.siblingAtRow(index.row() + 1); next.isValid())
            return next;
    return {};
}

std::optional<OutlineRow> PlanTreeView::rowBeside(const OutlineRows &rows) const
{
    const auto goes = [&](QModelIndex index) {
        for (; index.isValid(); index = index.parent())
            if (const auto row = m_model.rowAt(index);
                row && std::ranges::find(rows, *row) != rows.end())
                return true;
        return false;
    };
    if (rows.empty())
        return std::nullopt;
    QModelIndex beside = indexPast(m_model.indexOf(rows.back()));
    while (beside.isValid() && goes(beside))
        beside = indexPast(beside);
    const QModelIndex first = m_model.indexOf(rows.front());
    if (!beside.isValid())
        beside = first.row() > 0 ? first.siblingAtRow(first.row() - 1) : first.parent();
    return m_model.rowAt(beside);
}

void PlanTreeView::editCurrent()
{
    if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    else
        editTitle();
}

void PlanTreeView::editTitle()
{
    const QModelIndex current = currentIndex().siblingAtColumn(PlanTreeModel::TitleColumn);
    if (current.isValid())
        edit(current);
}

QModelIndex PlanTreeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const std::vector<int> columns = shownColumns();
    const auto here = std::ranges::find(columns, current.column());
    const QModelIndex row = current.siblingAtColumn(PlanTreeModel::TitleColumn);
    // At the start of a row the keys open and close it, as in any tree.
    const bool isClosed = m_model.rowCount(row) > 0 && !isExpanded(row);
    if (!current.isValid() || here == columns.end() || isClosed)
        return QTreeView::moveCursor(action, modifiers);
    if (action == MoveRight)
        return here + 1 == columns.end() ? current : current.siblingAtColumn(*(here + 1));
    if (action == MoveLeft && here != columns.begin())
        return current.siblingAtColumn(*(here - 1));
    return QTreeView::moveCursor(action, modifiers);
}

void PlanTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEditing = QAbstractItemView::state() == EditingState;
    if (isEnter && isPlain && !isEditing && currentIndex().isValid()) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PlanTreeView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isRestoring)
        emit selectionChangedByUser();
}

void PlanTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (QAction *action : actions())
        if (action->isEnabled())
            menu.addAction(action);
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void PlanTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                           const QModelIndex &index) const
{
    const Theme &theme = themeOf(palette());
    const bool isSelected = selectionModel()->isSelected(index);
    if (isSelected)
        painter->fillRect(options.rect, theme.accentWash);
    else if (index.data(PlanTreeModel::IsFirstLevelRole).toBool())
        painter->fillRect(options.rect, theme.rowWash);
    QTreeView::drawRow(painter, options, index);
    painter->setPen(theme.line);
    painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
}

void PlanTreeView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = PlanTreeModel::LeadColumn; column < PlanTreeModel::ColumnCount; ++column) {
        QAction *action =
            menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.exec(header()->mapToGlobal(position));
}

std::vector<int> PlanTreeView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const int column = header()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

TableArea PlanTreeView::selectedArea() const
{
    return {selectedRows(), shownColumns()};
}

TableArea PlanTreeView::areaFromCurrent(size_t lineCount) const
{
    const QModelIndex current = currentIndex();
    const std::vector<int> columns = shownColumns();
    // The current cell may have been hidden since.
    const auto first = std::ranges::find(columns, current.column());
    TableArea area;
    area.columns.assign(first, columns.end());
    QModelIndex index = current.siblingAtColumn(PlanTreeModel::TitleColumn);
    for (; index.isValid() && area.rows.size() < lineCount; index = indexBelow(index))
        if (const auto row = m_model.rowAt(index))
            area.rows.push_back(*row);
    return area;
}

} // namespace passerelle
