#include "ui/printing/FigureFit.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartPainting.h"
#include "ui/printing/PrintStyle.h"

#include <algorithm>
#include <cmath>

namespace passerelle {

bool showsSomething(const Chart &chart)
{
    return std::visit(
        [](const auto &any) {
            return std::any_of(any.series.begin(), any.series.end(), hasValues);
        },
        chart);
}

std::vector<Chart> chartsOfHeight(const Chart &chart, QSizeF pagePoints)
{
    const qreal height = chartHeight(chart, pagePoints.width());
    const auto *bars = std::get_if<StackedBarChart>(&chart);
    if (!bars || height <= pagePoints.height() || bars->categories.size() < 2)
        return {chart};
    const auto parts = static_cast<qsizetype>(std::ceil(height / (pagePoints.height() * 0.9)));
    const qsizetype size = (bars->categories.size() + parts - 1) / parts;
    std::vector<Chart> charts;
    for (qsizetype from = 0; from < bars->categories.size(); from += size) {
        StackedBarChart part{bars->categories.mid(from, size), bars->totals.mid(from, size), {}};
        for (const ChartSeries &series : bars->series) {
            const auto count = static_cast<qsizetype>(series.values.size());
            const auto begin = series.values.begin();
            part.series.push_back(
                {series.label,
                 series.role,
                 {begin + std::min(from, count), begin + std::min(from + size, count)}});
        }
        charts.emplace_back(std::move(part));
    }
    return charts;
}

bool sharesLegend(const Figure &figure, const Figure &next, QSizeF content)
{
    const qreal width = content.width() / pageUnitsPerPoint;
    const qreal both = points(chartHeight(figure.chart, width) + chartHeight(next.chart, width));
    return showsSomething(figure.chart) && legendCovers(next.chart, figure.chart)
        && both < content.height() * 0.6;
}

} // namespace passerelle
