#include "core/exchange/planfolder/OutlineMapping.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/planfolder/HintMapping.h"
#include "core/exchange/planfolder/LabelledNote.h"
#include "core/exchange/planfolder/OutlineValidation.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace passerelle {

namespace {

/// Who leads, as the source says it: organizations, and words that name none.
struct Leads
{
    std::set<OrganizationId> organizations;
    std::set<QString> words;

    bool operator==(const Leads &) const = default;
    void add(const Leads &other)
    {
        organizations.insert(other.organizations.begin(), other.organizations.end());
        words.insert(other.words.begin(), other.words.end());
    }
};

/// Where a row hangs.
struct Parent
{
    NodeId node;
    ActionId action;
};

void addOnce(std::vector<OrganizationId> *ids, const OrganizationId &id)
{
    if (std::ranges::find(*ids, id) == ids->end())
        ids->push_back(id);
}

class OutlineMapper final
{
public:
    OutlineMapper(std::span<const OutlineLine> rows, OrganizationResolver &organizations,
                  PlanDraft &draft, Doubts &doubts)
        : m_organizations(organizations)
        , m_draft(draft)
        , m_doubts(doubts)
    {
        for (const OutlineLine &row : rows)
            m_children[row.parentCode].push_back(&row);
        for (std::vector<const OutlineLine *> &siblings : m_children)
            std::ranges::stable_sort(siblings, isCodeBefore, &OutlineLine::code);
    }

    /// Maps what is under the row called `code`; returns the leads of its actions.
    Leads mapChildren(const QString &code, const Parent &parent)
    {
        Leads leads;
        int nodes = 0;
        int actions = 0;
        for (const OutlineLine *row : m_children.value(code)) {
            const bool isNode = m_draft.plan.levels.at(row->level).kind == LevelKind::Node;
            leads.add(isNode ? mapNode(*row, parent, nodes++) : mapAction(*row, parent, actions++));
        }
        return leads;
    }

private:
    Leads mapNode(const OutlineLine &row, const Parent &parent, int position)
    {
        OutlineNode node;
        node.id = NodeId::create();
        node.plan = m_draft.plan.id;
        node.parent = parent.node;
        node.level = row.level;
        node.position = position;
        node.code = row.code;
        node.title = row.title;
        node.description = withBulletLines(row.description);
        node.source = row.source;
        const std::size_t index = m_draft.nodes.size();
        m_draft.nodes.push_back(node);
        const Leads leadsBelow = mapChildren(row.code, {node.id, {}});
        LabelledNote note;
        if (leadsOf(row) != leadsBelow)
            note.add(QStringLiteral("Pilotes"), row.leads);
        note.add(QStringLiteral("Partenaires"), row.partners);
        noteHints(row, &note, &m_doubts);
        m_draft.nodes.at(index).note = note.toText();
        return leadsBelow;
    }

    Leads mapAction(const OutlineLine &row, const Parent &parent, int position)
    {
        Action action;
        action.id = ActionId::create();
        action.plan = m_draft.plan.id;
        action.node = parent.node;
        action.parent = parent.action;
        action.level = row.level;
        action.position = position;
        action.code = row.code;
        action.title = row.title;
        action.description = withBulletLines(row.description);
        action.source = row.source;
        LabelledNote note;
        note.add(QStringLiteral("Pilotes"), mapNames(row.leads, row.source, &action.leads));
        note.add(QStringLiteral("Partenaires"),
                 mapNames(row.partners, row.source, &action.partners));
        applyHints(row, &action, &note, &m_doubts);
        action.note = note.toText();
        m_draft.actions.push_back(action);
        Leads leads = leadsOf(row);
        leads.add(mapChildren(row.code, {action.node, action.id}));
        return leads;
    }

    /// Resolves names into `ids`; returns the words that name no organization.
    QStringList mapNames(const QStringList &names, const QString &source,
                         std::vector<OrganizationId> *ids)
    {
        QStringList words;
        for (const QString &name : names) {
            const OrganizationId id = m_organizations.resolveOrCreate(name, source);
            if (id.isNull())
                words.append(name);
            else
                addOnce(ids, id);
        }
        return words;
    }

    Leads leadsOf(const OutlineLine &row) const
    {
        Leads leads;
        for (const QString &name : row.leads) {
            if (const OrganizationId id = m_organizations.find(name); !id.isNull())
                leads.organizations.insert(id);
            else
                leads.words.insert(matchingKey(name));
        }
        return leads;
    }

    OrganizationResolver &m_organizations;
    PlanDraft &m_draft;
    Doubts &m_doubts;
    QHash<QString, std::vector<const OutlineLine *>> m_children;
};

} // namespace

std::vector<PlanLevel> levelsFromNames(const QStringList &names)
{
    const auto holdsActions = [](const QString &name) {
        const QString key = matchingKey(name);
        return key.startsWith(u"action") || key.startsWith(u"fiche");
    };
    const auto found = std::ranges::find_if(names, holdsActions);
    const qsizetype actionLevel =
        found == names.end() ? names.size() - 1 : std::distance(names.begin(), found);
    std::vector<PlanLevel> levels;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const LevelKind below = i > actionLevel ? LevelKind::SubAction : LevelKind::Action;
        levels.push_back({names.at(i), i < actionLevel ? LevelKind::Node : below});
    }
    return levels;
}

void mapOutline(std::span<const OutlineLine> rows, OrganizationResolver *organizations,
                PlanDraft *draft, Doubts *doubts)
{
    OutlineMapper(rows, *organizations, *draft, *doubts).mapChildren(QString(), {});
}

} // namespace passerelle
