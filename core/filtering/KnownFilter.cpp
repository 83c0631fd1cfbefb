#include "core/filtering/KnownFilter.h"

#include <algorithm>

namespace passerelle {

namespace {

/// Keeps the ids that one of `values` has.
template <typename Id, typename Value>
void keepIdsOf(const std::vector<Value> &values, std::vector<Id> &ids)
{
    std::erase_if(ids, [&](const Id &id) {
        return std::ranges::find(values, id, &Value::id) == values.end();
    });
}

void keepTermsOf(const PlanContents &contents, TermList list, QStringList &keys)
{
    const auto isKnownIn = [list](const std::vector<Term> &terms, const QString &key) {
        return std::ranges::any_of(
            terms, [&](const Term &term) { return term.list == list && term.key == key; });
    };
    const std::vector<Term> builtIn = builtInTerms(list);
    keys.removeIf([&](const QString &key) {
        return !isKnownIn(builtIn, key) && !isKnownIn(contents.customTerms, key);
    });
}

} // namespace

ActionFilter withoutUnknown(ActionFilter filter, const PlanContents &contents)
{
    keepIdsOf(contents.organizations, filter.leads);
    keepIdsOf(contents.nodes, filter.nodes);
    keepTermsOf(contents, TermList::TargetGroup, filter.targetGroups);
    keepTermsOf(contents, TermList::Theme, filter.themes);
    return filter;
}

} // namespace passerelle
