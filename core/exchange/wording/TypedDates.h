#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Vocabularies.h"

namespace passerelle {

/// What a date field makes of a text typed in it. Nothing typed is lost: what cannot be read as
/// dates is kept as text, with a sentence that says so.
struct TypedPeriod
{
    enum class Kind
    {
        Empty,
        Exact, ///< `period`
        Recurring, ///< `recurrence`, and `text` as typed
        Vague, ///< `text` as typed, `message` explains
        Impossible ///< to correct: `message` says what is wrong
    };

    Kind kind = Kind::Empty;
    DatePeriod period = {};
    std::optional<Recurrence> recurrence = {};
    QString text = {}; ///< trimmed; for the calendar in words
    QString message = {}; ///< one sentence for the user; empty when there is nothing to say

    bool operator==(const TypedPeriod &) const = default;
};

/// Reads "2019-2024", "avril 2019", "du 3 au 5 mars 2020", "à partir de 2024" exactly; knows "deux
/// fois par an" as a recurrence; keeps "mi-2024" or "été 2021" as text; refuses "31/02/2020" and
/// "2024-2019".
TypedPeriod readTypedPeriod(const QString &text);

/// A day typed in a hurry: "aujourd’hui", "hier", "demain", "+7", "-3" (days from today), "lundi"
/// (the latest up to today), "lundi prochain", "15/3" or "15 mars" (of the year nearest to today),
/// or any whole day dayFromText() reads; the same in English. nullopt for anything else.
std::optional<QDate> dayFromTyped(const QString &text, QDate today);

/// A date to come, typed as people put it off: a day as dayFromTyped() reads it, else the last day
/// of an exact period ("juin 2024", "2025"), of "fin 2024" or "mi-2024", or of a season, which ends
/// with its quarter ("été 2024": 30 September); the same in English. nullopt for anything else, and
/// for what has no end.
std::optional<QDate> lastDayFromTyped(const QString &text, QDate today);

/// The text to put in a date field so that a period can be edited: readTypedPeriod() gives the same
/// period back, whatever it is between 1900 and 2199. Days in figures in French ("03/12/2019"),
/// with the name of the month in English. Empty for a null period.
QString editText(const DatePeriod &period, const QLocale &locale);

/// The same for one day: dayFromTyped() gives it back.
QString editText(QDate day, const QLocale &locale);

} // namespace passerelle
