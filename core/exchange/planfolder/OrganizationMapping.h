#pragma once

#include "core/exchange/PlanDraft.h"
#include "core/exchange/planfolder/Doubts.h"
#include "core/exchange/planfolder/LabelledNote.h"
#include "core/exchange/planfolder/PlanFolder.h"
#include "core/exchange/wording/OrganizationResolver.h"

#include <span>

namespace passerelle {

/// Declares the organizations a folder lists and gives them their part in `draft`'s plan: the owner
/// carries it, "signataire" signs it (in order), "pilote" leads, "partenaire" is a partner,
/// "financeur" funds. Roles that are none of these go to `planNote`, with a doubt; so are types
/// that are unknown. Returns the members of the steering committee ("membre COPIL"), in order.
std::vector<OrganizationId> mapOrganizations(std::span<const OrganizationRow> rows,
                                             const PlanRow &plan,
                                             OrganizationResolver *organizations, PlanDraft *draft,
                                             LabelledNote *planNote, Doubts *doubts);

} // namespace passerelle
