#pragma once

#include "core/statistics/IndicatorCurves.h"

#include <QWidget>

class QChartView;

namespace passerelle {

/// The values of our own place over time as a line with points, those of larger places as broken
/// lines, the target as a dotted one; a legend below. The numbers stand in the table of readings.
class IndicatorCurve final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorCurve(QWidget *parent = nullptr);

    /// `target` is drawn across when known.
    void show(const std::vector<PlaceCurve> &curves, std::optional<double> target);

    /// Whether there is a course to draw: some place has two values or more.
    static bool isWorthDrawing(const std::vector<PlaceCurve> &curves);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QChartView *m_view;
    std::vector<PlaceCurve> m_curves;
    std::optional<double> m_target;
};

} // namespace passerelle
