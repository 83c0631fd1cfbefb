#pragma once

#include "core/domain/DatePeriod.h"
#include "core/domain/Id.h"
#include "core/domain/Vocabularies.h"

#include <vector>

namespace passerelle {

/// One value of an indicator, for a place and a period. Without a number it is "nd" (not available)
/// or says its value in words; zero is a number.
struct Reading
{
    ReadingId id;
    DatePeriod period; ///< null when the source gives none
    std::optional<double> value; ///< in the indicator's unit
    QString text; ///< the value in words, or a footnote; empty and no value: "nd"
    QString place;
    std::optional<PlaceLevel> level;
    QString sourceName; ///< who published it
    QString comment;
    QString source; ///< where an import found it

    bool operator==(const Reading &) const = default;

    bool isNotAvailable() const { return !value && text.isEmpty(); }
};

/// What is measured. Attached to an action, a node, a plan, or (all three null) the territory.
struct Indicator
{
    IndicatorId id;
    PlanId plan;
    NodeId node;
    ActionId action;
    int position = 0;
    QString name;
    QString definition;
    IndicatorKind kind = IndicatorKind::Context;
    QString unit; ///< as printed: "%", "pour 100 000 habitants"
    std::optional<IndicatorDirection> direction;
    QString sourceName;
    QString method;
    QString periodicity;
    OrganizationId responsible;
    std::optional<double> baseline;
    QDate baselineOn;
    std::optional<double> target;
    QDate targetOn;
    IndicatorValueType valueType = IndicatorValueType::Number;
    IndicatorSource computedFrom = IndicatorSource::Entered;
    std::vector<Reading> readings; ///< in the order of the source, then of entry

    bool operator==(const Indicator &) const = default;
};

} // namespace passerelle
