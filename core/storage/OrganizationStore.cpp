#include "core/storage/OrganizationStore.h"

#include "core/domain/TextFolding.h"
#include "core/storage/OwnersById.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

Result<> runWithFields(const Connection &connection, const char *sql, const Organization &o)
{
    return runOnOneRow(connection, sql, o.name, o.shortName, o.kind, o.logo, o.address, o.web,
                       o.source, o.id);
}

Result<> runWithFields(const Connection &connection, const char *sql, const Contact &c)
{
    return runOnOneRow(connection, sql, c.organization, c.name, c.function, c.email, c.phone,
                       c.mandate.start, c.mandate.end, c.id);
}

Result<> checkHasName(const Organization &organization)
{
    if (!isBlank(organization.name))
        return {};
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("OrganizationStore", "An organisation needs a name."),
                 {}};
}

} // namespace

Result<std::vector<Organization>> OrganizationStore::list() const
{
    std::vector<Organization> organizations;
    Query query(m_connection, R"sql(
        SELECT id, name, short_name, kind, logo, address, web, source
        FROM organization
        ORDER BY name, id)sql");
    Result<> read = forEachRow(query, [&](const Query &row) {
        Organization &o = organizations.emplace_back();
        row.read(o.id, o.name, o.shortName, o.kind, o.logo, o.address, o.web, o.source);
    });
    if (!read)
        return read.error();
    const OwnersById<Organization> owners(organizations);
    Query aliases(m_connection, R"sql(
        SELECT organization_id, alias
        FROM organization_alias
        ORDER BY organization_id, alias)sql");
    read = forEachRow(aliases, [&](const Query &row) {
        QString owner;
        QString alias;
        row.read(owner, alias);
        if (Organization *known = owners.find(owner))
            known->aliases << alias;
    });
    if (!read)
        return read.error();
    return organizations;
}

Result<> OrganizationStore::insert(const Organization &organization)
{
    if (const Result<> named = checkHasName(organization); !named)
        return named;
    const Result<> inserted = runWithFields(m_connection, R"sql(
        INSERT INTO organization (name, short_name, kind, logo, address, web, source, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql",
                                            organization);
    if (!inserted)
        return inserted;
    return syncAliases({}, organization);
}

Result<> OrganizationStore::update(const Organization &before, const Organization &after)
{
    if (const Result<> named = checkHasName(after); !named)
        return named;
    const Result<> updated = runWithFields(m_connection, R"sql(
        UPDATE organization
        SET name = ?, short_name = ?, kind = ?, logo = ?, address = ?, web = ?, source = ?
        WHERE id = ?)sql",
                                           after);
    if (!updated)
        return updated;
    return syncAliases(before, after);
}

Result<> OrganizationStore::remove(const OrganizationId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM organization WHERE id = ?", id);
}

Result<> OrganizationStore::syncAliases(const Organization &before, const Organization &after)
{
    for (const QString &alias : before.aliases)
        if (!after.aliases.contains(alias))
            if (const Result<> removed = runStatement(m_connection, R"sql(
                    DELETE FROM organization_alias
                    WHERE organization_id = ? AND alias = ?)sql",
                                                      after.id, alias);
                !removed)
                return removed;
    for (const QString &alias : after.aliases)
        if (!before.aliases.contains(alias))
            if (const Result<> inserted = runStatement(m_connection, R"sql(
                    INSERT INTO organization_alias (organization_id, alias)
                    VALUES (?, ?))sql",
                                                       after.id, alias);
                !inserted)
                return inserted;
    return {};
}

Result<std::vector<Contact>> OrganizationStore::listContacts() const
{
    std::vector<Contact> contacts;
    Query query(m_connection, R"sql(
        SELECT id, organization_id, name, function, email, phone, mandate_start, mandate_end
        FROM contact
        ORDER BY name, id)sql");
    const Result<> read = forEachRow(query, [&](const Query &row) {
        Contact &c = contacts.emplace_back();
        row.read(c.id, c.organization, c.name, c.function, c.email, c.phone, c.mandate.start,
                 c.mandate.end);
    });
    if (!read)
        return read.error();
    return contacts;
}

Result<> OrganizationStore::insertContact(const Contact &contact)
{
    return runWithFields(m_connection, R"sql(
        INSERT INTO contact (organization_id, name, function, email, phone, mandate_start,
            mandate_end, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql",
                         contact);
}

Result<> OrganizationStore::updateContact(const Contact &contact)
{
    return runWithFields(m_connection, R"sql(
        UPDATE contact
        SET organization_id = ?, name = ?, function = ?, email = ?, phone = ?, mandate_start = ?,
            mandate_end = ?
        WHERE id = ?)sql",
                         contact);
}

Result<> OrganizationStore::removeContact(const ContactId &id)
{
    return runOnOneRow(m_connection, "DELETE FROM contact WHERE id = ?", id);
}

} // namespace passerelle
