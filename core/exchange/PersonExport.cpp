#include "core/exchange/PersonExport.h"

#include "core/domain/TextFolding.h"
#include "core/workspace/Stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

/// Looks for the person's name in texts, and keeps those that hold it.
class Mentions final
{
public:
    explicit Mentions(const QString &name)
        : m_name(spaced(name))
    {
    }

    void look(const char *table, const char *field, const QString &place, const QString &text)
    {
        if (spaced(text).contains(m_name))
            m_found.push_back(
                {QString::fromLatin1(table), QString::fromLatin1(field), place, text});
    }

    std::vector<PersonMention> take() { return std::move(m_found); }

private:
    /// Whole words only: "Ali" is not in "Alimentation".
    static QString spaced(const QString &text) { return u' ' + matchingKey(text) + u' '; }

    QString m_name;
    std::vector<PersonMention> m_found;
};

struct ActionText
{
    const char *field;
    QString Action::*text;
};

constexpr ActionText actionTexts[]{
    {"title", &Action::title},
    {"context", &Action::context},
    {"description", &Action::description},
    {"objectives", &Action::objectives},
    {"expected_results", &Action::expectedResults},
    {"levers", &Action::levers},
    {"obstacles", &Action::obstacles},
    {"watch_points", &Action::watchPoints},
    {"next_step", &Action::nextStep},
    {"calendar_text", &Action::calendarText},
    {"note", &Action::note},
};

QString placeOf(const Action &action)
{
    return QStringLiteral("%1 %2").arg(action.code, action.title).simplified();
}

void lookInAction(const Action &action, Mentions &mentions)
{
    const QString place = placeOf(action);
    for (const ActionText &text : actionTexts)
        mentions.look("action", text.field, place, action.*(text.text));
    for (const Milestone &milestone : action.milestones)
        mentions.look("milestone", "title", place, milestone.title);
    for (const Event &event : action.events) {
        mentions.look("event", "title", place, event.title);
        mentions.look("event", "note", place, event.note);
    }
    for (const FollowUp &followUp : action.followUps) {
        mentions.look("follow_up", "author", place, followUp.author);
        mentions.look("follow_up", "text", place, followUp.text);
        mentions.look("follow_up", "status_reason", place, followUp.statusReason);
        mentions.look("follow_up", "resume_condition", place, followUp.resumeCondition);
    }
}

void lookInSignatory(const Signatory &signatory, const Plan &plan, Mentions &mentions)
{
    mentions.look("signatory", "function", plan.title, signatory.function);
    for (const Pledge &pledge : signatory.pledges) {
        mentions.look("pledge", "text", plan.title, pledge.text);
        mentions.look("pledge", "kept_how", plan.title, pledge.keptHow);
    }
}

QString nameOf(const std::vector<Organization> &organizations, const OrganizationId &id)
{
    const auto found = std::ranges::find(organizations, id, &Organization::id);
    return found == organizations.end() ? QString() : found->name;
}

/// Fills a PersonExport, one part of the file after the other.
class Gathering final
{
public:
    Gathering(const Stores &stores, Contact contact)
        : m_stores(stores)
        , m_mentions(contact.name)
    {
        m_export.contact = std::move(contact);
    }

    Result<PersonExport> run()
    {
        const Result<> gathered = gatherOrganization()
                                      .and_then([&] { return gatherPlans(); })
                                      .and_then([&] { return gatherCommittees(); })
                                      .and_then([&] { return gatherMeetings(); });
        if (!gathered)
            return gathered.error();
        m_export.mentions = m_mentions.take();
        return std::move(m_export);
    }

private:
    Result<> gatherOrganization()
    {
        const Result<std::vector<Organization>> organizations = m_stores.organizations.list();
        if (!organizations)
            return organizations.error();
        m_organizations = *organizations;
        m_export.organization = nameOf(m_organizations, m_export.contact.organization);
        return {};
    }

