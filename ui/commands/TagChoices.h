#pragma once

#include "core/domain/PlanContents.h"
#include "ui/widgets/TagField.h"

namespace passerelle {

// What can be picked in a TagField, and ids on their way there and back.

/// By name, in the order of the language.
std::vector<Tag> organizationTags(const PlanContents &contents);
/// The built-in terms, then those users added.
std::vector<Tag> termTags(const PlanContents &contents, TermList list);
/// Communes, then priority districts.
std::vector<Tag> placeTags(const Territory &territory);
/// The objectives of all reference plans, each said with its plan.
std::vector<Tag> referenceTags(const std::vector<ReferencePlan> &plans);

template <typename Ids>
QStringList textsOf(const Ids &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts << id.toString();
    return texts;
}

template <typename Id>
std::vector<Id> idsOf(const QStringList &texts)
{
    std::vector<Id> ids;
    for (const QString &text : texts)
        ids.push_back(Id(text));
    return ids;
}

} // namespace passerelle
