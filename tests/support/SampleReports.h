#pragma once

#include "core/reports/Report.h"

/// Reports to print in tests: from the usual one to those that break layouts.
namespace passerelle::sample {

/// An annual review of 4 axes and 42 actions, as the mock-ups show it: figures, charts, tables,
/// money, decisions, annex. Carries a notice and a logo.
Report annualReview();

/// Three signatory pages without a cover: its first section does not start a page.
Report signatorySheet();

/// Titles of 200 characters, a cell of 3 000, 60 organizations in one cell, a word of 90 letters,
/// empty cells, sections and tables, rows taller than a page, charts of 60 categories.
Report hostileContents();

/// One section, one table, one row, nearly every other field empty.
Report singleRow();

/// A booklet of `pages` action sheets, one page each.
Report actionBooklet(int pages);

/// All texts of a report's sections, in reading order, one per line: what its pages must say.
QStringList textsOf(const Report &report);

} // namespace passerelle::sample
