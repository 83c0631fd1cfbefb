#pragma once

#include "core/editing/BulkEdit.h"
#include "core/editing/NewNames.h"
#include "core/editing/PlanOutline.h"
#include "ui/session/PlanSession.h"

#include <functional>
#include <optional>

namespace passerelle {

// The edits pages make of an outline, each one undoable under its own name. They read the values as
// the session has them; errors are told by PlanSession::refused() and change nothing.

/// Changes one action. Nothing is written when `change` leaves it equal.
bool editAction(PlanSession &session, const ActionId &id,
                const std::function<void(Action &)> &change);
/// The same, with what the action names for the first time, in the one edit.
bool editAction(PlanSession &session, const ActionId &id,
                const std::function<void(Action &, NewNames &)> &change);

/// Changes one node.
bool editNode(PlanSession &session, const NodeId &id,
              const std::function<void(OutlineNode &)> &change);

/// What signs a follow-up made now.
Recording recordingNow(const PlanSession &session);

/// Adds a follow-up, signed and dated as of now.
bool addFollowUp(PlanSession &session, const ActionId &id, const FollowUp &followUp);

/// Does one thing to several actions.
bool changeActions(PlanSession &session, const std::vector<ActionId> &ids,
                   const BulkChange &change);

/// A new action or node after `after` (same kind), or under it when it is of another; with the next
/// code. Gives the new row; nullopt when refused.
std::optional<OutlineRow> addSibling(PlanSession &session, const std::optional<OutlineRow> &after,
                                     const QString &title);
/// A new row one level down: a node under a node that may hold some, else an action; a sub-action
/// under an action.
std::optional<OutlineRow> addChild(PlanSession &session, const OutlineRow &parent,
                                   const QString &title);

bool moveUp(PlanSession &session, const OutlineRows &rows);
bool moveDown(PlanSession &session, const OutlineRows &rows);
bool indent(PlanSession &session, const OutlineRows &rows);
bool outdent(PlanSession &session, const OutlineRows &rows);
bool moveTo(PlanSession &session, const OutlineRows &rows, const OutlinePlace &place);
/// The copies; empty when refused.
OutlineRows duplicate(PlanSession &session, const OutlineRows &rows);
/// Removes, and says what went with them.
bool remove(PlanSession &session, const OutlineRows &rows);

} // namespace passerelle
