#include "core/reports/progress/CoverFacts.h"

#include "core/domain/PlanPhases.h"
#include "core/reports/progress/ReviewWords.h"

#include <algorithm>

namespace passerelle {

namespace {

std::vector<OrganizationId> leadBodies(const Plan &plan)
{
    std::vector<OrganizationId> bodies;
    for (const PlanRole &role : plan.roles)
        if (role.role == OrganizationRole::Carrier)
            bodies.push_back(role.organization);
    return bodies;
}

QString fullNames(const std::vector<OrganizationId> &ids, const PlanIndex &index)
{
    QStringList names;
    for (const OrganizationId &id : ids)
        if (const Organization *organization = index.organization(id))
            names << organization->name;
    return names.join(QStringLiteral(", "));
}

QString communesText(const Plan &plan)
{
    const int count = plan.communeCount.value_or(int(plan.perimeter.size()));
    return count > 0 ? ProgressText::tr("%n commune(s)", nullptr, count) : QString();
}

QString perimeterText(const ReviewScope &scope)
{
    const Plan &plan = scope.contents.plan;
    QStringList parts{communesText(plan)};
    if (plan.population)
        parts << ProgressText::tr("%1 inhabitants").arg(scope.locale.toString(*plan.population));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QStringList coverFacts(const ReviewScope &scope)
{
    const Plan &plan = scope.contents.plan;
    QStringList facts;
    if (const QString bodies = fullNames(leadBodies(plan), scope.index); !bodies.isEmpty())
        facts << (leadBodies(plan).size() > 1 ? ProgressText::tr("Lead bodies: %1")
                                              : ProgressText::tr("Lead body: %1"))
                     .arg(bodies);
    if (plan.signedOn.isValid())
        facts << ProgressText::tr("Signed on %1").arg(displayText(plan.signedOn, scope.locale));
    if (const std::optional<PlanPhase> phase = phaseOn(plan, scope.asOf))
        facts << ProgressText::tr("Phase: %1").arg(labelOf(*phase).toLower());
    if (const int count = int(scope.contents.signatories.size()); count > 0)
        facts << (scope.isSigned()
                      ? ProgressText::tr("%n signing organization(s)", nullptr, count)
                      : ProgressText::tr("%n organization(s) due to sign", nullptr, count));
    facts << perimeterText(scope);
    facts.removeAll(QString());
    return facts;
}

LogoChoice usualLogos(const Plan &plan)
{
    return {true, leadBodies(plan)};
}

std::vector<QByteArray> coverLogos(const ReviewScope &scope,
                                   const std::optional<LogoChoice> &choice)
{
    const LogoChoice shown = choice.value_or(usualLogos(scope.contents.plan));
    std::vector<QByteArray> logos;
    if (shown.hasTerritory)
        logos.push_back(scope.contents.territory.logo);
    for (const OrganizationId &id : shown.organizations)
        if (const Organization *organization = scope.index.organization(id))
            logos.push_back(organization->logo);
    std::erase_if(logos, [](const QByteArray &logo) { return logo.isEmpty(); });
    return logos;
}

} // namespace passerelle
