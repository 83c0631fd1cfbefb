#pragma once

#include "core/statistics/ComparatorClass.h"
#include "core/statistics/PlanIndex.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace passerelle {

/// What the list says of one indicator, in the language spoken now.
struct ListedIndicator
{
    IndicatorId id;
    QString name;
    QString subject; ///< what it is attached to: "1.2 Maison des internes"
    QString value; ///< the last one, with a short unit; empty when there is none
    std::optional<double> number; ///< the same, to sort by
    QString target;
    QString comparison; ///< "well below France"; empty without comparator
    std::optional<ComparatorClass> comparatorClass;
    std::vector<double> trend; ///< our values in order of time
    QString searchKey; ///< see TextFolding.h: matchingKey()

    bool operator==(const ListedIndicator &) const = default;
};

/// The rows of all indicators of the contents behind `index`, in their order.
std::vector<ListedIndicator> listedIndicators(const PlanContents &contents, const PlanIndex &index,
                                              QDate today);

/// What an indicator is attached to, in words: an action, a node, the plan, the territory.
QString subjectOf(const Indicator &indicator, const PlanContents &contents, const PlanIndex &index);

/// A value and its unit: "12,5 %", "45 pour 1 000 habitants".
QString withUnit(const QString &value, const Indicator &indicator);

} // namespace passerelle
