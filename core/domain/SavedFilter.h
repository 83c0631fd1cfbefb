#pragma once

#include "core/domain/Id.h"

#include <optional>

namespace passerelle {

/// A filter of a page that somebody named to use it again.
struct SavedFilter
{
    SavedFilterId id;
    QString page; ///< key of the page: "actions"
    QString name; ///< unique on its page
    QString definition = QStringLiteral("{}"); ///< JSON; the page knows what it means

    bool operator==(const SavedFilter &) const = default;
};

/// Problem with a filter, translated, or nothing: no page, no name, a definition that is no JSON
/// object.
std::optional<QString> problemOf(const SavedFilter &filter);

} // namespace passerelle
