#include "core/statistics/HomeSummary.h"

#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"
#include "core/statistics/PlanOnDay.h"

#include <algorithm>

namespace passerelle {

namespace {

/// What was known on the day, except that what is planned for later still is.
PlanContents knownOn(const PlanContents &contents, QDate today, QDate currentDay)
{
    PlanContents known = contents;
    std::erase_if(known.actions,
                  [today](const Action &action) { return !existsOn(action, today); });
    known.decisions =
        decisionsOn(std::move(known.decisions), known.meetings, known.actions, today, currentDay);
    return known;
}

void countLastLevel(const PlanContents &contents, HomeTiles &tiles)
{
    int last = -1;
    for (const OutlineNode &node : contents.nodes)
        last = std::max(last, node.level);
    if (last < 0)
        return;
    tiles.lastLevelNodes = int(std::ranges::count(contents.nodes, last, &OutlineNode::level));
    if (std::size_t(last) < contents.plan.levels.size())
        tiles.lastLevelName = contents.plan.levels[std::size_t(last)].name;
}

int lateMilestones(const PlanContents &contents, QDate today)
{
    int count = 0;
    for (const Action &action : contents.actions)
        if (!isOver(stateOn(action, today).status))
            count += latenessOf(action, today).lateMilestones;
    return count;
}

int lateActions(const PlanIndex &index, QDate today)
{
    return int(std::ranges::count_if(index.planActions(), [today](const Action *action) {
        return latenessOf(*action, today).isLate();
    }));
}

/// Meetings are in the order of their days.
std::optional<NextMeeting> nextMeeting(const PlanContents &contents,
                                       const std::vector<ComingUp> &coming)
{
    const auto next = std::ranges::find(coming, ComingUpKind::Meeting, &ComingUp::kind);
    if (next == coming.end())
        return std::nullopt;
    NextMeeting found{next->meeting, {}, next->on, 0};
    const auto meeting = std::ranges::find(contents.meetings, next->meeting, &Meeting::id);
    found.committee = meeting->committee;
    found.decisionsDue =
        int(std::ranges::count_if(contents.decisions, [&](const Decision &decision) {
            return isOpen(decision) && decision.dueOn.isValid() && decision.dueOn <= found.on;
        }));
    return found;
}

HomeTiles tilesOf(const PlanContents &contents, const PlanIndex &index, QDate today)
{
    HomeTiles tiles;
    tiles.actions = int(index.planActions().size());
    countLastLevel(contents, tiles);
    tiles.rates = planRates(index, today);
    if (isFollowed(contents, today)) {
        tiles.lateActions = lateActions(index, today);
        tiles.lateMilestones = lateMilestones(contents, today);
    }
    constexpr int meetingHorizonDays = 730; // a meeting announced is shown however far it is
    tiles.nextMeeting = nextMeeting(contents, comingUp(contents, today, meetingHorizonDays));
    return tiles;
}

std::vector<StatusPoint> historyOf(const PlanContents &contents, const PlanIndex &index,
                                   QDate today)
{
    const DatePeriod span = historySpan(contents, today);
    return span.isNull() ? std::vector<StatusPoint>()
                         : statusHistory(index, span, historyStepFor(span));
}

} // namespace

HomeSummary homeSummary(const PlanContents &contents, QDate today,
                        const std::vector<DuplicatePair> &duplicates, QDate currentDay)
{
    const PlanContents known = knownOn(contents, today, currentDay);
    const PlanIndex index(known);
    HomeSummary summary;
    summary.tiles = tilesOf(known, index, today);
    summary.statusByNode = statusCountsByFirstLevel(index, today);
    summary.history = historyOf(known, index, today);
    summary.comingUp = comingUp(known, today, comingUpDays);
    summary.toDo = toDoList(known, today, duplicates);
    return summary;
}

std::vector<ComingUp> comingWithin(const std::vector<ComingUp> &entries, QDate today, int days)
{
    std::vector<ComingUp> near;
    std::ranges::copy_if(entries, std::back_inserter(near),
                         [&](const ComingUp &entry) { return entry.on <= today.addDays(days); });
    return near;
}

} // namespace passerelle
