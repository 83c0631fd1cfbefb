#include "core/exchange/PersonExport.h"

#include "core/exchange/PersonMentions.h"
#include "core/workspace/Stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

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
                                      .and_then([&] { return gatherMeetings(); })
                                      .and_then([&] { return gatherIndicators(); })
                                      .and_then([&] { return gatherDocuments(); });
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
        for (const Organization &organization : m_organizations)
            m_mentions.lookIn(organization);
        m_export.organization = nameOf(m_organizations, m_export.contact.organization);
        return {};
    }

    Result<> gatherPlans()
    {
        const Result<std::vector<Plan>> plans = m_stores.plans.list();
        if (!plans)
            return plans.error();
        for (const Plan &plan : *plans) {
            m_mentions.lookIn(plan);
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
        for (const OutlineNode &node : *nodes)
            m_mentions.lookIn(node);
        return {};
    }

    Result<> gatherActions(const Plan &plan)
    {
        const Result<std::vector<Action>> actions = m_stores.actions.list(plan.id);
        if (!actions)
            return actions.error();
        for (const Action &action : *actions) {
            if (action.electedReferent == m_export.contact.id)
                m_export.referredActions << placeNameOf(action);
            m_mentions.lookIn(action);
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
            m_mentions.lookIn(signatory, plan);
        }
        return {};
    }

    Result<> gatherCommittees()
    {
        const Result<std::vector<Committee>> committees = m_stores.meetings.listCommittees();
        if (!committees)
            return committees.error();
        for (const Committee &committee : *committees) {
            m_mentions.lookIn(committee);
            for (const CommitteeMember &member : committee.members)
                if (member.contact == m_export.contact.id)
                    m_export.seats.push_back({committee.name, member.isAlternate, member.college});
        }
        return {};
    }

    Result<> gatherMeetings()
    {
        const Result<std::vector<Meeting>> meetings = m_stores.meetings.listMeetings();
        if (!meetings)
            return meetings.error();
        for (const Meeting &meeting : *meetings)
            m_mentions.lookIn(meeting);
        const Result<std::vector<Decision>> decisions = m_stores.meetings.listDecisions();
        if (!decisions)
            return decisions.error();
        for (const Decision &decision : *decisions)
            m_mentions.lookIn(decision);
        return {};
    }

    Result<> gatherIndicators()
    {
        const Result<std::vector<Indicator>> indicators = m_stores.indicators.list();
        if (!indicators)
            return indicators.error();
        for (const Indicator &indicator : *indicators)
            m_mentions.lookIn(indicator);
        return {};
    }

    Result<> gatherDocuments()
    {
        const Result<std::vector<ProducedDocument>> documents = m_stores.documents.list();
        if (!documents)
            return documents.error();
        for (const ProducedDocument &document : *documents)
            m_mentions.lookIn(document);
        return {};
    }

    const Stores &m_stores;
    PersonMentions m_mentions;
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
