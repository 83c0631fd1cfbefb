#pragma once

#include "core/Result.h"
#include "core/domain/Action.h"

#include <optional>
#include <vector>

namespace passerelle {

class Connection;

/// Actions and sub-actions, each with its partners, tags, places, milestones, events and
/// follow-ups.
class ActionStore final
{
public:
    explicit ActionStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// All of a plan, sub-actions included, by position; see domain/Outline.h for the order of
    /// reading.
    Result<std::vector<Action>> list(const PlanId &plan) const;
    /// One action with its parts; nullopt when there is no such action.
    Result<std::optional<Action>> find(const ActionId &id) const;
    /// Error Invalid when the action breaks a rule of problemOf().
    Result<> insert(const Action &action);
    /// Writes what differs between `before`, as read, and `after`. Error Invalid also when it would
    /// stand under itself.
    Result<> update(const Action &before, const Action &after);
    /// With its sub-actions.
    Result<> remove(const ActionId &id);

private:
    Result<> syncParts(const Action &before, const Action &after);
    Result<> syncLinked(const Action &before, const Action &after);
    Result<> syncMilestones(const Action &before, const Action &after);
    Result<> syncEvents(const Action &before, const Action &after);
    Result<> syncFollowUps(const Action &before, const Action &after);

    const Connection &m_connection;
};

} // namespace passerelle
