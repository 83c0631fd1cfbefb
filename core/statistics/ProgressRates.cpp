#include "core/statistics/ProgressRates.h"

#include "core/statistics/ActionState.h"

namespace passerelle {

namespace {

bool isEngaged(std::optional<ActionStatus> status)
{
    return status == ActionStatus::InProgress || status == ActionStatus::Completed
        || status == ActionStatus::OnHold;
}

void count(Rate &rate, bool isIn, double weight)
{
    ++rate.base;
    rate.baseWeight += weight;
    if (!isIn)
        return;
    ++rate.count;
    rate.weight += weight;
}

} // namespace

std::optional<double> Rate::ratio() const
{
    if (!(baseWeight > 0))
        return std::nullopt;
    return weight / baseWeight;
}

ProgressRates progressRates(std::span<const Action *const> actions, QDate day)
{
    ProgressRates rates;
    for (const Action *action : actions) {
        if (!existsOn(*action, day))
            continue;
        const std::optional<ActionStatus> status = stateOn(*action, day).status;
        ++rates.total;
        if (!status)
            ++rates.notStated;
        if (status == ActionStatus::Abandoned) {
            ++rates.abandoned;
            continue;
        }
        count(rates.engaged, isEngaged(status), action->weight);
        count(rates.completed, status == ActionStatus::Completed, action->weight);
    }
    return rates;
}

ProgressRates planRates(const PlanIndex &index, QDate day)
{
    return progressRates(index.planActions(), day);
}

std::vector<NodeRates> ratesByNode(const PlanContents &contents, QDate day)
{
    const PlanIndex index(contents);
    std::vector<NodeRates> all;
    all.reserve(contents.nodes.size());
    for (const OutlineNode &node : contents.nodes)
        all.push_back({node.id, progressRates(index.actionsUnder(node.id), day)});
    return all;
}

ProgressRates subActionRates(const PlanIndex &index, const ActionId &action, QDate day)
{
    return progressRates(index.descendantsOf(action), day);
}

} // namespace passerelle
