#pragma once

#include "core/domain/Id.h"

#include <QString>

#include <vector>

namespace passerelle {

/// An objective of a plan ours refers to.
struct ReferenceObjective
{
    ReferenceObjectiveId id;
    ReferenceObjectiveId parent; ///< null for the first level
    QString code;
    QString title;
    QString source;

    bool operator==(const ReferenceObjective &) const = default;
};

/// A plan of another body that ours serves: regional health plan (PRS), PTSM, contrat de ville...
struct ReferencePlan
{
    ReferencePlanId id;
    QString name;
    std::vector<ReferenceObjective> objectives; ///< parents before children, in order

    bool operator==(const ReferencePlan &) const = default;
};

} // namespace passerelle
