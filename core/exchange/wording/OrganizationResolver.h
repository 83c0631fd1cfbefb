#pragma once

#include "core/domain/Organization.h"

#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace passerelle {

/// Tells which organization a text names, among those already in a file and those met while
/// reading, and makes the missing ones, so that no spelling makes a duplicate. Spellings that
/// differ by more than case, accents and punctuation are kept as aliases.
class OrganizationResolver final
{
public:
    using Ids = std::vector<OrganizationId>;

    explicit OrganizationResolver(std::span<const Organization> known);

    /// The organization a source lists with its name and short name: an organization already met or
    /// known (by name first, then by short name, with a warning), completed with what it lacks;
    /// else a new one. `candidate.id` is not read.
    OrganizationId declare(const Organization &candidate);

    /// The organizations of the best rank (see find()) that `text` names: more than one is
    /// ambiguous.
    Ids matches(const QString &text) const;

    /// The organization `text` names; null when none does. Names declared win over those known,
    /// names over short names over aliases; a text that could be two of one rank is neither.
    OrganizationId find(const QString &text) const;

    /// As find(), and keeps the spelling.
    OrganizationId resolve(const QString &text);

    /// As resolve(), or a new organization when isOrganizationName(text); null when `text` is a
    /// description or, with a warning, could be several organizations.
    OrganizationId resolveOrCreate(const QString &text, const QString &source);

    /// Organizations made here, in order of appearance, aliases sorted.
    const std::vector<Organization> &created() const { return m_created; }
    /// Known organizations to which the source adds an alias, a short name, a kind or a source.
    std::vector<Organization> enriched() const;
    const QStringList &warnings() const { return m_warnings; }

private:
    enum Rank
    {
        DeclaredName,
        DeclaredShortName,
        KnownName,
        KnownShortName,
        KnownAlias,
        RankCount
    };

    void index(const QString &text, Rank rank, const OrganizationId &id);
    void indexName(const QString &name, Rank rank, Rank partRank, const OrganizationId &id);
    OrganizationId findDeclared(const Organization &candidate);
    Organization *organization(const OrganizationId &id);
    void keepSpelling(const OrganizationId &id, const QString &text);
    void complete(const OrganizationId &id, const Organization &candidate);

    std::array<QHash<QString, Ids>, RankCount> m_index;
    std::vector<Organization> m_known; ///< completed as we go
    std::vector<Organization> m_original; ///< as given
    std::vector<Organization> m_created;
    QStringList m_warnings;
};

} // namespace passerelle
