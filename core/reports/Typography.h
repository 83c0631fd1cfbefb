#pragma once

#include "core/reports/Report.h"

namespace passerelle {

/// The typography of a language, applied to final text. Both languages: typographic apostrophe and
/// ellipsis, no-break space inside « » where a plain space stood. French: narrow no-break space
/// before ; ! ?, no-break space before : where a plain space stood, and inside « » in any case; no
/// break between a number and its unit or within "12 000"; 1ᵉʳ becomes 1er. Web and e-mail
/// addresses and hours (14:30) stay as typed. Applying it twice changes nothing more.
QString typeset(const QString &text, const QLocale &locale);

/// Applies the typography of the report's own locale to all its texts, once, when it is built.
void typeset(Report &report);

/// The text with no-break spaces inside its dates ("3 déc. 2019", "June 2023"), for layouts that
/// break lines. It keeps its length.
QString withWholeDates(QString text);

} // namespace passerelle
