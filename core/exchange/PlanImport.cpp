#include "core/exchange/PlanImport.h"

#include "core/workspace/Stores.h"

#include <algorithm>

namespace passerelle {

namespace {

template <typename Item, typename Insert>
Result<> insertAll(const std::vector<Item> &items, Insert insert)
{
    for (const Item &item : items)
        if (const Result<> inserted = insert(item); !inserted)
            return inserted;
    return {};
}

Result<> insertSignatories(Stores &stores, const PlanDraft &draft)
{
    int position = 0;
    return insertAll(draft.signatories, [&](const Signatory &signatory) {
        return stores.plans.insertSignatory(signatory, position++);
    });
}

} // namespace

Result<> insertPartners(Stores &stores, const PlanDraft &draft)
{
    const Result<std::vector<Organization>> known = stores.organizations.list();
    if (!known)
        return known.error();
    return insertAll(draft.updatedOrganizations,
                     [&](const Organization &after) -> Result<> {
                         const auto before = std::ranges::find(*known, after.id, &Organization::id);
                         if (before == known->end())
                             return {};
                         return stores.organizations.update(*before, after);
                     })
        .and_then([&] {
            return insertAll(draft.newOrganizations, [&](const Organization &organization) {
                return stores.organizations.insert(organization);
            });
        });
}

Result<> insertDraft(Stores &stores, const PlanDraft &draft)
{
    return insertPartners(stores, draft)
        .and_then([&] { return stores.plans.insert(draft.plan); })
        .and_then([&] { return insertSignatories(stores, draft); })
        .and_then([&] {
            return insertAll(draft.nodes,
                             [&](const OutlineNode &node) { return stores.outline.insert(node); });
        })
        .and_then([&] {
            return insertAll(draft.committees, [&](const Committee &committee) {
                return stores.meetings.insertCommittee(committee);
            });
        })
        .and_then([&] {
            return insertAll(draft.meetings, [&](const Meeting &meeting) {
                return stores.meetings.insertMeeting(meeting);
            });
        })
        .and_then([&] {
            return insertAll(draft.actions,
                             [&](const Action &action) { return stores.actions.insert(action); });
        })
        .and_then([&] {
            return insertAll(draft.decisions, [&](const Decision &decision) {
                return stores.meetings.insertDecision(decision);
            });
        })
        .and_then([&] {
            return insertAll(draft.indicators, [&](const Indicator &indicator) {
                return stores.indicators.insert(indicator);
            });
        });
}

} // namespace passerelle
