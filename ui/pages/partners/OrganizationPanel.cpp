#include "ui/pages/partners/OrganizationPanel.h"

#include "core/domain/Term.h"
#include "core/filtering/ActionFilter.h"
#include "core/wording/FieldLabels.h"
#include "ui/commands/LeaveRow.h"
#include "ui/commands/PartnerEdits.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/partners/LinkList.h"
#include "ui/pages/partners/LogoField.h"
#include "ui/pages/partners/PartnerTables.h"
#include "ui/pages/partners/SignatureSection.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/LongTextField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace passerelle {

namespace {

/// One spelling a line, each once, sorted as the file keeps them.
QStringList spellingsIn(const QString &typed)
{
    QStringList spellings;
    for (const QString &line : typed.split(u'\n', Qt::SkipEmptyParts))
        if (const QString spelling = line.simplified(); !spelling.isEmpty())
            spellings << spelling;
    spellings.removeDuplicates();
    spellings.sort();
    return spellings;
}

} // namespace

OrganizationPanel::OrganizationPanel(PlanSession &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_kindWords(new QLabel(this))
    , m_form(new FieldForm(this))
    , m_name(new LineField(this))
    , m_shortName(new LineField(this))
    , m_kind(new ChoiceField(this))
    , m_aliases(new LongTextField(this))
    , m_address(new LongTextField(this))
    , m_web(new LineField(this))
    , m_logo(new LogoField(prompts, this))
    , m_contactsTitle(new QLabel(this))
    , m_addContact(new QPushButton(this))
    , m_contacts(new LinkList(this))
    , m_rolesTitle(new QLabel(this))
    , m_rolesList(new LinkList(this))
    , m_signature(new SignatureSection(session, this))
{
    setObjectName(QStringLiteral("organizationPanel"));
    layOut();
    connectParts();
    retranslate();
}

void OrganizationPanel::layOut()
{
    setLook(*m_title, "itemTitle");
    setLook(*m_kindWords, "soft");
    for (QLabel *label : {m_contactsTitle, m_rolesTitle})
        setLook(*label, "cardTitle");
    for (QLabel *label : {m_title, m_kindWords}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setLook(*m_addContact, "link");
    m_addContact->setObjectName(QStringLiteral("addContact"));
    m_contacts->setObjectName(QStringLiteral("contactLinks"));
    m_rolesList->setObjectName(QStringLiteral("roleLinks"));

    m_form->addField(
        "name", [] { return tr("Name"); }, m_name);
    m_form->addField(
        "shortName", [] { return fieldLabel(u"organization", u"short_name"); }, m_shortName);
    m_form->addField(
        "kind", [] { return tr("Kind"); }, m_kind);
    m_form->addField(
        "aliases", [] { return tr("Other spellings"); }, m_aliases);
    m_form->addField(
        "address", [] { return fieldLabel(u"organization", u"address"); }, m_address);
    m_form->addField(
        "web", [] { return fieldLabel(u"organization", u"web"); }, m_web);
    m_form->addField(
        "logo", [] { return tr("Logo"); }, m_logo);

    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *contactsTop = new QHBoxLayout;
    contactsTop->addWidget(m_contactsTitle, 1);
    contactsTop->addWidget(m_addContact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_kindWords);
    column->addSpacing(4);
    column->addWidget(m_form);
    column->addSpacing(12);
    column->addWidget(m_rolesTitle);
    column->addWidget(m_rolesList);
    column->addSpacing(12);
    column->addLayout(contactsTop);
    column->addWidget(m_contacts);
    column->addSpacing(12);
    column->addWidget(m_signature);
    column->addStretch();

    const bool isReadOnly = m_session.isReadOnly();
    for (LineField *field : {m_name, m_shortName, m_web})
        field->setReadOnly(isReadOnly);
    for (LongTextField *field : {m_aliases, m_address})
        field->setReadOnly(isReadOnly);
    m_kind->setEnabled(!isReadOnly);
    m_logo->setReadOnly(isReadOnly);
    m_addContact->setEnabled(!isReadOnly);
}

void OrganizationPanel::connectParts()
{
    writeTyped(m_name, this, [this](const QString &text) { return rename(text); });
    writeTyped(m_shortName, this, [this](const QString &text) {
        return change([&](Organization &o) { o.shortName = text.simplified(); });
    });
    connect(m_kind, &ChoiceField::committed, this,
            [this](const QString &key) { change([&](Organization &o) { o.kind = key; }); });
    writeTyped(m_aliases, this, [this](const QString &text) {
        return change([&](Organization &o) { o.aliases = spellingsIn(text); });
    });
    writeTyped(m_address, this, [this](const QString &text) {
        return change([&](Organization &o) { o.address = text.trimmed(); });
    });
    writeTyped(m_web, this, [this](const QString &text) {
        return change([&](Organization &o) { o.web = text.trimmed(); });
    });
    connect(m_logo, &LogoField::committed, this, [this](const QByteArray &picture) {
        change([&](Organization &o) { o.logo = picture; });
    });
    connect(m_contacts, &LinkList::chosen, this,
            [this](const QString &id) { emit contactChosen(ContactId(id)); });
    connect(m_addContact, &QPushButton::clicked, this, [this] { emit contactRequested(m_id); });
    connect(m_rolesList, &LinkList::chosen, this,
            [this](const QString &id) { openPlan(PlanId(id)); });
}

bool OrganizationPanel::change(const std::function<void(Organization &)> &change)
{
    const bool isWritten = editOrganization(m_session, m_id, change);
    showOrganization(m_id, m_roles);
    return isWritten;
}

bool OrganizationPanel::rename(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty()) {
        m_name->setProblem(tr("An organisation needs a name."));
        return true;
    }
    return change([&](Organization &o) { o.name = name; });
}

void OrganizationPanel::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void OrganizationPanel::showOrganization(const OrganizationId &id, OrganizationRoles roles)
{
    // What is being typed belongs to the one left.
    if (id != m_id)
        leaveRow(*this, m_session);
    const Organization *shown = m_session.index().organization(id);
    if (shown == nullptr)
        return;
    m_id = id;
    m_roles = std::move(roles);
    m_title->setText(shown->name);
    m_kindWords->setText(rolesInShort(m_roles));
    m_kindWords->setVisible(!m_kindWords->text().isEmpty());
    m_name->setValue(shown->name);
    m_shortName->setValue(shown->shortName);
    QList<std::pair<QString, QString>> kinds{{QString(), tr("Not stated")}};
    for (const Term &term : builtInTerms(TermList::OrganizationKind))
        kinds.emplace_back(term.key, term.label);
    for (const Term &term : m_session.contents().customTerms)
        if (term.list == TermList::OrganizationKind)
            kinds.emplace_back(term.key, term.label);
    m_kind->setChoices(kinds);
    m_kind->setKey(shown->kind);
    m_aliases->setValue(shown->aliases.join(u'\n'));
    m_address->setValue(shown->address);
    m_web->setValue(shown->web);
    m_logo->setLogo(shown->logo);
    showContacts();
    showRoles();
    m_signature->showOrganization(id);
}

void OrganizationPanel::showContacts()
{
    std::vector<Link> links;
    const QDate today = m_session.today();
    const auto add = [&](MandateState state) {
        for (const Contact &contact : m_session.contents().contacts) {
            if (contact.organization != m_id || mandateOn(contact, today) != state)
                continue;
            QStringList notes{contact.function, displayText(contact.mandate, QLocale())};
            notes.removeAll(QString());
            links.push_back({contact.id.toString(), contact.name, notes.join(QStringLiteral(" · ")),
                             state == MandateState::Over});
        }
    };
    add(MandateState::InOffice);
    add(MandateState::ToCome);
    add(MandateState::Over);
    if (links.empty())
        links.push_back({{}, tr("Nobody is named yet.")});
    m_contacts->setLinks(std::move(links));
}

void OrganizationPanel::showRoles()
{
    std::vector<Link> links;
    for (const RolesInPlan &roles : m_roles.plans) {
        const auto plan = std::ranges::find(m_session.plans(), roles.plan, &Plan::id);
        if (plan == m_session.plans().end())
            continue;
        // Only what it leads can be asked of the action plan.
        const QString id = roles.led > 0 ? plan->id.toString() : QString();
        links.push_back({id, plan->title, rolesInShort(roles)});
    }
    if (links.empty())
        links.push_back({{}, tr("None in the plans of this file.")});
    m_rolesList->setLinks(std::move(links));
}

void OrganizationPanel::openPlan(const PlanId &plan)
{
    ActionFilter filter;
    filter.leads = {m_id};
    if (plan != m_session.contents().plan.id && !m_session.choosePlan(plan))
        return;
    emit destinationChosen({PageKey::ActionPlan, {}, toJson(filter)});
}

void OrganizationPanel::retranslate()
{
    m_contactsTitle->setText(tr("Contacts"));
    m_addContact->setText(tr("+ Add a contact"));
    m_rolesTitle->setText(tr("Roles"));
    m_aliases->setPlaceholderText(tr("One a line"));
    showOrganization(m_id, m_roles);
}

void OrganizationPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passerelle
