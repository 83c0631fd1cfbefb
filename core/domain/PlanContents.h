#pragma once

#include "core/domain/Action.h"
#include "core/domain/Indicator.h"
#include "core/domain/Meeting.h"
#include "core/domain/Organization.h"
#include "core/domain/OutlineNode.h"
#include "core/domain/Plan.h"
#include "core/domain/ReferencePlan.h"
#include "core/domain/Term.h"
#include "core/domain/Territory.h"

#include <vector>

namespace passerelle {

/// A plan with everything a page or a document needs to speak of it: plain values, read in one go.
struct PlanContents
{
    Territory territory;
    Plan plan;
    std::vector<OutlineNode> nodes; ///< in outline order: parents before children, by position
    std::vector<Action> actions; ///< in outline order; a sub-action follows its parent
    std::vector<Signatory> signatories; ///< in signing order
    std::vector<Organization> organizations; ///< all of the territory, by name
    std::vector<Contact> contacts;
    std::vector<Committee> committees; ///< of the plan or of the territory
    std::vector<Meeting> meetings; ///< of those committees, by date, undated last
    std::vector<Decision> decisions; ///< of those meetings, in their order
    std::vector<Indicator> indicators; ///< of the plan, its nodes and actions, and of the territory
    std::vector<ReferencePlan> referencePlans;
    std::vector<Term> customTerms;

    bool operator==(const PlanContents &) const = default;
};

} // namespace passerelle
