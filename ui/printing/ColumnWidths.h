#pragma once

#include "ui/printing/PrintStyle.h"

#include <vector>

namespace passerelle {

inline constexpr qreal columnGutter = points(11);
inline constexpr qreal rowIndentStep = points(11);

/// The widths of a table's columns, gutters included, adding up to `width`: by weight, but none so
/// narrow that it cuts a word or a date, as long as the page is wide enough for all.
std::vector<qreal> columnWidths(const Table &table, const PrintStyle &style, qreal width);

} // namespace passerelle
