#pragma once

#include "core/reports/Report.h"

namespace passerelle {

/// Gives the columns of every table the weights that keep its rows low: much room to long texts,
/// none to spare for short ones, and words, dates and amounts in one piece where possible. Tables
/// with the same column titles are taken together, so that they line up from page to page.
void balanceColumns(Report &report);

/// The parts of a text that a column should be wide enough for: lines as short as a date whole, of
/// others the words, where a word ends after its hyphens too. A very long word counts by its
/// beginning only, it may be cut.
QStringList partsToKeepWhole(const RichText &text);

} // namespace passerelle
