#include "core/reports/progress/KeyFigures.h"

#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/Lateness.h"
#include "core/statistics/PlanChanges.h"
#include "core/statistics/ProgressRates.h"
#include "core/wording/LevelNames.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace passerelle {

namespace {

constexpr std::size_t mostFigures = 5;
/// A percentage of fewer actions than this says less than the counts do.
constexpr int smallestBaseOfPercentage = 5;
/// A weighted ratio further than this from that of the counts is said to be weighted.
constexpr double visibleWeight = 0.005;

struct LevelCount
{
    QString name; ///< lower case, plural when several
    int count = 0;
};

std::vector<LevelCount> levelCounts(const ReviewScope &scope)
{
    std::vector<int> counts;
    for (const OutlineNode &node : scope.contents.nodes) {
        const std::size_t level = std::size_t(std::max(node.level, 0));
        counts.resize(std::max(counts.size(), level + 1));
        ++counts[level];
    }
    std::vector<LevelCount> levels;
    for (std::size_t level = 0; level < counts.size(); ++level) {
        const QString name = levelName(scope.contents.plan, int(level)).toLower();
        if (counts[level] > 0 && !name.isEmpty())
            levels.push_back({counts[level] > 1 ? pluralOfLevel(name) : name, counts[level]});
    }
    return levels;
}

QString outlineText(const ReviewScope &scope)
{
    QStringList parts;
    for (const LevelCount &level : levelCounts(scope))
        parts << scope.locale.toString(level.count) + u' ' + level.name;
    return scope.locale.createSeparatedList(parts);
}

KeyFigure actionsFigure(const ReviewScope &scope)
{
    const int count = int(scope.index.planActions().size());
    const QString outline = outlineText(scope);
    const QString label = outline.isEmpty()
        ? ProgressText::tr("action(s)", nullptr, count)
        : ProgressText::tr("action(s) in %1", nullptr, count).arg(outline);
    return {scope.locale.toString(count), label};
}

QString countOverBase(const Rate &rate, const QLocale &locale)
{
    return locale.toString(rate.count) + QStringLiteral(" / ") + locale.toString(rate.base);
}

bool isWeighted(const Rate &rate)
{
    return std::abs(*rate.ratio() - double(rate.count) / rate.base) > visibleWeight;
}

QString engagedText(const Rate &rate, const QLocale &locale)
{
    if (rate.base < smallestBaseOfPercentage)
        return ProgressText::tr("engaged");
    const QString percent = percentText(*rate.ratio(), locale);
    return isWeighted(rate) ? ProgressText::tr("engaged, or %1 with their weights").arg(percent)
                            : ProgressText::tr("engaged, or %1").arg(percent);
}

/// "24 / 38 at the end of 2021", when something had been said by then.
QString engagedBefore(const ReviewScope &scope)
{
    const QDate before = scope.period.start.addDays(-1);
    const ProgressRates rates = planRates(scope.index, before);
    if (rates.engaged.base == 0 || rates.notStated == rates.total)
        return {};
    const QString counts = countOverBase(rates.engaged, scope.locale);
    if (before.month() == 12 && before.day() == 31)
        return ProgressText::tr("%1 at the end of %2").arg(counts).arg(before.year());
    return ProgressText::tr("%1 on %2").arg(counts, shortDay(before, scope.locale));
}

KeyFigure engagedFigure(const ReviewScope &scope, const Rate &rate)
{
    const QString text = engagedText(rate, scope.locale);
    const QString before = engagedBefore(scope);
    return {countOverBase(rate, scope.locale),
            before.isEmpty() ? text : ProgressText::tr("%1 (%2)").arg(text, before)};
}

/// Of the actions completed on the day of the data, those that were completed in the period and
/// those since its end.
struct NewlyCompleted
{
    int inPeriod = 0;
    int since = 0;
};

NewlyCompleted newlyCompleted(const ReviewScope &scope)
{
    const auto isCompletedOn = [](const Action &action, QDate day) {
        return stateOn(action, day).status == ActionStatus::Completed;
    };
    const QDate before = scope.period.start.addDays(-1);
    const QDate last = std::min(scope.period.end, scope.asOf);
    NewlyCompleted counts;
    for (const Action *action : scope.index.planActions()) {
        if (!isCompletedOn(*action, scope.asOf) || isCompletedOn(*action, before))
            continue;
        ++(isCompletedOn(*action, last) ? counts.inPeriod : counts.since);
    }
    return counts;
}

KeyFigure completedFigure(const ReviewScope &scope, const Rate &rate)
{
    const QString value = countOverBase(rate, scope.locale);
    const NewlyCompleted counts = newlyCompleted(scope);
    const QString inPeriod = scope.locale.toString(counts.inPeriod);
    const QString since = scope.locale.toString(counts.since);
    if (counts.since > 0)
        return {value,
                counts.inPeriod > 0
                    ? ProgressText::tr("completed, %1 of them in the period and %2 since")
                          .arg(inPeriod, since)
                    : ProgressText::tr("completed, %1 of them since the period").arg(since)};
    if (counts.inPeriod > 0)
        return {value, ProgressText::tr("completed, %1 of them in the period").arg(inPeriod)};
    return {value, ProgressText::tr("completed")};
}

/// Over the actions that may be late: those with dates that are not over.
std::optional<KeyFigure> lateFigure(const ReviewScope &scope)
{
    const auto mayBeLate = [&](const Action *action) {
        return !action->planned.isNull() && !isOver(stateOn(*action, scope.asOf).status);
    };
    const auto isLateNow = [&](const Action *action) {
        return latenessOf(*action, scope.asOf).isLate();
    };
    const int underWay = int(std::ranges::count_if(scope.index.planActions(), mayBeLate));
    const int late = int(std::ranges::count_if(scope.index.planActions(), isLateNow));
    if (underWay == 0)
        return std::nullopt;
    const QString value = countOverBase({late, underWay, 0, 0}, scope.locale);
    return KeyFigure{
        late > 0 ? flagged(value) : value,
        ProgressText::tr("late, of the dated action(s) not over yet", nullptr, underWay)};
}

/// The day of the first meeting a decision is known of; null when none has a day.
QDate firstDecisionDay(const ReviewScope &scope)
{
    QDate first;
    for (const Decision &decision : scope.contents.decisions)
        if (const Meeting *meeting = scope.index.meeting(decision.meeting); meeting != nullptr)
            if (const QDate day = firstDay(*meeting);
                day.isValid() && (!first.isValid() || day < first))
                first = day;
    return first;
}

std::optional<KeyFigure> openDecisionsFigure(const ReviewScope &scope)
{
    const std::vector<Decision> &decisions = scope.contents.decisions;
    const int open = int(std::ranges::count_if(decisions, isOpen));
    if (open == 0)
        return std::nullopt;
    const int count = int(decisions.size());
    const QDate first = firstDecisionDay(scope);
    const QString label = first.isValid()
        ? ProgressText::tr("decision(s) taken since %1 still to be carried out", nullptr, count)
              .arg(first.year())
        : ProgressText::tr("decision(s) still to be carried out", nullptr, count);
    return KeyFigure{countOverBase({open, count, 0, 0}, scope.locale), label};
}

void add(KeyFigureBand &band, const std::optional<KeyFigure> &figure)
{
    if (figure && band.figures.size() < mostFigures)
        band.figures.push_back(*figure);
}

KeyFigureBand progressFigures(const ReviewScope &scope)
{
    const ProgressRates rates = planRates(scope.index, scope.asOf);
    KeyFigureBand band{{actionsFigure(scope)}};
    if (rates.engaged.base > 0) {
        band.figures.push_back(engagedFigure(scope, rates.engaged));
        band.figures.push_back(completedFigure(scope, rates.completed));
    }
    add(band, lateFigure(scope));
    add(band, openDecisionsFigure(scope));
    return band;
}

std::optional<KeyFigure> leadsFigure(const ReviewScope &scope)
{
    std::set<OrganizationId> leads;
    for (const Action *action : scope.index.planActions())
        leads.insert(action->leads.begin(), action->leads.end());
    if (leads.empty())
        return std::nullopt;
    const int count = int(leads.size());
    return KeyFigure{scope.locale.toString(count),
                     ProgressText::tr("lead organization(s)", nullptr, count)};
}

std::optional<KeyFigure> signatoriesFigure(const ReviewScope &scope)
{
    const int count = int(scope.contents.signatories.size());
    if (count == 0)
        return std::nullopt;
    return KeyFigure{scope.locale.toString(count),
                     scope.isSigned()
                         ? ProgressText::tr("signing organization(s)", nullptr, count)
                         : ProgressText::tr("organization(s) due to sign", nullptr, count)};
}

KeyFigureBand holdingsFigures(const ReviewScope &scope)
{
    KeyFigureBand band;
    for (const LevelCount &level : levelCounts(scope))
        add(band, KeyFigure{scope.locale.toString(level.count), level.name});
    if (const int actions = int(scope.index.planActions().size()); actions > 0)
        add(band,
            KeyFigure{scope.locale.toString(actions),
                      ProgressText::tr("action(s)", nullptr, actions)});
    add(band, leadsFigure(scope));
    add(band, signatoriesFigure(scope));
    return band;
}

} // namespace

KeyFigureBand keyFigures(const ReviewScope &scope)
{
    return scope.filled.statuses ? progressFigures(scope) : holdingsFigures(scope);
}

} // namespace passerelle
