#include "core/exchange/wording/TypedDates.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/wording/CalendarWords.h"
#include "core/exchange/wording/HintWords.h"
#include "core/exchange/wording/PeriodText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>

namespace passerelle {

namespace {

class TypedText final
{
    Q_DECLARE_TR_FUNCTIONS(TypedDates)
};

QRegularExpression anchored(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Whether both ends can be read, and come in the wrong order: "2024-2019", "de 2024 à 2019".
bool isReversed(const QString &text)
{
    static const QRegularExpression range =
        anchored(QStringLiteral("(?:du |de |from )?(.+?)(?: ?- ?| au | a | to )(.+)"));
    const QRegularExpressionMatch match = range.match(unaccentedText(text));
    if (!match.hasMatch())
        return false;
    const std::optional<DatePeriod> start = periodFromText(match.captured(1));
    const std::optional<DatePeriod> end = periodFromText(match.captured(2));
    return start && end && start->start.isValid() && end->end.isValid() && start->start > end->end;
}

/// "hier" and its like, in days from today.
std::optional<int> relativeDays(const QString &plain)
{
    struct Relative
    {
        const char *word;
        int days;
    };
    static constexpr Relative words[]{
        {"aujourd'hui", 0}, {"aujourdhui", 0},  {"auj", 0},          {"today", 0},
        {"hier", -1},       {"yesterday", -1},  {"demain", 1},       {"tomorrow", 1},
        {"avant-hier", -2}, {"avant hier", -2}, {"apres-demain", 2}, {"apres demain", 2},
    };
    for (const Relative &relative : words)
        if (plain == QLatin1StringView(relative.word))
            return relative.days;
    static const QRegularExpression signedDays =
        anchored(QStringLiteral("([+-]) ?(\\d{1,4}) ?(?:j|jours?|d|days?)?"));
    const QRegularExpressionMatch match = signedDays.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return match.captured(1) == u"-" ? -days : days;
}

/// "lundi" is the latest up to today; "lundi dernier" comes before today, "lundi prochain" after.
std::optional<QDate> dayOfWeekday(const QString &plain, QDate today)
{
    static const QRegularExpression shape =
        anchored(QStringLiteral("(?:(next|last) )?([a-z]+)(?: (prochain|dernier))?"));
    const QRegularExpressionMatch match = shape.match(plain);
    const int weekday = match.hasMatch() ? weekdayNumber(match.captured(2)) : 0;
    if (weekday == 0)
        return std::nullopt;
    const QString which = match.captured(1) + match.captured(3);
    const int daysSince = (today.dayOfWeek() - weekday + 7) % 7;
    if (which == u"next" || which == u"prochain")
        return today.addDays(7 - daysSince);
    if (daysSince == 0 && !which.isEmpty())
        return today.addDays(-7);
    return today.addDays(-daysSince);
}

/// "15/3", "15 mars": of the year that brings it nearest to today.
std::optional<QDate> nearestDay(const QString &plain, QDate today)
{
    static const QRegularExpression figures = anchored(QStringLiteral("\\d{1,2}([/.-])\\d{1,2}"));
    const QRegularExpressionMatch match = figures.match(plain);
    const QString separator = match.hasMatch() ? match.captured(1) : QStringLiteral(" ");
    constexpr int leapCycle = 4; // 29 February comes back every four years
    std::optional<QDate> nearest;
    for (int year = today.year() - leapCycle; year <= today.year() + leapCycle; ++year) {
        const std::optional<QDate> day = dayFromText(plain + separator + QString::number(year));
        if (day && (!nearest || std::abs(today.daysTo(*day)) < std::abs(today.daysTo(*nearest))))
            nearest = day;
    }
    return nearest;
}

/// The last day of "fin 2024", "mi-2024", "printemps 2024", "hiver 2024-2025".
std::optional<QDate> lastDayOfPartOfYear(const QString &plain)
{
    struct Part
    {
        const char *words;
        int lastMonth;
    };
    static constexpr Part parts[]{
        {"debut|start of|early", 3},
        {"mi|mid|milieu", 6},
        {"fin|end of|late", 12},
        {"printemps|spring", 6},
        {"ete|summer", 9},
        {"automne|autumn|fall", 12},
        {"hiver \\d{4}[-/]|winter \\d{4}[-/]", 3},
    };
    for (const Part &part : parts) {
        const QRegularExpression shape = anchored(
            QStringLiteral("(?:%1)[ -]?(?:de )?(\\d{4})").arg(QLatin1StringView(part.words)));
        const QRegularExpressionMatch match = shape.match(plain);
        if (!match.hasMatch())
            continue;
        const QDate month(match.captured(1).toInt(), part.lastMonth, 1);
        return month.addMonths(1).addDays(-1);
    }
    return std::nullopt;
}

bool isFrench(const QLocale &locale)
{
    return locale.language() == QLocale::French;
}

bool coversWholeMonths(const DatePeriod &period)
{
    return (!period.start.isValid() || period.start.day() == 1)
        && (!period.end.isValid() || period.end.day() == period.end.daysInMonth());
}

QString dayInFigures(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

TypedPeriod readTypedPeriod(const QString &text)
{
    TypedPeriod typed;
    typed.text = text.trimmed();
    if (typed.text.isEmpty())
        return typed;
    if (const std::optional<DatePeriod> period = periodFromText(typed.text))
        return {TypedPeriod::Kind::Exact, *period, {}, typed.text, {}};
    if (const std::optional<Recurrence> recurrence = recurrenceFromText(typed.text))
        return {TypedPeriod::Kind::Recurring, {}, recurrence, typed.text, {}};
    if (isImpossibleDate(typed.text)) {
        typed.kind = TypedPeriod::Kind::Impossible;
        typed.message =
            TypedText::tr("\"%1\" is on no calendar: check the day, the month and the year.")
                .arg(typed.text);
    } else if (isReversed(typed.text)) {
        typed.kind = TypedPeriod::Kind::Impossible;
        typed.message = TypedText::tr("\"%1\" ends before it starts.").arg(typed.text);
    } else {
        typed.kind = TypedPeriod::Kind::Vague;
        typed.message = TypedText::tr("Kept in words: no exact dates could be read in it, so it "
                                      "is neither late nor on the calendar.");
    }
    return typed;
}

std::optional<QDate> dayFromTyped(const QString &text, QDate today)
{
    const QString plain = unaccentedText(text);
    if (const std::optional<int> days = relativeDays(plain))
        return today.addDays(*days);
    if (const std::optional<QDate> day = dayOfWeekday(plain, today))
        return day;
    if (const std::optional<QDate> day = dayFromText(text))
        return day;
    return nearestDay(plain, today);
}

std::optional<QDate> lastDayFromTyped(const QString &text, QDate today)
{
    if (const std::optional<QDate> day = dayFromTyped(text, today))
        return day;
    if (const std::optional<DatePeriod> period = periodFromText(text))
        return period->end.isValid() ? std::optional(period->end) : std::nullopt;
    return lastDayOfPartOfYear(unaccentedText(text));
}

QString editText(QDate day, const QLocale &locale)
{
    return isFrench(locale) && day.isValid() ? dayInFigures(day) : displayText(day, locale);
}

QString editText(const DatePeriod &period, const QLocale &locale)
{
    // Months and years are already written as people type them.
    if (period.isNull() || !isFrench(locale) || coversWholeMonths(period))
        return displayText(period, locale);
    if (!period.end.isValid())
        return QStringLiteral("à partir du ") + dayInFigures(period.start);
    if (!period.start.isValid())
        return QStringLiteral("jusqu’au ") + dayInFigures(period.end);
    if (period.start == period.end)
        return dayInFigures(period.start);
    return dayInFigures(period.start) + QStringLiteral(" – ") + dayInFigures(period.end);
}

} // namespace passerelle
