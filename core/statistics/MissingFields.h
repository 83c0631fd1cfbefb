#pragma once

#include "core/statistics/PlanIndex.h"

#include <unordered_set>

namespace passerelle {

/// What an action may lack, the most needed first.
enum class MissingField
{
    Title,
    Description,
    Lead,
    Dates, ///< neither planned nor actual dates; words that could not be read do not count
    Status,
    Objectives,
    Indicator,
    OwnMeans, ///< neither a budget nor the flag "own means"
    RecentFollowUp, ///< none younger than 12 months
};

/// The label of a field in the language of the interface: "status", "lead organization".
QString labelOf(MissingField field);

/// Whether a field is one of the first five, without which the plan cannot be followed.
bool isEssential(MissingField field);

struct ActionGaps
{
    ActionId action;
    std::vector<MissingField> fields; ///< in the order of MissingField; never empty in lists

    bool operator==(const ActionGaps &) const = default;
};

struct LeadGaps
{
    OrganizationId lead; ///< null: the actions without a lead
    std::vector<ActionGaps> actions;

    bool operator==(const LeadGaps &) const = default;
};

/// The actions an indicator is attached to.
std::unordered_set<ActionId> actionsWithIndicator(const PlanContents &contents);

/// What one action lacks on a day. Completed and abandoned actions need no recent follow-up.
std::vector<MissingField> missingIn(const Action &action, const PlanContents &contents,
                                    QDate today);

/// The same, with actionsWithIndicator() computed once for many actions.
std::vector<MissingField> missingIn(const Action &action,
                                    const std::unordered_set<ActionId> &withIndicator, QDate today);

/// The plan's actions that lack something, in outline order; abandoned ones are left alone.
std::vector<ActionGaps> missingInPlan(const PlanContents &contents, QDate today);

/// The same by lead, in the order of the organizations, actions without a lead last. An action with
/// two leads shows under both.
std::vector<LeadGaps> missingByLead(const PlanContents &contents, QDate today);

} // namespace passerelle
