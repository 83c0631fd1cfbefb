#pragma once

#include "core/statistics/PlanIndex.h"

#include <span>

namespace passerelle {

/// A share with the counts that give it its base: "31 / 40". The ratio weighs each action by its
/// weight; the counts do not.
struct Rate
{
    int count = 0;
    int base = 0;
    double weight = 0;
    double baseWeight = 0;

    bool operator==(const Rate &) const = default;

    /// In [0, 1]; nullopt when there is nothing to divide by.
    std::optional<double> ratio() const;
};

/// Engaged: in progress, completed or on hold. Completed. Both over the actions not abandoned.
struct ProgressRates
{
    Rate engaged;
    Rate completed;
    int total = 0; ///< abandoned ones included
    int abandoned = 0;
    int notStated = 0; ///< without any status; they count in the base

    bool operator==(const ProgressRates &) const = default;
};

/// Rates of these actions at the end of a day; those which were not in the plan yet do not count.
ProgressRates progressRates(std::span<const Action *const> actions, QDate day);

/// Rates of the whole plan. Sub-actions are not among the plan's actions.
ProgressRates planRates(const PlanIndex &index, QDate day);

struct NodeRates
{
    NodeId node;
    ProgressRates rates; ///< of the node with everything below it

    bool operator==(const NodeRates &) const = default;
};

/// Rates of every node with its subtree, in the order of the contents.
std::vector<NodeRates> ratesByNode(const PlanContents &contents, QDate day);

/// How far the sub-actions of an action are, its sub-actions' own included.
ProgressRates subActionRates(const PlanIndex &index, const ActionId &action, QDate day);

} // namespace passerelle
