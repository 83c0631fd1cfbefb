#pragma once

#include "core/domain/DatePeriod.h"

#include <QDateTime>

namespace passerelle {

/// When something was written, as people say it on the day of `now`: "today 14:32", "yesterday
/// 09:05", the weekday within the last six days ("Monday 09:05"), then "3 March", and "3 March
/// 2022" of another year. Both instants are told in local time. Empty for an invalid instant.
QString whenInWords(const QDateTime &instant, const QDateTime &now, const QLocale &locale);

/// A day as people say it on `today`: "3 March", and "3 March 2022" of another year.
QString dayInWords(QDate day, QDate today, const QLocale &locale,
                   MonthLength months = MonthLength::Full);

} // namespace passerelle
