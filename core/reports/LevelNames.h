#pragma once

#include "core/domain/Plan.h"

namespace passerelle {

/// The name of a level in the plural of French, in which plans name their levels: "Objectif
/// opérationnel" gives "Objectifs opérationnels".
QString pluralOfLevel(const QString &name);

/// The name of the plan's level at `index`; empty when the plan has none there.
QString levelName(const Plan &plan, int index);

} // namespace passerelle
