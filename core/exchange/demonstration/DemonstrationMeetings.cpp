#include "core/exchange/demonstration/DemonstrationMeetings.h"

#include "core/exchange/PlanDraft.h"
#include "core/exchange/demonstration/DemonstrationReferences.h"

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

} // namespace

DemonstrationMeetings::DemonstrationMeetings(PlanDraft &draft, DemonstrationReferences &references,
                                             QString source)
    : m_draft(draft)
    , m_references(references)
    , m_source(std::move(source))
{
}

void DemonstrationMeetings::readCommittee(DemonstrationEntry &entry)
{
    const QString name = entry.requiredText(QStringLiteral("name"));
    const std::optional<CommitteeKind> kind = entry.term<CommitteeKind>(QStringLiteral("kind"));
    Committee &found = committee(name, kind.value_or(CommitteeKind::WorkingGroup));
    fill(found.chair, entry.text(QStringLiteral("chair")));
    fill(found.frequency, entry.text(QStringLiteral("frequency")));
    const std::vector<OrganizationId> members =
        m_references.organizations(entry, QStringLiteral("members"));
    for (const OrganizationId &organization : members) {
        if (std::ranges::find(found.members, organization, &CommitteeMember::organization)
            != found.members.end())
            continue;
        CommitteeMember member;
        member.id = CommitteeMemberId::create();
        member.organization = organization;
        found.members.push_back(member);
    }
    entry.refuseOtherKeys();
}

void DemonstrationMeetings::readMeeting(DemonstrationEntry &entry)
{
    const QString key = entry.requiredText(QStringLiteral("key"));
    const QString committeeName = entry.requiredText(QStringLiteral("committee"));
    const auto owner = std::ranges::find(m_draft.committees, committeeName, &Committee::name);
    if (owner == m_draft.committees.end()) {
        entry.fail(
            DemonstrationText::tr("\"%1\" is not the name of a committee.").arg(committeeName));
        return;
    }
    Meeting &found = meeting(owner->id, entry.requiredDay(QStringLiteral("on")));
    fill(found.title, entry.text(QStringLiteral("title")));
    fill(found.place, entry.text(QStringLiteral("place")));
    fill(found.minutes, entry.text(QStringLiteral("minutes")));
    found.startTime = entry.time(QStringLiteral("start"));
    found.endTime = entry.time(QStringLiteral("end"));
    found.state = MeetingState::Closed;
    if (m_references.knowsMeeting(key))
        entry.fail(DemonstrationText::tr("another meeting has the key \"%1\".").arg(key));
    m_references.addMeeting(key, found.id);
    for (DemonstrationEntry &decision : entry.entries(QStringLiteral("decisions")))
        m_pending.push_back({found.id, std::move(decision)});
    entry.refuseOtherKeys();
}

void DemonstrationMeetings::readDecisions()
{
    for (PendingDecision &pending : m_pending)
        readDecision(pending);
    m_pending.clear();
}

void DemonstrationMeetings::readDecision(PendingDecision &pending)
{
    DemonstrationEntry &entry = pending.entry;
    Decision decision;
    decision.id = DecisionId::create();
    decision.meeting = pending.meeting;
    decision.number = entry.requiredText(QStringLiteral("number"));
    decision.text = entry.requiredText(QStringLiteral("text"));
    decision.action = m_references.action(entry, QStringLiteral("action"));
    decision.node = m_references.node(entry, QStringLiteral("node"));
    decision.responsible = m_references.organization(entry, QStringLiteral("responsible"));
    decision.dueOn = entry.day(QStringLiteral("due"));
    decision.status =
        entry.term<DecisionStatus>(QStringLiteral("status")).value_or(DecisionStatus::ToDo);
    decision.doneOn = entry.day(QStringLiteral("done"));
    decision.reason = entry.text(QStringLiteral("reason"));
    decision.reservations = entry.text(QStringLiteral("reservations"));
    entry.refuseOtherKeys();
    if (std::ranges::find(m_draft.decisions, decision.number, &Decision::number)
        != m_draft.decisions.end())
        entry.fail(
            DemonstrationText::tr("another decision has the number \"%1\".").arg(decision.number));
    m_draft.decisions.push_back(std::move(decision));
}

void DemonstrationMeetings::readPledge(DemonstrationEntry &entry)
{
    const OrganizationId organization =
        m_references.organization(entry, QStringLiteral("signatory"));
    Pledge pledge;
    pledge.id = PledgeId::create();
    pledge.text = entry.requiredText(QStringLiteral("text"));
    pledge.keptHow = entry.text(QStringLiteral("kept"));
    entry.refuseOtherKeys();
    const auto signatory =
        std::ranges::find(m_draft.signatories, organization, &Signatory::organization);
    if (organization.isNull() || signatory == m_draft.signatories.end()) {
        entry.fail(DemonstrationText::tr("the pledge is not that of a signatory."));
        return;
    }
    signatory->pledges.push_back(std::move(pledge));
}

Committee &DemonstrationMeetings::committee(const QString &name, CommitteeKind kind)
{
    const auto found = std::ranges::find(m_draft.committees, name, &Committee::name);
    if (found != m_draft.committees.end())
        return *found;
    Committee committee;
    committee.id = CommitteeId::create();
    committee.plan = m_draft.plan.id;
    committee.name = name;
    committee.kind = kind;
    committee.source = m_source;
    return m_draft.committees.emplace_back(std::move(committee));
}

Meeting &DemonstrationMeetings::meeting(const CommitteeId &committee, QDate heldOn)
{
    const DatePeriod held{heldOn, heldOn};
    const auto found = std::ranges::find_if(m_draft.meetings, [&](const Meeting &other) {
        return other.committee == committee && other.held == held;
    });
    if (found != m_draft.meetings.end())
        return *found;
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.committee = committee;
    meeting.held = held;
    meeting.source = m_source;
    return m_draft.meetings.emplace_back(std::move(meeting));
}

} // namespace passerelle
