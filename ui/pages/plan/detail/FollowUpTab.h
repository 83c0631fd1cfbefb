#pragma once

#include "ui/pages/plan/detail/DetailTab.h"

class QPushButton;
class QVBoxLayout;

namespace passerelle {

/// The tab "Suivi": the dated line of life of an action, the newest first, and a button to go on
/// with it.
class FollowUpTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit FollowUpTab(PlanSession &session, QWidget *parent = nullptr);

    /// Asks for a follow-up and adds it; `status` is what it states at first.
    void add(std::optional<ActionStatus> status = {});

protected:
    void refresh(const Action &action) override;
    void retranslate() override;

private:
    void addWords(const QString &words);
    QWidget *entry(const FollowUp &followUp);
    void edit(const FollowUpId &id);
    void remove(const FollowUpId &id);

    QPushButton *m_add;
    QVBoxLayout *m_entries;
};

} // namespace passerelle
