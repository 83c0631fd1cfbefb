#include "ui/search/SearchDestinations.h"

#include <algorithm>

namespace passerelle {

SearchDestinations::SearchDestinations(const PlanContents &contents)
{
    for (const Decision &decision : contents.decisions) {
        const QString concerned =
            decision.action.isNull() ? decision.node.toString() : decision.action.toString();
        if (concerned.isEmpty())
            continue;
        m_concerned.insert(decision.id.toString(), concerned);
        if (const QString meeting = decision.meeting.toString(); !m_concerned.contains(meeting))
            m_concerned.insert(meeting, concerned);
    }
}

std::optional<Destination> SearchDestinations::of(const SearchEntry &entry) const
{
    switch (entry.kind) {
    case SearchKind::Node:
    case SearchKind::Action:
        return Destination{PageKey::ActionPlan, entry.id};
    case SearchKind::Organization:
    case SearchKind::Contact:
        return Destination{PageKey::Partners, entry.id};
    case SearchKind::Indicator:
        return Destination{PageKey::Indicators, entry.id};
    case SearchKind::Meeting:
    case SearchKind::Decision:
        if (const auto found = m_concerned.find(entry.id); found != m_concerned.end())
            return Destination{PageKey::ActionPlan, *found};
        break;
    case SearchKind::Plan:
    case SearchKind::Command:
        break;
    }
    return std::nullopt;
}

std::vector<SearchEntry> SearchDestinations::reachable(const std::vector<SearchEntry> &entries,
                                                       std::span<const PageKey> pages) const
{
    std::vector<SearchEntry> reached;
    std::ranges::copy_if(entries, std::back_inserter(reached), [&](const SearchEntry &entry) {
        const std::optional<Destination> destination = of(entry);
        return destination && std::ranges::find(pages, destination->page) != pages.end();
    });
    return reached;
}

} // namespace passerelle
