#pragma once

#include "core/Result.h"
#include "core/exchange/PlanDraft.h"

namespace passerelle {

struct Stores;

/// Writes the organizations of a draft: the new ones, and what it adds to known ones.
Result<> insertPartners(Stores &stores, const PlanDraft &draft);

/// Writes a whole draft through the stores; call inside Workspace::write, so that it is one
/// transaction and one undo.
Result<> insertDraft(Stores &stores, const PlanDraft &draft);

} // namespace passerelle
