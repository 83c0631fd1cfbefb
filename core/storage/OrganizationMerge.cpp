#include "core/storage/OrganizationStore.h"
#include "core/storage/Rows.h"

#include <QCoreApplication>

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

/// Both sit on a committee: of two seats that would read the same, one stays. A seat that names
/// another person, or an alternate, is another seat.
constexpr const char *doubleSeats = R"sql(
        WITH merged (kept, gone) AS (VALUES (?, ?))
        DELETE FROM committee_member
        WHERE id IN (
            SELECT other.id
            FROM merged
            JOIN committee_member AS other ON other.organization_id = merged.gone
            JOIN committee_member AS own
                ON own.organization_id = merged.kept AND own.committee_id = other.committee_id
            WHERE own.is_alternate = other.is_alternate
                AND (other.contact_id IS NULL OR other.contact_id = own.contact_id)
                AND other.name IN ('', own.name)))sql";

/// References that are part of a key: copied under the kept organization where it does not stand
/// yet; the removal of the other carries the originals away.
constexpr const char *copies[]{
    R"sql(
        WITH merged (kept, gone) AS (VALUES (?, ?))
        INSERT INTO action_organization (action_id, organization_id, role, position)
        SELECT other.action_id, merged.kept, other.role, other.position
        FROM action_organization AS other
        JOIN merged ON other.organization_id = merged.gone
        WHERE NOT EXISTS (
            SELECT 1
            FROM action_organization AS own
            WHERE own.action_id = other.action_id AND own.role = other.role
                AND own.organization_id = merged.kept))sql",
    R"sql(
        WITH merged (kept, gone) AS (VALUES (?, ?))
        INSERT INTO plan_role (plan_id, organization_id, role, position)
        SELECT other.plan_id, merged.kept, other.role, other.position
        FROM plan_role AS other
        JOIN merged ON other.organization_id = merged.gone
        WHERE NOT EXISTS (
            SELECT 1
            FROM plan_role AS own
            WHERE own.plan_id = other.plan_id AND own.role = other.role
                AND own.organization_id = merged.kept))sql",
};

/// A plan signed by both: the pledges move to the signature that stays, the other goes.
constexpr const char *signatures[]{
    R"sql(
        WITH merged (kept, gone) AS (VALUES (?, ?)),
        twice (kept_signatory, gone_signatory) AS (
            SELECT own.id, other.id
            FROM merged
            JOIN signatory AS own ON own.organization_id = merged.kept
            JOIN signatory AS other
                ON other.organization_id = merged.gone AND other.plan_id = own.plan_id)
        UPDATE pledge
        SET signatory_id = (
            SELECT kept_signatory
            FROM twice
            WHERE gone_signatory = signatory_id)
        WHERE signatory_id IN (SELECT gone_signatory FROM twice))sql",
    R"sql(
        WITH merged (kept, gone) AS (VALUES (?, ?))
        DELETE FROM signatory
        WHERE organization_id = (SELECT gone FROM merged) AND plan_id IN (
            SELECT own.plan_id
            FROM signatory AS own
            JOIN merged ON own.organization_id = merged.kept))sql",
    "UPDATE signatory SET organization_id = ? WHERE organization_id = ?",
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
    if (kept.id == gone.id)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("OrganizationStore",
                                                 "\"%1\" cannot be merged with itself. Choose "
                                                 "another organisation.")
                         .arg(kept.name),
                     {}};
    if (const Result<> seated = runStatement(m_connection, doubleSeats, kept.id, gone.id); !seated)
        return seated;
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
