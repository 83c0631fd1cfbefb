#pragma once

#include "core/statistics/PlanIndex.h"

#include <array>
#include <span>

namespace passerelle {

/// How many actions have each status.
struct StatusCounts
{
    std::array<int, 7> stated{}; ///< indexed by ActionStatus
    int notStated = 0;

    bool operator==(const StatusCounts &) const = default;

    int of(ActionStatus status) const { return stated[static_cast<std::size_t>(status)]; }
    int statedTotal() const;
    int total() const { return statedTotal() + notStated; }
};

/// Counts of these actions at the end of a day; those which were not in the plan yet do not count.
StatusCounts statusCounts(std::span<const Action *const> actions, QDate day);

struct NodeStatusCounts
{
    NodeId node; ///< null: actions which stand on no node
    StatusCounts counts;

    bool operator==(const NodeStatusCounts &) const = default;
};

/// Counts of each first-level node with its subtree, in outline order, empty ones too; actions
/// outside the outline come last, when there are any.
std::vector<NodeStatusCounts> statusCountsByFirstLevel(const PlanIndex &index, QDate day);

} // namespace passerelle
