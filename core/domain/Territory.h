#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabularies.h"

#include <QByteArray>

#include <vector>

namespace passerelle {

/// A commune of the territory, and while it belonged to it.
struct Commune
{
    CommuneId id;
    QString name;
    QString inseeCode; ///< five characters, empty when unknown
    std::optional<int> population; ///< inhabitants
    DatePeriod membership; ///< open ends when unknown

    bool operator==(const Commune &) const = default;
};

/// A "quartier prioritaire de la politique de la ville" (QPV).
struct PriorityDistrict
{
    DistrictId id;
    CommuneId commune; ///< null when unknown
    QString name;

    bool operator==(const PriorityDistrict &) const = default;
};

/// What one file is about. A file holds exactly one territory.
struct Territory
{
    TerritoryId id;
    QString name;
    TerritoryKind kind = TerritoryKind::Other;
    QByteArray logo; ///< PNG, JPEG or SVG as given; empty when none
    /// Set in demonstration files only; documents made from them say so.
    std::optional<Demonstration> demonstration;
    std::vector<Commune> communes; ///< by name
    std::vector<PriorityDistrict> districts; ///< by name

    bool operator==(const Territory &) const = default;
};

} // namespace passerelle
