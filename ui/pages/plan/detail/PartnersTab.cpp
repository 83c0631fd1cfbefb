#include "ui/pages/plan/detail/PartnersTab.h"

#include "ui/look/StyleSheet.h"
#include "ui/widgets/ClearLayout.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle {

namespace {

bool isInOffice(const Contact &contact, QDate today)
{
    const DatePeriod &mandate = contact.mandate;
    return (!mandate.start.isValid() || mandate.start <= today)
        && (!mandate.end.isValid() || mandate.end >= today);
}

/// "Anne Martin, directrice · 05 53 00 00 00 · a.martin@example.org"
QString contactLine(const Contact &contact)
{
    QStringList parts{contact.function.isEmpty()
                          ? contact.name
                          : contact.name + QStringLiteral(", ") + contact.function};
    for (const QString &reach : {contact.phone, contact.email})
        if (!reach.isEmpty())
            parts << reach;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PartnersTab::PartnersTab(PlanSession &session, QWidget *parent)
    : DetailTab(session, parent)
    , m_entries(new QVBoxLayout)
{
    m_entries->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->addLayout(m_entries);
    column->addStretch();
}

void PartnersTab::refresh(const Action &action)
{
    clearLayout(*m_entries);
    addRole(tr("Leads"), action.leads);
    addRole(tr("Co-leads"), action.coLeads);
    addRole(tr("Partners"), action.partners);
    if (m_entries->count() > 0)
        return;
    auto *nothing = new QLabel(tr("Nobody yet. Give the action a lead and partners in the tab "
                                  "of its fields: type a name, new ones are made in place."),
                               this);
    nothing->setWordWrap(true);
    setLook(*nothing, "soft");
    m_entries->addWidget(nothing);
}

void PartnersTab::addRole(const QString &role, const std::vector<OrganizationId> &organizations)
{
    if (organizations.empty())
        return;
    auto *title = new QLabel(QStringLiteral("%1 (%2)").arg(role).arg(organizations.size()), this);
    setLook(*title, "cardTitle");
    m_entries->addWidget(title);
    for (const OrganizationId &id : organizations)
        if (const Organization *organization = session().index().organization(id))
            m_entries->addWidget(entry(*organization));
}

QWidget *PartnersTab::entry(const Organization &organization)
{
    auto *frame = new QFrame(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *name = new QPushButton(inMenu(organization.displayName()), frame);
    setLook(*name, "link");
    name->setObjectName(QStringLiteral("organization"));
    name->setToolTip(organization.name);
    connect(name, &QPushButton::clicked, this, [this, id = organization.id] {
        emit destinationChosen({PageKey::Partners, id.toString()});
    });
    column->addWidget(name, 0, Qt::AlignLeft);
    QStringList lines;
    for (const Contact &contact : session().contents().contacts)
        if (contact.organization == organization.id && isInOffice(contact, session().today()))
            lines << contactLine(contact);
    if (!lines.isEmpty()) {
        auto *people = plainLabel(frame, lines.join(u'\n'));
        people->setWordWrap(true);
        people->setIndent(4);
        people->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setLook(*people, "soft");
        column->addWidget(people);
    }
    return frame;
}

} // namespace passerelle
