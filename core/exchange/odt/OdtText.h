#pragma once

#include "core/reports/Report.h"

#include <QString>

namespace librevenge {
class RVNGString;
class RVNGTextInterface;
} // namespace librevenge

namespace passerelle {

/// The text with what XML 1.0 cannot hold left out (control characters, lone surrogates) and every
/// kind of line break turned into '\n'. Tabs stay.
QString xmlText(const QString &text);

/// The text as librevenge takes it (UTF-8), after xmlText().
librevenge::RVNGString revengeString(const QString &text);

/// Puts the runs into the open paragraph: line breaks, tabs and repeated or outer spaces as
/// elements, since a reader collapses them otherwise; styles other than Plain as named spans.
void insertRichText(librevenge::RVNGTextInterface &document, const RichText &text);

/// Whether there is nothing to read: no run, or white space only.
bool isBlank(const RichText &text);

} // namespace passerelle
