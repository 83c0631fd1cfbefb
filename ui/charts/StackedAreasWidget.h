#pragma once

#include "ui/charts/ChartPainting.h"

#include <QWidget>

#include <optional>

namespace passerelle {

/// Stacked areas over time in a window. The mouse, or Left, Right, Home and End, choose a date,
/// whose numbers are then told in a tool tip and to screen readers. The legend stands elsewhere.
class StackedAreasWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit StackedAreasWidget(QWidget *parent = nullptr);

    void setChart(StackedAreaChart chart);
    const StackedAreaChart &chart() const { return m_chart; }

    /// The date chosen, as an index of the chart's dates.
    const std::optional<std::size_t> &chosen() const { return m_chosen; }
    /// "31 March 2021: Completed 3, In progress 12".
    QString textAt(std::size_t position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ChartPlace place() const;
    qreal xOf(std::size_t position) const;
    std::size_t positionAt(qreal x) const;
    void choose(std::optional<std::size_t> position);
    void tellChosen();

    StackedAreaChart m_chart;
    std::optional<std::size_t> m_chosen;
};

} // namespace passerelle
