#pragma once

#include "core/domain/PlanContents.h"

namespace passerelle::test {

/// The outline of a plan as text, one row a line, two spaces a level: "1.1 Dépister". Nodes before
/// actions under each parent, in the order of the plan.
QString outlineText(const PlanContents &contents);

/// The contents of the plan of that title, read from the file with a fresh Workspace; the only one
/// when `title` is empty. Fails the test and gives empty contents when there is none.
PlanContents readPlan(const QString &path, const QString &title = {});

} // namespace passerelle::test
