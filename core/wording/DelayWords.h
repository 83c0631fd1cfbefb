#pragma once

#include "core/statistics/Lateness.h"

#include <QString>

namespace passerelle {

/// "late by 41 days" past the planned end, "start late by 3 months" before the action began; in
/// months from two months on. Empty when it is not late.
QString delayInWords(const Lateness &lateness);

/// "41 days", "3 months": a stretch of time in days up to two months, in months beyond.
QString durationInWords(int days);

} // namespace passerelle
