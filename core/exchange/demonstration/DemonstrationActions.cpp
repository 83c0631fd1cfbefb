#include "core/exchange/demonstration/DemonstrationActions.h"

#include "core/exchange/PlanDraft.h"
#include "core/exchange/demonstration/DemonstrationEntry.h"
#include "core/exchange/demonstration/DemonstrationIndicators.h"
#include "core/exchange/demonstration/DemonstrationReferences.h"

#include <algorithm>

namespace passerelle {

namespace {

std::vector<Milestone> milestones(std::vector<DemonstrationEntry> entries,
                                  const DemonstrationReferences &references)
{
    std::vector<Milestone> found;
    for (DemonstrationEntry &entry : entries) {
        Milestone milestone;
        milestone.id = MilestoneId::create();
        milestone.title = entry.requiredText(QStringLiteral("title"));
        milestone.dueOn = entry.day(QStringLiteral("due"));
        milestone.doneOn = entry.day(QStringLiteral("done"));
        milestone.responsible = references.organization(entry, QStringLiteral("responsible"));
        entry.refuseOtherKeys();
        found.push_back(milestone);
    }
    return found;
}

std::vector<Event> events(std::vector<DemonstrationEntry> entries)
{
    std::vector<Event> found;
    for (DemonstrationEntry &entry : entries) {
        Event event;
        event.id = EventId::create();
        event.heldOn = entry.requiredDay(QStringLiteral("on"));
        event.title = entry.requiredText(QStringLiteral("title"));
        event.place = entry.text(QStringLiteral("place"));
        event.participants = entry.count(QStringLiteral("participants"));
        event.note = entry.text(QStringLiteral("note"));
        entry.refuseOtherKeys();
        found.push_back(event);
    }
    std::ranges::stable_sort(found, {}, &Event::heldOn);
    return found;
}

/// Index of the first level of that kind; -1 when the plan has none.
int levelOf(const Plan &plan, LevelKind kind)
{
    const auto found = std::ranges::find(plan.levels, kind, &PlanLevel::kind);
    return found == plan.levels.end() ? -1 : static_cast<int>(found - plan.levels.begin());
}

} // namespace

DemonstrationActions::DemonstrationActions(PlanDraft &draft, const PlanDraft &whiteBook,
                                           DemonstrationReferences &references)
    : m_draft(draft)
    , m_whiteBook(whiteBook)
    , m_references(references)
{
}

void DemonstrationActions::readNotices(DemonstrationEntry &root)
{
    m_author = root.requiredText(QStringLiteral("author"));
    std::optional<DemonstrationEntry> notices = root.entry(QStringLiteral("notices"));
    if (!notices) {
        root.fail(DemonstrationText::tr("\"%1\" is missing.").arg(QStringLiteral("notices")));
        return;
    }
    m_whiteBookNotice = notices->requiredText(QStringLiteral("white_book"));
    m_publishedNotice = notices->requiredText(QStringLiteral("published"));
    m_inventedNotice = notices->requiredText(QStringLiteral("invented"));
    notices->refuseOtherKeys();
}

void DemonstrationActions::readAction(DemonstrationEntry &entry)
{
    Action action = common(entry);
    action.node = m_references.node(entry, QStringLiteral("objective"));
    if (action.node.isNull())
        entry.fail(DemonstrationText::tr("\"%1\" is missing.").arg(QStringLiteral("objective")));
    action.level = levelOf(m_draft.plan, LevelKind::Action);
    if (action.level < 0)
        entry.fail(DemonstrationText::tr("the plan has no level for actions."));
    action.position =
        static_cast<int>(std::ranges::count_if(m_draft.actions, [&action](const Action &other) {
            return other.node == action.node && !other.isSubAction();
        }));
    std::vector<DemonstrationEntry> subActions = entry.entries(QStringLiteral("sub_actions"));
    entry.refuseOtherKeys();
    add(entry, action);
    for (DemonstrationEntry &subEntry : subActions)
        readSubAction(subEntry, action);
}

void DemonstrationActions::readSubAction(DemonstrationEntry &entry, const Action &parent)
{
    Action action = common(entry);
    action.node = parent.node;
    action.parent = parent.id;
    action.level = subActionLevel();
    action.position =
        static_cast<int>(std::ranges::count(m_draft.actions, parent.id, &Action::parent));
    entry.refuseOtherKeys();
    add(entry, std::move(action));
}

Action DemonstrationActions::common(DemonstrationEntry &entry)
{
    Action action;
    action.id = ActionId::create();
    action.plan = m_draft.plan.id;
    action.code = entry.requiredText(QStringLiteral("code"));
    readText(entry, action);
    readOrigin(entry, action);
    action.planned = entry.period(QStringLiteral("planned"));
    action.actual = entry.period(QStringLiteral("actual"));
    action.calendarText = entry.text(QStringLiteral("calendar_text"));
    action.recurrence =
        entry.term<Recurrence>(QStringLiteral("recurrence")).value_or(Recurrence::None);
    action.priority = entry.term<Priority>(QStringLiteral("priority"));
    action.participation = entry.term<ParticipationLevel>(QStringLiteral("participation"));
    action.isOwnMeans = entry.flag(QStringLiteral("own_means"));
    action.leads = m_references.organizations(entry, QStringLiteral("leads"));
    action.coLeads = m_references.organizations(entry, QStringLiteral("co_leads"));
    action.partners = m_references.organizations(entry, QStringLiteral("partners"));
    action.targetGroups = entry.termKeys(QStringLiteral("target_groups"), TermList::TargetGroup);
    action.themes = entry.termKeys(QStringLiteral("themes"), TermList::Theme);
    readLife(entry, action);
    readIndicators(entry, action);
    return action;
}

void DemonstrationActions::readText(DemonstrationEntry &entry, Action &action)
{
    action.title = entry.text(QStringLiteral("title"));
    action.description = entry.text(QStringLiteral("description"));
    action.context = entry.text(QStringLiteral("context"));
    action.objectives = entry.text(QStringLiteral("objectives"));
    action.expectedResults = entry.text(QStringLiteral("expected_results"));
    action.levers = entry.text(QStringLiteral("levers"));
    action.obstacles = entry.text(QStringLiteral("obstacles"));
    action.watchPoints = entry.text(QStringLiteral("watch_points"));
    action.nextStep = entry.text(QStringLiteral("next_step"));
    action.source = entry.text(QStringLiteral("source"));
    const QString whiteBookCode = entry.text(QStringLiteral("white_book"));
    if (whiteBookCode.isEmpty()) {
        action.note = action.source.isEmpty() ? m_inventedNotice : m_publishedNotice;
        return;
    }
    action.note = m_whiteBookNotice.arg(whiteBookCode);
    const auto copy = [&action](const auto &origin) {
        if (action.title.isEmpty())
            action.title = origin.title;
        if (action.description.isEmpty())
            action.description = origin.description;
        action.source = origin.source;
    };
    const auto fromAction = std::ranges::find(m_whiteBook.actions, whiteBookCode, &Action::code);
    const auto fromNode = std::ranges::find(m_whiteBook.nodes, whiteBookCode, &OutlineNode::code);
    if (fromAction != m_whiteBook.actions.end())
        copy(*fromAction);
    else if (fromNode != m_whiteBook.nodes.end())
        copy(*fromNode);
    else
        entry.fail(
            DemonstrationText::tr("\"%1\" is not a code of the white book.").arg(whiteBookCode));
}

void DemonstrationActions::readOrigin(DemonstrationEntry &entry, Action &action) const
{
    std::optional<DemonstrationEntry> origin = entry.entry(QStringLiteral("origin"));
    if (!origin)
        return;
    action.origin =
        origin->term<ActionOrigin>(QStringLiteral("kind")).value_or(ActionOrigin::Initial);
    action.originOn = origin->requiredDay(QStringLiteral("on"));
    action.originMeeting = m_references.meeting(*origin, QStringLiteral("meeting"));
    origin->refuseOtherKeys();
}

void DemonstrationActions::readLife(DemonstrationEntry &entry, Action &action) const
{
    action.milestones = milestones(entry.entries(QStringLiteral("milestones")), m_references);
    action.events = events(entry.entries(QStringLiteral("events")));
    for (DemonstrationEntry &line : entry.entries(QStringLiteral("follow_ups")))
        action.followUps.push_back(followUp(line));
    std::ranges::stable_sort(action.followUps, {}, &FollowUp::effectiveOn);
}

FollowUp DemonstrationActions::followUp(DemonstrationEntry &entry) const
{
    FollowUp line;
    line.id = FollowUpId::create();
    line.effectiveOn = entry.requiredDay(QStringLiteral("on"));
    line.recordedAt = QDateTime(line.effectiveOn, QTime(9, 0), Qt::UTC);
    line.author = m_author;
    line.text = entry.requiredText(QStringLiteral("text"));
    line.status = entry.term<ActionStatus>(QStringLiteral("status"));
    line.statusReason = entry.text(QStringLiteral("reason"));
    line.postponedTo = entry.day(QStringLiteral("postponed_to"));
    line.resumeCondition = entry.text(QStringLiteral("resume_condition"));
    line.remindOn = entry.day(QStringLiteral("remind_on"));
    line.confidence = entry.term<Confidence>(QStringLiteral("confidence"));
    line.meeting = m_references.meeting(entry, QStringLiteral("meeting"));
    line.isHighlight = entry.flag(QStringLiteral("highlight"));
    entry.refuseOtherKeys();
    if (const std::optional<QString> problem = problemOf(line))
        entry.fail(*problem);
    return line;
}

void DemonstrationActions::readIndicators(DemonstrationEntry &entry, const Action &action)
{
    int position = 0;
    for (DemonstrationEntry &line : entry.entries(QStringLiteral("indicators"))) {
        Indicator indicator = demonstrationIndicator(line, m_references);
        indicator.action = action.id;
        indicator.position = position++;
        m_draft.indicators.push_back(std::move(indicator));
    }
}

void DemonstrationActions::add(DemonstrationEntry &entry, Action action)
{
    if (m_references.knowsAction(action.code))
        entry.fail(DemonstrationText::tr("another action has the code \"%1\".").arg(action.code));
    if (const std::optional<QString> problem = problemOf(action))
        entry.fail(*problem);
    m_references.addAction(action.code, action.id);
    m_draft.actions.push_back(std::move(action));
}

int DemonstrationActions::subActionLevel()
{
    const int known = levelOf(m_draft.plan, LevelKind::SubAction);
    if (known >= 0)
        return known;
    m_draft.plan.levels.push_back({QStringLiteral("Sous-action"), LevelKind::SubAction});
    return static_cast<int>(m_draft.plan.levels.size()) - 1;
}

} // namespace passerelle
