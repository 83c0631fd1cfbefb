#pragma once

#include "core/statistics/ComparatorClass.h"

#include <QWidget>

namespace passerelle {

/// The five steps from "well below" to "well above" as cells side by side, the one reached filled
/// and pointed at.
class ComparisonScale final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonScale(ComparatorClass reached, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ComparatorClass m_reached;
};

} // namespace passerelle
