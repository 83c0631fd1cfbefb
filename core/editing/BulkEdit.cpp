#include "core/editing/BulkEdit.h"

#include "core/statistics/ActionState.h"
#include "core/workspace/Stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

/// `values` without the removed, with the added: the first one added takes the place of the first
/// removed, the others come last, and each is there once.
template <typename Values>
Values exchanged(const Values &values, const Values &removed, const Values &added)
{
    Values result;
    const auto isIn = [](const Values &list, const auto &value) {
        return std::ranges::find(list, value) != list.end();
    };
    bool isPlaced = false;
    const auto addAll = [&] {
        for (const auto &value : added)
            if (!isIn(result, value) && !(isIn(values, value) && !isIn(removed, value)))
                result.push_back(value);
        isPlaced = true;
    };
    for (const auto &value : values) {
        if (!isIn(removed, value))
            result.push_back(value);
        else if (!isPlaced)
            addAll();
    }
    if (!isPlaced)
        addAll();
    return result;
}

/// Applies each kind of change to an action.
class Change final
{
public:
    Change(Action &action, const Recording &recording)
        : m_action(action)
        , m_recording(recording)
    {
    }

    void operator()(const StatusChange &change) const
    {
        const ActionState state = stateOn(m_action, change.effectiveOn);
        const bool isSame = state.status == change.status && state.statusReason == change.reason
            && state.postponedTo == change.postponedTo
            && state.resumeCondition == change.resumeCondition && state.remindOn == change.remindOn
            && change.text.isEmpty();
        if (isSame)
            return;
        FollowUp followUp;
        followUp.effectiveOn = change.effectiveOn;
        followUp.status = change.status;
        followUp.statusReason = change.reason;
        followUp.postponedTo = change.postponedTo;
        followUp.resumeCondition = change.resumeCondition;
        followUp.remindOn = change.remindOn;
        followUp.text = change.text;
        m_action = withFollowUp(m_action, std::move(followUp), m_recording);
    }
    void operator()(const ConfidenceChange &change) const
    {
        FollowUp followUp;
        followUp.effectiveOn = change.effectiveOn;
        followUp.confidence = change.confidence;
        followUp.text = change.text;
        m_action = withFollowUp(m_action, std::move(followUp), m_recording);
    }
    void operator()(const LeadChange &change) const
    {
        m_action.leads = exchanged(m_action.leads, change.removed, change.added);
    }
    void operator()(const LeadReplacement &change) const { m_action.leads = change.leads; }
    void operator()(const TargetGroupChange &change) const
    {
        m_action.targetGroups = exchanged(m_action.targetGroups, change.removed, change.added);
    }
    void operator()(const ThemeChange &change) const
    {
        m_action.themes = exchanged(m_action.themes, change.removed, change.added);
    }
    void operator()(const PriorityChange &change) const { m_action.priority = change.priority; }
    void operator()(const PlannedPeriodChange &change) const
    {
        setPlanned(m_action, change.planned,
                   change.planned.isNull() ? m_action.calendarText : QString());
    }
    void operator()(const PrintChange &change) const
    {
        m_action.isNotForPrint = change.isNotForPrint;
    }

private:
    Action &m_action;
    const Recording &m_recording;
};

/// The error, naming the action when it does not.
Error about(const Action &action, const Error &error)
{
    if (error.code != ErrorCode::Invalid || error.message.contains(action.title))
        return error;
    Error named = error;
    named.message = QCoreApplication::translate("BulkEdit", "Action \"%1\": %2")
                        .arg(action.title, error.message);
    return named;
}

} // namespace

Action changed(const Action &action, const BulkChange &change, const Recording &recording)
{
    Action after = action;
    std::visit(Change(after, recording), change);
    return after;
}

void setPlanned(Action &action, const DatePeriod &period, const QString &words)
{
    const bool stoodForDates = action.planned.isNull();
    action.planned = period;
    if (stoodForDates || (period.isNull() && !words.isEmpty()))
        action.calendarText = words;
}

Action withFollowUp(const Action &action, FollowUp followUp, const Recording &recording)
{
    Action after = action;
    followUp.id = FollowUpId::create();
    followUp.author = recording.author;
    followUp.recordedAt = recording.recordedAt;
    const auto place = std::ranges::upper_bound(
        after.followUps, followUp, [](const FollowUp &left, const FollowUp &right) {
            return left.effectiveOn != right.effectiveOn ? left.effectiveOn < right.effectiveOn
                                                         : left.recordedAt < right.recordedAt;
        });
    after.followUps.insert(place, std::move(followUp));
    return after;
}

Result<> changeActions(Stores &stores, std::span<const Action> actions, const BulkChange &change,
                       const Recording &recording)
{
    for (const Action &action : actions) {
        const Action after = changed(action, change, recording);
        if (after == action)
            continue;
        if (const Result<> updated = stores.actions.update(action, after); !updated)
            return about(action, updated.error());
    }
    return {};
}

Result<> addFollowUp(Stores &stores, const Action &action, const FollowUp &followUp,
                     const Recording &recording)
{
    return stores.actions.update(action, withFollowUp(action, followUp, recording));
}

} // namespace passerelle
