#pragma once

#include "core/domain/Id.h"
#include "ui/pages/Destination.h"

#include <QScrollArea>

class QStackedWidget;

namespace passerelle {

class ContactPanel;
class OrganizationPanel;
class PlanSession;
class Prompts;
struct OrganizationRoles;

/// What stands beside the lists of partners: the panel of the organization or contact chosen.
class PartnerDetail final : public QScrollArea
{
    Q_OBJECT

public:
    PartnerDetail(PlanSession &session, Prompts &prompts, QWidget *parent = nullptr);

    /// A null id shows an empty panel.
    void showOrganization(const OrganizationId &id, const OrganizationRoles &roles);
    void showContact(const ContactId &id);
    /// Puts the cursor into the name of the one shown.
    void editName();

signals:
    void contactChosen(const passerelle::ContactId &contact);
    /// A new contact of the organization is wanted.
    void contactRequested(const passerelle::OrganizationId &organization);
    void destinationChosen(const passerelle::Destination &destination);

private:
    QStackedWidget *m_panels;
    OrganizationPanel *m_organization;
    ContactPanel *m_contact;
};

} // namespace passerelle
