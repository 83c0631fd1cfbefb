#include "tests/support/RandomEdits.h"

#include "core/workspace/Stores.h"

#include <algorithm>
#include <array>

namespace passerelle::test {

namespace {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// Whether `node` is `below` itself or stands above it.
bool isAbove(const std::vector<OutlineNode> &nodes, const NodeId &node, NodeId below)
{
    while (!below.isNull() && below != node)
        below = std::ranges::find(nodes, below, &OutlineNode::id)->parent;
    return below == node;
}

} // namespace

QString RandomEdits::text()
{
    static const QStringList words{
        QStringLiteral("prévention"),      QStringLiteral("« santé »"),
        QStringLiteral("l’accès"),         QStringLiteral("O'Brien \"x\""),
        QStringLiteral("ligne\nsuivante"), QStringLiteral("☀ 𝄞"),
        QStringLiteral("100 %"),           QStringLiteral("a\\b\t{}"),
        QStringLiteral("'; DROP"),
    };
    QStringList chosen;
    for (int i = below(4); i >= 0; --i)
        chosen << words.at(below(static_cast<int>(words.size())));
    return chosen.join(u' ');
}

QDate RandomEdits::day()
{
    return chance(20) ? QDate() : QDate(2019, 1, 1).addDays(below(2200));
}

DatePeriod RandomEdits::period()
{
    const QDate start = day();
    return {start, start.isValid() && chance(70) ? start.addDays(below(400)) : QDate()};
}

Result<ChangeSet> RandomEdits::makeOne(Workspace &workspace)
{
    using Maker = Result<> (RandomEdits::*)(Stores &);
    // Additions come first so that a young file has something to work on.
    static constexpr std::array<std::pair<int, Maker>, 19> makers{{
        {8, &RandomEdits::addOrganization},
        {5, &RandomEdits::editOrganization},
        {3, &RandomEdits::mergeOrganizations},
        {3, &RandomEdits::addContact},
        {2, &RandomEdits::addPlan},
        {4, &RandomEdits::editPlan},
        {4, &RandomEdits::addSignatory},
        {8, &RandomEdits::addNode},
        {4, &RandomEdits::moveNode},
        {2, &RandomEdits::removeNode},
        {14, &RandomEdits::addAction},
        {18, &RandomEdits::editAction},
        {3, &RandomEdits::editManyActions},
        {3, &RandomEdits::removeAction},
        {7, &RandomEdits::editMeetings},
        {5, &RandomEdits::editIndicators},
        {3, &RandomEdits::editReferencePlans},
        {3, &RandomEdits::editTerritory},
        {1, &RandomEdits::removeSomethingLarge},
    }};
    int ticket = below(100);
    Maker chosen = &RandomEdits::addOrganization;
    for (const auto &[share, maker] : makers) {
        chosen = maker;
        if ((ticket -= share) < 0)
            break;
    }
    return workspace.write({"Random edit"},
                           [&](Stores &stores) { return (this->*chosen)(stores); });
}

Plan RandomEdits::anyPlan(Stores &stores)
{
    const std::vector<Plan> plans = valueOf(stores.plans.list());
    return plans.empty() ? Plan{}
                         : plans[static_cast<size_t>(below(static_cast<int>(plans.size())))];
}

std::vector<OrganizationId> RandomEdits::someOrganizations(Stores &stores)
{
    std::vector<OrganizationId> ids;
    for (const Organization &organization : valueOf(stores.organizations.list()))
        if (ids.size() < 6 && chance(25))
            ids.push_back(organization.id);
    std::shuffle(ids.begin(), ids.end(), m_random);
    return ids;
}

Result<> RandomEdits::addOrganization(Stores &stores)
{
    Organization o;
    o.id = OrganizationId::create();
    o.name = text();
    o.shortName = chance(50) ? text() : QString();
    o.kind = QStringLiteral("association");
    if (chance(20))
        o.logo = QByteArray("\x89PNG\0\xff", 6);
    if (chance(40))
        o.aliases = {text() + u'1', text() + u'2'};
    return stores.organizations.insert(o);
}

Result<> RandomEdits::editOrganization(Stores &stores)
{
    for (const Organization &before : valueOf(stores.organizations.list())) {
        if (!chance(20))
            continue;
        Organization after = before;
        after.web = text();
        after.logo = chance(50) ? QByteArray() : QByteArray(after.web.toUtf8());
        after.aliases = chance(50) ? QStringList() : QStringList{text() + u'3'};
        return stores.organizations.update(before, after);
    }
    return {};
}

Result<> RandomEdits::mergeOrganizations(Stores &stores)
{
    const std::vector<Organization> all = valueOf(stores.organizations.list());
    if (all.size() < 3)
        return {};
    const auto kept = static_cast<size_t>(below(static_cast<int>(all.size())));
    const size_t gone = (kept + 1) % all.size();
    return stores.organizations.merge(all[kept], all[gone]);
}

Result<> RandomEdits::addContact(Stores &stores)
{
    const std::vector<OrganizationId> organizations = someOrganizations(stores);
    Contact c{ContactId::create(),
              organizations.empty() ? OrganizationId() : organizations.front(),
              text(),
              text(),
              text(),
              text(),
              period()};
    return stores.organizations.insertContact(c);
}

Result<> RandomEdits::addPlan(Stores &stores)
{
    Plan plan;
    plan.id = PlanId::create();
    plan.title = text();
    plan.term = period();
    plan.levels = {{text(), LevelKind::Node}, {text(), LevelKind::Action}};
    plan.previousPlan = anyPlan(stores).id;
    return stores.plans.insert(plan);
}

Result<> RandomEdits::editPlan(Stores &stores)
{
    const Plan before = anyPlan(stores);
    if (before.id.isNull())
        return {};
    Plan after = before;
    after.summary = text();
    after.population = below(200000);
    if (chance(50))
        after.phases.push_back(
            {PhaseId::create(), PlanPhase::Evaluation, QDate(2023, 5, 4), text()});
    if (chance(50) && after.levels.size() < 6)
        after.levels.push_back({text(), LevelKind::SubAction});
    else if (!after.levels.empty() && chance(30))
        after.levels.pop_back();
    after.roles.clear();
    for (const OrganizationId &id : someOrganizations(stores))
        after.roles.push_back({id, OrganizationRole::Carrier});
    after.perimeter.clear();
    for (const Commune &commune : valueOf(stores.territory.find()).communes)
        if (chance(50))
            after.perimeter.push_back(commune.id);
    return stores.plans.update(before, after);
}

Result<> RandomEdits::addSignatory(Stores &stores)
{
    const Plan plan = anyPlan(stores);
    if (plan.id.isNull())
        return {};
    const std::vector<Signatory> present = valueOf(stores.plans.listSignatories(plan.id));
    if (!present.empty() && chance(40)) {
        Signatory after = present.front();
        after.function = text();
        after.pledges = {{PledgeId::create(), text(), text()}};
        return stores.plans.updateSignatory(present.front(), after, below(5));
    }
    for (const OrganizationId &organization : someOrganizations(stores))
        if (std::ranges::find(present, organization, &Signatory::organization) == present.end()) {
            Signatory s;
            s.id = SignatoryId::create();
            s.plan = plan.id;
            s.organization = organization;
            s.signedOn = day();
            s.pledges = {{PledgeId::create(), text(), {}}, {PledgeId::create(), text(), text()}};
            return stores.plans.insertSignatory(s, static_cast<int>(present.size()));
        }
    return {};
}

Result<> RandomEdits::addNode(Stores &stores)
{
    const Plan plan = anyPlan(stores);
    if (plan.id.isNull())
        return {};
    const std::vector<OutlineNode> nodes = valueOf(stores.outline.list(plan.id));
    OutlineNode node;
    node.id = NodeId::create();
    node.plan = plan.id;
    if (!nodes.empty() && chance(60))
        node.parent = nodes[static_cast<size_t>(below(static_cast<int>(nodes.size())))].id;
    node.position = below(9);
    node.title = text();
    return stores.outline.insert(node);
}

Result<> RandomEdits::moveNode(Stores &stores)
{
    std::vector<OutlineNode> nodes = valueOf(stores.outline.list(anyPlan(stores).id));
    if (nodes.size() < 2)
        return {};
    OutlineNode &node = nodes.front();
    const bool isRoot = chance(50) || isAbove(nodes, node.id, nodes.back().id);
    node.parent = isRoot ? NodeId() : nodes.back().id;
    node.position = below(9);
    node.description = text();
    node.isTransversal = chance(50);
    return stores.outline.update(node);
}

Result<> RandomEdits::removeNode(Stores &stores)
{
    const std::vector<OutlineNode> nodes = valueOf(stores.outline.list(anyPlan(stores).id));
    return nodes.empty() ? Result<>() : stores.outline.remove(nodes.back().id);
}

void RandomEdits::scramble(Action &action, Stores &stores)
{
    QString *texts[]{&action.code,       &action.context, &action.description,
                     &action.objectives, &action.levers,  &action.expectedResults,
                     &action.obstacles,  &action.note,    &action.watchPoints,
                     &action.nextStep,   &action.source,  &action.calendarText};
    for (QString *field : texts)
        if (chance(25))
            *field = text();
    action.planned = period();
    action.actual = chance(50) ? period() : DatePeriod{};
    action.recurrence = chance(50) ? Recurrence::Monthly : Recurrence::None;
    action.priority = chance(50) ? std::optional(Priority::High) : std::nullopt;
    action.weight = 0.1 + below(1000) / 7.0;
    action.isNotForPrint = chance(50);
    action.leads = someOrganizations(stores);
    action.partners = someOrganizations(stores);
    action.themes = chance(50) ? QStringList{QStringLiteral("prevention"), text()} : QStringList();
    action.targetGroups = chance(50) ? QStringList{text()} : QStringList();
    if (chance(30))
        action.milestones.push_back({MilestoneId::create(), text(), day(), day(), {}});
    else if (!action.milestones.empty() && chance(50))
        action.milestones.erase(action.milestones.begin());
    if (chance(20))
        action.events.push_back({EventId::create(), text(), day(), text(), below(300), text()});
    if (chance(40)) {
        FollowUp followUp;
        followUp.id = FollowUpId::create();
        followUp.effectiveOn = QDate(2020, 1, 1).addDays(below(1500));
        followUp.recordedAt = followUp.effectiveOn.startOfDay(Qt::UTC);
        followUp.text = text();
        followUp.status = ActionStatus::InProgress;
        followUp.confidence = Confidence::Attainable;
        action.followUps.push_back(followUp);
    }
    for (const Commune &commune : valueOf(stores.territory.find()).communes)
        if (action.communes.empty() && chance(30))
            action.communes.push_back(commune.id);
}

Result<> RandomEdits::addAction(Stores &stores)
{
    const Plan plan = anyPlan(stores);
    if (plan.id.isNull())
        return {};
    Action action;
    action.id = ActionId::create();
    action.plan = plan.id;
    action.title = text();
    const std::vector<OutlineNode> nodes = valueOf(stores.outline.list(plan.id));
    if (!nodes.empty())
        action.node = nodes[static_cast<size_t>(below(static_cast<int>(nodes.size())))].id;
    const std::vector<Action> actions = valueOf(stores.actions.list(plan.id));
    if (!actions.empty() && chance(20)) {
        action.parent = actions.front().id;
        action.node = actions.front().node;
    }
    scramble(action, stores);
    return stores.actions.insert(action);
}

Result<> RandomEdits::editAction(Stores &stores)
{
    const std::vector<Action> actions = valueOf(stores.actions.list(anyPlan(stores).id));
    if (actions.empty())
        return {};
    const Action &before = actions[static_cast<size_t>(below(static_cast<int>(actions.size())))];
    Action after = before;
    scramble(after, stores);
    return stores.actions.update(before, after);
}

Result<> RandomEdits::editManyActions(Stores &stores)
{
    for (const Action &before : valueOf(stores.actions.list(anyPlan(stores).id))) {
        Action after = before;
        scramble(after, stores);
        if (const Result<> updated = stores.actions.update(before, after); !updated)
            return updated;
    }
    return {};
}

Result<> RandomEdits::removeAction(Stores &stores)
{
    const std::vector<Action> actions = valueOf(stores.actions.list(anyPlan(stores).id));
    return actions.empty() ? Result<>() : stores.actions.remove(actions.front().id);
}

Result<> RandomEdits::editMeetings(Stores &stores)
{
    const std::vector<Committee> committees = valueOf(stores.meetings.listCommittees());
    const std::vector<Meeting> meetings = valueOf(stores.meetings.listMeetings());
    if (committees.empty() || chance(20)) {
        Committee committee{CommitteeId::create(),
                            anyPlan(stores).id,
                            text(),
                            CommitteeKind::Steering,
                            text(),
                            text(),
                            {},
                            {},
                            {}};
        for (const OrganizationId &id : someOrganizations(stores))
            committee.members.push_back({CommitteeMemberId::create(), {}, id, text(), false, {}});
        return stores.meetings.insertCommittee(committee);
    }
    if (meetings.empty() || chance(40)) {
        Meeting meeting;
        meeting.id = MeetingId::create();
        meeting.committee = committees.front().id;
        meeting.title = text();
        meeting.held = period();
        meeting.startTime = QTime(9, 30);
        return stores.meetings.insertMeeting(meeting);
    }
    const std::vector<Decision> decisions = valueOf(stores.meetings.listDecisions());
    if (!decisions.empty() && chance(30)) {
        Decision decision = decisions.back();
        decision.status = DecisionStatus::Done;
        decision.doneOn = day();
        return chance(50) ? stores.meetings.updateDecision(decision)
                          : stores.meetings.removeDecision(decision.id);
    }
    Decision decision;
    decision.id = DecisionId::create();
    decision.meeting = meetings.front().id;
    decision.text = text();
    decision.dueOn = day();
    return stores.meetings.insertDecision(decision);
}

Result<> RandomEdits::editIndicators(Stores &stores)
{
    const std::vector<Indicator> indicators = valueOf(stores.indicators.list());
    if (indicators.empty() || chance(50)) {
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.plan = anyPlan(stores).id;
        indicator.name = text();
        indicator.baseline = below(1000) / 3.0;
        return stores.indicators.insert(indicator);
    }
    Indicator after = indicators.front();
    Reading reading;
    reading.id = ReadingId::create();
    reading.period = period();
    reading.value = below(100000) / 7.0;
    after.readings.insert(after.readings.begin(), reading);
    if (after.readings.size() > 4)
        after.readings.pop_back();
    return stores.indicators.update(indicators.front(), after);
}

Result<> RandomEdits::editReferencePlans(Stores &stores)
{
    ReferencePlan plan{ReferencePlanId::create(), text(), {}};
    plan.objectives.push_back({ReferenceObjectiveId::create(), {}, text(), text(), {}});
    plan.objectives.push_back(
        {ReferenceObjectiveId::create(), plan.objectives.front().id, text(), text(), {}});
    return stores.referencePlans.insert(plan);
}

Result<> RandomEdits::editTerritory(Stores &stores)
{
    const Territory before = valueOf(stores.territory.find());
    Territory after = before;
    after.name = text();
    if (chance(60))
        after.communes.push_back(
            {CommuneId::create(), text(), QStringLiteral("47001"), below(9999), period()});
    else if (!after.communes.empty())
        after.communes.erase(after.communes.begin());
    after.districts.push_back({DistrictId::create(),
                               after.communes.empty() ? CommuneId() : after.communes.front().id,
                               text()});
    if (const Result<> updated = stores.territory.update(before, after); !updated)
        return updated;
    return stores.territory.insertTerm({TermList::Theme, PlanId::create().toString(), text()});
}

Result<> RandomEdits::removeSomethingLarge(Stores &stores)
{
    const std::vector<Plan> plans = valueOf(stores.plans.list());
    if (plans.size() > 2 && chance(40))
        return stores.plans.remove(plans.front().id);
    const std::vector<Committee> committees = valueOf(stores.meetings.listCommittees());
    if (!committees.empty())
        return stores.meetings.removeCommittee(committees.front().id);
    return {};
}

} // namespace passerelle::test
