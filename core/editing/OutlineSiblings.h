#pragma once

#include "core/editing/PlanOutline.h"

namespace passerelle {

/// The rows of one kind under a parent, by position.
std::vector<OutlineNode *> siblingNodes(PlanOutline &outline, const OutlineParent &parent);
std::vector<Action *> siblingActions(PlanOutline &outline, const OutlineParent &parent);

/// The rows of the same kind and parent as `row`, itself included, by position.
OutlineRows siblingsOf(PlanOutline &outline, const OutlineRow &row);

/// Where a row stands among them, from 0.
int indexAmongSiblings(PlanOutline &outline, const OutlineRow &row);

/// Puts a row among its siblings at `position` (as they stood without it; below 0: last), under
/// `parent`, and closes the gap it left. Checks nothing.
void placeRow(PlanOutline &outline, const OutlineRow &row, const OutlineParent &parent,
              int position);

/// Numbers the children of `parent` from 0, in their order.
void closeGaps(PlanOutline &outline, const OutlineParent &parent);

/// Puts the vectors back in outline order.
void sortOutline(PlanOutline &outline);

} // namespace passerelle
