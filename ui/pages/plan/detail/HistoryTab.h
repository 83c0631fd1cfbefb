#pragma once

#include "ui/pages/plan/detail/DetailTab.h"

class QVBoxLayout;

namespace passerelle {

/// The tab "Historique": who changed what and when, old → new, in words, the newest first; any
/// change can be taken back alone where nothing later contradicts it.
class HistoryTab final : public DetailTab
{
    Q_OBJECT

public:
    explicit HistoryTab(PlanSession &session, QWidget *parent = nullptr);

protected:
    void refresh(const Action &action) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addEdit(const HistoryTransaction &transaction, const QStringList &sentences,
                 bool mayBeTakenBack);

    QVBoxLayout *m_entries;
    bool m_isStale = true; ///< reading the journal waits until somebody looks
};

} // namespace passerelle
