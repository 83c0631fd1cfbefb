#pragma once

#include "core/statistics/StatusHistory.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace passerelle {

class StackedAreasWidget;
class StatusHistoryModel;
class StatusLegend;

/// How the statuses have moved over the term: as areas, or as the table of their numbers.
class HistoryCard final : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);

    /// `isSigned`: since when the plan is told is the day it was signed.
    void refresh(const std::vector<StatusPoint> &history, bool isSigned);

    bool showsNumbers() const;
    void setShowsNumbers(bool shows);

private:
    void showView(bool showsNumbers);

    QPushButton *m_numbers;
    QLabel *m_nothing;
    QStackedWidget *m_views;
    StackedAreasWidget *m_areas;
    QTableView *m_table;
    StatusHistoryModel *m_model;
    StatusLegend *m_legend;
};

} // namespace passerelle
