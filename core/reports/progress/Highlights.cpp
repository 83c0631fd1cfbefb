#include "core/reports/progress/Highlights.h"

#include "core/reports/progress/ReviewWords.h"
#include "core/reports/progress/SummaryItems.h"

#include <algorithm>

namespace passerelle {

namespace {

QString noteOf(const FollowUp &followUp)
{
    return followUp.text.trimmed().isEmpty() ? followUp.statusReason : followUp.text;
}

SummaryItem itemOf(const Action &action, const FollowUp &followUp)
{
    SummaryItem item{&action, followUp.effectiveOn, {}, noteOf(followUp)};
    if (item.note.trimmed().isEmpty() && followUp.status)
        item.facts << labelOf(*followUp.status).toLower();
    return item;
}

/// As many as the summary has room for, spread over the period.
std::vector<SummaryItem> spread(const std::vector<SummaryItem> &all)
{
    if (!isCut(all.size()))
        return all;
    std::vector<SummaryItem> kept;
    for (std::size_t i = 0; i < mostSummaryItems; ++i)
        kept.push_back(all[i * (all.size() - 1) / (mostSummaryItems - 1)]);
    return kept;
}

QString othersText(const ReviewScope &scope, int count)
{
    return scope.prints(ReviewSection::Nodes)
        ? ProgressText::tr("and %n other(s), marked ★ in the following pages", nullptr, count)
        : ProgressText::tr("and %n other(s)", nullptr, count);
}

} // namespace

std::vector<RichText> highlights(const ReviewScope &scope)
{
    std::vector<SummaryItem> found;
    for (const Action &action : scope.contents.actions)
        for (const FollowUp &followUp : action.followUps)
            if (followUp.isHighlight && scope.isInPeriod(followUp.effectiveOn))
                found.push_back(itemOf(action, followUp));
    std::ranges::stable_sort(found, {}, &SummaryItem::on);
    const std::vector<SummaryItem> kept = spread(found);
    std::vector<RichText> items = summaryItemTexts(scope, kept, RunStyle::Strong);
    if (const int others = int(found.size() - kept.size()); others > 0)
        items.push_back({muted(othersText(scope, others))});
    return items;
}

} // namespace passerelle
