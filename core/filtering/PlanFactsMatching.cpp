#include "core/filtering/PlanFacts.h"

#include <algorithm>

namespace passerelle {

namespace {

/// Whether a list lets something through: any of its values is wanted, or none is asked for.
template <typename Values, typename Wanted>
bool passes(const Values &values, const Wanted &wanted)
{
    return wanted.empty() || std::ranges::any_of(values, [&](const auto &value) {
               return std::ranges::find(wanted, value) != wanted.end();
           });
}

/// Counts among the first `size` actions: those after them are gone.
void count(FilteredActions &filtered, size_t size)
{
    const auto first = static_cast<std::ptrdiff_t>(size);
    filtered.matchCount = static_cast<int>(
        std::count(filtered.matches.begin(), filtered.matches.begin() + first, true));
    filtered.shownCount = static_cast<int>(
        std::count(filtered.isShown.begin(), filtered.isShown.begin() + first, true));
}

void add(FilteredActions &filtered, const ActionId &id, bool matches, bool isShown)
{
    filtered.ids.push_back(id);
    filtered.matches.push_back(matches);
    filtered.isShown.push_back(isShown);
}

bool startsWith(const std::vector<ActionId> &ids, const std::vector<Action> &actions)
{
    const auto isOf = [](const Action &action, const ActionId &id) { return action.id == id; };
    return ids.size() >= actions.size()
        && std::equal(actions.begin(), actions.end(), ids.begin(), isOf);
}

} // namespace

FilteredActions carriedOver(FilteredActions filtered, const std::vector<Action> &actions)
{
    // Most edits move nothing.
    if (startsWith(filtered.ids, actions)) {
        count(filtered, actions.size());
        return filtered;
    }
    std::unordered_map<ActionId, size_t> places;
    places.reserve(filtered.ids.size());
    for (size_t i = 0; i < filtered.ids.size(); ++i)
        places.emplace(filtered.ids[i], i);
    FilteredActions carried;
    for (const Action &action : actions) {
        const auto place = places.find(action.id);
        const bool isNew = place == places.end();
        add(carried, action.id, isNew || filtered.matches[place->second],
            isNew || filtered.isShown[place->second]);
        if (!isNew)
            places.erase(place);
    }
    for (const auto &[id, place] : places)
        add(carried, id, filtered.matches[place], filtered.isShown[place]);
    count(carried, actions.size());
    return carried;
}

/// A filter with its words and nodes looked up.
struct PlanFacts::PreparedFilter
{
    const ActionFilter &filter;
    WordTable::Marks marks;
    quint32 allSought = 0; ///< the bits of all the words looked for
    std::vector<bool> nodes; ///< by index; only read when the filter names nodes

    bool hasAllWords(const std::vector<WordTable::WordNumber> &words) const
    {
        if (allSought == 0)
            return true;
        quint32 found = 0;
        for (const WordTable::WordNumber word : words) {
            found |= marks[static_cast<size_t>(word)];
            if (found == allSought)
                return true;
        }
        return false;
    }
};

FilteredActions PlanFacts::filtered(const ActionFilter &filter) const
{
    const QStringList sought = WordTable::soughtWords(filter.text);
    PreparedFilter prepared{filter, {}, 0, {}};
    if (!sought.isEmpty()) {
        prepared.marks = m_table.marksOf(sought);
        prepared.allSought = ~quint32(0) >> (WordTable::maxSoughtWords - sought.size());
    }
    prepared.nodes = nodesUnder(filter.nodes);
    FilteredActions filtered;
    filtered.ids.reserve(m_actions.size());
    filtered.matches.reserve(m_actions.size());
    for (const ActionFacts &facts : m_actions) {
        filtered.ids.push_back(facts.id);
        filtered.matches.push_back(matches(facts, prepared));
    }
    filtered.isShown = filtered.matches;
    showAbove(filtered);
    count(filtered, m_actions.size());
    return filtered;
}

std::vector<bool> PlanFacts::nodesUnder(const std::vector<NodeId> &chosen) const
{
    std::vector<bool> isChosen(m_nodeParents.size(), false);
    for (const NodeId &id : chosen)
        if (const auto node = m_nodes.find(id); node != m_nodes.end())
            isChosen[static_cast<size_t>(node->second)] = true;
    // Parents stand before their children, see PlanContents::nodes.
    for (size_t i = 0; i < m_nodeParents.size(); ++i)
        if (const int parent = m_nodeParents[i]; parent != none)
            isChosen[i] = isChosen[i] || isChosen[static_cast<size_t>(parent)];
    return isChosen;
}

bool PlanFacts::matches(const ActionFacts &facts, const PreparedFilter &prepared) const
{
    const ActionFilter &filter = prepared.filter;
    if ((filter.isLateOnly && !facts.isLate) || (filter.lacksEssential && !facts.lacksEssential))
        return false;
    for (const Absence absence : filter.absences)
        if (!facts.absences[static_cast<size_t>(absence)])
            return false;
    if (!filter.statuses.empty()
        && std::ranges::find(filter.statuses, facts.status) == filter.statuses.end())
        return false;
    if (!filter.nodes.empty()
        && (facts.node == none || !prepared.nodes[static_cast<size_t>(facts.node)]))
        return false;
    return passes(facts.leads, filter.leads) && passes(facts.targetGroups, filter.targetGroups)
        && passes(facts.themes, filter.themes) && prepared.hasAllWords(facts.words);
}

void PlanFacts::showAbove(FilteredActions &filtered) const
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        if (!filtered.matches[i])
            continue;
        for (int above = m_actions[i].parent;
             above != none && !filtered.isShown[static_cast<size_t>(above)];
             above = m_actions[static_cast<size_t>(above)].parent)
            filtered.isShown[static_cast<size_t>(above)] = true;
    }
}

} // namespace passerelle
