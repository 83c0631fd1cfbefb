#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace passerelle {

/// The top line of the action plan: its name, how much of it is shown, and what adds to it.
class PlanHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeader(QWidget *parent = nullptr);

    /// `shown` of the `total` actions pass the filters; `subActions` of the total are sub-actions.
    void setCounts(int shown, int total, int subActions);
    /// Whether a line can be added after the one chosen, and within it.
    void setCanAdd(bool after, bool within);
    void retranslate();

signals:
    void addRequested();
    void addWithinRequested();

private:
    void showCounts();

    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_add;
    QAction *m_after = nullptr;
    QAction *m_within = nullptr;
    int m_shown = 0;
    int m_total = 0; ///< sub-actions among them
    int m_subActions = 0;
};

} // namespace passerelle
