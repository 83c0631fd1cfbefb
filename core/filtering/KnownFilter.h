#pragma once

#include "core/domain/PlanContents.h"
#include "core/filtering/ActionFilter.h"

namespace passerelle {

/// The filter without the leads, nodes, target groups and themes that `contents` do not have: those
/// of another file or plan, or gone since. They would hide every action, and have no name to say
/// so by.
ActionFilter withoutUnknown(ActionFilter filter, const PlanContents &contents);

} // namespace passerelle
