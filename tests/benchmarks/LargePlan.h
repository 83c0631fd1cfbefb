#pragma once

#include "core/domain/PlanContents.h"

#include <QString>

namespace passerelle::bench {

/// Makes a file at `path` with one plan of `actionCount` actions, filled in as real plans are: ten
/// actions to an objective, texts of a few hundred characters with holes, two leads, three
/// partners, three follow-ups and two milestones each. Leaves it closed, with a backup of now.
PlanId writeLargePlan(const QString &path, int actionCount);

/// The same plan as values, from a file made at `path`.
PlanContents largePlanContents(const QString &path, int actionCount);

/// `text` with its number, repeated or cut to `length` characters.
QString filledText(const QString &text, int number, int length);

} // namespace passerelle::bench
