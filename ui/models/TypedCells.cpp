#include "ui/models/TypedCells.h"

#include "core/exchange/wording/HintWords.h"
#include "core/exchange/wording/TypedDates.h"
#include "core/wording/LeadText.h"
#include "core/workspace/Stores.h"
#include "ui/commands/ActionEdits.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

class CellText final
{
    Q_DECLARE_TR_FUNCTIONS(TypedCells)
};

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence};
}

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

TypedCells::TypedCells(PlanSession &session)
    : m_session(session)
    , m_organizations(session.contents())
{
}

Result<> TypedCells::put(const OutlineRow &row, int column, const QString &text)
{
    if (const auto *nodeId = std::get_if<NodeId>(&row)) {
        const OutlineNode *node = m_session.index().node(*nodeId);
        return node != nullptr ? putInNode(*node, column, text) : Result<>();
    }
    const Action *before = m_session.index().action(std::get<ActionId>(row));
    if (before == nullptr)
        return {};
    const auto known = m_actions.find(before->id);
    Action after = known != m_actions.end() ? known->second : *before;
    if (const Result<> put = putInAction(after, column, text); !put)
        return put;
    if (const std::optional<QString> problem = problemOf(after); problem && after != *before)
        return invalid(*problem);
    keep(m_actions, *before, std::move(after));
    return {};
}

Result<> TypedCells::putInNode(const OutlineNode &node, int column, const QString &text)
{
    if (column != PlanTreeModel::TitleColumn)
        return invalid(CellText::tr("\"%1\" is a part of the plan: only its title can be edited "
                                    "in the table.")
                           .arg(node.title));
    OutlineNode after = node;
    after.title = readTitle(text, node.code);
    if (const std::optional<QString> problem = problemOf(after))
        return invalid(*problem);
    keep(m_nodes, node, std::move(after));
    return {};
}

Result<> TypedCells::putInAction(Action &action, int column, const QString &text)
{
    switch (column) {
    case PlanTreeModel::TitleColumn:
        action.title = readTitle(text, action.code);
        return {};
    case PlanTreeModel::LeadColumn:
        return putLeads(action, text);
    case PlanTreeModel::StatusColumn:
        return putStatus(action, text);
    case PlanTreeModel::PeriodColumn:
        return putPeriod(action, text);
    case PlanTreeModel::NextStepColumn:
        action.nextStep = text;
        return {};
    default:
        return invalid(CellText::tr("This column is not edited in the table."));
    }
}

Result<> TypedCells::putLeads(Action &action, const QString &text)
{
    const NamedLeads names = readLeads(text);
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
    std::vector<OrganizationId> ids;
    for (const QString &name : names) {
        // What the cell says already means who it meant, even where two are called so.
        const auto isCalledSo = [&](const OrganizationId &id) {
            const Organization *organization = m_session.index().organization(id);
            return organization != nullptr && organization->displayName() == name;
        };
        std::vector<OrganizationId> here = action.leads;
        here.insert(here.end(), action.coLeads.begin(), action.coLeads.end());
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
        return invalid(CellText::tr("\"%1\" is not a status.").arg(text.simplified()));
    StatusChange change;
    change.status = *status;
    change.effectiveOn = m_session.today();
    action = changed(action, change, recordingNow(m_session));
    return {};
}

bool TypedCells::write() const
{
    if (isEmpty())
        return true;
    const auto edit = [this](Stores &stores) -> Result<> {
        if (const Result<> written = m_organizations.writeNew(stores); !written)
            return written;
        for (const auto &[id, node] : m_nodes)
            if (const Result<> written = stores.outline.update(node); !written)
                return written;
        for (const auto &[id, action] : m_actions)
            if (const Result<> written =
                    stores.actions.update(*m_session.index().action(id), action);
                !written)
                return written;
        return {};
    };
    return m_session.write(label(), edit).has_value();
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
