#pragma once

#include <QList>
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
    /// Puts those of the window's commands that add a line into the menu of the button.
    void offer(const QList<QAction *> &commands);
    /// Whether any of them can run.
    void setCanAdd(bool canAdd);
    void retranslate();

private:
    void showCounts();

    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_add;
    int m_shown = 0;
    int m_total = 0; ///< sub-actions among them
    int m_subActions = 0;
};

} // namespace passerelle
