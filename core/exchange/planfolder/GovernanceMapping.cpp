#include "core/exchange/planfolder/GovernanceMapping.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/planfolder/PlanFolderText.h"
#include "core/exchange/wording/CommitteeNames.h"
#include "core/exchange/wording/PeriodText.h"

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

/// The date of a row as the notes say it: in French, or as written when it cannot be read.
QString dateText(const GovernanceRow &row)
{
    const std::optional<DatePeriod> period = periodFromText(row.date);
    return period ? displayText(*period, QLocale(QLocale::French, QLocale::France)) : row.date;
}

/// "event : description", without what is missing.
QString eventText(const GovernanceRow &row)
{
    QStringList parts{row.event, withBulletLines(row.description)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" : "));
}

/// Both texts with the separator between, or the one that is not empty.
QString joined(const QString &left, const QString &right, const QString &separator)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + separator + right;
}

bool isCommitteeRow(const GovernanceRow &row)
{
    return isCommitteeName(row.body) || (!row.frequency.isEmpty() && isCommitteeName(row.event));
}

/// Whether a dated row tells of the life of a body rather than of a sitting.
bool isFoundation(const GovernanceRow &row)
{
    constexpr std::array starts{"creation",  "creer",      "mise en place", "constitution",
                                "signature", "nomination", "financement",   "delegation"};
    const QString key = matchingKey(row.event);
    return std::ranges::any_of(
        starts, [&](const char *start) { return key.startsWith(QLatin1StringView(start)); });
}

bool isSignature(const GovernanceRow &row)
{
    return matchingKey(row.event).startsWith(u"signature");
}

class GovernanceMapper final
{
public:
    GovernanceMapper(OrganizationResolver &organizations, PlanDraft &draft, LabelledNote &planNote,
                     Doubts &doubts)
        : m_organizations(organizations)
        , m_draft(draft)
        , m_planNote(planNote)
        , m_doubts(doubts)
    {
    }

    void map(std::span<const GovernanceRow> rows)
    {
        for (const GovernanceRow &row : rows) {
            doubtDate(row);
            if (isCommitteeRow(row))
                mapCommitteeRow(row);
            else
                mapOtherRow(row);
        }
    }

    void addSteeringMembers(std::span<const OrganizationId> members)
    {
        if (members.empty())
            return;
        Committee &committee = committeeCalled(QStringLiteral("COPIL"), QStringLiteral("COPIL"));
        for (const OrganizationId &member : members)
            addMember(&committee, member, {});
    }

private:
    void doubtDate(const GovernanceRow &row)
    {
        if (row.date.isEmpty() || periodFromText(row.date))
            return;
        const CellPlace place{QStringLiteral("governance.csv"), row.row, QStringLiteral("date")};
        if (isImpossibleDate(row.date))
            m_doubts.add(place,
                         PlanFolderText::tr("%1: no calendar has the date \"%2\"; kept as text."),
                         {row.date});
        else if (isCommitteeRow(row) && !isFoundation(row))
            m_doubts.add(place,
                         PlanFolderText::tr("%1: \"%2\" is not a date; no meeting was made, the "
                                            "words are in the notes of the body."),
                         {row.date});
    }

    void mapCommitteeRow(const GovernanceRow &row)
    {
        const QString kindWords = isCommitteeName(row.body) ? row.body : row.event;
        Committee &committee = committeeCalled(row.body, kindWords);
        committee.frequency = joined(committee.frequency, row.frequency, QStringLiteral(" ; "));
        for (const QString &member : row.members)
            addMember(&committee, m_organizations.resolve(member), member);
        const std::optional<DatePeriod> period = periodFromText(row.date);
        if (period && !isFoundation(row)) {
            addMeeting(committee.id, row, *period);
            return;
        }
        const QString line = joined(dateText(row), eventText(row), QStringLiteral(" – "));
        committee.note = joined(committee.note, line, QStringLiteral("\n"));
        committee.source = joined(committee.source, row.source, QStringLiteral("|"));
    }

