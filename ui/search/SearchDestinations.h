#pragma once

#include "core/domain/PlanContents.h"
#include "core/search/SearchEntry.h"
#include "ui/pages/Destination.h"

#include <QHash>

#include <optional>
#include <span>

namespace passerelle {

/// Where what the search finds in a plan leads: actions and nodes to the action plan, organizations
/// and contacts to the partners, indicators to theirs; a decision to the action or node it
/// concerns, a meeting to the first one its decisions concern.
class SearchDestinations final
{
public:
    SearchDestinations() = default;
    explicit SearchDestinations(const PlanContents &contents);

    /// nullopt when no page shows it, and for plans and commands.
    std::optional<Destination> of(const SearchEntry &entry) const;

    /// The entries that lead to one of `pages`, in their order.
    std::vector<SearchEntry> reachable(const std::vector<SearchEntry> &entries,
                                       std::span<const PageKey> pages) const;

private:
    QHash<QString, QString> m_concerned; ///< of decisions and meetings: the action or node
};

} // namespace passerelle
