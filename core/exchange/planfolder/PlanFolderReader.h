#pragma once

#include "core/Result.h"
#include "core/exchange/PlanDraft.h"

#include <span>

namespace passerelle {

/// The organizations already in the file: names, short names and aliases of the folder resolve to
/// them instead of making duplicates.
using KnownOrganizations = std::span<const Organization>;

/// Reads a plan folder (plan.csv, outline.csv, organisations.csv, governance.csv) and its
/// indicators into a draft; writes nothing. `indicatorsPath` empty: ../../indicators/<name of the
/// folder>.csv when it exists. Folders of the program's resources (":/...") work too. Whatever has
/// no field goes to the notes as labelled lines: nothing is dropped. Errors are one line naming
/// file, row and column, and leave nothing half-built.
Result<PlanDraft> readPlanFolder(const QString &folder, const QString &indicatorsPath = {},
                                 KnownOrganizations existing = {});

} // namespace passerelle
