#include "ui/session/PlanSession.h"

#include "core/domain/PlanChoice.h"
#include "core/exchange/demonstration/DemonstrationFile.h"
#include "core/workspace/Stores.h"

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

/// Whether a Plan may read otherwise now: its own row, or one of its parts.
bool touchesPlans(const ChangeSet &changes)
{
    return std::ranges::any_of(changes.rows, [](const RowChange &row) {
        return row.table == QStringLiteral("plan") || row.table.startsWith(QStringLiteral("plan_"));
    });
}

} // namespace

Result<std::unique_ptr<PlanSession>> PlanSession::open(std::unique_ptr<Workspace> workspace,
                                                       Clock clock, const QString &author)
{
    auto session = std::unique_ptr<PlanSession>(
        new PlanSession(std::move(workspace), std::move(clock), author));
    if (const Result<> read = session->readPlans(); !read)
        return read.error();
    if (const Result<Territory> territory = session->m_workspace->stores().territory.find();
        territory && territory->demonstration == Demonstration::FictitiousFollowUp)
        session->m_chosenDay = dayOfFictitiousFollowUp();
    PlanId chosen;
    if (const Result<Plan> plan = planInForce(session->m_plans, session->today()))
        chosen = plan->id;
    else if (!session->m_plans.empty())
        chosen = session->m_plans.back().id;
    if (const Result<> read = session->readContents(chosen); !read)
        return read.error();
    return session;
}

PlanSession::PlanSession(std::unique_ptr<Workspace> workspace, Clock clock, QString author)
    : m_workspace(std::move(workspace))
    , m_clock(std::move(clock))
    , m_author(std::move(author))
    , m_index(std::make_unique<PlanIndex>(m_contents))
{
    connect(m_workspace.get(), &Workspace::changed, this, &PlanSession::onWorkspaceChanged);
}

PlanSession::~PlanSession() = default;

Result<> PlanSession::choosePlan(const PlanId &plan)
{
    const Result<> read = readContents(plan);
    if (read)
        emit planChosen();
    else
        emit refused(read.error());
    return read;
}

void PlanSession::chooseDay(std::optional<QDate> day)
{
    if (m_chosenDay == day)
        return;
    m_chosenDay = day;
    emit planChosen();
}

Result<ChangeSet> PlanSession::write(const EditLabel &label, const Edit &edit)
{
    Result<ChangeSet> written = m_workspace->write(label, edit);
    report(written);
    return written;
}

bool PlanSession::undo()
{
    return reportRetraced(m_workspace->undo());
}

bool PlanSession::redo()
{
    return reportRetraced(m_workspace->redo());
}

void PlanSession::revert(TransactionId transaction)
{
    reportRetraced(m_workspace->revert(transaction));
}

Result<ChangeSet> PlanSession::record(const EditLabel &label, const Edit &edit)
{
    Result<ChangeSet> recorded = m_workspace->record(label, edit);
    report(recorded);
    return recorded;
}

void PlanSession::tell(const QString &sentence, bool offersUndo)
{
    emit told(sentence, offersUndo);
}

void PlanSession::tellMore(const QString &sentence)
{
    emit toldMore(sentence);
}

Result<> PlanSession::readPlans()
{
    Result<std::vector<Plan>> plans = m_workspace->stores().plans.list();
    if (!plans)
        return plans.error();
    m_plans = std::move(plans).value();
    return {};
}

Result<> PlanSession::readContents(const PlanId &plan)
{
    if (plan.isNull())
        return readContentsWithoutPlan();
    Result<PlanContents> contents = m_workspace->planContents(plan);
    if (!contents)
        return contents.error();
    m_contents = std::move(contents).value();
    m_index = std::make_unique<PlanIndex>(m_contents);
    return {};
}

Result<> PlanSession::readContentsWithoutPlan()
{
    Result<Territory> territory = m_workspace->stores().territory.find();
    if (!territory)
        return territory.error();
    m_contents = {};
    m_contents.territory = std::move(territory).value();
    m_index = std::make_unique<PlanIndex>(m_contents);
    return {};
}

void PlanSession::onWorkspaceChanged(const ChangeSet &changes)
{
    const PlanId shown = m_contents.plan.id;
    const auto isShown = [&](const Plan &plan) { return plan.id == shown; };
    Result<> read = touchesPlans(changes) ? readPlans() : Result<>();
    const bool isStillThere = std::ranges::any_of(m_plans, isShown);
    if (read && isStillThere) {
        read = m_workspace->refresh(m_contents, changes);
        m_index = std::make_unique<PlanIndex>(m_contents);
    } else if (read) {
        read = readContents(m_plans.empty() ? PlanId() : m_plans.back().id);
    }
    if (!read)
        emit refused(read.error());
    else if (isStillThere)
        emit contentsChanged(changes);
    else
        emit planChosen();
}

bool PlanSession::report(const Result<ChangeSet> &result)
{
    if (!result)
        emit refused(result.error());
    return result.has_value();
}

bool PlanSession::reportRetraced(const Result<ChangeSet> &result)
{
    if (result)
        emit retraced(*result);
    return report(result);
}

} // namespace passerelle
