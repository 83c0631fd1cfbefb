#include "core/statistics/MissingFields.h"

#include "core/statistics/ActionState.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool hasRecentFollowUp(const Action &action, QDate today)
{
    const QDate limit = today.addMonths(-12);
    return std::ranges::any_of(action.followUps, [&](const FollowUp &followUp) {
        return followUp.effectiveOn.isValid() && followUp.effectiveOn > limit
            && followUp.effectiveOn <= today;
    });
}

} // namespace

std::unordered_set<ActionId> actionsWithIndicator(const PlanContents &contents)
{
    std::unordered_set<ActionId> actions;
    for (const Indicator &indicator : contents.indicators)
        if (!indicator.action.isNull())
            actions.insert(indicator.action);
    return actions;
}

QString labelOf(MissingField field)
{
    const auto translated = [](const char *label) {
        return QCoreApplication::translate("MissingField", label);
    };
    switch (field) {
    case MissingField::Title:
        return translated(QT_TRANSLATE_NOOP("MissingField", "title"));
    case MissingField::Description:
        return translated(QT_TRANSLATE_NOOP("MissingField", "description"));
    case MissingField::Lead:
        return translated(QT_TRANSLATE_NOOP("MissingField", "lead organization"));
    case MissingField::Dates:
        return translated(QT_TRANSLATE_NOOP("MissingField", "dates"));
    case MissingField::Status:
        return translated(QT_TRANSLATE_NOOP("MissingField", "status"));
    case MissingField::Objectives:
        return translated(QT_TRANSLATE_NOOP("MissingField", "objectives"));
    case MissingField::Indicator:
        return translated(QT_TRANSLATE_NOOP("MissingField", "indicator"));
    case MissingField::OwnMeans:
        return translated(QT_TRANSLATE_NOOP("MissingField", "budget, or \"own means\""));
    case MissingField::RecentFollowUp:
        return translated(QT_TRANSLATE_NOOP("MissingField", "news from the last 12 months"));
    }
    return {};
}

bool isEssential(MissingField field)
{
    return field <= MissingField::Status;
}

std::vector<MissingField> missingIn(const Action &action,
                                    const std::unordered_set<ActionId> &withIndicator, QDate today)
{
    const std::optional<ActionStatus> status = stateOn(action, today).status;
    std::vector<MissingField> fields;
    const auto check = [&fields](bool isMissing, MissingField field) {
        if (isMissing)
            fields.push_back(field);
    };
    check(isBlank(action.title), MissingField::Title);
    check(isBlank(action.description), MissingField::Description);
    check(action.leads.empty(), MissingField::Lead);
    check(action.planned.isNull() && action.actual.isNull(), MissingField::Dates);
    check(!status, MissingField::Status);
    check(isBlank(action.objectives), MissingField::Objectives);
    check(!withIndicator.contains(action.id), MissingField::Indicator);
    check(!action.isOwnMeans, MissingField::OwnMeans);
    check(!isOver(status) && !hasRecentFollowUp(action, today), MissingField::RecentFollowUp);
    return fields;
}

std::vector<MissingField> missingIn(const Action &action, const PlanContents &contents, QDate today)
{
    return missingIn(action, actionsWithIndicator(contents), today);
}

std::vector<ActionGaps> missingInPlan(const PlanContents &contents, QDate today)
{
    const PlanIndex index(contents);
    const std::unordered_set<ActionId> withIndicator = actionsWithIndicator(contents);
    std::vector<ActionGaps> gaps;
    for (const Action *action : index.planActions()) {
        if (stateOn(*action, today).status == ActionStatus::Abandoned)
            continue;
        std::vector<MissingField> fields = missingIn(*action, withIndicator, today);
        if (!fields.empty())
            gaps.push_back({action->id, std::move(fields)});
    }
    return gaps;
}

std::vector<LeadGaps> missingByLead(const PlanContents &contents, QDate today)
{
    const PlanIndex index(contents);
    std::unordered_map<OrganizationId, std::vector<ActionGaps>> byLead;
    for (const ActionGaps &gaps : missingInPlan(contents, today)) {
        const std::vector<OrganizationId> &leads = index.action(gaps.action)->leads;
        for (const OrganizationId &lead : leads)
            byLead[lead].push_back(gaps);
        if (leads.empty())
            byLead[OrganizationId()].push_back(gaps);
    }
    std::vector<LeadGaps> all;
    for (const Organization &organization : contents.organizations)
        if (auto entry = byLead.extract(organization.id))
            all.push_back({organization.id, std::move(entry.mapped())});
    if (auto entry = byLead.extract(OrganizationId()))
        all.push_back({OrganizationId(), std::move(entry.mapped())});
    return all;
}

} // namespace passerelle
