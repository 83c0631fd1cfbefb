#pragma once

#include "core/domain/PlanContents.h"
#include "core/filtering/ActionFilter.h"
#include "core/filtering/WordTable.h"

#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace passerelle {

/// Which actions of a plan a filter lets through, one flag an action, in the order of
/// PlanContents::actions. The counts are of those.
struct FilteredActions
{
    /// Of the actions the flags are about; after them those gone since, which may come back.
    std::vector<ActionId> ids;
    std::vector<bool> matches;
    /// Those that match, and the actions above a sub-action that matches.
    std::vector<bool> isShown;
    int matchCount = 0;
    int shownCount = 0;

    bool operator==(const FilteredActions &) const = default;
};

/// The same for the actions as they stand now, after some came, went or moved: what the filter said
/// of those it was asked about holds, and those that came since are let through.
FilteredActions carriedOver(FilteredActions filtered, const std::vector<Action> &actions);

/// What filters ask about the actions of a plan, computed once, so that a filter of 10 000 actions
/// follows each key typed. Keeps nothing of the contents but ids: make it again when actions were
/// added, removed or moved, nodes changed or the day did; update() follows other edits of an
/// action.
class PlanFacts final
{
public:
    PlanFacts(const PlanContents &contents, QDate today);

    /// Computes some actions again, in a time that follows their number. False when one stands at
    /// another place than before, was not there or is gone: then all has to be made again.
    bool update(const PlanContents &contents, const std::vector<ActionId> &edited);

    FilteredActions filtered(const ActionFilter &filter) const;

private:
    static constexpr int none = -1;
    static constexpr size_t absenceCount = 6;

    struct ActionFacts
    {
        ActionId id;
        ActionId parentId;
        NodeId nodeId;
        int parent = none; ///< index of the action above
        int node = none; ///< index of the node
        std::vector<WordTable::WordNumber> words; ///< sorted, each once
        std::optional<ActionStatus> status;
        bool isLate = false;
        bool lacksEssential = false;
        std::array<bool, absenceCount> absences{}; ///< by Absence
        std::vector<OrganizationId> leads;
        QStringList targetGroups;
        QStringList themes;
    };
    struct PreparedFilter;

    void indexNodes(const std::vector<OutlineNode> &nodes);
    void indexNames(const PlanContents &contents);
    /// Whether an action stands where it did.
    bool isInPlace(const PlanContents &contents, const ActionId &id) const;
    void compute(ActionFacts &facts, const Action &action,
                 const std::unordered_set<ActionId> &withIndicator);
    void collectWords(ActionFacts &facts, const Action &action);
    void addNames(const std::vector<OrganizationId> &organizations,
                  std::vector<WordTable::WordNumber> &into);
    void addLabels(TermList list, const QStringList &keys,
                   std::vector<WordTable::WordNumber> &into);
    std::vector<bool> nodesUnder(const std::vector<NodeId> &chosen) const;
    bool matches(const ActionFacts &facts, const PreparedFilter &prepared) const;
    void showAbove(FilteredActions &filtered) const;

    QDate m_today;
    WordTable m_table;
    std::vector<ActionFacts> m_actions;
    std::unordered_map<ActionId, int> m_indices; ///< of actions
    std::vector<int> m_nodeParents;
    std::unordered_map<NodeId, int> m_nodes;
    std::unordered_map<OrganizationId, std::vector<WordTable::WordNumber>> m_names;
    std::vector<Term> m_customTerms;
};

} // namespace passerelle
