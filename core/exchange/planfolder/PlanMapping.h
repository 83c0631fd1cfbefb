#pragma once

#include "core/exchange/PlanDraft.h"
#include "core/exchange/planfolder/Doubts.h"
#include "core/exchange/planfolder/LabelledNote.h"
#include "core/exchange/planfolder/PlanFolder.h"

namespace passerelle {

/// The plan that plan.csv describes, with its id and levels; its note and roles come from the other
/// files. The document's own word for its kind goes to `note`, with a doubt, when it is none
/// of ours.
Plan planFromRow(const PlanRow &row, LabelledNote *note, Doubts *doubts);

} // namespace passerelle
