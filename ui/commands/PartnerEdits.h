#pragma once

#include "core/domain/AdviceChoice.h"
#include "core/statistics/DuplicateOrganizations.h"
#include "ui/session/PlanSession.h"

#include <functional>

namespace passerelle {

// The edits pages make of organizations, contacts and signatures, each one undoable under its own
// name. They read the values as the session has them; errors are told by PlanSession::refused() and
// change nothing.

/// A new organization; null when refused.
OrganizationId addOrganization(PlanSession &session, const QString &name);
/// Changes one organization. Nothing is written when `change` leaves it equal.
bool editOrganization(PlanSession &session, const OrganizationId &id,
                      const std::function<void(Organization &)> &change);
/// Removes them from everything that names them, in one edit, and says so.
bool removeOrganizations(PlanSession &session, const std::vector<OrganizationId> &ids);
/// Makes both one, under the name of `kept`, and says so.
bool mergeOrganizations(PlanSession &session, const OrganizationId &kept,
                        const OrganizationId &gone);

/// A new contact of an organization, which may be null; null when refused.
ContactId addContact(PlanSession &session, const OrganizationId &organization, const QString &name);
bool editContact(PlanSession &session, const ContactId &id,
                 const std::function<void(Contact &)> &change);
/// Removes them in one edit, and says so.
bool removeContacts(PlanSession &session, const std::vector<ContactId> &ids);

/// The signature of the plan in view by an organization; nullptr when it did not sign.
const Signatory *signatureOf(const PlanContents &contents, const OrganizationId &organization);
/// Signs the plan in view, after the others.
bool addSignatory(PlanSession &session, const OrganizationId &organization);
bool editSignatory(PlanSession &session, const SignatoryId &id,
                   const std::function<void(Signatory &)> &change);
/// Takes a signature back, with its pledges, and says so.
bool removeSignatory(PlanSession &session, const SignatoryId &id);

/// Puts a piece of advice away.
bool hideAdvice(PlanSession &session, const AdviceChoice &choice);

} // namespace passerelle
