#include "core/reports/progress/HighlightsAndDifficulties.h"

#include "core/domain/TextShortening.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/Lateness.h"

#include <algorithm>

namespace passerelle {

namespace {

/// With two lists and two charts, the summary keeps to its page.
constexpr std::size_t mostItems = 3;
constexpr int titleLength = 75;
constexpr int noteLength = 90;

struct Highlight
{
    QDate on;
    RichText text;
};

/// How grave a difficulty is; the lower the graver.
enum class Gravity
{
    Compromised,
    SupportNeeded,
    OnHold,
    Late,
    None
};

struct Difficulty
{
    Gravity gravity = Gravity::None;
    int daysLate = 0;
    RichText text;
};

QString separator()
{
    //: between the title of an action and what is said of it
    return ProgressText::tr(": ");
}

RichText titled(const Action &action, const QString &text, RunStyle titleStyle)
{
    RichText item{{shortened(action.title, titleLength), titleStyle}};
    if (!text.isEmpty())
        item.push_back(plain(separator() + text));
    return item;
}

using OthersText = QString (*)(int count);

QString otherHighlights(int count)
{
    return withPlural(
        ProgressText::tr("and %n other(s), marked ★ in the following pages", nullptr, count),
        count);
}

QString otherDifficulties(int count)
{
    return withPlural(ProgressText::tr("and %n other(s), in the following pages", nullptr, count),
                      count);
}

QString othersLeftOut(int count)
{
    return withPlural(ProgressText::tr("and %n other(s)", nullptr, count), count);
}

/// Keeps the first items and counts the others; `othersText` says where the pages of the actions
/// show them.
std::vector<RichText> limited(const ReviewScope &scope, std::vector<RichText> items,
                              OthersText othersText)
{
    if (items.size() <= mostItems + 1)
        return items;
    const int others = int(items.size() - mostItems);
    items.resize(mostItems);
    const bool areShown = scope.prints(ReviewSection::Nodes);
    items.push_back({muted(areShown ? othersText(others) : othersLeftOut(others))});
    return items;
}

Gravity gravityOf(const ActionState &state, const Lateness &lateness)
{
    if (isOver(state.status))
        return Gravity::None;
    if (state.confidence == Confidence::Compromised)
        return Gravity::Compromised;
    if (state.confidence == Confidence::SupportNeeded)
        return Gravity::SupportNeeded;
    if (state.status == ActionStatus::OnHold)
        return Gravity::OnHold;
    return lateness.isLate() ? Gravity::Late : Gravity::None;
}

/// The latest words on an action: its news tells more than the note that once gave the sign.
QString latestWords(const Action &action, const ActionState &state)
{
    const std::vector<const FollowUp *> followUps = orderedFollowUps(action);
    const auto latest =
        std::find_if(followUps.rbegin(), followUps.rend(),
                     [](const FollowUp *followUp) { return !followUp->text.trimmed().isEmpty(); });
    return latest == followUps.rend() ? state.statusReason : (*latest)->text;
}

QString difficultyText(const Action &action, const ActionState &state, const Lateness &lateness,
                       Gravity gravity)
{
    QStringList parts;
    if (gravity <= Gravity::SupportNeeded)
        parts << labelOf(*state.confidence).toLower();
    if (state.status == ActionStatus::OnHold)
        parts << labelOf(ActionStatus::OnHold).toLower();
    if (lateness.isLate())
        parts << delayText(lateness);
    const QString note = latestWords(action, state);
    const QString facts = parts.join(QStringLiteral(", "));
    const bool hasNote = !note.trimmed().isEmpty();
    return hasNote ? ProgressText::tr("%1. %2").arg(facts, firstSentences(note, noteLength))
                   : facts;
}

Difficulty difficultyOf(const Action &action, QDate asOf)
{
    const ActionState state = stateOn(action, asOf);
    const Lateness lateness = latenessOf(action, asOf);
    const Gravity gravity = gravityOf(state, lateness);
    if (gravity == Gravity::None)
        return {};
    return {gravity, lateness.daysLate(),
            titled(action, difficultyText(action, state, lateness, gravity), RunStyle::Alert)};
}

QString highlightText(const FollowUp &followUp)
{
    if (!followUp.text.trimmed().isEmpty())
        return firstSentences(followUp.text, noteLength);
    if (!followUp.statusReason.trimmed().isEmpty())
        return firstSentences(followUp.statusReason, noteLength);
    return followUp.status ? labelOf(*followUp.status).toLower() : QString();
}

} // namespace

std::vector<RichText> highlights(const ReviewScope &scope)
{
    std::vector<Highlight> found;
    for (const Action &action : scope.contents.actions)
        for (const FollowUp &followUp : action.followUps)
            if (followUp.isHighlight && scope.isInPeriod(followUp.effectiveOn))
                found.push_back({followUp.effectiveOn,
                                 titled(action, highlightText(followUp), RunStyle::Strong)});
    std::ranges::stable_sort(found, {}, &Highlight::on);
    std::vector<RichText> items;
    items.reserve(found.size());
    for (Highlight &highlight : found)
        items.push_back(std::move(highlight.text));
    return limited(scope, std::move(items), otherHighlights);
}

std::vector<RichText> difficulties(const ReviewScope &scope)
{
    std::vector<Difficulty> found;
    if (!scope.filled.statuses)
        return {};
    for (const Action *action : scope.index.planActions())
        if (Difficulty difficulty = difficultyOf(*action, scope.asOf);
            difficulty.gravity != Gravity::None)
            found.push_back(std::move(difficulty));
    std::ranges::stable_sort(found, [](const Difficulty &left, const Difficulty &right) {
        return left.gravity != right.gravity ? left.gravity < right.gravity
                                             : left.daysLate > right.daysLate;
    });
    std::vector<RichText> items;
    items.reserve(found.size());
    for (Difficulty &difficulty : found)
        items.push_back(std::move(difficulty.text));
    return limited(scope, std::move(items), otherDifficulties);
}

} // namespace passerelle
