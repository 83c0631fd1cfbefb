#include "ui/pages/home/HistoryCard.h"

#include "core/reports/StatusSeries.h"
#include "ui/charts/StackedAreasWidget.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/home/StatusHistoryModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

std::vector<std::optional<ActionStatus>> statusesOf(const StackedAreaChart &chart)
{
    std::vector<std::optional<ActionStatus>> statuses;
    for (const ChartSeries &series : chart.series)
        statuses.push_back(statusOfRole(series.role));
    return statuses;
}

} // namespace

HistoryCard::HistoryCard(QWidget *parent)
    : Card(parent)
    , m_numbers(new QPushButton(this))
    , m_nothing(new QLabel(this))
    , m_views(new QStackedWidget(this))
    , m_areas(new StackedAreasWidget(this))
    , m_table(new QTableView(this))
    , m_model(new StatusHistoryModel(this))
{
    setObjectName(QStringLiteral("historyCard"));
    setLook(*m_numbers, "chip");
    setLook(*m_nothing, "soft");
    m_numbers->setObjectName(QStringLiteral("historyNumbers"));
    m_numbers->setCheckable(true);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setWordWrap(true);
    m_areas->setObjectName(QStringLiteral("historyAreas"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    header().addWidget(m_numbers);
    m_views->addWidget(m_areas);
    m_views->addWidget(m_table);
    body().addWidget(m_nothing);
    body().addWidget(m_views, 1);
    connect(m_numbers, &QPushButton::toggled, this, &HistoryCard::showView);
}

void HistoryCard::refresh(const std::vector<StatusPoint> &history, bool isSigned)
{
    setTitle(isSigned ? tr("Statuses since the signing") : tr("Statuses over time"));
    m_numbers->setText(tr("Numbers"));
    m_numbers->setAccessibleName(tr("Show the numbers of the chart as a table"));
    m_nothing->setText(tr("Nothing to draw yet. The first follow-ups that note a status start "
                          "this chart."));
    const StackedAreaChart chart = statusHistoryChart(history);
    const bool hasChart = !chart.dates.empty();
    m_nothing->setVisible(!hasChart);
    m_views->setVisible(hasChart);
    m_numbers->setVisible(hasChart);
    m_statuses = statusesOf(chart);
    m_areas->setChart(chart);
    m_areas->setAccessibleName(tr("Statuses over time"));
    m_areas->setAccessibleDescription(hasChart ? m_areas->textAt(chart.dates.size() - 1)
                                               : QString());
    m_model->setChart(chart);
    m_table->setAccessibleName(tr("Numbers of the statuses over time"));
    fitHeights();
}

bool HistoryCard::showsNumbers() const
{
    return m_numbers->isChecked();
}

void HistoryCard::setShowsNumbers(bool shows)
{
    m_numbers->setChecked(shows);
}

void HistoryCard::showView(bool showsNumbers)
{
    m_views->setCurrentWidget(showsNumbers ? static_cast<QWidget *>(m_table) : m_areas);
    fitHeights();
}

void HistoryCard::fitHeights()
{
    constexpr int tallestChartInLetterHeights = 30;
    const bool hasTable = showsNumbers() && m_model->rowCount() > 0;
    const int rows =
        m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height();
    m_table->setMinimumHeight(hasTable ? rows + 2 * m_table->frameWidth() : 0);
    setMaximumHeight(hasTable ? QWIDGETSIZE_MAX
                              : fontMetrics().height() * tallestChartInLetterHeights);
    fitNames();
}

void HistoryCard::fitNames()
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
    const int given = (m_table->width() - m_table->columnWidth(0)) / columns;
    m_model->setShortNames(widest + aroundName > given);
}

void HistoryCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitNames();
}

void HistoryCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeights();
}

} // namespace passerelle
