#pragma once

#include "core/Result.h"
#include "core/domain/Id.h"

namespace passerelle {

class Connection;

/// Error Invalid when `node`, called `title`, would stand under itself: when `parent` is it, or is
/// below it. Ask before writing.
Result<> refuseCircle(const Connection &connection, const NodeId &node, const NodeId &parent,
                      const QString &title);

/// As above, for an action put under another.
Result<> refuseCircle(const Connection &connection, const ActionId &action, const ActionId &parent,
                      const QString &title);

/// Error Invalid when an objective of `plan`, as written, stands under itself. Ask after writing:
/// objectives are written one by one, and two that change places go through a circle.
Result<> refuseCircles(const Connection &connection, const ReferencePlanId &plan);

} // namespace passerelle
