#pragma once

#include "core/Result.h"
#include "core/domain/AdviceChoice.h"

#include <vector>

namespace passerelle {

class Connection;

/// The advice people put away.
class AdviceStore final
{
public:
    explicit AdviceStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// By key of the advice.
    Result<std::vector<AdviceChoice>> list() const;
    /// Puts a piece of advice away, instead of what was chosen for it before.
    Result<> hide(const AdviceChoice &choice);

private:
    const Connection &m_connection;
};

} // namespace passerelle
