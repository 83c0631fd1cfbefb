#pragma once

#include "core/editing/TypedOrganizations.h"

namespace passerelle {

/// What an action names for the first time: made by the edit that names it.
struct NewNames
{
    TypedOrganizations organizations;
    std::vector<Term> terms;
};

/// The key of the term called `label`, put into `made` when the file has none.
QString termNamed(const PlanContents &contents, TermList list, const QString &label,
                  NewNames &made);

/// Writes what is new. Call inside Workspace::write, before what names it.
Result<> writeNew(Stores &stores, const NewNames &made);

} // namespace passerelle
