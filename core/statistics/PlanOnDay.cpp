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

/// The day the plan is told as of, and the current one: null when nobody says.
struct Days
{
    QDate told;
    QDate current;
};

/// Whether a date lies after the day told of and has come. One that has not is a forecast, or a
/// slip of the pen.
bool isNews(QDate date, const Days &days)
{
    return isAfter(date, days.told) && (!days.current.isValid() || date <= days.current);
}

/// Whether something was noted of the action after the day told of.
bool hasNews(const Action &action, const Days &days)
{
    const auto isNew = [&days](QDate date) { return isNews(date, days); };
    return std::ranges::any_of(action.followUps, isNew, &FollowUp::effectiveOn)
        || std::ranges::any_of(action.events, isNew, &Event::heldOn)
        || std::ranges::any_of(action.milestones, isNew, &Milestone::doneOn)
        || isNew(action.actual.start) || isNew(action.actual.end);
}

void forget(QDate &date, QDate day)
{
    if (isAfter(date, day))
        date = {};
}

void takeBack(Action &action, QDate day)
{
    std::erase_if(action.followUps,
                  [day](const FollowUp &each) { return isAfter(each.effectiveOn, day); });
    std::erase_if(action.events, [day](const Event &each) { return isAfter(each.heldOn, day); });
    for (Milestone &milestone : action.milestones)
        forget(milestone.doneOn, day);
    forget(action.actual.start, day);
    forget(action.actual.end, day);
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

/// Whether something is known to have happened after the day told of: something noted of an action,
/// a decision carried out, a meeting that is closed.
bool hasNews(const std::vector<Decision> &decisions, const std::vector<Meeting> &meetings,
             const std::vector<Action> &actions, const Days &days)
{
    return std::ranges::any_of(decisions,
                               [&](const Decision &each) { return isNews(each.doneOn, days); })
        || std::ranges::any_of(meetings,
                               [&](const Meeting &each) {
                                   return each.state == MeetingState::Closed
                                       && isNews(firstDay(each), days);
                               })
        || std::ranges::any_of(actions, [&](const Action &each) { return hasNews(each, days); });
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

PlanContents planOn(PlanContents contents, QDate day, QDate today)
{
    const Days days{day, today};
    const bool hasPlanNews = hasNews(contents.decisions, contents.meetings, contents.actions, days);
    contents.decisions =
        decisionsOn(std::move(contents.decisions), contents.meetings, contents.actions, day, today);
    for (Action &action : contents.actions) {
        if (hasNews(action, days))
            action.nextStep.clear();
        takeBack(action, day);
    }
    for (Indicator &indicator : contents.indicators)
        std::erase_if(indicator.readings,
                      [day](const Reading &reading) { return isUnknownOn(reading, day); });
    if (hasPlanNews)
        for (Signatory &signatory : contents.signatories)
            for (Pledge &pledge : signatory.pledges)
                pledge.keptHow.clear();
    return contents;
}

std::vector<Decision> decisionsOn(std::vector<Decision> decisions,
                                  const std::vector<Meeting> &meetings,
                                  const std::vector<Action> &actions, QDate day, QDate today)
{
    const bool hasLaterNews = hasNews(decisions, meetings, actions, {day, today});
    const std::unordered_set<MeetingId> later = laterMeetings(meetings, day);
    std::erase_if(decisions,
                  [&](const Decision &decision) { return later.contains(decision.meeting); });
    for (Decision &decision : decisions) {
        if (isOpen(decision))
            continue;
        const QDate closed = closingDay(decision, actions);
        if (closed.isValid() ? closed > day : hasLaterNews)
            reopen(decision);
    }
    return decisions;
}

} // namespace passerelle
