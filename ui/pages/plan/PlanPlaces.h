#pragma once

#include "core/domain/Id.h"

#include <QVariantList>

#include <set>
#include <vector>

namespace passerelle {

/// Where the user stood in a plan.
struct PlanPlace
{
    PlanId plan;
    QString current; ///< id of the row; empty when none was chosen yet
    std::set<QString> closed; ///< ids of the rows the user closed; all others are open

    bool operator==(const PlanPlace &) const = default;
};

/// The places in the plans seen last, to find them so again another day.
class PlanPlaces final
{
public:
    /// The place in a plan, which is now the one seen last; a new one when it was never seen.
    PlanPlace &of(const PlanId &plan);

    /// As plain values and back. Only some twenty plans are remembered, those seen last.
    QVariantList toVariant() const;
    static PlanPlaces fromVariant(const QVariantList &values);

private:
    std::vector<PlanPlace> m_places; ///< the one seen last first
};

} // namespace passerelle
