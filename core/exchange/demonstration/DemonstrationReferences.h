#pragma once

#include "core/domain/Id.h"
#include "core/domain/Organization.h"

#include <QHash>

#include <vector>

namespace passerelle {

class DemonstrationEntry;
struct OutlineNode;

/// What the entries of the demonstration may point to: organizations by name, short name or alias
/// (accents, case and punctuation do not matter), outline nodes and actions by code, meetings by
/// key. A name nobody knows fails the entry that uses it.
class DemonstrationReferences final
{
public:
    void addOrganizations(const std::vector<Organization> &organizations);
    void addNodes(const std::vector<OutlineNode> &nodes);
    void addMeeting(const QString &key, const MeetingId &id) { m_meetings.insert(key, id); }
    void addAction(const QString &code, const ActionId &id) { m_actions.insert(code, id); }

    bool knowsOrganization(const QString &name) const;
    bool knowsMeeting(const QString &key) const { return m_meetings.contains(key); }
    bool knowsAction(const QString &code) const { return m_actions.contains(code); }

    /// What stands under `key` of `entry`; a null id when nothing does.
    OrganizationId organization(DemonstrationEntry &entry, const QString &key) const;
    std::vector<OrganizationId> organizations(DemonstrationEntry &entry, const QString &key) const;
    NodeId node(DemonstrationEntry &entry, const QString &key) const;
    MeetingId meeting(DemonstrationEntry &entry, const QString &key) const;
    ActionId action(DemonstrationEntry &entry, const QString &key) const;

private:
    OrganizationId find(DemonstrationEntry &entry, const QString &name) const;

    QHash<QString, OrganizationId> m_organizations; ///< by folded name
    QHash<QString, NodeId> m_nodes;
    QHash<QString, MeetingId> m_meetings;
    QHash<QString, ActionId> m_actions;
};

} // namespace passerelle
