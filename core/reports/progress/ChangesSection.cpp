#include "core/reports/progress/ChangesSection.h"

#include "core/domain/TextShortening.h"
#include "core/reports/progress/ChangesTable.h"
#include "core/reports/progress/ReviewPeriod.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/PlanChanges.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr int detailLength = 260;

/// The meeting of a steering committee held on that day, if there was one.
const Meeting *steeringMeetingOn(const ReviewScope &scope, QDate day)
{
    const auto found = std::ranges::find_if(scope.contents.meetings, [&](const Meeting &meeting) {
        const Committee *committee = scope.index.committee(meeting.committee);
        return committee != nullptr && committee->kind == CommitteeKind::Steering
            && meeting.held.start == day;
    });
    return found == scope.contents.meetings.end() ? nullptr : &*found;
}

QString titleOfChanges(const ReviewScope &scope)
{
    if (!scope.hasSince)
        return ProgressText::tr("What changed in the period");
    const QDate since = scope.changesPeriod.start;
    const QString day = displayText(since, scope.locale);
    return steeringMeetingOn(scope, since)
        ? ProgressText::tr("What changed since the steering committee of %1").arg(day)
        : ProgressText::tr("What changed since %1").arg(day);
}

RichText decisionItem(const Decision &decision)
{
    RichText item;
    if (!decision.number.isEmpty())
        item.push_back(strong(decision.number + u' '));
    item.push_back(plain(shortened(decision.text, detailLength)));
    return item;
}

BulletList decisionList(const ReviewScope &scope, const std::vector<DecisionId> &ids)
{
    BulletList list;
    for (const Decision &decision : scope.contents.decisions)
        if (std::ranges::count(ids, decision.id) > 0)
            list.items.push_back(decisionItem(decision));
    return list;
}

/// The decisions where nothing else lists them: the chapter on decisions has those from the start
/// of the reviewed period on, and "since" may go further back.
void addDecisions(Section &section, const ReviewScope &scope, const std::vector<DecisionId> &taken,
                  int level)
{
    if (taken.empty())
        return;
    const int count = int(taken.size());
    if (scope.hasSince || !scope.prints(ReviewSection::Decisions)) {
        section.blocks.emplace_back(Heading{level, ProgressText::tr("Decisions taken")});
        section.blocks.emplace_back(decisionList(scope, taken));
    } else {
        section.blocks.emplace_back(Paragraph{{plain(ProgressText::tr(
            "%n decision(s) taken, in the chapter on decisions.", nullptr, count))}});
    }
}

/// Headings are of `level`.
void addChanges(Section &section, const ReviewScope &scope, const PlanChanges &changes, int level)
{
    if (!changes.actions.empty() || !changes.subActions.empty())
        section.blocks.emplace_back(changesTable(scope, changes));
    else
        section.blocks.emplace_back(Paragraph{
            {plain(ProgressText::tr("No change of status was noted over these dates."))}});
    addDecisions(section, scope, changes.decisions, level);
}

QString sinceThenTitle(const DatePeriod &period, const QLocale &locale)
{
    if (period.start == period.end)
        return ProgressText::tr("Since then, on %1").arg(displayText(period.start, locale));
    const PeriodEnds ends = periodEnds(period, locale);
    return ProgressText::tr("Since then, from %1 to %2").arg(ends.first, ends.last);
}

/// What the figures on the day of the data count and the period does not hold.
void addChangesSinceThePeriod(Section &section, const ReviewScope &scope)
{
    if (scope.hasSince || scope.sincePeriod.isNull())
        return;
    const PlanChanges changes = changesIn(scope.contents, scope.sincePeriod);
    if (changes.isEmpty())
        return;
    section.blocks.emplace_back(Heading{2, sinceThenTitle(scope.sincePeriod, scope.locale)});
    addChanges(section, scope, changes, 3);
}

} // namespace

std::optional<Section> changesSection(const ReviewScope &scope)
{
    const PlanChanges changes = changesIn(scope.contents, scope.changesPeriod);
    if (changes.isEmpty() && !scope.filled.statuses)
        return std::nullopt;
    Section section;
    section.title = titleOfChanges(scope);
    section.startsPage = false;
    section.blocks.emplace_back(Paragraph{
        {plain(reviewPeriodText(scope.changesPeriod, scope.locale) + u'.')}, ParagraphStyle::Lead});
    addChanges(section, scope, changes, 2);
    addChangesSinceThePeriod(section, scope);
    return section;
}

} // namespace passerelle
