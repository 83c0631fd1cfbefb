#include "ui/commands/PartnerEdits.h"

#include "core/domain/Quotation.h"
#include "core/workspace/Stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace passerelle {

namespace {

QString nameOf(const PlanSession &session, const OrganizationId &id)
{
    const Organization *organization = session.index().organization(id);
    return organization != nullptr ? organization->displayName() : QString();
}

/// The place of a signature among those of the plan; that of the next one when it is not there.
int rankOf(const PlanContents &contents, const SignatoryId &id)
{
    const auto found = std::ranges::find(contents.signatories, id, &Signatory::id);
    return static_cast<int>(found - contents.signatories.begin());
}

/// Does one thing to each, until one is refused.
template <typename Id, typename Work>
Result<> eachOf(const std::vector<Id> &ids, Work work)
{
    for (const Id &id : ids)
        if (const Result<> done = work(id); !done)
            return done;
    return {};
}

} // namespace

OrganizationId addOrganization(PlanSession &session, const QString &name)
{
    Organization added;
    added.id = OrganizationId::create();
    added.name = name;
    const bool isWritten =
        session
            .write({QT_TRANSLATE_NOOP("Edit", "Add organisation \"%1\""), name},
                   [&](Stores &stores) { return stores.organizations.insert(added); })
            .has_value();
    return isWritten ? added.id : OrganizationId();
}

bool editOrganization(PlanSession &session, const OrganizationId &id,
                      const std::function<void(Organization &)> &change)
{
    const Organization *before = session.index().organization(id);
    if (before == nullptr)
        return false;
    Organization after = *before;
    change(after);
    if (after == *before)
        return true;
    return session
        .write({QT_TRANSLATE_NOOP("Edit", "Edit organisation \"%1\""), after.displayName()},
               [&](Stores &stores) { return stores.organizations.update(*before, after); })
        .has_value();
}

bool removeOrganizations(PlanSession &session, const std::vector<OrganizationId> &ids)
{
    if (ids.empty())
        return false;
    const int count = int(ids.size());
    const QString name = nameOf(session, ids.front());
    const EditLabel label = count == 1
        ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove organisation \"%1\""), name}
        : EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove %1 organisations"), QString::number(count)};
    const auto removed = session.write(label, [&](Stores &stores) {
        return eachOf(ids,
                      [&](const OrganizationId &id) { return stores.organizations.remove(id); });
    });
    if (!removed)
        return false;
    session.tell(
        count == 1
            ? QCoreApplication::translate(
                  "PartnerEdits",
                  "\"%1\" was removed, with its signatures and its part in actions.")
                  .arg(insideQuotes(name))
            : QCoreApplication::translate(
                "PartnerEdits",
                "%n organisation(s) removed, with their signatures and their part in actions.",
                nullptr, count),
        true);
    return true;
}

bool mergeOrganizations(PlanSession &session, const OrganizationId &kept,
                        const OrganizationId &gone)
{
    const Organization *stays = session.index().organization(kept);
    const Organization *goes = session.index().organization(gone);
    if (stays == nullptr || goes == nullptr)
        return false;
    const QString stayingName = stays->displayName();
    const QString goneName = goes->displayName();
    const bool isWritten =
        session
            .write({QT_TRANSLATE_NOOP("Edit", "Merge organisations into \"%1\""), stayingName},
                   [&](Stores &stores) { return stores.organizations.merge(*stays, *goes); })
            .has_value();
    if (isWritten)
        session.tell(
            QCoreApplication::translate(
                "PartnerEdits",
                "\"%2\" is now one with \"%1\", which keeps its roles, contacts and other names.")
                .arg(insideQuotes(stayingName), insideQuotes(goneName)),
            true);
    return isWritten;
}

ContactId addContact(PlanSession &session, const OrganizationId &organization, const QString &name)
{
    Contact added;
    added.id = ContactId::create();
    added.organization = organization;
    added.name = name;
    const bool isWritten =
        session
            .write({QT_TRANSLATE_NOOP("Edit", "Add contact \"%1\""), name},
                   [&](Stores &stores) { return stores.organizations.insertContact(added); })
            .has_value();
    return isWritten ? added.id : ContactId();
}

