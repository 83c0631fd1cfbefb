#include "core/editing/TypedOrganizations.h"

#include "core/workspace/Stores.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace passerelle {

TypedOrganizations::TypedOrganizations(const PlanContents &contents)
    : m_resolver(contents.organizations)
{
}

Result<OrganizationId> TypedOrganizations::named(const QString &name)
{
    const OrganizationResolver::Ids known = m_resolver.matches(name);
    if (known.size() > 1)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "TypedOrganizations",
                         "Several organizations are called \"%1\": write the whole name.")
                         .arg(name)};
    if (!known.empty())
        return known.front();
    Organization made;
    made.name = name.trimmed();
    return m_resolver.declare(made);
}

QStringList TypedOrganizations::split(const QString &text) const
{
    static const QRegularExpression separators(QStringLiteral("[,/]"));
    QStringList names = text.split(separators, Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    const auto isKnown = [this](const QString &name) { return !m_resolver.matches(name).empty(); };
    const bool areSeveral = names.size() > 1 && std::ranges::all_of(names, isKnown);
    return areSeveral && !isKnown(text) ? names : QStringList{text};
}

std::vector<Organization>
TypedOrganizations::createdAmong(const std::unordered_set<OrganizationId> &named) const
{
    std::vector<Organization> among = m_resolver.created();
    std::erase_if(among, [&](const Organization &made) { return !named.contains(made.id); });
    return among;
}

QStringList TypedOrganizations::newNames(const std::unordered_set<OrganizationId> &named) const
{
    QStringList names;
    for (const Organization &made : createdAmong(named))
        names << made.name;
    return names;
}

Result<> TypedOrganizations::writeNew(Stores &stores) const
{
    for (const Organization &made : m_resolver.created())
        if (const Result<> written = stores.organizations.insert(made); !written)
            return written;
    return {};
}

Result<> TypedOrganizations::writeNew(Stores &stores,
                                      const std::unordered_set<OrganizationId> &named) const
{
    for (const Organization &made : createdAmong(named))
        if (const Result<> written = stores.organizations.insert(made); !written)
            return written;
    return {};
}

} // namespace passerelle
