#pragma once

#include "core/domain/PlanContents.h"
#include "core/listing/Listing.h"

namespace passerelle {

/// What a listing draws on: plans with their contents, and what belongs to the territory as well,
/// each once. Of a whole file when no plan is chosen (a file without a plan has partners too), else
/// of that plan.
struct ListedFile
{
    std::vector<PlanContents> plans;
    std::vector<Organization> organizations; ///< by name
    std::vector<Committee> committees;
    std::vector<Meeting> meetings; ///< by day, undated last
    std::vector<Decision> decisions; ///< by meeting
    std::vector<Indicator> indicators;
};

Result<ListedFile> readListedFile(const Workspace &workspace, const std::optional<PlanId> &plan);

/// Takes away the meetings not held yet on `day` and their decisions, those without a date too;
/// decisions stand as they did (decisionsOn()): each as its plan tells it, in its review too.
void keepWhatWasSaidBy(QDate day, QDate today, ListedFile &file);

} // namespace passerelle
