#pragma once

#include "core/editing/PlanOutline.h"

#include <unordered_set>

namespace passerelle {

using OutlineParents = std::unordered_set<OutlineParent>;

/// The rows of the same kind and parent as `row`, itself included, by position.
OutlineRows siblingsOf(const PlanOutline &outline, const OutlineRow &row);

/// Where a row stands among them, from 0: positions in a file may have gaps.
int indexAmongSiblings(const PlanOutline &outline, const OutlineRow &row);

/// The place right before or after a row, for a row of the same kind.
OutlinePlace placeBefore(const PlanOutline &outline, const OutlineRow &row);
OutlinePlace placeAfter(const PlanOutline &outline, const OutlineRow &row);

/// Puts a row among its siblings at `position` (as they stood without it; below 0: last), under
/// `parent`, and closes the gap it left. Checks nothing.
void placeRow(PlanOutline &outline, const OutlineRow &row, const OutlineParent &parent,
              int position);

/// Puts rows at a place, nodes and actions apart, in the order of the outline, and closes the gaps
/// they left. Checks nothing.
void placeRows(PlanOutline &outline, const OutlineRows &rows, const OutlinePlace &place);

/// Numbers the children of each parent from 0, in their order.
void closeGaps(PlanOutline &outline, const OutlineParents &parents);

/// Puts the vectors back in outline order.
void sortOutline(PlanOutline &outline);

} // namespace passerelle
