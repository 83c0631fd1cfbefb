#pragma once

#include "core/reports/Report.h"

#include <QSizeF>

#include <vector>

namespace passerelle {

/// Whether any series of the chart has a value to draw.
bool showsSomething(const Chart &chart);

/// The chart, or when it is too high for a page, charts of fewer categories. Sizes in points.
std::vector<Chart> chartsOfHeight(const Chart &chart, QSizeF pagePoints);

/// Whether `next` explains the colours of `figure`, on the same page. `content` in page units.
bool sharesLegend(const Figure &figure, const Figure &next, QSizeF content);

} // namespace passerelle