    Result<> gatherPlans()
    {
        const Result<std::vector<Plan>> plans = m_stores.plans.list();
        if (!plans)
            return plans.error();
        for (const Plan &plan : *plans) {
            m_mentions.look("plan", "summary", plan.title, plan.summary);
            m_mentions.look("plan", "note", plan.title, plan.note);
            const Result<> gathered =
                gatherOutline(plan).and_then([&] { return gatherActions(plan); }).and_then([&] {
                    return gatherSignatures(plan);
                });
            if (!gathered)
                return gathered;
        }
        return {};
    }

    Result<> gatherOutline(const Plan &plan)
    {
        const Result<std::vector<OutlineNode>> nodes = m_stores.outline.list(plan.id);
        if (!nodes)
            return nodes.error();
        for (const OutlineNode &node : *nodes) {
            m_mentions.look("outline_node", "description", node.title, node.description);
            m_mentions.look("outline_node", "note", node.title, node.note);
        }
        return {};
    }

    Result<> gatherActions(const Plan &plan)
    {
        const Result<std::vector<Action>> actions = m_stores.actions.list(plan.id);
        if (!actions)
            return actions.error();
        for (const Action &action : *actions) {
            if (action.electedReferent == m_export.contact.id)
                m_export.referredActions << placeOf(action);
            lookInAction(action, m_mentions);
        }
        return {};
    }

    Result<> gatherSignatures(const Plan &plan)
    {
        const Result<std::vector<Signatory>> signatories = m_stores.plans.listSignatories(plan.id);
        if (!signatories)
            return signatories.error();
        for (const Signatory &signatory : *signatories) {
            if (signatory.representative == m_export.contact.id)
                m_export.signatures.push_back({plan.title,
                                               nameOf(m_organizations, signatory.organization),
                                               signatory.function, signatory.signedOn});
            lookInSignatory(signatory, plan, m_mentions);
        }
        return {};
    }

    Result<> gatherCommittees()
    {
        const Result<std::vector<Committee>> committees = m_stores.meetings.listCommittees();
        if (!committees)
            return committees.error();
        for (const Committee &committee : *committees) {
            m_mentions.look("committee", "chair", committee.name, committee.chair);
            m_mentions.look("committee", "note", committee.name, committee.note);
            for (const CommitteeMember &member : committee.members) {
                if (member.contact == m_export.contact.id)
                    m_export.seats.push_back({committee.name, member.isAlternate, member.college});
                m_mentions.look("committee_member", "name", committee.name, member.name);
            }
        }
        return {};
    }

    Result<> gatherMeetings()
    {
        const Result<std::vector<Meeting>> meetings = m_stores.meetings.listMeetings();
        if (!meetings)
            return meetings.error();
        for (const Meeting &meeting : *meetings)
            m_mentions.look("meeting", "minutes", meeting.title, meeting.minutes);
        const Result<std::vector<Decision>> decisions = m_stores.meetings.listDecisions();
        if (!decisions)
            return decisions.error();
        for (const Decision &decision : *decisions) {
            m_mentions.look("decision", "text", decision.number, decision.text);
            m_mentions.look("decision", "reason", decision.number, decision.reason);
            m_mentions.look("decision", "reservations", decision.number, decision.reservations);
        }
        return {};
    }

    const Stores &m_stores;
    Mentions m_mentions;
    std::vector<Organization> m_organizations;
    PersonExport m_export;
};

} // namespace

Result<PersonExport> personExport(const Stores &stores, const ContactId &person)
{
    const Result<std::vector<Contact>> contacts = stores.organizations.listContacts();
    if (!contacts)
        return contacts.error();
    const auto found = std::ranges::find(*contacts, person, &Contact::id);
    if (found == contacts->end())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("PersonExport", "There is no such person in the file."),
            {}};
    return Gathering(stores, *found).run();
}

} // namespace passerelle
