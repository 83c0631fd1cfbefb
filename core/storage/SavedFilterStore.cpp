#include "core/storage/SavedFilterStore.h"

#include "core/storage/Rows.h"

namespace passerelle {

Result<std::vector<SavedFilter>> SavedFilterStore::list(const QString &page) const
{
    Query query(m_connection, R"sql(
        SELECT id, page, name, definition
        FROM saved_filter
        WHERE page = ?
        ORDER BY name, id)sql");
    return listRows(query.bind(page), [](const Query &row) {
        SavedFilter filter;
        row.read(filter.id, filter.page, filter.name, filter.definition);
        return filter;
    });
}

Result<> SavedFilterStore::insert(const SavedFilter &filter)
{
    if (const Result<> named = checkMayBeNamed(filter); !named)
        return named;
    return runStatement(m_connection, R"sql(
        INSERT INTO saved_filter (page, name, definition, id)
        VALUES (?, ?, ?, ?))sql",
                        filter.page, filter.name, filter.definition, filter.id);
}

Result<> SavedFilterStore::update(const SavedFilter &filter)
{
    if (const Result<> named = checkMayBeNamed(filter); !named)
        return named;
    return runOnOneRow(m_connection, R"sql(
        UPDATE saved_filter
        SET page = ?, name = ?, definition = ?
        WHERE id = ?)sql",
                       filter.page, filter.name, filter.definition, filter.id);
}

Result<> SavedFilterStore::remove(const SavedFilterId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM saved_filter WHERE id = ?", id);
}

Result<> SavedFilterStore::checkMayBeNamed(const SavedFilter &filter) const
{
    if (const std::optional<QString> problem = problemOf(filter))
        return Error{ErrorCode::Invalid, *problem, {}};
    const Result<std::vector<SavedFilter>> others = list(filter.page);
    if (!others)
        return others.error();
    for (const SavedFilter &other : *others)
        if (other.name == filter.name && other.id != filter.id)
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate("SavedFilterStore",
                                                     "There is a filter \"%1\" already: choose "
                                                     "another name.")
                             .arg(filter.name),
                         {}};
    return {};
}

} // namespace passerelle
