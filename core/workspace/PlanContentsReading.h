#pragma once

#include "core/Result.h"
#include "core/domain/PlanContents.h"

namespace passerelle {

struct ChangeSet;
struct Stores;

/// Everything about one plan, in the order of reading. Error NotFound. Read it in one transaction:
/// another program may write between two statements.
Result<PlanContents> readPlanContents(const Stores &stores, const PlanId &plan);

/// See Workspace::refresh. Actions are read one by one, as they are the many; of the others, all
/// that share a touched table.
Result<> refreshPlanContents(const Stores &stores, const ChangeSet &changes,
                             PlanContents &contents);

} // namespace passerelle
