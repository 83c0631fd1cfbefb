#include "core/domain/Outline.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <QSet>

namespace passerelle {

namespace {

/// Moves the value of `result` into `field`, or gives its error.
template <typename T>
Result<> into(T &field, Result<T> result)
{
    if (!result)
        return result.error();
    field = std::move(result).value();
    return {};
}

template <typename T, typename Keep>
void keepOnly(std::vector<T> &items, Keep keep)
{
    std::erase_if(items, [&](const T &item) { return !keep(item); });
}

template <typename Item>
QSet<QString> idsOf(const std::vector<Item> &items)
{
    QSet<QString> ids;
    for (const Item &item : items)
        ids << item.id.toString();
    return ids;
}

/// Committees of other plans and what belongs to them stay out.
void keepMeetingsOf(const PlanId &plan, PlanContents &contents)
{
    keepOnly(contents.committees, [&](const Committee &committee) {
        return committee.plan.isNull() || committee.plan == plan;
    });
    const QSet<QString> committees = idsOf(contents.committees);
    keepOnly(contents.meetings, [&](const Meeting &meeting) {
        return committees.contains(meeting.committee.toString());
    });
    const QSet<QString> meetings = idsOf(contents.meetings);
    keepOnly(contents.decisions, [&](const Decision &decision) {
        return meetings.contains(decision.meeting.toString());
    });
}

void keepIndicatorsOf(const PlanId &plan, PlanContents &contents)
{
    const QSet<QString> nodes = idsOf(contents.nodes);
    const QSet<QString> actions = idsOf(contents.actions);
    keepOnly(contents.indicators, [&](const Indicator &indicator) {
        if (!indicator.action.isNull())
            return actions.contains(indicator.action.toString());
        if (!indicator.node.isNull())
            return nodes.contains(indicator.node.toString());
        return indicator.plan.isNull() || indicator.plan == plan;
    });
}

} // namespace

Result<PlanContents> Workspace::planContents(const PlanId &plan) const
{
    // Thirteen statements, one state: another program may write between two of them.
    const ReadTransaction oneState(*m_connection);
    if (!oneState.began())
        return oneState.began().error();
    PlanContents contents;
    const Result<> read =
        into(contents.plan, m_stores->plans.find(plan))
            .and_then([&] { return into(contents.territory, m_stores->territory.find()); })
            .and_then([&] { return into(contents.nodes, m_stores->outline.list(plan)); })
            .and_then([&] { return into(contents.actions, m_stores->actions.list(plan)); })
            .and_then(
                [&] { return into(contents.signatories, m_stores->plans.listSignatories(plan)); })
            .and_then([&] { return into(contents.organizations, m_stores->organizations.list()); })
            .and_then(
                [&] { return into(contents.contacts, m_stores->organizations.listContacts()); })
            .and_then(
                [&] { return into(contents.committees, m_stores->meetings.listCommittees()); })
            .and_then([&] { return into(contents.meetings, m_stores->meetings.listMeetings()); })
            .and_then([&] { return into(contents.decisions, m_stores->meetings.listDecisions()); })
            .and_then([&] { return into(contents.indicators, m_stores->indicators.list()); })
            .and_then(
                [&] { return into(contents.referencePlans, m_stores->referencePlans.list()); })
            .and_then([&] { return into(contents.customTerms, m_stores->territory.listTerms()); });
    if (!read)
        return read.error();
    sortInOutlineOrder(contents.nodes);
    sortInOutlineOrder(contents.nodes, contents.actions);
    keepMeetingsOf(plan, contents);
    keepIndicatorsOf(plan, contents);
    return contents;
}

} // namespace passerelle
