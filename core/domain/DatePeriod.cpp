#include "core/domain/DatePeriod.h"

#include <QRegularExpression>

namespace passerelle {

namespace {

/// The period of one `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a null one when it is none of these.
DatePeriod isoPart(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty()) {
        const QDate first(year, month, 1);
        return {first, first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate()};
    }
    const QDate day(year, month, match.captured(3).toInt());
    return {day, day};
}

bool isFrench(const QLocale &locale)
{
    return locale.language() == QLocale::French;
}

bool coversWholeMonths(const DatePeriod &period)
{
    return period.start.day() == 1 && period.end.day() == period.end.daysInMonth();
}

bool coversWholeYears(const DatePeriod &period)
{
    return period.start.dayOfYear() == 1 && period.end.dayOfYear() == period.end.daysInYear();
}

QString monthName(QDate day, const QLocale &locale, MonthLength months)
{
    return locale.monthName(
        day.month(), months == MonthLength::Full ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString monthText(QDate day, const QLocale &locale, MonthLength months)
{
    return monthName(day, locale, months) + u' ' + QString::number(day.year());
}

QString join(const QString &start, const QString &end)
{
    return start + QStringLiteral(" – ") + end;
}

QString wholeMonthsText(const DatePeriod &period, const QLocale &locale, MonthLength months)
{
    const QString end = monthText(period.end, locale, months);
    if (period.start.year() == period.end.year() && period.start.month() == period.end.month())
        return end;
    if (period.start.year() == period.end.year())
        return join(monthName(period.start, locale, months), end);
    return join(monthText(period.start, locale, months), end);
}

/// "à partir de 2024", "à partir de mars 2020", "à partir du 3 mars 2020".
QString fromText(QDate start, const QLocale &locale, MonthLength months)
{
    const bool isYear = start.dayOfYear() == 1;
    const bool isMonth = start.day() == 1;
    const QString text = isYear ? QString::number(start.year())
        : isMonth               ? monthText(start, locale, months)
                                : displayText(start, locale, months);
    if (!isFrench(locale))
        return QStringLiteral("from ") + text;
    if (!isYear && !isMonth)
        return QStringLiteral("à partir du ") + text;
    const bool isElided = text.startsWith(u'a') || text.startsWith(u'o'); // avril, août, octobre
    return (isElided ? QStringLiteral("à partir d’") : QStringLiteral("à partir de ")) + text;
}

/// "jusqu’en 2024", "jusqu’en mars 2020", "jusqu’au 3 mars 2020".
QString untilText(QDate end, const QLocale &locale, MonthLength months)
{
    const bool isYear = end.dayOfYear() == end.daysInYear();
    const bool isMonth = end.day() == end.daysInMonth();
    const QString text = isYear ? QString::number(end.year())
        : isMonth               ? monthText(end, locale, months)
                                : displayText(end, locale, months);
    if (!isFrench(locale))
        return QStringLiteral("until ") + text;
    return (isYear || isMonth ? QStringLiteral("jusqu’en ") : QStringLiteral("jusqu’au ")) + text;
}

} // namespace

std::optional<DatePeriod> periodFromIsoText(QStringView text)
{
    const QStringList parts = text.trimmed().toString().split(u'/');
    if (parts.size() > 2)
        return std::nullopt;
    const DatePeriod first = isoPart(parts.first());
    const DatePeriod last = isoPart(parts.last());
    const DatePeriod period{first.start, last.end};
    if (!period.start.isValid() || !period.end.isValid() || period.end < period.start)
        return std::nullopt;
    return period;
}

QString displayText(QDate day, const QLocale &locale, MonthLength months)
{
    if (!day.isValid())
        return {};
    if (isFrench(locale) && day.day() == 1)
        return QStringLiteral("1er ") + monthText(day, locale, months);
    return QString::number(day.day()) + u' ' + monthText(day, locale, months);
}

QString displayText(const DatePeriod &period, const QLocale &locale, MonthLength months)
{
    if (period.isNull())
        return {};
    if (!period.end.isValid())
        return fromText(period.start, locale, months);
    if (!period.start.isValid())
        return untilText(period.end, locale, months);
    if (period.start == period.end)
        return displayText(period.start, locale, months);
    if (coversWholeYears(period)) {
        const QString start = QString::number(period.start.year());
        const QString end = QString::number(period.end.year());
        return start == end ? start : join(start, end);
    }
    if (coversWholeMonths(period))
        return wholeMonthsText(period, locale, months);
    return join(displayText(period.start, locale, months), displayText(period.end, locale, months));
}

} // namespace passerelle
