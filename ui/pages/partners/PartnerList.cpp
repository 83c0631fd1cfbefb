#include "ui/pages/partners/PartnerList.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/Theme.h"
#include "ui/widgets/ElidingHeader.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <functional>
#include <numeric>

namespace passerelle {

namespace {

const QString headerKey = QStringLiteral("columns");
const QString fitsKey = QStringLiteral("fitsColumns");
constexpr int cellPadding = 8;
constexpr int rowPadding = 6;

/// Words between thin lines, the chosen row washed over its whole length.
class PartnerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const Theme &theme = themeOf(item.palette);
        const bool isHovered = item.state.testFlag(QStyle::State_MouseOver);
        if (item.state.testFlag(QStyle::State_Selected))
            painter->fillRect(item.rect, theme.accentWash);
        else if (isHovered)
            painter->fillRect(item.rect, theme.rowWash);
        painter->setPen(theme.line);
        painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
        const QVariant softer = index.data(Qt::ForegroundRole);
        painter->setPen(softer.isValid() ? softer.value<QColor>() : theme.ink);
        painter->setFont(item.font);
        const QRect words = item.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                          item.fontMetrics.elidedText(item.text, Qt::ElideRight, words.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        return {item.fontMetrics.horizontalAdvance(item.text) + 2 * cellPadding,
                item.fontMetrics.height() + 2 * rowPadding};
    }
};

} // namespace

PartnerList::PartnerList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new PartnerTableModel(this))
    , m_order(new PartnerOrder(*m_model, this))
{
    setHeader(new ElidingHeader(this));
    setModel(m_order);
    setItemDelegate(new PartnerDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_isFitting && section != header()->count() - 1)
            m_fits = false;
    });
}

void PartnerList::setTable(PartnerTable table)
{
    const QString id = currentId();
    const int columns = m_model->columnCount();
    {
        // Columns that come or go change the widths of the others.
        const QScopedValueRollback fitting(m_isFitting, true);
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setTable(std::move(table));
    }
    if (m_model->columnCount() != columns)
        fitColumns();
    if (!choose(id) && !id.isEmpty())
        emit chosen({});
}

void PartnerList::fitColumns()
{
    if (!m_fits || m_characters.empty())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    constexpr int charactersOfLast = 20;
    const int count = header()->count();
    std::vector<int> widths(size_t(count), charactersOfLast);
    for (size_t column = 0; column + 1 < widths.size(); ++column)
        widths[column] = m_characters[std::min(column, m_characters.size() - 1)];
    const int letter = letterWidth(fontMetrics());
    const int wanted = letter * std::accumulate(widths.begin(), widths.end(), 0);
    // Narrowed together rather than pushed out of sight; the last takes what is left over.
    const double share =
        wanted > 0 ? std::clamp(double(viewport()->width()) / wanted, 0.6, 1.0) : 1;
    for (int column = 0; column < count - 1; ++column)
        setColumnWidth(column, int(widths[size_t(column)] * letter * share));
}

void PartnerList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

QVariantMap PartnerList::state() const
{
    return {{headerKey, header()->saveState()}, {fitsKey, m_fits}};
}

void PartnerList::restore(const QVariantMap &state)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    header()->restoreState(state.value(headerKey).toByteArray());
    m_fits = state.value(fitsKey, true).toBool();
}

void PartnerList::setWords(const QString &typed)
{
    m_order->setWords(typed);
    if (!currentIndex().isValid())
        chooseFirst();
}

void PartnerList::retranslate()
{
    m_order->retranslate();
}

QString PartnerList::currentId() const
{
    return currentIndex().data(PartnerTableModel::idRole).toString();
}

QModelIndexList PartnerList::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

QStringList PartnerList::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = selectedRows();
    for (const QModelIndex &row : rows)
        ids << row.data(PartnerTableModel::idRole).toString();
    return ids;
}

bool PartnerList::choose(const QString &id)
{
    const QModelIndexList found = m_order->rowCount() == 0 || id.isEmpty()
        ? QModelIndexList()
        : m_order->match(m_order->index(0, 0), PartnerTableModel::idRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    setCurrentIndex(found.front());
    scrollTo(found.front());
    return true;
}

void PartnerList::chooseFirst()
{
    setCurrentIndex(m_order->index(0, 0));
}

QString PartnerList::asTable() const
{
    QStringList lines;
    const auto addLine = [&](const std::function<QVariant(int)> &cell) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual)
            cells << cell(header()->logicalIndex(visual)).toString().simplified();
        lines << cells.join(u'\t');
    };
    addLine([&](int column) { return m_order->headerData(column, Qt::Horizontal); });
    const QModelIndexList rows = selectedRows();
    for (int row = 0; rows.isEmpty() && row < m_order->rowCount(); ++row)
        addLine([&](int column) { return m_order->index(row, column).data(); });
    for (const QModelIndex &row : rows)
        addLine([&](int column) { return row.siblingAtColumn(column).data(); });
    return lines.join(u'\n') + u'\n';
}

void PartnerList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFilling)
        emit chosen(currentId());
}

void PartnerList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isFilling)
        emit selectedIdsChanged();
}

} // namespace passerelle
