#include "core/exchange/wording/OrganizationResolver.h"

#include "core/domain/OrganizationKey.h"
#include "core/exchange/wording/OrganizationNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

Organization *findIn(std::vector<Organization> &organizations, const OrganizationId &id)
{
    const auto found = std::ranges::find(organizations, id, &Organization::id);
    return found == organizations.end() ? nullptr : &*found;
}

/// Whether one of `text`'s whole forms, with or without its parentheses, is already a name of
/// `organization`.
bool isSpelling(const Organization &organization, const QString &text)
{
    QStringList known{organizationKey(organization.name), organizationKey(organization.shortName)};
    for (const QString &alias : organization.aliases)
        known.append(organizationKey(alias));
    const QStringList keys = organizationKeys(text).mid(0, 2);
    return std::ranges::any_of(keys, [&](const QString &key) { return known.contains(key); });
}

bool hasWord(const QString &name, const QString &key)
{
    return (u' ' + organizationKey(name) + u' ').contains(u' ' + key + u' ');
}

/// Whether two organizations of one short name but different names may be the same: not when their
/// kinds tell them apart, nor when both names are built on the short name ("CPTS du Brivadois",
/// "CPTS Velay Sud").
bool mayBeTheSame(const Organization &known, const Organization &candidate)
{
    const QString other = QStringLiteral("other");
    const bool isKindSaid = !known.kind.isEmpty() && known.kind != other
        && !candidate.kind.isEmpty() && candidate.kind != other;
    if (isKindSaid && known.kind != candidate.kind)
        return false;
    const QString key = organizationKey(candidate.shortName);
    return !hasWord(known.name, key) || !hasWord(candidate.name, key);
}

} // namespace

OrganizationResolver::OrganizationResolver(std::span<const Organization> known)
    : m_known(known.begin(), known.end())
    , m_original(m_known)
{
    for (const Organization &organization : m_known) {
        indexName(organization.name, KnownName, KnownShortName, organization.id);
        index(organization.shortName, KnownShortName, organization.id);
        for (const QString &alias : organization.aliases)
            index(alias, KnownAlias, organization.id);
    }
}

void OrganizationResolver::index(const QString &text, Rank rank, const OrganizationId &id)
{
    const QString key = organizationKey(text);
    if (key.isEmpty())
        return;
    Ids &ids = m_index[rank][key];
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

void OrganizationResolver::indexName(const QString &name, Rank rank, Rank partRank,
                                     const OrganizationId &id)
{
    index(name, rank, id);
    for (const QString &key : organizationKeys(name))
        if (key != organizationKey(name))
            index(key, partRank, id);
}

OrganizationResolver::Ids OrganizationResolver::matches(const QString &text) const
{
    for (const QString &key : organizationKeys(text))
        for (const QHash<QString, Ids> &ids : m_index)
            if (const auto found = ids.constFind(key); found != ids.cend())
                return *found;
    return {};
}

OrganizationId OrganizationResolver::find(const QString &text) const
{
    const Ids ids = matches(text);
    return ids.size() == 1 ? ids.front() : OrganizationId();
}

Organization *OrganizationResolver::organization(const OrganizationId &id)
{
    Organization *created = findIn(m_created, id);
    return created != nullptr ? created : findIn(m_known, id);
}

OrganizationId OrganizationResolver::findDeclared(const Organization &candidate)
{
    const QString key = organizationKey(candidate.name);
    if (const Ids declared = m_index[DeclaredName].value(key); !declared.empty())
        return declared.front();
    for (const Rank rank : {KnownName, KnownShortName, KnownAlias})
        if (const Ids known = m_index[rank].value(key); known.size() == 1)
            return known.front();
    const QString shortKey = organizationKey(candidate.shortName);
    for (const Rank rank : {KnownShortName, KnownName, KnownAlias}) {
        const Ids known = m_index[rank].value(shortKey);
        if (known.size() != 1)
            continue;
        const Organization &found = *organization(known.front());
        if (!mayBeTheSame(found, candidate))
            return {};
        m_warnings.append(
            QCoreApplication::translate(
                "PlanFolder", "\"%1\" was taken for \"%2\", which has the same short name (%3).")
                .arg(candidate.name, found.name, candidate.shortName));
        return found.id;
    }
    return {};
}

OrganizationId OrganizationResolver::declare(const Organization &candidate)
{
    OrganizationId id = findDeclared(candidate);
    if (id.isNull()) {
        id = OrganizationId::create();
        m_created.push_back(candidate);
        m_created.back().id = id;
    } else {
        complete(id, candidate);
    }
    indexName(candidate.name, DeclaredName, DeclaredShortName, id);
    index(candidate.shortName, DeclaredShortName, id);
    return id;
}

void OrganizationResolver::complete(const OrganizationId &id, const Organization &candidate)
{
    Organization &target = *organization(id);
    if (target.shortName.isEmpty())
        target.shortName = candidate.shortName;
    if (target.kind.isEmpty())
        target.kind = candidate.kind;
    if (!target.source.contains(candidate.source))
        target.source +=
            (target.source.isEmpty() ? QString() : QStringLiteral("|")) + candidate.source;
    keepSpelling(id, candidate.name);
    keepSpelling(id, candidate.shortName);
}

void OrganizationResolver::keepSpelling(const OrganizationId &id, const QString &text)
{
    Organization &target = *organization(id);
    if (organizationKey(text).isEmpty() || isSpelling(target, text))
        return;
    const auto after = std::ranges::lower_bound(target.aliases, text);
    target.aliases.insert(after, text);
}

OrganizationId OrganizationResolver::resolve(const QString &text)
{
    const OrganizationId id = find(text);
    if (!id.isNull())
        keepSpelling(id, text);
    return id;
}

OrganizationId OrganizationResolver::resolveOrCreate(const QString &text, const QString &source)
{
    if (const OrganizationId id = resolve(text); !id.isNull())
        return id;
    if (matches(text).size() > 1) {
        m_warnings.append(
            QCoreApplication::translate(
                "PlanFolder", "\"%1\" could be several organizations and was kept as text.")
                .arg(text));
        return {};
    }
    if (!isOrganizationName(text))
        return {};
    Organization candidate;
    candidate.name = text.trimmed();
    candidate.kind = organizationKindFromName(candidate.name);
    candidate.source = source;
    return declare(candidate);
}

std::vector<Organization> OrganizationResolver::enriched() const
{
    std::vector<Organization> changed;
    for (std::size_t i = 0; i < m_known.size(); ++i)
        if (m_known.at(i) != m_original.at(i))
            changed.push_back(m_known.at(i));
    return changed;
}

} // namespace passerelle
