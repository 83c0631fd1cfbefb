#pragma once

#include "core/reports/progress/ReviewScope.h"

namespace passerelle {

/// The small facts of the cover, as far as known: lead bodies, signing day, phase on the day of the
/// data, signatories, communes and inhabitants.
QStringList coverFacts(const ReviewScope &scope);

/// The logos chosen, as far as they are known; by default those of the territory, then of the lead
/// bodies.
std::vector<QByteArray> coverLogos(const ReviewScope &scope,
                                   const std::optional<LogoChoice> &choice);

} // namespace passerelle
