#include "ui/commands/PartnerEdits.h"
#include "ui/pages/partners/PartnerDetail.h"
#include "ui/pages/partners/PartnerList.h"
#include "ui/pages/partners/PartnersPage.h"

#include <QApplication>
#include <QClipboard>

// What the commands of the page do, and when they can.

namespace passerelle {

using enum PartnerView;

bool PartnersPage::can(WindowCommand command) const
{
    using enum WindowCommand;
    const bool mayEdit = !m_session.isReadOnly() && view() != WhoDoesWhat;
    switch (command) {
    case NewItem:
        return mayEdit && m_session.hasPlan();
    case Rename:
        return mayEdit && !list().currentId().isEmpty();
    case Remove:
        return mayEdit && !list().selectedIds().isEmpty();
    case CopyTable:
        return list().shownCount() > 0;
    case Filter:
        return true;
    default:
        return false;
    }
}

void PartnersPage::perform(WindowCommand command)
{
    using enum WindowCommand;
    switch (command) {
    case NewItem:
        addItem();
        break;
    case Rename:
        m_detail->editName();
        break;
    case Remove:
        removeItem();
        break;
    case CopyTable:
        QApplication::clipboard()->setText(list().asTable());
        break;
    case Filter:
        m_header->focusWords();
        break;
    default:
        break;
    }
}

void PartnersPage::addItem()
{
    if (view() == Contacts) {
        addContactOf({});
        return;
    }
    const OrganizationId added = addOrganization(m_session, tr("New organisation"));
    if (added.isNull())
        return;
    reveal(Organizations, added.toString());
    m_detail->editName();
}

void PartnersPage::addContactOf(const OrganizationId &organization)
{
    const ContactId added = addContact(m_session, organization, tr("New contact"));
    if (added.isNull())
        return;
    reveal(Contacts, added.toString());
    m_detail->editName();
}

void PartnersPage::removeItem()
{
    const QStringList ids = list().selectedIds();
    if (view() == Contacts)
        removeContacts(m_session, {ids.begin(), ids.end()});
    else
        removeOrganizations(m_session, {ids.begin(), ids.end()});
}

} // namespace passerelle
