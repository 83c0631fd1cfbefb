#include "core/listing/Listing.h"

#include "core/listing/ListingRows.h"
#include "core/statistics/PlanChoice.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

namespace passerelle {

namespace {

Result<std::vector<PlanContents>> contentsOf(const Workspace &workspace, const QString &plan,
                                             QDate today)
{
    const Result<std::vector<Plan>> plans = workspace.stores().plans.list();
    if (!plans)
        return plans.error();
    std::vector<Plan> chosen = *plans;
    if (!plan.isEmpty()) {
        const Result<Plan> one = choosePlan(*plans, plan, today);
        if (!one)
            return one.error();
        chosen = {*one};
    }
    std::vector<PlanContents> contents;
    for (const Plan &each : chosen) {
        Result<PlanContents> read = workspace.planContents(each.id);
        if (!read)
            return read.error();
        contents.push_back(std::move(read).value());
    }
    return contents;
}

} // namespace

Result<Listing> listingOf(ListingKind kind, const Workspace &workspace, const QString &plan,
                          QDate today)
{
    const Result<std::vector<PlanContents>> plans = contentsOf(workspace, plan, today);
    if (!plans)
        return plans.error();
    switch (kind) {
    case ListingKind::Plans:
        return planListing(*plans, today);
    case ListingKind::Nodes:
        return nodeListing(*plans);
    case ListingKind::Actions:
        return actionListing(*plans, today);
    case ListingKind::Organizations:
        return organizationListing(*plans);
    case ListingKind::Meetings:
        return meetingListing(*plans);
    case ListingKind::Decisions:
        return decisionListing(*plans);
    case ListingKind::Indicators:
        return indicatorListing(*plans);
    }
    return Listing{};
}

} // namespace passerelle
