#include "core/statistics/StatusCounts.h"

#include "core/statistics/ActionState.h"

#include <numeric>

namespace passerelle {

int StatusCounts::statedTotal() const
{
    return std::accumulate(stated.begin(), stated.end(), 0);
}

StatusCounts statusCounts(std::span<const Action *const> actions, QDate day)
{
    StatusCounts counts;
    for (const Action *action : actions) {
        if (!existsOn(*action, day))
            continue;
        if (const std::optional<ActionStatus> status = stateOn(*action, day).status)
            ++counts.stated[static_cast<std::size_t>(*status)];
        else
            ++counts.notStated;
    }
    return counts;
}

std::vector<NodeStatusCounts> statusCountsByFirstLevel(const PlanIndex &index, QDate day)
{
    std::vector<NodeStatusCounts> all;
    for (const OutlineNode *node : index.firstLevelNodes())
        all.push_back({node->id, statusCounts(index.actionsUnder(node->id), day)});
    if (!index.unattachedActions().empty())
        all.push_back({NodeId(), statusCounts(index.unattachedActions(), day)});
    return all;
}

} // namespace passerelle
