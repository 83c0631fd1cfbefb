#pragma once

#include "core/statistics/StatusCounts.h"
#include "ui/pages/Destination.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace passerelle {

class PlanSession;
class RowGrid;
class StatusLegend;

/// Where the actions of each first-level node stand: a bar each, which leads to its actions.
class ProgressCard final : public Card
{
    Q_OBJECT

public:
    explicit ProgressCard(const PlanSession &session, QWidget *parent = nullptr);

    /// `isEmpty`: the plan has no action at all, and the card says how to begin. `alsoInLegend`:
    /// statuses drawn elsewhere on the page in the same colours; one legend tells both.
    void refresh(const std::vector<NodeStatusCounts> &nodes, bool isEmpty,
                 const std::vector<std::optional<ActionStatus>> &alsoInLegend);

signals:
    void destinationChosen(const passerelle::Destination &destination);

private:
    void addNode(const NodeStatusCounts &node);
    void go(const NodeId &node, const std::vector<std::optional<ActionStatus>> &statuses);

    const PlanSession &m_session;
    RowGrid *m_grid = nullptr;
    QLabel *m_nothing;
    StatusLegend *m_legend;
};

} // namespace passerelle
