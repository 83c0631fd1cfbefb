#include "ui/commands/ActionEdits.h"

#include "core/workspace/Stores.h"

#include <QCoreApplication>

namespace passerelle {

namespace {

/// Changes an action, after `writeNew` has written what the change names for the first time.
bool writeAction(PlanSession &session, const ActionId &id,
                 const std::function<void(Action &)> &change, const Edit &writeNew)
{
    const Action *before = session.index().action(id);
    if (before == nullptr)
        return false;
    Action after = *before;
    change(after);
    if (after == *before)
        return true;
    return session
        .write({QT_TRANSLATE_NOOP("Edit", "Edit action \"%1\""), after.title},
               [&](Stores &stores) {
                   return writeNew(stores).and_then(
                       [&] { return stores.actions.update(*before, after); });
               })
        .has_value();
}

} // namespace

bool editAction(PlanSession &session, const ActionId &id,
                const std::function<void(Action &)> &change)
{
    return writeAction(session, id, change, [](Stores &) { return Result<>(); });
}

bool editAction(PlanSession &session, const ActionId &id,
                const std::function<void(Action &, NewNames &)> &change)
{
    NewNames made{TypedOrganizations(session.contents()), {}};
    return writeAction(
        session, id, [&](Action &action) { change(action, made); },
        [&](Stores &stores) { return writeNew(stores, made); });
}

bool editNode(PlanSession &session, const NodeId &id,
              const std::function<void(OutlineNode &)> &change)
{
    const OutlineNode *before = session.index().node(id);
    if (before == nullptr)
        return false;
    OutlineNode after = *before;
    change(after);
    if (after == *before)
        return true;
    return session
        .write({QT_TRANSLATE_NOOP("Edit", "Edit \"%1\""), after.title},
               [&](Stores &stores) { return stores.outline.update(after); })
        .has_value();
}

Recording recordingNow(const PlanSession &session)
{
    return {session.author(), QDateTime::currentDateTimeUtc()};
}

bool addFollowUp(PlanSession &session, const ActionId &id, const FollowUp &followUp)
{
    const Action *action = session.index().action(id);
    if (action == nullptr)
        return false;
    const Recording recording = recordingNow(session);
    return session
        .write({QT_TRANSLATE_NOOP("Edit", "Add a follow-up to \"%1\""), action->title},
               [&](Stores &stores) { return addFollowUp(stores, *action, followUp, recording); })
        .has_value();
}

bool changeActions(PlanSession &session, const std::vector<ActionId> &ids, const BulkChange &change)
{
    std::vector<Action> actions;
    for (const ActionId &id : ids)
        if (const Action *action = session.index().action(id))
            actions.push_back(*action);
    if (actions.empty())
        return false;
    const Recording recording = recordingNow(session);
    const EditLabel label = actions.size() == 1
        ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit action \"%1\""), actions.front().title}
        : EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit %1 actions"), QString::number(actions.size())};
    return session
        .write(label,
               [&](Stores &stores) { return changeActions(stores, actions, change, recording); })
        .has_value();
}

} // namespace passerelle
