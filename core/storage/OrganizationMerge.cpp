#include "core/storage/OrganizationStore.h"
#include "core/storage/Rows.h"

namespace passerelle {

namespace {

/// References that are plain columns: they move in place.
constexpr const char *moves[]{
    "UPDATE contact SET organization_id = ? WHERE organization_id = ?",
    "UPDATE committee_member SET organization_id = ? WHERE organization_id = ?",
    "UPDATE milestone SET responsible_id = ? WHERE responsible_id = ?",
    "UPDATE decision SET responsible_id = ? WHERE responsible_id = ?",
    "UPDATE indicator SET responsible_id = ? WHERE responsible_id = ?",
};

/// References that are part of a key: copied under the kept organization where it does not stand
/// yet; the removal of the other carries the originals away.
constexpr const char *copies[]{
    R"sql(
        INSERT INTO action_organization (action_id, organization_id, role, position)
        SELECT action_id, ?1, role, position
        FROM action_organization AS gone
        WHERE organization_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM action_organization AS kept
            WHERE kept.action_id = gone.action_id AND kept.role = gone.role
                AND kept.organization_id = ?1))sql",
    R"sql(
        INSERT INTO plan_role (plan_id, organization_id, role, position)
        SELECT plan_id, ?1, role, position
        FROM plan_role AS gone
        WHERE organization_id = ?2 AND NOT EXISTS (
            SELECT 1
            FROM plan_role AS kept
            WHERE kept.plan_id = gone.plan_id AND kept.role = gone.role
                AND kept.organization_id = ?1))sql",
};

/// A plan signed by both: the pledges move to the signature that stays, the other goes.
constexpr const char *signatures[]{
    R"sql(
        UPDATE pledge
        SET signatory_id = (
            SELECT kept.id
            FROM signatory AS kept
            JOIN signatory AS gone ON gone.plan_id = kept.plan_id
            WHERE kept.organization_id = ?1 AND gone.id = pledge.signatory_id)
        WHERE signatory_id IN (
            SELECT gone.id
            FROM signatory AS gone
            JOIN signatory AS kept ON kept.plan_id = gone.plan_id
            WHERE gone.organization_id = ?2 AND kept.organization_id = ?1))sql",
    R"sql(
        DELETE FROM signatory
        WHERE organization_id = ?2 AND plan_id IN (
            SELECT plan_id
            FROM signatory
            WHERE organization_id = ?1))sql",
    "UPDATE signatory SET organization_id = ?1 WHERE organization_id = ?2",
};

void fill(QString &field, const QString &from)
{
    if (field.isEmpty())
        field = from;
}

Organization filledFrom(Organization kept, const Organization &gone)
{
    fill(kept.kind, gone.kind);
    fill(kept.address, gone.address);
    fill(kept.web, gone.web);
    fill(kept.source, gone.source);
    if (kept.logo.isEmpty())
        kept.logo = gone.logo;
    for (const QString &spelling : QStringList{gone.name, gone.shortName} + gone.aliases)
        if (!spelling.isEmpty() && spelling != kept.name && spelling != kept.shortName
            && !kept.aliases.contains(spelling))
            kept.aliases << spelling;
    kept.aliases.sort();
    return kept;
}

} // namespace

Result<> OrganizationStore::merge(const Organization &kept, const Organization &gone)
{
    for (const char *sql : moves)
        if (const Result<> moved = runStatement(m_connection, sql, kept.id, gone.id); !moved)
            return moved;
    for (const char *sql : copies)
        if (const Result<> copied = runStatement(m_connection, sql, kept.id, gone.id); !copied)
            return copied;
    for (const char *sql : signatures)
        if (const Result<> signedOnce = runStatement(m_connection, sql, kept.id, gone.id);
            !signedOnce)
            return signedOnce;
    if (const Result<> removed = remove(gone.id); !removed)
        return removed;
    return update(kept, filledFrom(kept, gone));
}

} // namespace passerelle
