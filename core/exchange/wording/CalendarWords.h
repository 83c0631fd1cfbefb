#pragma once

#include <QStringView>

namespace passerelle {

/// Number of a month from its French or English name or usual abbreviation, unaccented and without
/// final dot ("decembre", "dec", "december"); 0 when it is none.
int monthNumber(QStringView word);

/// Number of a weekday, Monday is 1, from its unaccented French or English name; 0 when it is none.
int weekdayNumber(QStringView word);

/// Rank from "1er", "2e", "2eme", "premier", "second", "3rd", "fourth"; 0 above fourth or unknown.
int rankNumber(QStringView word);

} // namespace passerelle
