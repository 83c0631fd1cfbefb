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

/// The name of a co-lead, said to be such: "CPAM (co-lead)".
QString coLeadName(const QString &name);

/// Leads and co-leads as one line that can be edited: "ARS; CPAM (co-lead)".
QString leadsEditText(const Action &action, const PlanIndex &index);

/// Reads what leadsEditText() writes, in whichever language, and people type or paste: names apart
/// by semicolons or line breaks, each once, those marked as co-leads apart. One of `known` names is
/// taken whole, whatever it holds.
NamedLeads readLeads(const QString &text, const QStringList &known = {});

} // namespace passerelle
