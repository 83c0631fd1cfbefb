#pragma once

#include "core/Result.h"
#include "core/domain/PlanContents.h"
#include "core/exchange/wording/OrganizationResolver.h"

#include <unordered_set>

namespace passerelle {

struct Stores;

/// The organizations people name as they type: those of the territory by name, short name or any
/// other name they are known by, in any spelling; the others are made by the edit that names them.
class TypedOrganizations final
{
public:
    explicit TypedOrganizations(const PlanContents &contents);

    /// The organization called `name`, a new one when there is none. Error Invalid when several are
    /// called so.
    Result<OrganizationId> named(const QString &name);

    /// The names in `text`, which commas or slashes hold apart when each of them is known: "ARS,
    /// CPAM" is two organizations, unless one is called so. Else the text alone.
    QStringList split(const QString &text) const;

    /// The names of the new ones among `named`, in the order they were typed.
    QStringList newNames(const std::unordered_set<OrganizationId> &named) const;

    /// Writes the new ones. Call inside Workspace::write, before what names them.
    Result<> writeNew(Stores &stores) const;

    /// As writeNew(), of those among `named` alone: a name may have been typed over since.
    Result<> writeNew(Stores &stores, const std::unordered_set<OrganizationId> &named) const;

private:
    std::vector<Organization> createdAmong(const std::unordered_set<OrganizationId> &named) const;

    OrganizationResolver m_resolver;
};

} // namespace passerelle
