#pragma once

#include "core/Result.h"
#include "core/domain/Indicator.h"

#include <vector>

namespace passerelle {

class Connection;

/// Indicators with their readings.
class IndicatorStore final
{
public:
    explicit IndicatorStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// All of the territory, in order.
    Result<std::vector<Indicator>> list() const;
    Result<> insert(const Indicator &indicator);
    Result<> update(const Indicator &before, const Indicator &after);
    Result<> remove(const IndicatorId &id);

private:
    Result<> syncReadings(const Indicator &before, const Indicator &after);

    const Connection &m_connection;
};

} // namespace passerelle
