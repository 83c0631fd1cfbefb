#pragma once

#include "core/domain/Id.h"

#include <QString>

#include <optional>

namespace passerelle {

/// A node of a plan's outline above the actions: axis, objective, theme, lever...
struct OutlineNode
{
    NodeId id;
    PlanId plan;
    NodeId parent; ///< null for the first level
    int level = 0; ///< index into Plan::levels
    int position = 0; ///< among its siblings, from 0
    QString code; ///< "1.2", as printed
    QString title;
    QString description;
    bool isTransversal = false;
    QString note; ///< free notes; what an import could not place
    QString source; ///< where an import found it

    bool operator==(const OutlineNode &) const = default;
};

/// Problem with a node, translated, or nothing.
std::optional<QString> problemOf(const OutlineNode &node);

} // namespace passerelle
