#include "core/statistics/PlanOnDay.h"

#include "core/statistics/ActionState.h"

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

/// Since when an action is abandoned; null when it is not.
QDate abandonedOn(const Action &action)
{
    QDate since;
    for (const FollowUp *followUp : orderedFollowUps(action)) {
        if (!followUp->status)
            continue;
        if (followUp->status != ActionStatus::Abandoned)
            since = {};
        else if (!since.isValid())
            since = followUp->effectiveOn;
    }
    return since;
}

/// The day a decision was closed: its own date, else for a dropped one that of the abandonment of
/// its action. Null when nobody can tell.
QDate closingDay(const Decision &decision, const std::vector<Action> &actions)
{
    if (decision.doneOn.isValid() || decision.status != DecisionStatus::Dropped)
        return decision.doneOn;
    const auto action = std::ranges::find(actions, decision.action, &Action::id);
    return action == actions.end() ? QDate() : abandonedOn(*action);
}

/// Whether something is known to have happened after the day: a follow-up, a milestone reached, a
/// decision carried out, a meeting that is closed.
bool hasNewsAfter(QDate day, const std::vector<Decision> &decisions,
                  const std::vector<Meeting> &meetings, const std::vector<Action> &actions)
{
    const auto isLaterFollowUp = [day](const FollowUp &each) {
        return isAfter(each.effectiveOn, day);
    };
    const auto isLaterMilestone = [day](const Milestone &each) {
        return isAfter(each.doneOn, day);
    };
    return std::ranges::any_of(decisions,
                               [day](const Decision &each) { return isAfter(each.doneOn, day); })
        || std::ranges::any_of(meetings,
                               [day](const Meeting &each) {
                                   return each.state == MeetingState::Closed
                                       && isAfter(firstDay(each), day);
                               })
        || std::ranges::any_of(actions, [&](const Action &each) {
               return std::ranges::any_of(each.followUps, isLaterFollowUp)
                   || std::ranges::any_of(each.milestones, isLaterMilestone);
           });
}

void reopen(Decision &decision)
{
    decision.status = DecisionStatus::ToDo;
    decision.doneOn = {};
    decision.reason.clear();
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
    std::vector<Decision> decisions =
        decisionsOn(contents.decisions, contents.meetings, contents.actions, day);
    const bool hasLaterDecisions = decisions != contents.decisions;
    contents.decisions = std::move(decisions);
    const bool hasLaterNews = takeBackActions(contents.actions, day);
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
                                  const std::vector<Meeting> &meetings,
                                  const std::vector<Action> &actions, QDate day)
{
    const bool hasNews = hasNewsAfter(day, decisions, meetings, actions);
    const std::unordered_set<MeetingId> later = laterMeetings(meetings, day);
    std::erase_if(decisions,
                  [&](const Decision &decision) { return later.contains(decision.meeting); });
    for (Decision &decision : decisions) {
        if (isOpen(decision))
            continue;
        const QDate closed = closingDay(decision, actions);
        if (closed.isValid() ? closed > day : hasNews)
            reopen(decision);
    }
    return decisions;
}

} // namespace passerelle
