#pragma once

#include "core/statistics/StatusHistory.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace passerelle {

class HistoryTable;
class StackedAreasWidget;

/// How the statuses have moved over the term: as areas, or as the table of their numbers.
class HistoryCard final : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);

    /// `isSigned`: since when the plan is told is the day it was signed.
    void refresh(const std::vector<StatusPoint> &history, bool isSigned);

    /// The statuses drawn, from bottom to top, for a legend; nullopt is "not stated".
    std::vector<std::optional<ActionStatus>> statuses() const;

    bool showsNumbers() const;
    void setShowsNumbers(bool shows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showView();
    /// A chart is no higher than it is read; a table is as high as its rows.
    void fitHeight();

    QPushButton *m_numbers;
    QLabel *m_nothing;
    QStackedWidget *m_views;
    StackedAreasWidget *m_areas;
    HistoryTable *m_table = nullptr; ///< nullptr while the chart is shown
};

} // namespace passerelle
