#include "core/listing/Listing.h"

#include "core/listing/ListedFile.h"
#include "core/listing/ListingRows.h"

namespace passerelle {

Result<Listing> listingOf(ListingKind kind, const Workspace &workspace,
                          const ListingOptions &options)
{
    Result<ListedFile> read = readListedFile(workspace, options.plan);
    if (!read)
        return read.error();
    ListedFile &file = *read;
    if (options.isPastState)
        keepWhatWasSaidBy(options.today, options.currentDay, file);
    switch (kind) {
    case ListingKind::Plans:
        return planListing(file, options.today);
    case ListingKind::Nodes:
        return nodeListing(file);
    case ListingKind::Actions:
        return actionListing(file, options.today);
    case ListingKind::Organizations:
        return organizationListing(file);
    case ListingKind::Meetings:
        return meetingListing(file);
    case ListingKind::Decisions:
        return decisionListing(file);
    case ListingKind::Indicators:
        return indicatorListing(file);
    }
    return Listing{};
}

} // namespace passerelle
