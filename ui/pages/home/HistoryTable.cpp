#include "ui/pages/home/HistoryTable.h"

#include "ui/pages/home/StatusHistoryModel.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace passerelle {

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new StatusHistoryModel(this))
{
    setObjectName(QStringLiteral("historyTable"));
    setModel(m_model);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    verticalHeader()->hide();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

void HistoryTable::setChart(const StackedAreaChart &chart)
{
    m_model->setChart(chart);
    setAccessibleName(tr("Numbers of the statuses over time"));
    fitHeight();
}

void HistoryTable::fitHeight()
{
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height();
    setMinimumHeight(rows + 2 * frameWidth());
    fitNames();
}

void HistoryTable::fitNames()
{
    const int columns = m_model->columnCount() - 1;
    if (columns < 1)
        return;
    int widest = 0;
    for (int column = 1; column <= columns; ++column) {
        const QVariant name = m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
        widest = std::max(widest, fontMetrics().horizontalAdvance(name.toString()));
    }
    const int aroundName = 2 * fontMetrics().height(); // the sign, and the space at both sides
    const int given = (width() - columnWidth(0)) / columns;
    m_model->setShortNames(widest + aroundName > given);
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitNames();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace passerelle
