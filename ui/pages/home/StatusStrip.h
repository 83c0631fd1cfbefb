#pragma once

#include "core/statistics/StatusCounts.h"

#include <QWidget>

#include <vector>

namespace passerelle {

/// One bar cut by status, its numbers inside. A click, or Left, Right and Enter, choose a part.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the bar counts, for screen readers.
    StatusStrip(const QString &name, const StatusCounts &counts, QWidget *parent = nullptr);

    /// Where the part of a status is drawn; empty when there is none.
    QRectF areaOf(std::optional<ActionStatus> status) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// nullopt is "not stated".
    void statusChosen(std::optional<passerelle::ActionStatus> status);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Part
    {
        std::optional<ActionStatus> status;
        int count;
    };

    std::vector<QRectF> areas() const;
    int partAt(QPointF position) const;
    void choose(int part);
    QString textOf(const Part &part) const;

    std::vector<Part> m_parts;
    int m_total = 0;
    int m_current = 0; ///< the part the keyboard is on
};

} // namespace passerelle