bool editContact(PlanSession &session, const ContactId &id,
                 const std::function<void(Contact &)> &change)
{
    const Contact *before = session.index().contact(id);
    if (before == nullptr)
        return false;
    Contact after = *before;
    change(after);
    if (after == *before)
        return true;
    return session
        .write({QT_TRANSLATE_NOOP("Edit", "Edit contact \"%1\""), after.name},
               [&](Stores &stores) { return stores.organizations.updateContact(after); })
        .has_value();
}

bool removeContacts(PlanSession &session, const std::vector<ContactId> &ids)
{
    const Contact *first = ids.empty() ? nullptr : session.index().contact(ids.front());
    if (first == nullptr)
        return false;
    const int count = int(ids.size());
    const QString name = first->name;
    const EditLabel label = count == 1
        ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove contact \"%1\""), name}
        : EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove %1 contacts"), QString::number(count)};
    const auto removed = session.write(label, [&](Stores &stores) {
        return eachOf(ids,
                      [&](const ContactId &id) { return stores.organizations.removeContact(id); });
    });
    if (!removed)
        return false;
    session.tell(
        count == 1
            ? QCoreApplication::translate("PartnerEdits",
                                          "\"%1\" was removed. The history still knows them; to "
                                          "forget them altogether, undo and choose to erase.")
                  .arg(insideQuotes(name))
            : QCoreApplication::translate(
                "PartnerEdits",
                "%n contact(s) removed. The history still knows them; to forget them altogether, "
                "undo and choose to erase.",
                nullptr, count),
        true);
    return true;
}

const Signatory *signatureOf(const PlanContents &contents, const OrganizationId &organization)
{
    const auto found =
        std::ranges::find(contents.signatories, organization, &Signatory::organization);
    return found == contents.signatories.end() ? nullptr : &*found;
}

bool addSignatory(PlanSession &session, const OrganizationId &organization)
{
    Signatory added;
    added.id = SignatoryId::create();
    added.plan = session.contents().plan.id;
    added.organization = organization;
    const int position = rankOf(session.contents(), added.id);
    return session
        .write({QT_TRANSLATE_NOOP("Edit", "Add signatory \"%1\""), nameOf(session, organization)},
               [&](Stores &stores) { return stores.plans.insertSignatory(added, position); })
        .has_value();
}

bool editSignatory(PlanSession &session, const SignatoryId &id,
                   const std::function<void(Signatory &)> &change)
{
    const std::vector<Signatory> &signatories = session.contents().signatories;
    const auto before = std::ranges::find(signatories, id, &Signatory::id);
    if (before == signatories.end())
        return false;
    Signatory after = *before;
    change(after);
    if (after == *before)
        return true;
    const int position = rankOf(session.contents(), id);
    return session
        .write(
            {QT_TRANSLATE_NOOP("Edit", "Edit the signature of \"%1\""),
             nameOf(session, after.organization)},
            [&](Stores &stores) { return stores.plans.updateSignatory(*before, after, position); })
        .has_value();
}

bool removeSignatory(PlanSession &session, const SignatoryId &id)
{
    const std::vector<Signatory> &signatories = session.contents().signatories;
    const auto signatory = std::ranges::find(signatories, id, &Signatory::id);
    if (signatory == signatories.end())
        return false;
    const QString name = nameOf(session, signatory->organization);
    const bool isWritten =
        session
            .write({QT_TRANSLATE_NOOP("Edit", "Remove signatory \"%1\""), name},
                   [&](Stores &stores) { return stores.plans.removeSignatory(id); })
            .has_value();
    if (isWritten)
        session.tell(QCoreApplication::translate(
                         "PartnerEdits",
                         "\"%1\" is no longer a signatory; its pledges went with its signature.")
                         .arg(insideQuotes(name)),
                     true);
    return isWritten;
}

bool hideAdvice(PlanSession &session, const AdviceChoice &choice)
{
    return session
        .write({QT_TRANSLATE_NOOP("Edit", "Put advice away")},
               [&](Stores &stores) { return stores.advice.hide(choice); })
        .has_value();
}

} // namespace passerelle
