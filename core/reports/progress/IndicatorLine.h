#pragma once

#include "core/reports/progress/ReviewScope.h"
#include "core/statistics/IndicatorComparison.h"

#include <map>

namespace passerelle {

/// Numbers the sources and comments met on the way, each once.
class SourceNotes final
{
public:
    /// The number of a note, from 1; 0 for an empty text.
    int numberOf(const QString &text);
    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
};

/// What the table says of one indicator.
struct IndicatorLine
{
    const Indicator *indicator = nullptr;
    RichText own; ///< value, period, the value before, other places of the territory
    std::map<PlaceLevel, std::vector<Reading>> comparators; ///< department, region, country
    DatePeriod period; ///< of our value; null when there is none
    RichText gap; ///< "well below France (−25 %)"; empty when nothing compares
    RichText target;
    bool hasSteps = false; ///< whether the target tells the way to it: "3 → 5 → 8"
    std::vector<int> notes; ///< numbers in SourceNotes, sorted, each once
};

IndicatorLine indicatorLine(const ReviewScope &scope, const Indicator &indicator,
                            SourceNotes &notes);

} // namespace passerelle
