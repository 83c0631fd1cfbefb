#pragma once

#include "core/statistics/IndicatorComparison.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace passerelle {

class Card;

/// How an indicator stands: the way from its baseline to its target, and against each larger place
/// on the scale of the regional observatories, in words and numbers.
class ComparisonCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonCard(QWidget *parent = nullptr);

    /// `current` is the value of today, when there is one.
    void show(const Indicator &indicator, const IndicatorComparison &comparison,
              std::optional<double> current);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showProgress();
    void showComparators();
    void addComparator(const ComparedReading &comparator, int row);

    Indicator m_indicator;
    IndicatorComparison m_comparison;
    std::optional<double> m_current;
    Card *m_card;
    QLabel *m_value;
    QProgressBar *m_progress;
    QLabel *m_progressWords;
    QWidget *m_comparators = nullptr; ///< made anew for each indicator
};

} // namespace passerelle
