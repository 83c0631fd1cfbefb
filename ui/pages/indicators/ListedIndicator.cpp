#include "ui/pages/indicators/ListedIndicator.h"

#include "core/domain/TextFolding.h"
#include "core/reports/progress/IndicatorWords.h"
#include "core/reports/progress/ReviewWords.h"
#include "core/statistics/ComputedIndicator.h"
#include "core/statistics/IndicatorCurves.h"

namespace passerelle {

namespace {

constexpr int longestShortUnit = 12;

QString latestValue(const Indicator &indicator, const IndicatorComparison &comparison,
                    std::optional<double> number)
{
    if (number)
        return valueText(indicator, *number, QLocale());
    return comparison.own ? readingText(indicator, *comparison.own, QLocale()) : QString();
}

ListedIndicator rowOf(const Indicator &indicator, const PlanContents &contents,
                      const PlanIndex &index, QDate today)
{
    const QString &place = contents.territory.name;
    const IndicatorComparison comparison = compareIndicator(indicator, place, today);
    ListedIndicator row;
    row.id = indicator.id;
    row.name = indicator.name;
    row.subject = subjectOf(indicator, contents, index);
    row.number = currentValue(indicator, index, place, today);
    row.value = latestValue(indicator, comparison, row.number);
    if (row.number && indicator.unit.size() <= longestShortUnit)
        row.value = withUnit(row.value, indicator);
    if (indicator.target)
        row.target = valueText(indicator, *indicator.target, QLocale());
    if (const ComparedReading *largest = largestComparable(comparison)) {
        row.comparatorClass = largest->comparatorClass;
        row.comparison = classText(*largest->comparatorClass, largest->reading.place);
    }
    for (const PlaceCurve &curve : indicatorCurves(indicator, place, today))
        if (curve.isOwn)
            for (const PlaceCurve::Point &point : curve.points)
                row.trend.push_back(point.value);
    row.searchKey = matchingKey(row.name + u' ' + row.subject);
    return row;
}

} // namespace

QString subjectOf(const Indicator &indicator, const PlanContents &contents, const PlanIndex &index)
{
    if (const Action *action = index.action(indicator.action))
        return codeAndTitle(action->code, action->title);
    if (const OutlineNode *node = index.node(indicator.node))
        return codeAndTitle(node->code, node->title);
    if (!indicator.plan.isNull())
        return contents.plan.title;
    return contents.territory.name;
}

QString withUnit(const QString &value, const Indicator &indicator)
{
    if (indicator.unit.isEmpty() || indicator.valueType == IndicatorValueType::YesNo)
        return value;
    return value + QChar::Nbsp + indicator.unit;
}

std::vector<ListedIndicator> listedIndicators(const PlanContents &contents, const PlanIndex &index,
                                              QDate today)
{
    std::vector<ListedIndicator> rows;
    rows.reserve(contents.indicators.size());
    for (const Indicator &indicator : contents.indicators)
        rows.push_back(rowOf(indicator, contents, index, today));
    return rows;
}

} // namespace passerelle
