#include "core/domain/PlanPhases.h"

namespace passerelle {

std::optional<PlanPhase> phaseOn(const Plan &plan, QDate day)
{
    std::optional<PlanPhase> current;
    for (const PhaseChange &phase : plan.phases)
        if (!phase.since.isValid() || phase.since <= day)
            current = phase.phase;
    return current;
}

} // namespace passerelle
