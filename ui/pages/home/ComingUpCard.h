#pragma once

#include "core/statistics/ComingUp.h"
#include "ui/pages/Destination.h"
#include "ui/pages/home/RowsCard.h"

#include <vector>

class QButtonGroup;

namespace passerelle {

class PlanSession;

/// What the next 30, 60 or 90 days bring.
class ComingUpCard final : public RowsCard
{
    Q_OBJECT

public:
    explicit ComingUpCard(const PlanSession &session, QWidget *parent = nullptr);

    /// `entries` over the longest view.
    void refresh(std::vector<ComingUp> entries);

    int days() const;
    /// Another number of days than those offered changes nothing.
    void setDays(int days);

signals:
    void destinationChosen(const passerelle::Destination &destination);

private:
    void showNear();
    void addEntry(RowGrid &grid, const ComingUp &entry);

    const PlanSession &m_session;
    QButtonGroup *m_choice;
    std::vector<ComingUp> m_entries;
};

} // namespace passerelle
