#pragma once

#include "core/editing/PlanOutline.h"

namespace passerelle {

// Edits of an outline. Positions among siblings stay dense (0 to n - 1), codes are never rewritten,
// and what stands below a row goes with it. Errors are one sentence and leave the outline as it
// was.

/// Puts a new node in its place; its parent, level and position are set here. Error Invalid below
/// the plan's last level of nodes.
Result<> insertNode(PlanOutline &outline, OutlineNode node, const OutlinePlace &place);

/// Puts a new action in its place, on a node or below an action; its node, parent, level and
/// position are set here. Error Invalid below the plan's last level.
Result<> insertAction(PlanOutline &outline, Action action, const OutlinePlace &place);

/// Moves rows to a place, in their order. Error Invalid when one would stand below itself, or
/// deeper than the plan's levels; Conflict when the parent is gone. Rows that are gone are left
/// out.
Result<> moveRows(PlanOutline &outline, const OutlineRows &rows, const OutlinePlace &place);

/// Moves each row one place up or down among its siblings; beyond the first or last, to the end or
/// start of the previous or next parent of the same level. What cannot go further stays.
Result<> moveRowsUp(PlanOutline &outline, const OutlineRows &rows);
Result<> moveRowsDown(PlanOutline &outline, const OutlineRows &rows);

/// Puts each row last under the sibling before it. Error Invalid when there is none, or the plan
/// has no such level.
Result<> indentRows(PlanOutline &outline, const OutlineRows &rows);

/// Puts each row after its parent; an action on a node goes to the node above. Error Invalid at the
/// top.
Result<> outdentRows(PlanOutline &outline, const OutlineRows &rows);

/// Adds a copy of each row after it, with everything below: new ids, a code that follows (see
/// suggestedCode), and nothing of what happened since: no follow-up, event, actual period or day a
/// milestone was done. Gives the copies.
Result<OutlineRows> duplicateRows(PlanOutline &outline, const OutlineRows &rows);

/// Takes rows away with everything below them.
Result<> removeRows(PlanOutline &outline, const OutlineRows &rows);

} // namespace passerelle
