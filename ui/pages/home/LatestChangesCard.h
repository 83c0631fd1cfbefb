#pragma once

#include "core/wording/LatestChanges.h"
#include "ui/pages/home/RowsCard.h"

namespace passerelle {

class PlanSession;

/// What was changed last in the file, by whom; each change can be undone alone.
class LatestChangesCard final : public RowsCard
{
    Q_OBJECT

public:
    explicit LatestChangesCard(PlanSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    void addChange(RowGrid &grid, const LatestChange &change);

    PlanSession &m_session;
};

} // namespace passerelle
