#include "core/reports/progress/Difficulties.h"

#include "core/reports/progress/ReviewWords.h"
#include "core/reports/progress/SummaryItems.h"
#include "core/statistics/Lateness.h"

#include <algorithm>
#include <tuple>

namespace passerelle {

namespace {

/// Codes that take more than two lines help nobody to find their actions.
constexpr int longestCodes = 60;

/// How grave a difficulty is; the lower the graver.
enum class Gravity
{
    Compromised,
    SupportNeededAndLate,
    Late,
    SupportNeeded,
    OnHold,
    None
};

struct Difficulty
{
    Gravity gravity = Gravity::None;
    int daysLate = 0;
    SummaryItem item;
};

Gravity gravityOf(const ActionState &state, const Lateness &lateness)
{
    if (isOver(state.status))
        return Gravity::None;
    if (state.confidence == Confidence::Compromised)
        return Gravity::Compromised;
    if (state.confidence == Confidence::SupportNeeded)
        return lateness.isLate() ? Gravity::SupportNeededAndLate : Gravity::SupportNeeded;
    if (lateness.isLate())
        return Gravity::Late;
    return state.status == ActionStatus::OnHold ? Gravity::OnHold : Gravity::None;
}

QStringList factsOf(const ActionState &state, const Lateness &lateness)
{
    QStringList facts;
    if (state.confidence == Confidence::Compromised
        || state.confidence == Confidence::SupportNeeded)
        facts << labelOf(*state.confidence).toLower();
    if (state.status == ActionStatus::OnHold)
        facts << labelOf(ActionStatus::OnHold).toLower();
    if (lateness.isLate())
        facts << delayText(lateness);
    return facts;
}

/// With the latest words on the action, unless they are older than its status: its news tells more
/// than the note that once gave the sign.
SummaryItem itemOf(const Action &action, const ActionState &state, const Lateness &lateness)
{
    SummaryItem item{&action, std::max(state.statusOn, state.confidenceOn),
                     factsOf(state, lateness), state.statusReason};
    const std::vector<const FollowUp *> followUps = orderedFollowUps(action);
    const auto latest =
        std::find_if(followUps.rbegin(), followUps.rend(),
                     [](const FollowUp *followUp) { return !followUp->text.trimmed().isEmpty(); });
    const bool saysWhy = !state.statusReason.isEmpty();
    if (latest != followUps.rend() && !(saysWhy && (*latest)->effectiveOn < state.statusOn)) {
        item.on = (*latest)->effectiveOn;
        item.note = (*latest)->text;
    }
    return item;
}

std::vector<Difficulty> foundIn(const ReviewScope &scope)
{
    std::vector<Difficulty> found;
    for (const Action *action : scope.index.planActions()) {
        const ActionState state = stateOn(*action, scope.asOf);
        const Lateness lateness = latenessOf(*action, scope.asOf);
        const Gravity gravity = gravityOf(state, lateness);
        if (gravity != Gravity::None)
            found.push_back({gravity, lateness.daysLate(), itemOf(*action, state, lateness)});
    }
    // Of equals the one that was spoken of last comes first.
    std::ranges::stable_sort(found, [](const Difficulty &left, const Difficulty &right) {
        return std::tie(left.gravity, right.daysLate, right.item.on)
            < std::tie(right.gravity, left.daysLate, left.item.on);
    });
    return found;
}

/// The codes of the others when all have one and they are few.
QString codesOf(std::span<const Difficulty> others)
{
    QStringList codes;
    for (const Difficulty &other : others)
        codes << other.item.action->code;
    const QString text = codes.join(QStringLiteral(", "));
    return codes.contains(QString()) || text.size() > longestCodes ? QString() : text;
}

QString othersText(const ReviewScope &scope, std::span<const Difficulty> others)
{
    const int count = int(others.size());
    if (const QString codes = codesOf(others); !codes.isEmpty())
        return ProgressText::tr("and %n other(s): %1", nullptr, count).arg(codes);
    return scope.prints(ReviewSection::Nodes)
        ? ProgressText::tr("and %n other(s), marked ☁ or ⚑ or on hold in the following "
                           "pages",
                           nullptr, count)
        : ProgressText::tr("and %n other(s)", nullptr, count);
}

} // namespace

std::vector<RichText> difficulties(const ReviewScope &scope)
{
    if (!scope.filled.statuses)
        return {};
    const std::vector<Difficulty> found = foundIn(scope);
    const std::size_t kept = isCut(found.size()) ? mostSummaryItems : found.size();
    std::vector<SummaryItem> shown;
    for (const Difficulty &difficulty : std::span(found).first(kept))
        shown.push_back(difficulty.item);
    std::vector<RichText> items = summaryItemTexts(scope, shown, RunStyle::Alert);
    if (kept < found.size())
        items.push_back({muted(othersText(scope, std::span(found).subspan(kept)))});
    return items;
}

} // namespace passerelle
