#pragma once

#include "core/Result.h"
#include "core/domain/Term.h"
#include "core/domain/Territory.h"

namespace passerelle {

class Connection;

/// The one territory of a file with its communes and districts, and the lists its user extended.
class TerritoryStore final
{
public:
    explicit TerritoryStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Error NotFound in a file that has none yet.
    Result<Territory> find() const;
    Result<> insert(const Territory &territory);
    Result<> update(const Territory &before, const Territory &after);

    /// The terms users added, by list and label.
    Result<std::vector<Term>> listTerms() const;
    Result<> insertTerm(const Term &term);
    Result<> renameTerm(const Term &term);
    Result<> removeTerm(const Term &term);

private:
    Result<> syncPlaces(const Territory &before, const Territory &after);

    const Connection &m_connection;
};

} // namespace passerelle
