#pragma once

#include "core/statistics/OrganizationRoles.h"
#include "ui/pages/Destination.h"
#include "ui/session/PlanSession.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace passerelle {

class ChoiceField;
class FieldForm;
class LineField;
class LinkList;
class LongTextField;
class LogoField;
class Prompts;
class SignatureSection;

/// All about one organization, each field an edit of its own.
class OrganizationPanel final : public QWidget
{
    Q_OBJECT

public:
    OrganizationPanel(PlanSession &session, Prompts &prompts, QWidget *parent = nullptr);

    /// `roles` of it, across the plans of the file; a copy, as writing what was typed of another
    /// one reads all anew.
    void showOrganization(const OrganizationId &id, OrganizationRoles roles);
    void editName();

signals:
    void contactChosen(const passerelle::ContactId &contact);
    void contactRequested(const passerelle::OrganizationId &organization);
    void destinationChosen(const passerelle::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    /// Whether the edit was made.
    bool change(const std::function<void(Organization &)> &change);
    /// False when the name could not be written.
    bool rename(const QString &typed);
    void showContacts();
    void showRoles();
    void openPlan(const PlanId &plan);
    void retranslate();

    PlanSession &m_session;
    OrganizationId m_id;
    OrganizationRoles m_roles;
    QLabel *m_title;
    QLabel *m_kindWords;
    FieldForm *m_form;
    LineField *m_name;
    LineField *m_shortName;
    ChoiceField *m_kind;
    LongTextField *m_aliases;
    LongTextField *m_address;
    LineField *m_web;
    LogoField *m_logo;
    QLabel *m_contactsTitle;
    QPushButton *m_addContact;
    LinkList *m_contacts;
    QLabel *m_rolesTitle;
    LinkList *m_rolesList;
    SignatureSection *m_signature;
};

} // namespace passerelle
