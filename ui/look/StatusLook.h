#pragma once

#include "core/domain/Vocabularies.h"
#include "core/reports/Report.h"
#include "ui/look/Theme.h"

#include <QString>

#include <optional>

namespace passerelle {

/// How a status is shown: a sign, its colour, and a chip of a pale wash with readable ink. Colour
/// never speaks alone.
struct StatusLook
{
    QString sign; ///< "◐"
    QColor colour; ///< of the sign, of bars and areas
    QColor wash; ///< behind the chip
    QColor ink; ///< of the chip's words
};

/// The colour of a series in a chart of the window: that of documents, or one a dark window shows.
QColor seriesColour(SeriesRole role, const Theme &theme);

/// The look of a status; nullopt is "not stated".
StatusLook statusLook(std::optional<ActionStatus> status, const Theme &theme);

/// "☀", "⛅", "☁", "⛈", or "" when unknown.
QString confidenceSign(std::optional<Confidence> confidence);

/// The mark of what is late; always with words or a number.
QString lateSign();

} // namespace passerelle
