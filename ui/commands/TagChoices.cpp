#include "ui/commands/TagChoices.h"

#include <QCollator>

#include <algorithm>

namespace passerelle {

std::vector<Tag> organizationTags(const PlanContents &contents)
{
    std::vector<Tag> tags;
    for (const Organization &organization : contents.organizations)
        tags.push_back({organization.id.toString(), organization.displayName(), organization.name});
    const QCollator collator{QLocale()};
    std::ranges::sort(tags, [&](const Tag &left, const Tag &right) {
        return collator.compare(left.fullName, right.fullName) < 0;
    });
    return tags;
}

std::vector<Tag> termTags(const PlanContents &contents, TermList list)
{
    std::vector<Tag> tags;
    for (const Term &term : builtInTerms(list))
        tags.push_back({term.key, term.label});
    for (const Term &term : contents.customTerms)
        if (term.list == list)
            tags.push_back({term.key, term.label});
    return tags;
}

std::vector<Tag> placeTags(const Territory &territory)
{
    std::vector<Tag> tags;
    for (const Commune &commune : territory.communes)
        tags.push_back({commune.id.toString(), commune.name});
    for (const PriorityDistrict &district : territory.districts)
        tags.push_back({district.id.toString(), district.name});
    return tags;
}

std::vector<Tag> referenceTags(const std::vector<ReferencePlan> &plans)
{
    std::vector<Tag> tags;
    for (const ReferencePlan &plan : plans)
        for (const ReferenceObjective &objective : plan.objectives) {
            const QString name = objective.code.isEmpty() ? objective.title
                                                          : objective.code + u' ' + objective.title;
            tags.push_back(
                {objective.id.toString(), name, QStringLiteral("%1 – %2").arg(plan.name, name)});
        }
    return tags;
}

} // namespace passerelle
