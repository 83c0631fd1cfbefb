#include "core/wording/InstantWords.h"

#include "core/wording/WordingText.h"

namespace passerelle {

namespace {

constexpr int daysNamedByTheirWeekday = 6;

} // namespace

QString whenInWords(const QDateTime &instant, const QDateTime &now, const QLocale &locale)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QDate day = local.date();
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    const qint64 daysAgo = day.daysTo(today);
    if (daysAgo == 0)
        return WordingText::tr("today %1").arg(time);
    if (daysAgo == 1)
        return WordingText::tr("yesterday %1").arg(time);
    if (daysAgo > 1 && daysAgo <= daysNamedByTheirWeekday)
        return locale.dayName(day.dayOfWeek()) + u' ' + time;
    return dayInWords(day, today, locale);
}

QString dayInWords(QDate day, QDate today, const QLocale &locale, MonthLength months)
{
    const QString full = displayText(day, locale, months);
    return day.year() == today.year() ? full.left(full.lastIndexOf(u' ')) : full;
}

} // namespace passerelle
