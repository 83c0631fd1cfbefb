#pragma once

#include "core/Result.h"
#include "core/domain/SavedFilter.h"

#include <vector>

namespace passerelle {

class Connection;

/// The filters people named, page by page.
class SavedFilterStore final
{
public:
    explicit SavedFilterStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those of one page, by name.
    Result<std::vector<SavedFilter>> list(const QString &page) const;
    /// Error Invalid when the filter breaks a rule of problemOf(), or its name is taken.
    Result<> insert(const SavedFilter &filter);
    /// As insert().
    Result<> update(const SavedFilter &filter);
    Result<> remove(const SavedFilterId &id);

private:
    Result<> checkMayBeNamed(const SavedFilter &filter) const;

    const Connection &m_connection;
};

} // namespace passerelle
