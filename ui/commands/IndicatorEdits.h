#pragma once

#include "core/Result.h"
#include "core/domain/Indicator.h"
#include "core/workspace/ChangeSet.h"
#include "core/workspace/EditLabel.h"

namespace passerelle {

class PlanSession;

/// Writes an indicator as somebody edited it; nothing when nothing changed. Errors are told by the
/// session.
Result<ChangeSet> writeIndicator(PlanSession &session, const Indicator &before,
                                 const Indicator &after);

/// Adds an indicator; the name of the edit holds its name.
Result<ChangeSet> addIndicator(PlanSession &session, const Indicator &indicator);

/// Takes an indicator away with its readings, and says so with the offer to undo.
Result<ChangeSet> removeIndicator(PlanSession &session, const Indicator &indicator);

/// A new indicator of the plan shown, after the others.
Indicator newIndicator(const PlanSession &session);
/// A new one that measures an action.
Indicator newIndicator(const PlanSession &session, const ActionId &action);

/// The same indicator under another id and name, without its readings.
Indicator copyOf(const Indicator &indicator, const PlanSession &session);

/// A new reading of our own place for the current year, without a value.
Reading newReading(const PlanSession &session);

} // namespace passerelle
