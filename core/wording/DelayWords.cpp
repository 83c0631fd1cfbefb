#include "core/wording/DelayWords.h"

#include "core/wording/WordingText.h"

namespace passerelle {

namespace {

constexpr int daysCountedOneByOne = 60;

int wholeMonths(int days)
{
    constexpr double daysPerMonth = 30.44;
    return int(days / daysPerMonth);
}

} // namespace

QString delayInWords(const Lateness &lateness)
{
    if (!lateness.isLate())
        return {};
    const int days = lateness.daysLate();
    const int months = wholeMonths(days);
    const bool isInDays = days <= daysCountedOneByOne;
    if (lateness.isOverdue())
        return isInDays ? WordingText::tr("late by %n day(s)", nullptr, days)
                        : WordingText::tr("late by %n month(s)", nullptr, months);
    return isInDays ? WordingText::tr("start late by %n day(s)", nullptr, days)
                    : WordingText::tr("start late by %n month(s)", nullptr, months);
}

QString durationInWords(int days)
{
    const int months = wholeMonths(days);
    return days <= daysCountedOneByOne ? WordingText::tr("%n day(s)", nullptr, days)
                                       : WordingText::tr("%n month(s)", nullptr, months);
}

} // namespace passerelle
