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
    Doubts doubts;
    draft.indicatorsPath = rows.indicatorsPath;
    draft.hasIndicatorsFile = !rows.indicatorsFile.isEmpty();
    draft.territoryName = rows.plan.territory;
    LabelledNote note;
    draft.plan = planFromRow(rows.plan, &note, &doubts);

    OrganizationResolver organizations(existing);
    const std::vector<OrganizationId> steeringMembers =
        mapOrganizations(rows.organizations, rows.plan, &organizations, &draft, &note, &doubts);
    mapOutline(rows.outline, &organizations, &draft, &doubts);
    mapGovernance(rows.governance, steeringMembers, &organizations, &draft, &note, &doubts);
    draft.indicators =
        indicatorsFromRows(rows.indicators, rows.indicatorsFile, draft.plan.id, &doubts);

    draft.plan.note = note.toText();
    draft.newOrganizations = organizations.created();
    draft.updatedOrganizations = organizations.enriched();
    draft.warnings = rows.warnings + doubts.toTexts() + organizations.warnings();
    return draft;
}

} // namespace passerelle
