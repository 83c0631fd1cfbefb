#pragma once

#include "core/Result.h"
#include "core/domain/Plan.h"

#include <vector>

namespace passerelle {

class Connection;

/// Plans with their levels, phases, roles and perimeter, and their signatories with pledges.
class PlanStore final
{
public:
    explicit PlanStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// By start of term, then title.
    Result<std::vector<Plan>> list() const;
    /// Error NotFound when there is no such plan.
    Result<Plan> find(const PlanId &id) const;
    Result<> insert(const Plan &plan);
    Result<> update(const Plan &before, const Plan &after);
    /// With its outline, actions, committees and indicators.
    Result<> remove(const PlanId &id);

    /// In signing order.
    Result<std::vector<Signatory>> listSignatories(const PlanId &plan) const;
    /// Error Invalid when the organization signed this plan already.
    Result<> insertSignatory(const Signatory &signatory, int position);
    Result<> updateSignatory(const Signatory &before, const Signatory &after, int position);
    Result<> removeSignatory(const SignatoryId &id);

private:
    Result<> syncParts(const Plan &before, const Plan &after);
    Result<> syncPledges(const Signatory &before, const Signatory &after);

    const Connection &m_connection;
};

} // namespace passerelle
