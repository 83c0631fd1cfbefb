#pragma once

#include "core/Result.h"
#include "core/domain/OutlineNode.h"

#include <vector>

namespace passerelle {

class Connection;

/// The outline of plans above the actions.
class OutlineStore final
{
public:
    explicit OutlineStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// By position; see domain/Outline.h for the order of reading.
    Result<std::vector<OutlineNode>> list(const PlanId &plan) const;
    Result<> insert(const OutlineNode &node);
    /// Error Invalid when the node would stand under itself.
    Result<> update(const OutlineNode &node);
    /// With everything below it.
    Result<> remove(const NodeId &id);

private:
    const Connection &m_connection;
};

} // namespace passerelle
