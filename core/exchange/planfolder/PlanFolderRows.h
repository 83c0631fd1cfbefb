#pragma once

#include "core/exchange/planfolder/PlanFolder.h"
#include "core/exchange/planfolder/PlanFolderCells.h"

namespace passerelle {

/// The columns of one file.
struct FileColumns
{
    QStringList needed; ///< without which a row has no sense
    QStringList optional; ///< read as empty when absent
};

const FileColumns &planColumns();
const FileColumns &outlineColumns();
const FileColumns &organizationColumns();
const FileColumns &governanceColumns();
const FileColumns &indicatorColumns();

// One row of each file. Errors are one line naming file, row and column.

Result<PlanRow> readPlanRow(const PlanFolderCells &cells);
/// `levelNames`: those of the plan, the row's level must be among them (case and accents aside).
Result<OutlineLine> readOutlineLine(const PlanFolderCells &cells, const QStringList &levelNames);
Result<OrganizationRow> readOrganizationRow(const PlanFolderCells &cells);
Result<GovernanceRow> readGovernanceRow(const PlanFolderCells &cells);
Result<IndicatorRow> readIndicatorRow(const PlanFolderCells &cells);

} // namespace passerelle
