#include "core/editing/TypedCells.h"

#include "core/domain/Quotation.h"
#include "core/exchange/wording/HintWords.h"
#include "core/exchange/wording/TypedDates.h"
#include "core/wording/LeadText.h"
#include "core/workspace/Stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

class CellText final
{
    Q_DECLARE_TR_FUNCTIONS(TypedCells)
};

/// A title as it is stored: one line, without the code that stands before it in the table.
QString readTitle(const QString &text, const QString &code)
{
    const QString title = text.simplified();
    return !code.isEmpty() && title.startsWith(code + u' ') ? title.sliced(code.size()).trimmed()
                                                            : title;
}

Result<> putPeriod(Action &action, const QString &text)
{
    const TypedPeriod typed = readTypedPeriod(text);
    if (typed.kind == TypedPeriod::Kind::Impossible)
        return invalid(typed.message);
    const bool isExact = typed.kind == TypedPeriod::Kind::Exact;
    setPlanned(action, typed.period, isExact ? QString() : typed.text);
    return {};
}

/// What a row will be as far as known by now.
template <typename Id, typename Row>
const Row &latest(const std::map<Id, Row> &rows, const Row &before)
{
    const auto found = rows.find(before.id);
    return found != rows.end() ? found->second : before;
}

/// Keeps what a row will be, when it differs from what it is.
template <typename Id, typename Row>
void keep(std::map<Id, Row> &rows, const Row &before, Row after)
{
    if (after == before)
        rows.erase(before.id);
    else
        rows.insert_or_assign(before.id, std::move(after));
}

} // namespace

TypedCells::TypedCells(const PlanContents &contents, const PlanIndex &index, QDate today,
                       Recording recording)
    : m_index(index)
    , m_today(today)
    , m_recording(std::move(recording))
    , m_organizations(contents)
{
    for (const Organization &organization : contents.organizations)
        if (organization.displayName().contains(u';'))
            m_splitNames << organization.displayName();
}

Result<bool> TypedCells::put(const OutlineRow &row, std::optional<CellField> field,
                             const QString &text)
{
    if (const auto *nodeId = std::get_if<NodeId>(&row)) {
        const OutlineNode *node = m_index.node(*nodeId);
        return node != nullptr ? putInNode(*node, field, text) : Result<bool>(false);
    }
    const Action *before = m_index.action(std::get<ActionId>(row));
    if (before == nullptr)
        return false;
    const Action &current = latest(m_actions, *before);
    Action after = current;
    if (const Result<> put = putInAction(after, field, text); !put)
        return put.error();
    if (const std::optional<QString> problem = problemOf(after); problem && after != *before)
        return invalid(*problem);
    const bool isNews = after != current;
    keep(m_actions, *before, std::move(after));
    return isNews;
}

Result<bool> TypedCells::putInNode(const OutlineNode &node, std::optional<CellField> field,
                                   const QString &text)
{
    if (field != CellField::Title)
        return invalid(CellText::tr("\"%1\" is a part of the plan: only its title can be edited "
                                    "in the table.")
                           .arg(insideQuotes(node.title)));
    const OutlineNode &current = latest(m_nodes, node);
    OutlineNode after = current;
    after.title = readTitle(text, node.code);
    if (const std::optional<QString> problem = problemOf(after))
        return invalid(*problem);
    const bool isNews = after != current;
    keep(m_nodes, node, std::move(after));
    return isNews;
}

Result<> TypedCells::putInAction(Action &action, std::optional<CellField> field,
                                 const QString &text)
{
    if (!field)
        return invalid(CellText::tr("This column is not edited in the table."));
    switch (*field) {
    case CellField::Title:
        action.title = readTitle(text, action.code);
        return {};
    case CellField::Leads:
        return putLeads(action, text);
    case CellField::Status:
        return putStatus(action, text);
    case CellField::Period:
        return putPeriod(action, text);
    case CellField::NextStep:
        action.nextStep = text;
        return {};
    }
    return {};
}

Result<> TypedCells::putLeads(Action &action, const QString &text)
{
    const NamedLeads names = readLeads(text, m_splitNames);
    const Result<std::vector<OrganizationId>> leads = namedIn(action, names.leads);
    if (!leads)
        return leads.error();
    const Result<std::vector<OrganizationId>> coLeads = namedIn(action, names.coLeads);
    if (!coLeads)
        return coLeads.error();
    action.leads = *leads;
    action.coLeads = *coLeads;
    return {};
}

Result<std::vector<OrganizationId>> TypedCells::namedIn(const Action &action,
                                                        const QStringList &names)
{
    std::vector<OrganizationId> here = action.leads;
    here.insert(here.end(), action.coLeads.begin(), action.coLeads.end());
    QStringList single;
    for (const QString &name : names)
        single << m_organizations.split(name);
    std::vector<OrganizationId> ids;
    for (const QString &name : std::as_const(single)) {
        // What the cell says already means who it meant, even where two are called so.
        const auto isCalledSo = [&](const OrganizationId &id) {
            const Organization *organization = m_index.organization(id);
            return organization != nullptr && organization->displayName().simplified() == name;
        };
        const auto known = std::ranges::find_if(here, isCalledSo);
        const Result<OrganizationId> id =
            known != here.end() ? *known : m_organizations.named(name);
        if (!id)
            return id.error();
        if (std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    }
    return ids;
}

Result<> TypedCells::putStatus(Action &action, const QString &text) const
{
    // The editor of the cell gives a key, a spreadsheet words.
    const std::optional<ActionStatus> key = fromKey<ActionStatus>(text);
    const std::optional<ActionStatus> status = key ? key : statusFromText(text);
    if (text.trimmed().isEmpty())
        return invalid(
            CellText::tr("A status once stated goes with its follow-up, not from the table."));
    if (!status)
        return invalid(
            CellText::tr("\"%1\" is not a status.").arg(insideQuotes(text.simplified())));
    StatusChange change;
    change.status = *status;
    change.effectiveOn = m_today;
    action = changed(action, change, m_recording);
    return {};
}

std::unordered_set<OrganizationId> TypedCells::namedOrganizations() const
{
    std::unordered_set<OrganizationId> named;
    for (const auto &[id, action] : m_actions) {
        named.insert(action.leads.begin(), action.leads.end());
        named.insert(action.coLeads.begin(), action.coLeads.end());
    }
    return named;
}

Result<> TypedCells::write(Stores &stores) const
{
    if (const Result<> written = m_organizations.writeNew(stores, namedOrganizations()); !written)
        return written;
    for (const auto &[id, node] : m_nodes)
        if (const Result<> written = stores.outline.update(node); !written)
            return written;
    for (const auto &[id, action] : m_actions)
        if (const Result<> written = stores.actions.update(*m_index.action(id), action); !written)
            return written;
    return {};
}

EditLabel TypedCells::label() const
{
    const size_t count = m_nodes.size() + m_actions.size();
    if (count > 1)
        return {QT_TRANSLATE_NOOP("Edit", "Edit %1 lines"), QString::number(count)};
    if (m_actions.empty())
        return {QT_TRANSLATE_NOOP("Edit", "Edit \"%1\""), m_nodes.begin()->second.title};
    return {QT_TRANSLATE_NOOP("Edit", "Edit action \"%1\""), m_actions.begin()->second.title};
}

} // namespace passerelle
