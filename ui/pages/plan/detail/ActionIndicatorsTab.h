#pragma once

#include "ui/pages/plan/detail/DetailTab.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace passerelle {

/// The tab "Indicateurs": what measures this action, with its last value and target; each leads to
/// the page of indicators. A name typed makes a new one.
class ActionIndicatorsTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit ActionIndicatorsTab(PlanSession &session, QWidget *parent = nullptr);

protected:
    void refresh(const Action &action) override;
    void retranslate() override;

private:
    QWidget *entry(const Indicator &indicator);
    void add();

    QVBoxLayout *m_entries;
    QLabel *m_nothing;
    QLineEdit *m_name;
    ActionId m_named; ///< for whom a name is typed
    QPushButton *m_add;
};

} // namespace passerelle
