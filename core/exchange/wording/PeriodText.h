#pragma once

#include "core/domain/DatePeriod.h"

namespace passerelle {

/// Reads a date or a period as people write it, in French or in English, when the whole text says
/// just that and says it exactly; anything vague or with other words in it gives nullopt and should
/// be kept as text. Case, accents and the kind of apostrophe, dash or space do not matter.
/// - days: "03/12/2019", "3/12/19" (day first, years 2000 to 2099), "2019-12-03",
///   "3 décembre 2019", "le 1er avril 2019", "mardi 3 décembre 2019" (the weekday must be
///   right), "December 3, 2019";
/// - months, quarters, halves, years: "janvier 2023", "déc. 2019", "12/2019", "2019-12", "T1 2024",
///   "2e trimestre 2020", "1er semestre 2021", "Q1 2024", "en 2016", "année 2016", "2016";
/// - from one to another: "2019-2024", "2019/2024", "avril-juillet 2019", "de mars à juin 2020",
///   "du 3 au 5 décembre 2019", "entre 2019 et 2021", "from March to June 2020";
/// - open ends: "depuis 2018", "à partir de mars 2020", "jusqu'en 2024", "since 2018",
///   "until 2024".
/// Refused: "mi-2024", "été 2021", "fin 2019", "2 par an", "2021-02-30", "juin-mars 2020". Years go
/// from 1900 to 2199.
std::optional<DatePeriod> periodFromText(QStringView text);

/// One whole day, written in any of the ways above; nullopt when the text is a longer period, holds
/// an hour, or is no date.
std::optional<QDate> dayFromText(QStringView text);

/// Whether a text has the shape of a day or a month but no calendar has it: "31/02/2020",
/// "2019-13", "31 juin 2021", "lundi 3 décembre 2019" (a Tuesday).
bool isImpossibleDate(QStringView text);

} // namespace passerelle
