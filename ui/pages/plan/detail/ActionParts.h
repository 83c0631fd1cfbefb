#pragma once

#include "ui/models/PartTableModel.h"

namespace passerelle {

/// Milestones as a table: title, due, done, who is responsible.
PartList milestoneList(PlanSession &session);
/// Events as a table: title, day, place, participants, note.
PartList eventList(PlanSession &session);

} // namespace passerelle
