#pragma once

#include "core/reports/Report.h"

namespace passerelle {

/// Gives the columns of every table the weights that keep its rows low: much room to long texts,
/// none to spare for short ones, and words, dates and amounts in one piece where possible. Tables
/// with the same column titles are taken together, so that they line up from page to page.
void balanceColumns(Report &report);

/// The words of a text, each of which a column should be wide enough for. A word ends after its
/// hyphens too, dates are one word; of a very long word, which may be cut, only the beginning.
QStringList wordsToKeepWhole(const QString &text);

/// The same for a cell, whose lines are kept whole when they are as short as a date.
QStringList partsToKeepWhole(const RichText &cell);

} // namespace passerelle
