#include "core/reports/progress/ReviewScope.h"

#include "core/reports/progress/ReviewPeriod.h"
#include "core/statistics/ActionState.h"
#include "core/statistics/PlanOnDay.h"

#include <algorithm>
#include <unordered_set>

namespace passerelle {

namespace {

using ActionIds = std::unordered_set<ActionId>;

/// Actions that do not appear, with everything below them. Parents come before their children.
ActionIds hiddenActions(const std::vector<Action> &actions, QDate asOf)
{
    ActionIds hidden;
    for (const Action &action : actions)
        if (action.isNotForPrint || !existsOn(action, asOf) || hidden.contains(action.parent))
            hidden.insert(action.id);
    return hidden;
}

/// What is not for print still tells what was known by then.
PlanContents printable(const PlanContents &all, const ProgressOptions &options)
{
    const ActionIds hidden = hiddenActions(all.actions, options.asOf);
    PlanContents contents = planOn(all, options.asOf, options.currentDay);
    std::erase_if(contents.actions,
                  [&](const Action &action) { return hidden.contains(action.id); });
    std::erase_if(contents.indicators,
                  [&](const Indicator &indicator) { return hidden.contains(indicator.action); });
    std::erase_if(contents.decisions,
                  [&](const Decision &decision) { return hidden.contains(decision.action); });
    return contents;
}

bool hasStatus(const Action &action, QDate asOf)
{
    const ActionState state = stateOn(action, asOf);
    return state.status || state.confidence;
}

FilledFields filledFields(const std::vector<Action> &actions, QDate asOf)
{
    FilledFields filled;
    for (const Action &action : actions) {
        filled.statuses = filled.statuses || hasStatus(action, asOf);
        filled.dates = filled.dates || !action.planned.isNull() || !action.actual.isNull()
            || !action.calendarText.isEmpty();
        filled.leads = filled.leads || !action.leads.empty() || !action.coLeads.empty();
        filled.partners = filled.partners || !action.partners.empty();
        filled.nextSteps =
            filled.nextSteps || !action.nextStep.isEmpty() || !action.milestones.empty();
        filled.targetGroups = filled.targetGroups || !action.targetGroups.isEmpty();
    }
    return filled;
}

/// The period asked for, an open end closed: by the day of the data, by the start of its year.
DatePeriod reviewedPeriod(const PlanContents &contents, const ProgressOptions &options)
{
    if (options.period.isNull())
        return defaultReviewPeriod(contents, options.asOf);
    DatePeriod period = options.period;
    if (!period.end.isValid())
        period.end = std::max(options.asOf, period.start);
    if (!period.start.isValid())
        period.start = QDate(period.end.year(), 1, 1);
    return period;
}

DatePeriod changesPeriodOf(const ProgressOptions &options, const DatePeriod &period)
{
    const QDate start = options.since.value_or(period.start);
    const QDate end = options.since ? options.asOf : std::min(period.end, options.asOf);
    return {start, std::max(start, end)};
}

DatePeriod sincePeriodOf(const DatePeriod &period, QDate asOf)
{
    return period.end < asOf ? DatePeriod{period.end.addDays(1), asOf} : DatePeriod();
}

} // namespace

ReviewScope::ReviewScope(const PlanContents &all, const ProgressOptions &options)
    : contents(printable(all, options))
    , index(contents)
    , asOf(options.asOf)
    , period(reviewedPeriod(contents, options))
    , changesPeriod(changesPeriodOf(options, period))
    , sincePeriod(sincePeriodOf(period, options.asOf))
    , newsPeriod{period.start, std::max(period.start, options.asOf)}
    , hasSince(options.since.has_value())
    , locale(options.locale)
    , sections(options.sections)
    , filled(filledFields(contents.actions, options.asOf))
{
}

bool ReviewScope::isSigned() const
{
    const auto hasSigned = [](const Signatory &signatory) { return signatory.signedOn.isValid(); };
    return contents.plan.signedOn.isValid() || std::ranges::any_of(contents.signatories, hasSigned);
}

bool ReviewScope::isInPeriod(QDate day) const
{
    return day.isValid() && day >= period.start && day <= std::min(period.end, asOf);
}

bool ReviewScope::isNews(QDate day) const
{
    return day.isValid() && day >= newsPeriod.start && day <= asOf;
}

} // namespace passerelle
