#pragma once

#include "core/reports/Report.h"

namespace passerelle {

/// The text of a rich text, styles left out.
QString plainText(const RichText &text);

/// A report as lines of text, in reading order: "# section", "## heading", "- bullet", "| cell |",
/// "=== group", "[figure]".
QString plainText(const Report &report);
QString plainText(const Section &section);

/// What would look unfinished on paper: a title, heading or group without anything under it, an
/// empty table, list, band or paragraph, a row with the wrong number of cells, a table of empty
/// columns, a chart without figures. One line each; empty when all is well.
QStringList emptyParts(const Report &report);

} // namespace passerelle
