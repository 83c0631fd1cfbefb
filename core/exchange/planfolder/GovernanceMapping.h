#pragma once

#include "core/exchange/PlanDraft.h"
#include "core/exchange/planfolder/Doubts.h"
#include "core/exchange/planfolder/LabelledNote.h"
#include "core/exchange/planfolder/PlanFolder.h"
#include "core/exchange/wording/OrganizationResolver.h"

#include <span>

namespace passerelle {

/// Turns governance rows into the committees and meetings of `draft`.
/// - A row is about a committee when its body is a body that meets, or when it has a rhythm and its
///   event is a meeting ("temps d'échanges mensuels..."). One committee per body; dated rows are
///   its closed meetings unless they tell of its creation; the others go to its note.
/// - The signature of the plan (an exact day within its term, the last one) dates the plan and its
///   signatories and opens the phase of implementation.
/// - Everything else becomes lines of `planNote`, with the day first, and their source is added to
///   the plan's.
/// A date that cannot be read and so makes no meeting is a doubt.
/// `steeringMembers` sit in the steering committee, made when no row names it.
void mapGovernance(std::span<const GovernanceRow> rows,
                   std::span<const OrganizationId> steeringMembers,
                   OrganizationResolver *organizations, PlanDraft *draft, LabelledNote *planNote,
                   Doubts *doubts);

} // namespace passerelle
