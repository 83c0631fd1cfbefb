#include "core/statistics/PlanOnDay.h"

#include <algorithm>
#include <unordered_set>

namespace passerelle {

namespace {

bool isAfter(QDate date, QDate day)
{
    return date.isValid() && date > day;
}

/// Clears a date that lies after the day; gives whether it did.
bool forget(QDate &date, QDate day)
{
    if (!isAfter(date, day))
        return false;
    date = {};
    return true;
}

/// Gives whether anything later was left out.
bool takeBack(Action &action, QDate day)
{
    const auto followUps = std::erase_if(action.followUps, [day](const FollowUp &followUp) {
        return isAfter(followUp.effectiveOn, day);
    });
    const auto events = std::erase_if(
        action.events, [day](const Event &event) { return isAfter(event.heldOn, day); });
    bool hasLater = followUps + events > 0;
    for (Milestone &milestone : action.milestones)
        hasLater = forget(milestone.doneOn, day) || hasLater;
    hasLater = forget(action.actual.start, day) || hasLater;
    hasLater = forget(action.actual.end, day) || hasLater;
    if (hasLater)
        action.nextStep.clear();
    return hasLater;
}

bool takeBackActions(std::vector<Action> &actions, QDate day)
{
    bool hasLater = false;
    for (Action &action : actions)
        hasLater = takeBack(action, day) || hasLater;
    return hasLater;
}

std::unordered_set<MeetingId> laterMeetings(const std::vector<Meeting> &meetings, QDate day)
{
    std::unordered_set<MeetingId> later;
    for (const Meeting &meeting : meetings)
        if (isAfter(firstDay(meeting), day))
            later.insert(meeting.id);
    return later;
}

bool isUnknownOn(const Reading &reading, QDate day)
{
    const DatePeriod &period = reading.period;
    const bool isLong = period.start.isValid() && period.end > period.start.addYears(1);
    return isAfter(period.start, day) || (isAfter(period.end, day) && !isLong);
}

} // namespace

PlanContents planOn(PlanContents contents, QDate day)
{
    const bool hasLaterNews = takeBackActions(contents.actions, day);
    std::vector<Decision> decisions = decisionsOn(contents.decisions, contents.meetings, day);
    const bool hasLaterDecisions = decisions != contents.decisions;
    contents.decisions = std::move(decisions);
    for (Indicator &indicator : contents.indicators)
        std::erase_if(indicator.readings,
                      [day](const Reading &reading) { return isUnknownOn(reading, day); });
    if (hasLaterNews || hasLaterDecisions)
        for (Signatory &signatory : contents.signatories)
            for (Pledge &pledge : signatory.pledges)
                pledge.keptHow.clear();
    return contents;
}

std::vector<Decision> decisionsOn(std::vector<Decision> decisions,
                                  const std::vector<Meeting> &meetings, QDate day)
{
    const std::unordered_set<MeetingId> later = laterMeetings(meetings, day);
    std::erase_if(decisions,
                  [&](const Decision &decision) { return later.contains(decision.meeting); });
    for (Decision &decision : decisions)
        if (forget(decision.doneOn, day)) {
            decision.status = DecisionStatus::ToDo;
            decision.reason.clear();
        }
    return decisions;
}

} // namespace passerelle
