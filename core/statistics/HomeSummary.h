#pragma once

#include "core/statistics/ComingUp.h"
#include "core/statistics/ProgressRates.h"
#include "core/statistics/StatusHistory.h"
#include "core/statistics/ToDo.h"

namespace passerelle {

/// How far ahead the home page looks; its shorter views are cut from it.
inline constexpr int comingUpDays = 90;

/// The next meeting, with what it will ask about.
struct NextMeeting
{
    MeetingId meeting;
    CommitteeId committee;
    QDate on;
    int decisionsDue = 0; ///< open decisions due on that day or before, overdue ones included

    bool operator==(const NextMeeting &) const = default;
};

/// The figures at the top of the home page.
struct HomeTiles
{
    int actions = 0; ///< of the plan, abandoned ones included, sub-actions not
    int lastLevelNodes = 0; ///< nodes of the deepest level that holds some
    QString lastLevelName; ///< as the plan names it: "Objectif"; empty when it does not
    ProgressRates rates; ///< engaged and completed, with their base
    int lateActions = 0; ///< among the plan's actions; 0 in a plan nobody follows yet
    int lateMilestones = 0; ///< of actions not over
    std::optional<NextMeeting> nextMeeting;

    bool operator==(const HomeTiles &) const = default;
};

/// All the home page shows of a plan on a day.
struct HomeSummary
{
    HomeTiles tiles;
    std::vector<NodeStatusCounts> statusByNode; ///< first-level nodes, in outline order
    std::vector<StatusPoint> history; ///< in steps of historyStepFor()
    std::vector<ComingUp> comingUp; ///< by day, over comingUpDays
    std::vector<ToDoItem> toDo; ///< by urgency

    bool operator==(const HomeSummary &) const = default;
};

/// The plan as it was known on `today`, seen from its home page: what was noted, decided or brought
/// in later is left out, what was planned for later is coming up. What is dated after `currentDay`
/// is no news of it, see planOn().
HomeSummary homeSummary(const PlanContents &contents, QDate today,
                        const std::vector<DuplicatePair> &duplicates = {}, QDate currentDay = {});

/// The entries of `entries` (by day) from today to `days` ahead.
std::vector<ComingUp> comingWithin(const std::vector<ComingUp> &entries, QDate today, int days);

} // namespace passerelle
