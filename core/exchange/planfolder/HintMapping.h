#pragma once

#include "core/domain/Action.h"
#include "core/exchange/planfolder/Doubts.h"
#include "core/exchange/planfolder/LabelledNote.h"
#include "core/exchange/planfolder/PlanFolder.h"

namespace passerelle {

/// Puts the free words of an outline row on `action`: exact dates become its planned period, exact
/// rhythms its recurrence, names of target groups its tags. A status word becomes a follow-up only
/// when it is exactly one of ours and the row gives its day: the end of the period for what is
/// completed, the day itself for the others. Dates that are not exact become the calendar text;
/// all other words go to `note`. Status words that become no follow-up, and dates no calendar has,
/// are doubts.
void applyHints(const OutlineLine &row, Action *action, LabelledNote *note, Doubts *doubts);

/// All the free words of an outline row, for what has no field for them (nodes). A status is a
/// doubt: only actions have one.
void noteHints(const OutlineLine &row, LabelledNote *note, Doubts *doubts);

} // namespace passerelle
