#pragma once

#include "core/Result.h"
#include "core/domain/ReferencePlan.h"

#include <vector>

namespace passerelle {

class Connection;

/// Plans of other bodies with their objectives.
class ReferencePlanStore final
{
public:
    explicit ReferencePlanStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// By name.
    Result<std::vector<ReferencePlan>> list() const;
    Result<> insert(const ReferencePlan &plan);
    Result<> update(const ReferencePlan &before, const ReferencePlan &after);
    Result<> remove(const ReferencePlanId &id);

private:
    Result<> syncObjectives(const ReferencePlan &before, const ReferencePlan &after);

    const Connection &m_connection;
};

} // namespace passerelle
