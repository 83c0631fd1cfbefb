#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// The small facts of the cover, as far as known: lead bodies, signing day, phase on the day of the
/// data, signatories, communes and inhabitants.
QStringList coverFacts(const ReviewScope &scope);

/// Those a cover shows when nobody chose: the territory's, then those of the lead bodies.
LogoChoice usualLogos(const Plan &plan);

/// The logos chosen, as far as they are known; by default usualLogos().
std::vector<QByteArray> coverLogos(const ReviewScope &scope,
                                   const std::optional<LogoChoice> &choice);

} // namespace passerelle
