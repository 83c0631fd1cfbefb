#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabularies.h"

#include <vector>

namespace passerelle {

/// A level of a plan as its document names it: "Axe", "Objectif", "Action", "Sous-action".
struct PlanLevel
{
    QString name;
    LevelKind kind = LevelKind::Node;

    bool operator==(const PlanLevel &) const = default;
};

/// A dated step of the plan's life; the current phase is the one that started last.
struct PhaseChange
{
    PhaseId id;
    PlanPhase phase = PlanPhase::Implementation;
    QDate since;
    QString note;

    bool operator==(const PhaseChange &) const = default;
};

/// What an organization is for a plan as a whole, beside signing it.
struct PlanRole
{
    OrganizationId organization;
    OrganizationRole role = OrganizationRole::Partner;

    bool operator==(const PlanRole &) const = default;
};

/// A contract or plan: the CLS of 2014, the one of 2019, a health plan, a CLSM road map.
struct Plan
{
    PlanId id;
    QString title;
    PlanKind kind = PlanKind::Other;
    int generation = 1;
    PlanId previousPlan; ///< null when first of its line
    DatePeriod term; ///< open ends when unknown
    QDate signedOn; ///< null when unknown
    QString summary;
    std::optional<int> communeCount; ///< as the plan's document states it
    std::optional<int> population; ///< inhabitants, as the plan's document states it
    QString note; ///< free notes; what an import could not place
    QString source; ///< where an import found it
    std::vector<PlanLevel> levels; ///< from the top; OutlineNode::level and Action::level index it
    std::vector<PhaseChange> phases; ///< by date
    std::vector<PlanRole> roles; ///< carriers first ("lead bodies"), then by organization
    std::vector<CommuneId> perimeter;

    bool operator==(const Plan &) const = default;
};

/// What a signatory commits to, and how the commitment is kept.
struct Pledge
{
    PledgeId id;
    QString text;
    QString keptHow;

    bool operator==(const Pledge &) const = default;
};

struct Signatory
{
    SignatoryId id;
    PlanId plan;
    OrganizationId organization;
    ContactId representative; ///< null when unknown
    QString function;
    QDate signedOn;
    QString deliberation; ///< reference of the deliberation
    QString source;
    std::vector<Pledge> pledges; ///< in order

    bool operator==(const Signatory &) const = default;
};

/// Problem with a plan, translated, or nothing.
std::optional<QString> problemOf(const Plan &plan);

} // namespace passerelle
