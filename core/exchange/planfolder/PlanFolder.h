#pragma once

#include "core/Result.h"
#include "core/domain/DatePeriod.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace passerelle {

// Every row keeps its number, as a spreadsheet shows it, for messages. Texts are trimmed; list
// cells
// ("a|b") are split, empty values dropped.

/// The row of plan.csv.
struct PlanRow
{
    int row = 0;
    QString title;
    QString territory;
    std::optional<int> communeCount;
    std::optional<int> population;
    DatePeriod term;
    QString owner;
    QString kind; ///< in the document's words
    QStringList levelNames; ///< from the top, at least one
    QString summary;
    QString source;
};

/// A line of outline.csv (the row of a plan in the program is OutlineRow).
struct OutlineLine
{
    int row = 0;
    QString code;
    QString parentCode; ///< empty at the first level
    int level = 0; ///< index into PlanRow::levelNames
    QString title;
    QString description;
    QStringList leads;
    QStringList partners;
    QStringList targetPublic;
    QString statusHint;
    QString dateHint;
    QString budgetHint;
    QStringList quantityHints;
    QString source;
};

/// A row of organisations.csv.
struct OrganizationRow
{
    int row = 0;
    QString name;
    QString shortName;
    QString type;
    QStringList roles;
    QString source;
};

/// A row of governance.csv.
struct GovernanceRow
{
    int row = 0;
    QString body;
    QString event;
    QString date;
    QString description;
    QStringList members;
    QString frequency;
    QString source;
};

/// A row of an indicator file.
struct IndicatorRow
{
    int row = 0;
    QString name;
    QString unit;
    QString territory;
    QString comparator;
    QString date;
    QString value;
    QString sourceName;
    QString position;
    QString source;
};

/// The rows of a plan folder, checked: required cells are filled, codes are unique, parents exist
/// and stand on a higher level, without circles.
struct PlanFolder
{
    PlanRow plan;
    std::vector<OutlineLine> outline; ///< in the order of the file
    std::vector<OrganizationRow> organizations;
    std::vector<GovernanceRow> governance;
    std::vector<IndicatorRow> indicators;
    QString indicatorsFile; ///< name of the file read, empty when there is none
    QString indicatorsPath; ///< where it was read from, or looked for
    QStringList warnings; ///< translated
};

/// Reads `folder`/plan.csv and outline.csv, organisations.csv and governance.csv when they are
/// there, and the indicators. `indicatorsPath` empty: ../../indicators/<name of the folder>.csv
/// when it exists. Folders of the program's resources (":/...") work too. The first problem stops
/// the reading with one line naming file, row and column.
Result<PlanFolder> readPlanFolderRows(const QString &folder, const QString &indicatorsPath = {});

} // namespace passerelle
