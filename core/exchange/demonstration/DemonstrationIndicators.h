#pragma once

#include "core/domain/Indicator.h"

namespace passerelle {

class DemonstrationEntry;
class DemonstrationReferences;

/// The indicator an entry describes, with its yearly readings; attached to nothing yet.
Indicator demonstrationIndicator(DemonstrationEntry &entry,
                                 const DemonstrationReferences &references);

} // namespace passerelle
