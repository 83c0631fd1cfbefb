#include "core/listing/ListedFile.h"

#include "core/statistics/PlanOnDay.h"
#include "core/workspace/Stores.h"
#include "core/workspace/Workspace.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

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

Result<> readTerritory(const Stores &stores, ListedFile &file)
{
    return into(file.organizations, stores.organizations.list())
        .and_then([&] { return into(file.committees, stores.meetings.listCommittees()); })
        .and_then([&] { return into(file.meetings, stores.meetings.listMeetings()); })
        .and_then([&] { return into(file.decisions, stores.meetings.listDecisions()); })
        .and_then([&] { return into(file.indicators, stores.indicators.list()); });
}

Result<> readPlans(const Workspace &workspace, ListedFile &file)
{
    const Result<std::vector<Plan>> plans = workspace.stores().plans.list();
    if (!plans)
        return plans.error();
    for (const Plan &plan : *plans) {
        Result<PlanContents> contents = workspace.planContents(plan.id);
        if (!contents)
            return contents.error();
        file.plans.push_back(std::move(contents).value());
    }
    return {};
}

ListedFile fileOf(PlanContents contents)
{
    ListedFile file;
    file.organizations = contents.organizations;
    file.committees = contents.committees;
    file.meetings = contents.meetings;
    file.decisions = contents.decisions;
    file.indicators = contents.indicators;
    file.plans.push_back(std::move(contents));
    return file;
}

using DecisionsById = std::unordered_map<DecisionId, Decision>;

/// The decisions of plans as they stood: each as the plan of its action tells it, else the first
/// plan that has it.
DecisionsById decisionsOfPlans(const std::vector<PlanContents> &plans, QDate day, QDate today)
{
    DecisionsById told;
    for (const PlanContents &plan : plans) {
        const auto isOwn = [&](const Decision &decision) {
            return std::ranges::find(plan.actions, decision.action, &Action::id)
                != plan.actions.end();
        };
        for (const Decision &decision :
             decisionsOn(plan.decisions, plan.meetings, plan.actions, day, today))
            if (const auto [place, isFirst] = told.emplace(decision.id, decision);
                !isFirst && isOwn(decision))
                place->second = decision;
    }
    return told;
}

} // namespace

Result<ListedFile> readListedFile(const Workspace &workspace, const std::optional<PlanId> &plan)
{
    if (plan) {
        Result<PlanContents> contents = workspace.planContents(*plan);
        if (!contents)
            return contents.error();
        return fileOf(std::move(contents).value());
    }
    ListedFile file;
    const Result<> read = readTerritory(workspace.stores(), file).and_then([&] {
        return readPlans(workspace, file);
    });
    if (!read)
        return read.error();
    return file;
}

void keepWhatWasSaidBy(QDate day, QDate today, ListedFile &file)
{
    // Before later meetings go: they are news too.
    const DecisionsById told = decisionsOfPlans(file.plans, day, today);
    file.decisions = decisionsOn(std::move(file.decisions), file.meetings, {}, day, today);
    for (Decision &decision : file.decisions)
        if (const auto found = told.find(decision.id); found != told.end())
            decision = found->second;
    std::erase_if(file.meetings, [day](const Meeting &meeting) {
        return !meeting.held.start.isValid() || meeting.held.start > day;
    });
    std::unordered_set<MeetingId> held;
    for (const Meeting &meeting : file.meetings)
        held.insert(meeting.id);
    std::erase_if(file.decisions,
                  [&](const Decision &decision) { return !held.contains(decision.meeting); });
}

} // namespace passerelle
