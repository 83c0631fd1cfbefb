#pragma once

#include "core/domain/Action.h"
#include "core/domain/Indicator.h"
#include "core/domain/Meeting.h"
#include "core/domain/Organization.h"
#include "core/domain/OutlineNode.h"
#include "core/domain/Plan.h"
#include "core/domain/Term.h"

#include <QStringList>

#include <vector>

namespace passerelle {

/// A plan read from outside, as domain values ready to be inserted: ids are made, references
/// between the values and to organizations already in the file are resolved. Nothing is written
/// yet.
struct PlanDraft
{
    QString territoryName; ///< as the source says it
    Plan plan;
    std::vector<Organization> newOrganizations;
    /// Organizations already in the file to which the source adds a spelling, a short name, a kind
    /// or a source: whole values, to be updated.
    std::vector<Organization> updatedOrganizations;
    std::vector<OutlineNode> nodes; ///< parents before children
    std::vector<Action> actions; ///< parents before children
    std::vector<Signatory> signatories;
    std::vector<Committee> committees;
    std::vector<Meeting> meetings;
    std::vector<Decision> decisions;
    std::vector<Indicator> indicators;
    QString indicatorsPath; ///< the file the indicators were read from, or looked for
    bool hasIndicatorsFile = false;
    QStringList warnings; ///< translated; doubts that did not stop the reading
};

} // namespace passerelle
