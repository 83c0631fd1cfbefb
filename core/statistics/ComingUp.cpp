#include "core/statistics/ComingUp.h"

#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"

#include <algorithm>

namespace passerelle {

namespace {

bool isBegunOrOver(std::optional<ActionStatus> status)
{
    return status == ActionStatus::InProgress || status == ActionStatus::Completed
        || status == ActionStatus::OnHold || status == ActionStatus::Abandoned;
}

class Collector final
{
public:
    Collector(QDate today, int days)
        : m_today(today)
        , m_last(today.addDays(days))
    {
    }

    void add(const ComingUp &entry)
    {
        if (entry.on.isValid() && entry.on >= m_today && entry.on <= m_last)
            m_entries.push_back(entry);
    }
    void addAction(const Action &action);
    std::vector<ComingUp> byDay();

private:
    QDate m_today;
    QDate m_last;
    std::vector<ComingUp> m_entries;
};

void Collector::addAction(const Action &action)
{
    const ActionState state = stateOn(action, m_today);
    if (!isBegunOrOver(state.status))
        add({action.planned.start, ComingUpKind::ActionStart, action.title, action.id, {}, {}});
    if (!isOver(state.status)) {
        add({action.planned.end, ComingUpKind::ActionEnd, action.title, action.id, {}, {}});
        for (const Milestone &milestone : action.milestones)
            if (!isDone(milestone, m_today))
                add({milestone.dueOn, ComingUpKind::Milestone, milestone.title, action.id, {}, {}});
    }
    if (state.status == ActionStatus::OnHold)
        add({state.remindOn, ComingUpKind::Reminder, action.title, action.id, {}, {}});
    for (const Event &event : action.events)
        add({event.heldOn, ComingUpKind::Event, event.title, action.id, {}, {}});
}

std::vector<ComingUp> Collector::byDay()
{
    std::ranges::stable_sort(m_entries, [](const ComingUp &left, const ComingUp &right) {
        return left.on != right.on ? left.on < right.on : left.kind < right.kind;
    });
    return std::move(m_entries);
}

} // namespace

std::vector<ComingUp> comingUp(const PlanContents &contents, QDate today, int days)
{
    Collector collector(today, days);
    for (const Meeting &meeting : contents.meetings)
        // On a past day, what was closed later was still to come.
        if (meeting.state != MeetingState::Closed || meeting.held.start > today)
            collector.add(
                {meeting.held.start, ComingUpKind::Meeting, meeting.title, {}, meeting.id, {}});
    for (const Action &action : contents.actions)
        collector.addAction(action);
    for (const Decision &decision : contents.decisions)
        if (isOpen(decision))
            collector.add({decision.dueOn, ComingUpKind::DecisionDue, decision.text,
                           decision.action, decision.meeting, decision.id});
    collector.add({contents.plan.term.end, ComingUpKind::PlanEnd, contents.plan.title, {}, {}, {}});
    return collector.byDay();
}

} // namespace passerelle
