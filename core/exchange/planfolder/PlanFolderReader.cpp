#include "core/exchange/planfolder/PlanFolderReader.h"

#include "core/exchange/planfolder/GovernanceMapping.h"
#include "core/exchange/planfolder/IndicatorMapping.h"
#include "core/exchange/planfolder/OrganizationMapping.h"
#include "core/exchange/planfolder/OutlineMapping.h"
#include "core/exchange/planfolder/PlanFolder.h"
#include "core/exchange/planfolder/PlanMapping.h"

namespace passerelle {

Result<PlanDraft> readPlanFolder(const QString &folder, const QString &indicatorsPath,
                                 KnownOrganizations existing)
{
    const Result<PlanFolder> read = readPlanFolderRows(folder, indicatorsPath);
    if (!read)
        return read.error();
    const PlanFolder &rows = *read;

    PlanDraft draft;
    draft.warnings = rows.warnings;
    draft.territoryName = rows.plan.territory;
    LabelledNote note;
    draft.plan = planFromRow(rows.plan, &note);

    OrganizationResolver organizations(existing);
    const std::vector<OrganizationId> steeringMembers =
        mapOrganizations(rows.organizations, rows.plan, &organizations, &draft, &note);
    mapOutline(rows.outline, &organizations, &draft);
    mapGovernance(rows.governance, steeringMembers, &organizations, &draft, &note);
    draft.indicators =
        indicatorsFromRows(rows.indicators, rows.indicatorsFile, draft.plan.id, &draft.warnings);

    draft.plan.note = note.toText();
    draft.newOrganizations = organizations.created();
    draft.updatedOrganizations = organizations.enriched();
    draft.warnings += organizations.warnings();
    return draft;
}

} // namespace passerelle
