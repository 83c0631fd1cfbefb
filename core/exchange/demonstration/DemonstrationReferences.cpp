#include "core/exchange/demonstration/DemonstrationReferences.h"

#include "core/domain/OutlineNode.h"
#include "core/exchange/demonstration/DemonstrationEntry.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

/// Letters and digits only, without accents or case: two spellings of one name become equal.
QString folded(const QString &name)
{
    QString letters;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD))
        if (character.isLetterOrNumber())
            letters.append(character.toLower());
    return letters;
}

void addIfNew(QHash<QString, OrganizationId> &names, const QString &name, const OrganizationId &id)
{
    const QString key = folded(name);
    if (!key.isEmpty() && !names.contains(key))
        names.insert(key, id);
}

/// The id of what `entry` names under `key`; fails the entry when nobody knows it.
template <typename Identifier>
Identifier found(const QHash<QString, Identifier> &known, DemonstrationEntry &entry,
                 const QString &key, const char *message)
{
    const QString name = entry.text(key);
    const auto place = known.constFind(name);
    if (place != known.constEnd())
        return *place;
    if (!name.isEmpty())
        entry.fail(QCoreApplication::translate("Demonstration", message).arg(name));
    return {};
}

} // namespace

void DemonstrationReferences::addOrganizations(const std::vector<Organization> &organizations)
{
    for (const Organization &organization : organizations)
        addIfNew(m_organizations, organization.name, organization.id);
    for (const Organization &organization : organizations) {
        addIfNew(m_organizations, organization.shortName, organization.id);
        for (const QString &alias : organization.aliases)
            addIfNew(m_organizations, alias, organization.id);
    }
}

void DemonstrationReferences::addNodes(const std::vector<OutlineNode> &nodes)
{
    for (const OutlineNode &node : nodes)
        m_nodes.insert(node.code, node.id);
}

bool DemonstrationReferences::knowsOrganization(const QString &name) const
{
    return m_organizations.contains(folded(name));
}

OrganizationId DemonstrationReferences::organization(DemonstrationEntry &entry,
                                                     const QString &key) const
{
    const QString name = entry.text(key);
    return name.isEmpty() ? OrganizationId() : find(entry, name);
}

std::vector<OrganizationId> DemonstrationReferences::organizations(DemonstrationEntry &entry,
                                                                   const QString &key) const
{
    std::vector<OrganizationId> ids;
    for (const QString &name : entry.texts(key)) {
        const OrganizationId id = find(entry, name);
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

NodeId DemonstrationReferences::node(DemonstrationEntry &entry, const QString &key) const
{
    return found(
        m_nodes, entry, key,
        QT_TRANSLATE_NOOP("Demonstration", "\"%1\" is not the code of an objective of the plan."));
}

MeetingId DemonstrationReferences::meeting(DemonstrationEntry &entry, const QString &key) const
{
    return found(m_meetings, entry, key,
                 QT_TRANSLATE_NOOP("Demonstration", "\"%1\" is not the key of a meeting."));
}

ActionId DemonstrationReferences::action(DemonstrationEntry &entry, const QString &key) const
{
    return found(m_actions, entry, key,
                 QT_TRANSLATE_NOOP("Demonstration", "\"%1\" is not the code of an action."));
}

OrganizationId DemonstrationReferences::find(DemonstrationEntry &entry, const QString &name) const
{
    const auto place = m_organizations.constFind(folded(name));
    if (place != m_organizations.constEnd())
        return *place;
    entry.fail(QCoreApplication::translate("Demonstration",
                                           "the organization \"%1\" is not among the partners.")
                   .arg(name));
    return {};
}

} // namespace passerelle
