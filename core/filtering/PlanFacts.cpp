#include "core/filtering/PlanFacts.h"

#include "core/statistics/ActionState.h"
#include "core/statistics/Lateness.h"
#include "core/statistics/MissingFields.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr size_t indexOf(Absence absence)
{
    return static_cast<size_t>(absence);
}

bool lacks(const std::vector<MissingField> &missing, MissingField field)
{
    return std::ranges::count(missing, field) > 0;
}

} // namespace

PlanFacts::PlanFacts(const PlanContents &contents, QDate today)
    : m_today(today)
    , m_customTerms(contents.customTerms)
{
    indexNodes(contents.nodes);
    indexNames(contents);
    const std::unordered_set<ActionId> withIndicator = actionsWithIndicator(contents);
    m_indices.reserve(contents.actions.size());
    m_actions.resize(contents.actions.size());
    for (size_t i = 0; i < m_actions.size(); ++i)
        m_indices.emplace(contents.actions[i].id, static_cast<int>(i));
    for (size_t i = 0; i < m_actions.size(); ++i) {
        compute(m_actions[i], contents.actions[i], withIndicator);
        const auto parent = m_indices.find(contents.actions[i].parent);
        m_actions[i].parent = parent == m_indices.end() ? none : parent->second;
    }
}

bool PlanFacts::update(const PlanContents &contents, const std::vector<ActionId> &edited)
{
    const auto isHere = [&](const ActionId &id) { return isInPlace(contents, id); };
    if (contents.actions.size() != m_actions.size() || !std::ranges::all_of(edited, isHere))
        return false;
    m_customTerms = contents.customTerms;
    indexNames(contents);
    const std::unordered_set<ActionId> withIndicator = actionsWithIndicator(contents);
    for (const ActionId &id : edited) {
        const auto index = static_cast<size_t>(m_indices.at(id));
        compute(m_actions[index], contents.actions[index], withIndicator);
    }
    return true;
}

bool PlanFacts::isInPlace(const PlanContents &contents, const ActionId &id) const
{
    const auto found = m_indices.find(id);
    if (found == m_indices.end())
        return false;
    const auto index = static_cast<size_t>(found->second);
    const Action &action = contents.actions[index];
    const ActionFacts &facts = m_actions[index];
    return action.id == id && facts.parentId == action.parent && facts.nodeId == action.node;
}

void PlanFacts::indexNodes(const std::vector<OutlineNode> &nodes)
{
    for (size_t i = 0; i < nodes.size(); ++i)
        m_nodes.emplace(nodes[i].id, static_cast<int>(i));
    for (const OutlineNode &node : nodes) {
        const auto parent = m_nodes.find(node.parent);
        m_nodeParents.push_back(parent == m_nodes.end() ? none : parent->second);
    }
}

void PlanFacts::indexNames(const PlanContents &contents)
{
    m_names.clear();
    for (const Organization &organization : contents.organizations) {
        std::vector<WordTable::WordNumber> &words = m_names[organization.id];
        m_table.addWordsOf(organization.name, words);
        m_table.addWordsOf(organization.shortName, words);
    }
}

void PlanFacts::compute(ActionFacts &facts, const Action &action,
                        const std::unordered_set<ActionId> &withIndicator)
{
    const std::vector<MissingField> missing = missingIn(action, withIndicator, m_today);
    facts.id = action.id;
    facts.parentId = action.parent;
    facts.nodeId = action.node;
    const auto node = m_nodes.find(action.node);
    facts.node = node == m_nodes.end() ? none : node->second;
    facts.status = stateOn(action, m_today).status;
    facts.isLate = latenessOf(action, m_today).isLate();
    // As missingInPlan() counts: an abandoned action lacks nothing, and a sub-action has what its
    // action has.
    const bool mayLack = facts.status != ActionStatus::Abandoned && !action.isSubAction();
    facts.lacksEssential = mayLack && std::ranges::any_of(missing, isEssential);
    const auto note = [&](Absence absence, bool isAbsent) {
        facts.absences[indexOf(absence)] = mayLack && isAbsent;
    };
    note(Absence::Lead, lacks(missing, MissingField::Lead));
    note(Absence::Indicator, lacks(missing, MissingField::Indicator));
    note(Absence::Dates, lacks(missing, MissingField::Dates));
    note(Absence::Status, lacks(missing, MissingField::Status));
    note(Absence::Description, lacks(missing, MissingField::Description));
    note(Absence::FollowUp, action.followUps.empty());
    facts.leads = action.leads;
    facts.targetGroups = action.targetGroups;
    facts.themes = action.themes;
    collectWords(facts, action);
}

void PlanFacts::collectWords(ActionFacts &facts, const Action &action)
{
    std::vector<WordTable::WordNumber> words;
    for (const QString *text :
         {&action.code, &action.title, &action.context, &action.description, &action.objectives,
          &action.expectedResults, &action.levers, &action.obstacles, &action.watchPoints,
          &action.nextStep, &action.calendarText, &action.note})
        m_table.addWordsOf(*text, words);
    for (const Milestone &milestone : action.milestones)
        m_table.addWordsOf(milestone.title, words);
    for (const Event &event : action.events)
        m_table.addWordsOf(event.title, words);
    for (const FollowUp &followUp : action.followUps) {
        m_table.addWordsOf(followUp.text, words);
        m_table.addWordsOf(followUp.statusReason, words);
    }
    addNames(action.leads, words);
    addNames(action.coLeads, words);
    addNames(action.partners, words);
    addLabels(TermList::TargetGroup, action.targetGroups, words);
    addLabels(TermList::Theme, action.themes, words);
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    words.shrink_to_fit();
    facts.words = std::move(words);
}

void PlanFacts::addNames(const std::vector<OrganizationId> &organizations,
                         std::vector<WordTable::WordNumber> &into)
{
    for (const OrganizationId &id : organizations)
        if (const auto names = m_names.find(id); names != m_names.end())
            into.insert(into.end(), names->second.begin(), names->second.end());
}

void PlanFacts::addLabels(TermList list, const QStringList &keys,
                          std::vector<WordTable::WordNumber> &into)
{
    for (const QString &key : keys)
        m_table.addWordsOf(termLabel(list, key, m_customTerms), into);
}

} // namespace passerelle
