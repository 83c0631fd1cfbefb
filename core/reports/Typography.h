#pragma once

#include "core/reports/Report.h"

namespace passerelle {

/// The typography of a language, applied to final text. Both languages: typographic apostrophe and
/// ellipsis. French: narrow no-break space before ; ! ?, no-break space before : and inside « »,
/// where a plain space stood (inside « » also where none did); no break between a number and its
/// unit or within "12 000"; 1er becomes 1ᵉʳ. Web and e-mail addresses and hours (14:30) stay as
/// typed. Applying it twice changes nothing more.
QString typeset(const QString &text, const QLocale &locale);

/// Applies the typography of the report's own locale to all its texts, once, when it is built.
void typeset(Report &report);

} // namespace passerelle
