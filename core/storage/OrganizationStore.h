#pragma once

#include "core/Result.h"
#include "core/domain/Organization.h"

#include <vector>

namespace passerelle {

class Connection;

/// Organizations with their aliases, and the contacts who represent them.
class OrganizationStore final
{
public:
    explicit OrganizationStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// By name.
    Result<std::vector<Organization>> list() const;
    Result<> insert(const Organization &organization);
    Result<> update(const Organization &before, const Organization &after);
    Result<> remove(const OrganizationId &id);

    /// Makes `kept` and `gone` one: every reference to `gone` follows to `kept`, its name, short
    /// name and aliases become aliases of `kept`, fields empty in `kept` are filled from it, and
    /// `gone` is removed. Where both stood in one place, `kept` stays once.
    Result<> merge(const Organization &kept, const Organization &gone);

    /// By name.
    Result<std::vector<Contact>> listContacts() const;
    Result<> insertContact(const Contact &contact);
    Result<> updateContact(const Contact &contact);
    Result<> removeContact(const ContactId &id);

private:
    Result<> syncAliases(const Organization &before, const Organization &after);

    const Connection &m_connection;
};

} // namespace passerelle
