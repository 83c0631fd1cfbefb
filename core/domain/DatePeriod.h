#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace passerelle {

/// A stretch of days, both ends included. One day, a month or a year are periods too. Either end
/// may be null (unknown); both null means no date at all.
struct DatePeriod
{
    QDate start;
    QDate end;

    bool isNull() const { return !start.isValid() && !end.isValid(); }
    bool operator==(const DatePeriod &) const = default;
};

/// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `start/end` made of them: "2019-04/2019-07" runs from
/// 1 April to 31 July 2019. nullopt when the text is anything else, or ends before it starts.
std::optional<DatePeriod> periodFromIsoText(QStringView text);

/// How months are written: "septembre" in texts, "sept." where room is short.
enum class MonthLength
{
    Full,
    Abbreviated
};

/// The shortest exact way to say a period: "2019", "2019 – 2024", "avril 2019", "avril – juillet
/// 2019", "3 décembre 2019", or both days; "à partir de 2024", "jusqu’en mars 2020" when one end is
/// open. French puts "1er" for the first of a month.
QString displayText(const DatePeriod &period, const QLocale &locale,
                    MonthLength months = MonthLength::Full);

/// A day in full letters: "3 décembre 2019", "1er avril 2019", "3 December 2019".
QString displayText(QDate day, const QLocale &locale, MonthLength months = MonthLength::Full);

} // namespace passerelle