    /// The committee called `name`, made when missing. The reference lasts until the next call.
    Committee &committeeCalled(const QString &name, const QString &kindWords)
    {
        const QString key = committeeKey(name);
        const auto found =
            std::ranges::find_if(m_draft.committees, [&](const Committee &committee) {
                return committeeKey(committee.name) == key;
            });
        if (found != m_draft.committees.end())
            return *found;
        Committee committee;
        committee.id = CommitteeId::create();
        committee.plan = m_draft.plan.id;
        committee.name = name;
        committee.kind = committeeKindFromName(kindWords);
        m_draft.committees.push_back(committee);
        return m_draft.committees.back();
    }

    static void addMember(Committee *committee, const OrganizationId &organization,
                          const QString &words)
    {
        CommitteeMember member;
        member.organization = organization;
        if (organization.isNull())
            member.name = words;
        const bool isAlreadyThere =
            std::ranges::any_of(committee->members, [&](const CommitteeMember &other) {
                return other.organization == organization
                    && matchingKey(other.name) == matchingKey(member.name);
            });
        if (isAlreadyThere)
            return;
        member.id = CommitteeMemberId::create();
        committee->members.push_back(member);
    }

    void addMeeting(const CommitteeId &committee, const GovernanceRow &row,
                    const DatePeriod &period)
    {
        Meeting meeting;
        meeting.id = MeetingId::create();
        meeting.committee = committee;
        meeting.title = row.event.isEmpty() ? row.body : row.event;
        meeting.held = period;
        meeting.state = MeetingState::Closed;
        meeting.minutes = withBulletLines(row.description);
        meeting.source = row.source;
        m_draft.meetings.push_back(meeting);
    }

    void mapOtherRow(const GovernanceRow &row)
    {
        const bool isSigning = isSignature(row) && applySignature(row);
        QString line = joined(dateText(row), row.event, QStringLiteral(" – "));
        line = joined(line, QStringLiteral("(%1)").arg(row.body), QStringLiteral(" "));
        line = joined(line, withBulletLines(row.description), QStringLiteral(" : "));
        m_planNote.addLine(line);
        if (!(isSigning && isSignedByAll(row.members)))
            m_planNote.add(QStringLiteral("Participants"), row.members);
        m_planNote.add(QStringLiteral("Fréquence"), row.frequency);
        const QString about = row.event.isEmpty() ? row.body : row.event;
        m_draft.plan.source = joined(
            m_draft.plan.source, about + QStringLiteral(" : ") + row.source, QStringLiteral("\n"));
    }

    bool isSignedByAll(const QStringList &names) const
    {
        return std::ranges::all_of(names, [&](const QString &name) {
            const OrganizationId id = m_organizations.find(name);
            return std::ranges::any_of(m_draft.signatories, [&](const Signatory &signatory) {
                return signatory.organization == id;
            });
        });
    }

    bool isWithinTerm(QDate day) const
    {
        const DatePeriod &term = m_draft.plan.term;
        return (!term.start.isValid() || day >= term.start)
            && (!term.end.isValid() || day <= term.end);
    }

    /// Whether the row is the signature of this plan, whose day it then gives.
    bool applySignature(const GovernanceRow &row)
    {
        const std::optional<DatePeriod> period = periodFromText(row.date);
        if (!period || period->start != period->end || !isWithinTerm(period->start))
            return false;
        Plan &plan = m_draft.plan;
        if (plan.signedOn.isValid() && plan.signedOn >= period->start)
            return false;
        plan.signedOn = period->start;
        for (Signatory &signatory : m_draft.signatories)
            signatory.signedOn = plan.signedOn;
        PhaseChange phase;
        phase.id = PhaseId::create();
        phase.phase = PlanPhase::Implementation;
        phase.since = plan.signedOn;
        phase.note = row.event;
        plan.phases = {phase};
        return true;
    }

    OrganizationResolver &m_organizations;
    PlanDraft &m_draft;
    LabelledNote &m_planNote;
    Doubts &m_doubts;
};

} // namespace

void mapGovernance(std::span<const GovernanceRow> rows,
                   std::span<const OrganizationId> steeringMembers,
                   OrganizationResolver *organizations, PlanDraft *draft, LabelledNote *planNote,
                   Doubts *doubts)
{
    GovernanceMapper mapper(*organizations, *draft, *planNote, *doubts);
    mapper.map(rows);
    mapper.addSteeringMembers(steeringMembers);
}

} // namespace passerelle
