#include "core/reports/progress/ReviewPeriod.h"

#include "core/reports/progress/ProgressText.h"

#include <algorithm>
#include <set>

namespace passerelle {

namespace {

constexpr int lastMonthOfReviews = 3;

std::set<int> yearsWithFollowUps(const PlanContents &contents, QDate asOf)
{
    std::set<int> years;
    for (const Action &action : contents.actions)
        for (const FollowUp &followUp : action.followUps)
            if (followUp.effectiveOn.isValid() && followUp.effectiveOn <= asOf)
                years.insert(followUp.effectiveOn.year());
    return years;
}

int yearWithoutFollowUps(const DatePeriod &term, QDate asOf)
{
    return term.end.isValid() && term.end < asOf ? term.end.year() : asOf.year();
}

int reviewedYear(const PlanContents &contents, QDate asOf)
{
    const std::set<int> years = yearsWithFollowUps(contents, asOf);
    if (years.empty())
        return yearWithoutFollowUps(contents.plan.term, asOf);
    const int preferred = asOf.month() <= lastMonthOfReviews ? asOf.year() - 1 : asOf.year();
    for (const int year : {preferred, asOf.year()})
        if (years.contains(year))
            return year;
    return *years.rbegin();
}

DatePeriod cutTo(const DatePeriod &limits, DatePeriod period)
{
    DatePeriod cut = period;
    if (limits.start.isValid())
        cut.start = std::max(cut.start, limits.start);
    if (limits.end.isValid())
        cut.end = std::min(cut.end, limits.end);
    return cut.start <= cut.end ? cut : period;
}

QString dayAndMonth(QDate day, const QLocale &locale)
{
    const QString full = displayText(day, locale);
    return full.left(full.lastIndexOf(u' '));
}

} // namespace

DatePeriod defaultReviewPeriod(const PlanContents &contents, QDate asOf)
{
    const int year = reviewedYear(contents, asOf);
    const DatePeriod whole{QDate(year, 1, 1), QDate(year, 12, 31)};
    return cutTo({QDate(), asOf}, cutTo(contents.plan.term, whole));
}

PeriodEnds periodEnds(const DatePeriod &period, const QLocale &locale)
{
    const bool isOneYear = period.start.year() == period.end.year();
    return {isOneYear ? dayAndMonth(period.start, locale) : displayText(period.start, locale),
            displayText(period.end, locale)};
}

QString reviewPeriodText(const DatePeriod &period, const QLocale &locale)
{
    if (!period.start.isValid() || !period.end.isValid())
        return displayText(period, locale);
    if (period.start == period.end)
        return ProgressText::tr("On %1").arg(displayText(period.start, locale));
    const PeriodEnds ends = periodEnds(period, locale);
    return ProgressText::tr("From %1 to %2").arg(ends.first, ends.last);
}

QString reviewYears(const DatePeriod &period)
{
    const QString last = QString::number(period.end.year());
    if (period.start.year() == period.end.year())
        return last;
    return QString::number(period.start.year()) + QStringLiteral(" – ") + last;
}

} // namespace passerelle
