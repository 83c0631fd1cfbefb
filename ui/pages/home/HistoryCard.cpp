#include "ui/pages/home/HistoryCard.h"

#include "core/reports/StatusSeries.h"
#include "ui/charts/StackedAreasWidget.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/home/HistoryTable.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace passerelle {

HistoryCard::HistoryCard(QWidget *parent)
    : Card(parent)
    , m_numbers(new QPushButton(this))
    , m_nothing(new QLabel(this))
    , m_views(new QStackedWidget(this))
    , m_areas(new StackedAreasWidget(this))
{
    setObjectName(QStringLiteral("historyCard"));
    setLook(*m_numbers, "chip");
    setLook(*m_nothing, "soft");
    m_numbers->setObjectName(QStringLiteral("historyNumbers"));
    m_numbers->setCheckable(true);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setWordWrap(true);
    m_areas->setObjectName(QStringLiteral("historyAreas"));
    header().addWidget(m_numbers);
    m_views->addWidget(m_areas);
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
    m_areas->setChart(chart);
    m_areas->setAccessibleName(tr("Statuses over time"));
    m_areas->setAccessibleDescription(hasChart ? m_areas->textAt(chart.dates.size() - 1)
                                               : QString());
    showView();
}

std::vector<std::optional<ActionStatus>> HistoryCard::statuses() const
{
    std::vector<std::optional<ActionStatus>> statuses;
    for (const ChartSeries &series : m_areas->chart().series)
        statuses.push_back(statusOfRole(series.role));
    return statuses;
}

bool HistoryCard::showsNumbers() const
{
    return m_numbers->isChecked();
}

void HistoryCard::setShowsNumbers(bool shows)
{
    m_numbers->setChecked(shows);
}

void HistoryCard::showView()
{
    if (showsNumbers()) {
        if (m_table == nullptr) {
            m_table = new HistoryTable(m_views);
            m_views->addWidget(m_table);
        }
        m_table->setChart(m_areas->chart());
        m_views->setCurrentWidget(m_table);
    } else {
        // Kept, it would hold the card as high as its rows.
        delete std::exchange(m_table, nullptr);
        m_views->setCurrentWidget(m_areas);
    }
    fitHeight();
}

void HistoryCard::fitHeight()
{
    constexpr int tallestChartInLetterHeights = 30;
    const bool hasTable = showsNumbers() && !m_areas->chart().dates.empty();
    setMaximumHeight(hasTable ? QWIDGETSIZE_MAX
                              : fontMetrics().height() * tallestChartInLetterHeights);
}

void HistoryCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace passerelle
