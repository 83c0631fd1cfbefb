#pragma once

#include <QTableView>

namespace passerelle {

struct StackedAreaChart;
class StatusHistoryModel;

/// The numbers of a chart of statuses over time, as high as its rows.
class HistoryTable final : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget *parent = nullptr);

    void setChart(const StackedAreaChart &chart);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    /// Columns bear names where there is room for them, signs alone elsewhere.
    void fitNames();

    StatusHistoryModel *m_model;
};

} // namespace passerelle
