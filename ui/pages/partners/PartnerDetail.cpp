#include "ui/pages/partners/PartnerDetail.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/partners/ContactPanel.h"
#include "ui/pages/partners/OrganizationPanel.h"

#include <QStackedWidget>

namespace passerelle {

PartnerDetail::PartnerDetail(PlanSession &session, Prompts &prompts, QWidget *parent)
    : QScrollArea(parent)
    , m_panels(new QStackedWidget(this))
    , m_organization(new OrganizationPanel(session, prompts, this))
    , m_contact(new ContactPanel(session, prompts, this))
{
    m_panels->addWidget(m_organization);
    m_panels->addWidget(m_contact);
    setLook(*m_panels, "panel");
    setWidget(m_panels);
    setWidgetResizable(true);
    setMinimumWidth(letterWidth(fontMetrics()) * 46);
    connect(m_organization, &OrganizationPanel::contactChosen, this, &PartnerDetail::contactChosen);
    connect(m_organization, &OrganizationPanel::contactRequested, this,
            &PartnerDetail::contactRequested);
    connect(m_organization, &OrganizationPanel::destinationChosen, this,
            &PartnerDetail::destinationChosen);
}

void PartnerDetail::showOrganization(const OrganizationId &id, const OrganizationRoles &roles)
{
    m_panels->setVisible(!id.isNull());
    m_panels->setCurrentWidget(m_organization);
    m_organization->showOrganization(id, roles);
}

void PartnerDetail::showContact(const ContactId &id)
{
    m_panels->setVisible(!id.isNull());
    m_panels->setCurrentWidget(m_contact);
    m_contact->showContact(id);
}

void PartnerDetail::editName()
{
    if (m_panels->currentWidget() == m_contact)
        m_contact->editName();
    else
        m_organization->editName();
}

} // namespace passerelle
