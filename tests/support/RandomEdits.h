#pragma once

#include "core/workspace/Workspace.h"

#include <QRandomGenerator>

namespace passerelle::test {

/// Makes random edits of every kind over every table, through the stores, as pages and imports
/// will: additions, edits of any field, moves, merges, bulk edits, deletions with their cascades.
/// The same seed makes the same choices.
class RandomEdits final
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    /// One edit, one transaction. An edit may turn out to change nothing.
    Result<ChangeSet> makeOne(Workspace &workspace);

private:
    Result<> addOrganization(Stores &stores);
    Result<> editOrganization(Stores &stores);
    Result<> mergeOrganizations(Stores &stores);
    Result<> addContact(Stores &stores);
    Result<> addPlan(Stores &stores);
    Result<> editPlan(Stores &stores);
    Result<> addSignatory(Stores &stores);
    Result<> addNode(Stores &stores);
    Result<> moveNode(Stores &stores);
    Result<> removeNode(Stores &stores);
    Result<> addAction(Stores &stores);
    Result<> editAction(Stores &stores);
    Result<> editManyActions(Stores &stores);
    Result<> removeAction(Stores &stores);
    Result<> editMeetings(Stores &stores);
    Result<> editIndicators(Stores &stores);
    Result<> editReferencePlans(Stores &stores);
    Result<> editTerritory(Stores &stores);
    Result<> removeSomethingLarge(Stores &stores);

    Plan anyPlan(Stores &stores);
    std::vector<OrganizationId> someOrganizations(Stores &stores);
    void scramble(Action &action, Stores &stores);

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QString text();
    QDate day();
    DatePeriod period();

    QRandomGenerator m_random;
};

} // namespace passerelle::test
