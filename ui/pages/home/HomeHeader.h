#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace passerelle {

class ClampedLabel;
class PlanSession;

/// What is looked at: the plan, its term, phase and signatories, and the day; with the ways to look
/// at another plan or another day.
class HomeHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeHeader(PlanSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    QString subtitle() const;
    void fillPlans();

    PlanSession &m_session;
    ClampedLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_plan;
    QPushButton *m_day;
    QMenu *m_plans;
};

} // namespace passerelle
