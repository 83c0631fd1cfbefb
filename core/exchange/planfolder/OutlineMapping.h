#pragma once

#include "core/exchange/PlanDraft.h"
#include "core/exchange/planfolder/Doubts.h"
#include "core/exchange/planfolder/PlanFolder.h"
#include "core/exchange/wording/OrganizationResolver.h"

#include <span>

namespace passerelle {

/// The levels of a plan from their names: the first one whose name starts with "action" or "fiche"
/// (the last one when there is none) holds actions, those below sub-actions, those above nodes.
std::vector<PlanLevel> levelsFromNames(const QStringList &names);

/// Turns checked outline rows into the nodes and actions of `draft`, whose plan and levels are set.
/// A row of a sub-action level under a node is an action of that level without parent; under an
/// action it is a sub-action, of the same node. Siblings are placed by the numbers of their codes,
/// nodes and actions apart; both lists come in outline order. Words that name no organization
/// and leads of nodes that are not simply those of their actions go to the notes; hints that could
/// not be used are doubts.
void mapOutline(std::span<const OutlineLine> rows, OrganizationResolver *organizations,
                PlanDraft *draft, Doubts *doubts);

} // namespace passerelle
