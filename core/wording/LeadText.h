#pragma once

#include "core/statistics/PlanIndex.h"

#include <QStringList>

namespace passerelle {

/// Who leads an action, as names.
struct NamedLeads
{
    QStringList leads;
    QStringList coLeads;

    bool operator==(const NamedLeads &) const = default;
};

/// Leads and co-leads as one line that can be edited: "ARS; CPAM (co-lead)".
QString leadsEditText(const Action &action, const PlanIndex &index);

/// Reads what leadsEditText() writes and people type or paste: names apart by semicolons or line
/// breaks, each once, those marked as co-leads apart.
NamedLeads readLeads(const QString &text);

} // namespace passerelle
