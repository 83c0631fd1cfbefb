#pragma once

#include "core/editing/PlanOutline.h"

#include <QSet>

namespace passerelle {

enum class OutlineRowKind
{
    Node,
    Action
};

/// The first code after `code` that is not taken; empty when `code` ends with neither a number nor
/// a lone letter.
QString freeCodeAfter(const QString &code, const QSet<QString> &taken);

/// The code a new row under `parent` would have in the style of the plan: after the last sibling
/// ("1.1.3" gives "1.1.4", "A3" gives "A4", "b" gives "c"), or the first below its parent as
/// others are below theirs ("1.2.1"). Never one a row of the kind has; empty when the plan shows no
/// style.
QString suggestedCode(const PlanOutline &outline, const OutlineParent &parent, OutlineRowKind kind);

} // namespace passerelle
