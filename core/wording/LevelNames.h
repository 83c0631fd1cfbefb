#pragma once

#include "core/domain/OutlineNode.h"
#include "core/domain/Plan.h"

namespace passerelle {

/// The name of a level in the plural of French, in which plans name their levels: "Objectif
/// opérationnel" gives "Objectifs opérationnels".
QString pluralOfLevel(const QString &name);

/// The name of the plan's level at `index`; empty when the plan has none there.
QString levelName(const Plan &plan, int index);

/// A part of the plan as a heading, with what the plan calls its level: "Axe 1 · Accès aux soins".
/// A code of words stands as it is; the title alone without a code.
QString headingOf(const OutlineNode &node, const Plan &plan);

} // namespace passerelle
